//! Questions answered by a day, a time of day, or both.

use serde::{Deserialize, Serialize};

use super::{Control, Kind};
use crate::domain::{
    calendar::{ClockTime, day_of_any_century},
    entry::Problem,
    form::lists::ChoiceLists,
};

/// A day: of any century, for people are asked when they were born.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {}

/// A time of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Time {}

/// A day and a time of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayAndTime {}

impl Kind for Day {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        day_of_any_century(raw).ok_or(Problem::NotADate)
    }

    fn control(&self) -> Control<'_> {
        Control::Day
    }
}

impl Kind for Time {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        raw.parse::<ClockTime>().map(|time| time.to_string()).map_err(|_| Problem::NotATime)
    }

    fn control(&self) -> Control<'_> {
        Control::Time
    }
}

impl Kind for DayAndTime {
    /// Takes what a browser's field gives, `2026-11-28T09:00`.
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        let (day, time) = raw.split_once(['T', ' ']).ok_or(Problem::NotATime)?;
        let day = day_of_any_century(day).ok_or(Problem::NotADate)?;
        let time: ClockTime = time.parse().map_err(|_| Problem::NotATime)?;
        Ok(format!("{day}T{time}"))
    }

    fn control(&self) -> Control<'_> {
        Control::DayAndTime
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_those_of_the_calendar_and_the_clock() {
        let lists = ChoiceLists::new();
        assert_eq!(Day {}.read_answer("1931-02-28", &lists).as_deref(), Ok("1931-02-28"));
        assert_eq!(Day {}.read_answer("2026-02-29", &lists), Err(Problem::NotADate));
        assert_eq!(Time {}.read_answer("9:05", &lists).as_deref(), Ok("09:05"));
        assert_eq!(Time {}.read_answer("25:00", &lists), Err(Problem::NotATime));
        assert_eq!(DayAndTime {}.read_answer("2026-11-28T09:00", &lists).as_deref(), Ok("2026-11-28T09:00"));
        assert_eq!(DayAndTime {}.read_answer("2026-11-28", &lists), Err(Problem::NotATime));
    }
}
