//! Dates and times in texts: ISO 8601, as the data types `date`, `time` and `dateTime` of the ODK XForms specification
//! have them.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

/// A day with or without a time, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub date: NaiveDate,
    /// The time, if one is written.
    pub time: Option<NaiveTime>,
    /// How many minutes ahead of UTC it is written; without one it is the time of this place.
    offset_minutes: Option<i32>,
}

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;

impl Moment {
    /// Reads `2026-11-25`, and `2026-11-25T09:30:00.000+08:00` with or without seconds, fraction and offset. The year
    /// has four digits; month and day may have one, as people type them.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        // Most texts are no dates; this look is cheap.
        if !text.starts_with(|first: char| first.is_ascii_digit()) || text.get(4..5) != Some("-") {
            return None;
        }
        let (day, clock) = match text.split_once(['T', 't', ' ']) {
            Some((day, clock)) => (day, Some(clock)),
            None => (text, None),
        };
        let mut parts = day.split('-');
        let year = digits(parts.next()?, 4, 4)?;
        let (month, day) = (digits(parts.next()?, 1, 2)?, digits(parts.next()?, 1, 2)?);
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        if parts.next().is_some() {
            return None;
        }
        let Some(clock) = clock else { return Some(Self { date, time: None, offset_minutes: None }) };
        let (time, offset_minutes) = read_clock(clock)?;
        Some(Self { date, time: Some(time), offset_minutes })
    }

    /// As [`Self::read`], or a time alone, which is then one of 1970-01-01.
    pub fn read_or_time(text: &str) -> Option<Self> {
        Self::read(text).or_else(|| {
            let (time, offset_minutes) = read_clock(text.trim())?;
            Some(Self { date: NaiveDate::default(), time: Some(time), offset_minutes })
        })
    }

    /// The moment of a time on the wall here.
    #[must_use]
    pub fn of_wall(wall: NaiveDateTime) -> Self {
        Self { date: wall.date(), time: Some(wall.time()), offset_minutes: None }
    }

    /// The moment so many days after 1970-01-01, to the millisecond; nothing beyond the calendar.
    pub fn after_days(days: f64) -> Option<Self> {
        let milliseconds = (days * MILLISECONDS_A_DAY).round();
        if !milliseconds.is_finite() || milliseconds.abs() > 1e17 {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "a whole number below 1e17")]
        let passed = TimeDelta::try_milliseconds(milliseconds as i64)?;
        NaiveDateTime::default().checked_add_signed(passed).map(Self::of_wall)
    }

    /// Days since 1970-01-01, the time as a fraction. A time that is written with an offset is told as the wall shows
    /// it where that offset is `here`; without `here` as it is written.
    #[must_use]
    pub fn days(self, here: Option<i32>) -> f64 {
        let passed = self.wall(here).signed_duration_since(NaiveDateTime::default()).num_milliseconds();
        #[expect(clippy::cast_precision_loss, reason = "exact for 280 000 years")]
        let passed = passed as f64;
        passed / MILLISECONDS_A_DAY
    }

    /// What the wall shows where the offset is `here`; see [`Self::days`].
    #[must_use]
    pub fn wall(self, here: Option<i32>) -> NaiveDateTime {
        let written = self.date.and_time(self.time.unwrap_or_default());
        let ahead = match (self.offset_minutes, here) {
            (Some(written), Some(here)) => here.saturating_sub(written),
            (None, _) | (_, None) => 0,
        };
        written.checked_add_signed(TimeDelta::minutes(i64::from(ahead))).unwrap_or(written)
    }
}

/// The text of a day.
#[must_use]
pub fn date_text(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// The text of a moment with its offset: `2026-11-25T09:30:00.000+08:00`.
#[must_use]
pub fn date_time_text(wall: NaiveDateTime, offset_minutes: i32) -> String {
    format!("{}T{}{}", date_text(wall.date()), Clock(wall.time()), Offset(offset_minutes))
}

struct Clock(NaiveTime);

impl fmt::Display for Clock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute, second) = (self.0.hour(), self.0.minute(), self.0.second());
        write!(formatter, "{hour:02}:{minute:02}:{second:02}.{:03}", milliseconds(self.0))
    }
}

struct Offset(i32);

impl fmt::Display for Offset {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minutes = self.0.unsigned_abs();
        let sign = if self.0 < 0 { '-' } else { '+' };
        write!(formatter, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// Milliseconds of the second, 0 to 999.
#[must_use]
pub fn milliseconds(time: NaiveTime) -> u32 {
    (time.nanosecond() / 1_000_000).min(999)
}

/// `HH:MM`, with `:SS`, with a fraction, with `Z` or `+HH:MM`.
fn read_clock(text: &str) -> Option<(NaiveTime, Option<i32>)> {
    let (clock, offset_minutes) = match text.find(['Z', 'z', '+', '-']) {
        Some(place) => (text.get(..place)?, Some(read_offset(text.get(place..)?)?)),
        None => (text, None),
    };
    let mut parts = clock.split(':');
    let (hour, minute) = (digits(parts.next()?, 1, 2)?, digits(parts.next()?, 2, 2)?);
    let (second, fraction) = match parts.next() {
        Some(second) => second.split_once('.').unwrap_or((second, "0")),
        None => ("00", "0"),
    };
    if parts.next().is_some() {
        return None;
    }
    digits(fraction, 1, 9)?;
    let milliseconds = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let time = NaiveTime::from_hms_milli_opt(hour, minute, digits(second, 2, 2)?, milliseconds)?;
    Some((time, offset_minutes))
}

fn read_offset(text: &str) -> Option<i32> {
    let mut characters = text.chars();
    let sign = match characters.next()? {
        'Z' | 'z' => return characters.next().is_none().then_some(0),
        '-' => -1,
        _ => 1,
    };
    let rest = characters.as_str();
    let (hours, minutes) = match rest.split_once(':') {
        Some(parts) => parts,
        None => (rest.get(..2)?, rest.get(2..)?),
    };
    let minutes = if minutes.is_empty() { 0 } else { digits(minutes, 2, 2)? };
    let ahead = digits(hours, 2, 2)?.saturating_mul(60).saturating_add(minutes);
    i32::try_from(ahead).ok().map(|ahead| ahead.saturating_mul(sign))
}

fn digits(text: &str, least: usize, most: usize) -> Option<u32> {
    let fits = (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_days_and_times() {
        for (text, here, expected) in [
            ("1970-01-01", None, Some(0.0)),
            ("1969-12-31", None, Some(-1.0)),
            ("2026-11-25", Some(480), Some(20_782.0)),
            (" 2026-1-5 ", None, Some(20_458.0)),
            ("1970-01-02T12:00", None, Some(1.5)),
            ("1970-01-02T06:00:00.000+08:00", None, Some(1.25)),
            ("1970-01-02T06:00:00.000+08:00", Some(480), Some(1.25)),
            ("1970-01-02T06:00:00Z", Some(360), Some(1.5)),
            ("1970-01-02T06:00:00.5-0600", Some(0), Some(1.5 + 0.5 / 86_400.0)),
            ("1970-01-02 06:00:00+06", Some(0), Some(1.0)),
            ("2026-02-29", None, None),
            ("2026-11", None, None),
            ("2026-11-25-1", None, None),
            ("26-11-25", None, None),
            ("1970-01-02T24:00", None, None),
            ("1970-01-02T06:00:00+8", None, None),
            ("1970-01-02T", None, None),
            ("0900-555-1234", None, None),
            ("123–4", None, None),
            ("", None, None),
        ] {
            assert_eq!(Moment::read(text).map(|moment| moment.days(here)), expected, "{text}");
        }
    }

    #[test]
    fn writes_what_it_reads() {
        let wall = Moment::read("2026-11-25T09:05:07.25").unwrap().wall(None);
        assert_eq!(date_time_text(wall, -210), "2026-11-25T09:05:07.250-03:30");
        assert_eq!(Moment::after_days(20_782.5).unwrap().wall(None).to_string(), "2026-11-25 12:00:00");
        assert_eq!(Moment::after_days(1e300), None);
        assert_eq!(Moment::after_days(f64::NAN), None);
        assert!((Moment::read_or_time("18:00").unwrap().days(None) - 0.75).abs() < 1e-9);
    }
}
