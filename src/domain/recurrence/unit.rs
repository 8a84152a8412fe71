//! The words of a rule: how often, which months, which days of the week.

use std::{fmt, str::FromStr};

use super::place::{NotAValue, Ordinal, from_digits};
use crate::domain::code::{Coded, coded};

coded! {
    /// FREQ: how long a period is. RFC 5545 has shorter ones; sessions are of days.
    Frequency {
        /// A day.
        Daily = "DAILY",
        /// A week, from WKST on.
        Weekly = "WEEKLY",
        /// A month of the calendar.
        Monthly = "MONTHLY",
        /// A year of the calendar.
        Yearly = "YEARLY",
    }
}

coded! {
    /// A day of the week, by its two letters in RFC 5545.
    Weekday {
        /// Monday.
        Monday = "MO",
        /// Tuesday.
        Tuesday = "TU",
        /// Wednesday.
        Wednesday = "WE",
        /// Thursday.
        Thursday = "TH",
        /// Friday.
        Friday = "FR",
        /// Saturday.
        Saturday = "SA",
        /// Sunday.
        Sunday = "SU",
    }
}

/// A value of BYDAY: a weekday, or only the first, second, last … of a month or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ByDay {
    /// Which of them; every one if there is none.
    pub ordinal: Option<Ordinal>,
    /// The day of the week.
    pub weekday: Weekday,
}

/// A value of BYMONTH: 1 for January to 12 for December.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(u8);

impl Month {
    /// The month of a number from 1 to 12.
    pub const fn new(number: u8) -> Option<Self> {
        if 1 <= number && number <= 12 { Some(Self(number)) } else { None }
    }

    /// 1 to 12.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

impl FromStr for ByDay {
    type Err = NotAValue;

    /// Takes `SA`, `1SA`, `+1SA` and `-1SA`.
    fn from_str(text: &str) -> Result<Self, NotAValue> {
        let letters = text.len().checked_sub(2).ok_or(NotAValue)?;
        let (ordinal, letters) = text.split_at_checked(letters).ok_or(NotAValue)?;
        let weekday = Weekday::from_code(letters).ok_or(NotAValue)?;
        let ordinal = if ordinal.is_empty() { None } else { Some(ordinal.parse()?) };
        Ok(Self { ordinal, weekday })
    }
}

impl fmt::Display for ByDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(ordinal) = self.ordinal {
            write!(formatter, "{ordinal}")?;
        }
        formatter.write_str(self.weekday.code())
    }
}

impl FromStr for Month {
    type Err = NotAValue;

    fn from_str(text: &str) -> Result<Self, NotAValue> {
        from_digits(text).and_then(Self::new).ok_or(NotAValue)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_weekdays_with_and_without_ordinal() {
        for (text, expected) in [
            ("SA", Some("SA")),
            ("+1SA", Some("1SA")),
            ("-53MO", Some("-53MO")),
            ("54MO", None),
            ("0MO", None),
            ("1", None),
            ("XX", None),
            ("-SA", None),
            ("1ñ", None),
            ("", None),
        ] {
            let read = text.parse::<ByDay>().ok().map(|day| day.to_string());
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn knows_twelve_months() {
        let known: Vec<u8> = (0..=13).filter_map(Month::new).map(Month::number).collect();
        assert_eq!(known, (1..=12).collect::<Vec<u8>>());
        assert_eq!("+1".parse::<Month>(), Err(NotAValue));
    }
}
