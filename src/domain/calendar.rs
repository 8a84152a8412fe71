//! Dates and times as the site's wall shows them: no time zone, ISO 8601 text.

use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A day of the calendar between 2000-01-01 and 2199-12-31: outreach happens in no other, a slip of the thumb does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarDate(NaiveDate);

/// Why a text is no [`CalendarDate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateProblem {
    /// Not `YYYY-MM-DD`, or a day the calendar does not have.
    #[error("not a calendar date")]
    NotADate,
    /// A date, but not of these two centuries.
    #[error("a date outside 2000 to 2199")]
    OutOfRange,
}

impl CalendarDate {
    /// The day, if the calendar has it and it lies in the years 2000 to 2199.
    ///
    /// # Errors
    /// [`DateProblem`] says which of the two fails.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DateProblem> {
        let date = NaiveDate::from_ymd_opt(year, month, day).ok_or(DateProblem::NotADate)?;
        if (2000..=2199).contains(&year) { Ok(Self(date)) } else { Err(DateProblem::OutOfRange) }
    }

    /// The day this many days later, or earlier if negative; the day itself where the range ends.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let step = Days::new(u64::from(days.unsigned_abs()));
        let moved = if days < 0 { self.0.checked_sub_days(step) } else { self.0.checked_add_days(step) };
        moved.and_then(|date| Self::new(date.year(), date.month(), date.day()).ok()).unwrap_or(self)
    }

    /// Days from `earlier` to this one; negative if it is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// Year, month 1-12, day of the month 1-31.
    pub fn parts(self) -> (i32, u32, u32) {
        (self.0.year(), self.0.month(), self.0.day())
    }
}

impl Default for CalendarDate {
    /// The first day there is.
    fn default() -> Self {
        Self(NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default())
    }
}

impl FromStr for CalendarDate {
    type Err = DateProblem;

    fn from_str(text: &str) -> Result<Self, DateProblem> {
        let mut parts = text.trim().split('-').map(number);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Some(year)), Some(Some(month)), Some(Some(day)), None) => {
                Self::new(i32::try_from(year).map_err(|_| DateProblem::NotADate)?, month, day)
            }
            _ => Err(DateProblem::NotADate),
        }
    }
}

/// A day of any century between the years 1000 and 9999 in ISO 8601, from its text; none if the calendar has no such day.
pub fn day_of_any_century(text: &str) -> Option<String> {
    let mut parts = text.trim().split('-').map(number);
    let (Some(year), Some(month), Some(day), None) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next())
    else {
        return None;
    };
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    let year = date.year();
    (1000..=9999).contains(&year).then(|| format!("{year:04}-{:02}-{:02}", date.month(), date.day()))
}

/// Digits only: `u32::from_str` would take a plus sign.
fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// A time of day in hours and minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime {
    hour: u8,
    minute: u8,
}

impl ClockTime {
    /// The time of day, if the clock has it.
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self { hour, minute }) } else { None }
    }

    /// Minutes since midnight, 0 to 1439.
    pub fn minute_of_day(self) -> u32 {
        u32::from(self.hour).saturating_mul(60).saturating_add(u32::from(self.minute))
    }
}

/// Why a text is no [`ClockTime`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day")]
pub struct NotATime;

impl FromStr for ClockTime {
    type Err = NotATime;

    /// Takes `HH:MM`, and `HH:MM:SS` because some browsers' time fields add the seconds.
    fn from_str(text: &str) -> Result<Self, NotATime> {
        let mut parts =
            text.trim().split(':').map(|part| number(part).and_then(|part| u8::try_from(part).ok()));
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Some(hour)), Some(Some(minute)), None | Some(Some(0..=59)), None) => {
                Self::new(hour, minute).ok_or(NotATime)
            }
            _ => Err(NotATime),
        }
    }
}

/// Day and time as the site's wall shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct WallTime {
    /// The day.
    pub date: CalendarDate,
    /// The time of day.
    pub time: ClockTime,
}

impl Serialize for CalendarDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CalendarDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_days_that_exist_in_two_centuries() {
        for (text, expected) in [
            ("2026-11-28", Ok("2026-11-28")),
            (" 2028-02-29 ", Ok("2028-02-29")),
            ("2026-02-29", Err(DateProblem::NotADate)),
            ("2026-13-01", Err(DateProblem::NotADate)),
            ("0001-01-01", Err(DateProblem::OutOfRange)),
            ("99999-01-01", Err(DateProblem::OutOfRange)),
            ("275760-09-13", Err(DateProblem::NotADate)),
            ("+2026-01-01", Err(DateProblem::NotADate)),
            ("28/11/2026", Err(DateProblem::NotADate)),
            ("", Err(DateProblem::NotADate)),
            ("2026-1", Err(DateProblem::NotADate)),
        ] {
            let read = text.parse::<CalendarDate>().map(|date| date.to_string());
            assert_eq!(read.as_deref().map_err(|problem| *problem), expected, "{text}");
        }
    }

    #[test]
    fn counts_days_across_months() {
        let date = CalendarDate::new(2026, 11, 28).unwrap();
        assert_eq!(date.plus_days(7).to_string(), "2026-12-05");
        assert_eq!(date.plus_days(-28).to_string(), "2026-10-31");
        assert_eq!(date.plus_days(7).days_since(date), 7);
        assert_eq!(date.weekday(), 5, "a Saturday");
        assert_eq!(date.plus_days(i32::MAX), date, "stays where the range ends");
    }

    #[test]
    fn reads_times_of_day() {
        for (text, expected) in
            [("09:00", Some("09:00")), ("9:05:30", Some("09:05")), ("24:00", None), ("09", None), ("", None)]
        {
            assert_eq!(
                text.parse::<ClockTime>().ok().map(|time| time.to_string()).as_deref(),
                expected,
                "{text}"
            );
        }
    }
}
