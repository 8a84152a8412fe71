//! Days and times as other programs write them.

use crate::domain::calendar::{CalendarDate, ClockTime, WallTime};

/// The moment that a text says: a day as year, month and day, with a time behind it or midnight, whatever the zone: the
/// hands of the clock are taken as they stand. `2026-11-28T09:41:00.000Z`, `2026/11/28 9:41:12 PM GMT+8`, `2026-11-28`.
///
/// Days that begin with the month or with the day are not read: which of the two it is can't be told.
pub fn moment(text: &str) -> Option<WallTime> {
    let text = text.trim();
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, "00:00"));
    let date: CalendarDate = day.replace('/', "-").parse().ok()?;
    let time = time.trim_start();
    let end = time.find(|letter: char| !letter.is_ascii_digit() && letter != ':').unwrap_or(time.len());
    let (clock, behind) = time.split_at_checked(end)?;
    let read: ClockTime = clock.parse().ok()?;
    let half = behind.trim_start().get(..2).map(str::to_ascii_lowercase);
    let (hour, minute) = (read.minute_of_day() / 60, read.minute_of_day() % 60);
    let hour = match half.as_deref() {
        Some("am") if hour == 12 => 0,
        Some("pm") if hour < 12 => hour.saturating_add(12),
        Some(_) | None => hour,
    };
    let time = ClockTime::new(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?)?;
    Some(WallTime { date, time })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_programs_write_them() {
        for (text, expected) in [
            ("2026-11-28T09:41", Some("2026-11-28T09:41")),
            ("2026-11-28T09:41:00.000Z", Some("2026-11-28T09:41")),
            ("2026-11-28T09:41:00+08:00", Some("2026-11-28T09:41")),
            ("2026/11/28 9:41:12 PM GMT+8", Some("2026-11-28T21:41")),
            ("2026/11/28 12:01:12 AM", Some("2026-11-28T00:01")),
            ("2026-11-28", Some("2026-11-28T00:00")),
            ("11/28/2026 9:41", None),
            ("2026-11-28T25:00", None),
            ("yesterday", None),
            ("", None),
        ] {
            assert_eq!(moment(text).map(|moment| moment.to_string()).as_deref(), expected, "{text}");
        }
    }
}
