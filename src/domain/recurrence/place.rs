//! A place counted from either end: the second, the last.

use std::{fmt, str::FromStr};

/// From 1 for the first to `MOST`, or from -1 for the last down to -`MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place<const MOST: i16>(i16);

/// A value of BYMONTHDAY: day of the month, -1 for its last.
pub type MonthDay = Place<31>;

/// Which of the weekdays of a month or a year (`ordwk` and `weekdaynum` in RFC 5545, section 3.3.10).
pub type Ordinal = Place<53>;

/// Which of the weekdays of a month; none has a sixth Saturday.
pub type WeekOfMonth = Place<5>;

/// A value of BYSETPOS.
pub type SetPosition = Place<366>;

/// The text is no value of its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a value of this part of a rule")]
pub struct NotAValue;

impl<const MOST: i16> Place<MOST> {
    /// The place, if it is one: not 0 and no further than `MOST` from its end.
    pub const fn new(place: i16) -> Option<Self> {
        if place != 0 && -MOST <= place && place <= MOST { Some(Self(place)) } else { None }
    }

    /// Positive from the start, negative from the end.
    pub const fn get(self) -> i16 {
        self.0
    }

    /// Whether it is this place, counted from 1, among so many.
    pub(super) fn is(self, place: u32, among: u32) -> bool {
        let counted = if self.0 > 0 { place } else { among.saturating_sub(place).saturating_add(1) };
        counted == u32::from(self.0.unsigned_abs())
    }
}

impl<const MOST: i16> FromStr for Place<MOST> {
    type Err = NotAValue;

    /// Takes a plus sign too, as RFC 5545 does.
    fn from_str(text: &str) -> Result<Self, NotAValue> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let distance: i16 = from_digits(digits).ok_or(NotAValue)?;
        distance.checked_mul(sign).and_then(Self::new).ok_or(NotAValue)
    }
}

impl<const MOST: i16> fmt::Display for Place<MOST> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// A number of digits only: what Rust reads by itself may begin with a sign.
pub(super) fn from_digits<N: FromStr>(text: &str) -> Option<N> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_from_both_ends() {
        for (place, at, among, expected) in [
            (1, 1, 31, true),
            (-1, 31, 31, true),
            (-1, 30, 31, false),
            (-31, 1, 31, true),
            (-31, 1, 30, false),
            (31, 30, 30, false),
        ] {
            assert_eq!(MonthDay::new(place).unwrap().is(at, among), expected, "{place}: {at} of {among}");
        }
    }

    #[test]
    fn reads_what_the_part_allows() {
        for (text, expected) in [
            ("31", Some(31)),
            ("+7", Some(7)),
            ("-31", Some(-31)),
            ("0", None),
            ("-0", None),
            ("32", None),
            ("--1", None),
            ("-+1", None),
            ("99999", None),
            ("1.5", None),
            ("", None),
        ] {
            assert_eq!(text.parse::<MonthDay>().ok().map(Place::get), expected, "{text}");
        }
    }
}
