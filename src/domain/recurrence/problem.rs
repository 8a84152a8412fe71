//! Why a rule is none, or none that sessions follow.

use std::fmt;

use super::Frequency;
use crate::domain::code::{Coded, coded};

/// Why a text or some parts are no [`Rule`](super::Rule).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleProblem {
    /// Not `NAME=value`.
    #[error("“{0}” is not a name, an equals sign and a value")]
    NotAPart(String),
    /// A name that no standard has.
    #[error("a rule has no part {0}")]
    UnknownPart(String),
    /// A part that rules have, but not those of sessions.
    #[error("{0} is not supported")]
    UnsupportedPart(Part),
    /// A frequency below the day.
    #[error("FREQ={0} is not supported: a session comes again by days, weeks, months or years")]
    UnsupportedFrequency(String),
    /// A part that is there twice.
    #[error("{0} is there twice")]
    Duplicate(Part),
    /// A part with nothing in it, or out of which nothing was chosen.
    #[error("{0} has no value")]
    NoValue(Part),
    /// A value that the part can't have.
    #[error("{part} can't be {value}")]
    OutOfRange {
        /// The part.
        part: Part,
        /// What it was to be.
        value: String,
    },
    /// Nothing says how often.
    #[error("FREQ is missing")]
    MissingFrequency,
    /// Two ends.
    #[error("COUNT and UNTIL can't both end a rule")]
    CountAndUntil,
    /// The first or last weekday of something that has no such thing.
    #[error("BYDAY can't count weekdays when FREQ is {}", .0.code())]
    OrdinalNotAllowed(Frequency),
    /// BYMONTHDAY in weeks.
    #[error("BYMONTHDAY can't be used when FREQ is WEEKLY")]
    MonthDayInWeeks,
    /// BYSETPOS with nothing to choose from.
    #[error("BYSETPOS needs another part that begins with BY")]
    PositionsAlone,
}

coded! {
    /// The parts of a rule in RFC 5545, section 3.3.10, and in RFC 7529, by their names.
    Part {
        /// How long a period is.
        Frequency = "FREQ",
        /// The number of occurrences.
        Count = "COUNT",
        /// The last moment that counts.
        Until = "UNTIL",
        /// Every how many periods.
        Interval = "INTERVAL",
        /// In which months.
        ByMonth = "BYMONTH",
        /// On which days of the month.
        ByMonthDay = "BYMONTHDAY",
        /// On which weekdays.
        ByDay = "BYDAY",
        /// Which of the days found.
        BySetPosition = "BYSETPOS",
        /// The day on which weeks begin.
        WeekStart = "WKST",
        /// In which weeks of the year; not supported.
        ByWeekNumber = "BYWEEKNO",
        /// On which days of the year; not supported.
        ByYearDay = "BYYEARDAY",
        /// At which hours; not supported.
        ByHour = "BYHOUR",
        /// At which minutes; not supported.
        ByMinute = "BYMINUTE",
        /// At which seconds; not supported.
        BySecond = "BYSECOND",
        /// In another calendar; not supported.
        CalendarScale = "RSCALE",
        /// What becomes of days that are not there; not supported.
        Skip = "SKIP",
    }
}

impl Part {
    /// Whether rules of sessions may have it.
    pub const fn supported(self) -> bool {
        match self {
            Self::Frequency
            | Self::Count
            | Self::Until
            | Self::Interval
            | Self::ByMonth
            | Self::ByMonthDay
            | Self::ByDay
            | Self::BySetPosition
            | Self::WeekStart => true,
            Self::ByWeekNumber
            | Self::ByYearDay
            | Self::ByHour
            | Self::ByMinute
            | Self::BySecond
            | Self::CalendarScale
            | Self::Skip => false,
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}
