//! Numbers with a decimal point, exactly: no binary fraction stands between what was typed and what is kept.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A number with up to six digits behind the point, between minus and plus a trillion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Decimal {
    millionths: i64,
}

/// Why a text is no [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number")]
pub struct NotADecimal;

const MILLION: i64 = 1_000_000;
const DIGITS_BEHIND: usize = 6;

impl Decimal {
    /// A whole number; the nearest there is if it lies beyond a trillion.
    pub fn whole(number: i64) -> Self {
        Self { millionths: number.clamp(-MILLION * MILLION, MILLION * MILLION).saturating_mul(MILLION) }
    }

    /// How many whole steps lead from `start` to this number; none if it lies between two, or the step is none.
    pub fn steps_from(self, start: Self, step: Self) -> Option<i64> {
        let way = self.millionths.checked_sub(start.millionths)?;
        (way.checked_rem(step.millionths)? == 0).then(|| way.checked_div(step.millionths)).flatten()
    }

    /// The number this many steps on.
    #[must_use]
    pub fn after(self, step: Self, count: i64) -> Self {
        Self { millionths: self.millionths.saturating_add(step.millionths.saturating_mul(count)) }
    }

    /// The number of so many millionths; the nearest there is beyond a trillion.
    pub fn from_millionths(millionths: i64) -> Self {
        let most = MILLION * MILLION * MILLION;
        Self { millionths: millionths.clamp(-most, most) }
    }

    /// The number in millionths.
    pub const fn millionths(self) -> i64 {
        self.millionths
    }

    /// The number halfway to another, down to the next millionth.
    #[must_use]
    pub const fn midpoint(self, other: Self) -> Self {
        // No sum of two leaves an `i64`: each is a tenth of it.
        Self { millionths: self.millionths.saturating_add(other.millionths).div_euclid(2) }
    }

    /// The largest whole number that is not above it.
    pub const fn floor(self) -> i64 {
        self.millionths.div_euclid(MILLION)
    }

    /// The whole number, if nothing is behind the point.
    pub fn as_whole(self) -> Option<i64> {
        (self.millionths % MILLION == 0).then_some(self.millionths / MILLION)
    }
}

impl FromStr for Decimal {
    type Err = NotADecimal;

    /// Takes a point, or a single comma that can't be one between thousands: `2.5` and `2,5` are the same, `1,200` is
    /// twelve hundred.
    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let text = text.trim();
        let (sign, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let is_mark = |(before, behind): &(&str, &str)| {
            !before.contains(',') && !behind.contains([',', '.']) && behind.len() != 3
        };
        let by_comma = unsigned.split_once(',').filter(|parts| is_mark(parts) && !parts.1.is_empty());
        let (before, behind) = by_comma.unwrap_or_else(|| unsigned.split_once('.').unwrap_or((unsigned, "")));
        let before: String = before.chars().filter(|letter| *letter != ',').collect();
        let behind = behind.trim_end_matches('0');
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_blank = before.is_empty() && behind.is_empty() && !unsigned.contains('0');
        if is_blank || !all_digits(&before) || !all_digits(behind) || behind.len() > DIGITS_BEHIND {
            return Err(NotADecimal);
        }
        let read = |digits: &str| if digits.is_empty() { Ok(0) } else { digits.parse::<i64>() };
        let whole = read(&before).map_err(|_| NotADecimal)?;
        let part = read(&format!("{behind:0<DIGITS_BEHIND$}")).map_err(|_| NotADecimal)?;
        if whole > MILLION * MILLION {
            return Err(NotADecimal);
        }
        let millionths = whole.checked_mul(MILLION).and_then(|whole| whole.checked_add(part));
        millionths.map(|number| Self { millionths: sign * number }).ok_or(NotADecimal)
    }
}

impl fmt::Display for Decimal {
    /// The shortest text: no zeros behind the last digit, no point without one.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) =
            (self.millionths.unsigned_abs() / 1_000_000, self.millionths.unsigned_abs() % 1_000_000);
        let sign = if self.millionths < 0 { "-" } else { "" };
        let text = format!("{sign}{whole}.{part:06}");
        formatter.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl TryFrom<String> for Decimal {
    type Error = NotADecimal;

    fn try_from(text: String) -> Result<Self, NotADecimal> {
        text.parse()
    }
}

impl From<Decimal> for String {
    fn from(number: Decimal) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        for (text, expected) in [
            ("2.5", Some("2.5")),
            ("2,5", Some("2.5")),
            ("1,200", Some("1200")),
            ("1,200.50", Some("1200.5")),
            ("-0.25", Some("-0.25")),
            (".5", Some("0.5")),
            ("5.", Some("5")),
            ("007", Some("7")),
            ("0", Some("0")),
            ("0.0", Some("0")),
            ("-0", Some("0")),
            ("1000000000000", Some("1000000000000")),
            ("1000000000001", None),
            ("0.1234567", None),
            ("", None),
            (".", None),
            ("-", None),
            ("1e3", None),
            ("1.2.3", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(
                text.parse::<Decimal>().ok().map(|read| read.to_string()).as_deref(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn steps_are_whole_or_none() {
        let read = |text: &str| text.parse::<Decimal>().unwrap();
        assert_eq!(read("2.5").steps_from(read("1"), read("0.5")), Some(3));
        assert_eq!(read("2.6").steps_from(read("1"), read("0.5")), None);
        assert_eq!(read("2").steps_from(read("1"), read("0")), None);
        assert_eq!(read("1").after(read("0.1"), 3).to_string(), "1.3");
    }

    proptest::proptest! {
        #[test]
        fn a_number_reads_back_from_its_text(millionths in -1_000_000_000_000_000_000_i64..1_000_000_000_000_000_000) {
            let number = Decimal { millionths };
            proptest::prop_assert_eq!(number.to_string().parse(), Ok(number));
        }
    }
}
