//! Money in minor units (centavos, cents): whole numbers, so that sums are exact.

use serde::{Deserialize, Serialize};

use super::code::coded;

/// An amount in minor units of its project's currency; never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(u64);

/// Why a text is no amount of [`Money`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyProblem {
    /// Not digits with at most two behind the point.
    #[error("not an amount")]
    NotAnAmount,
    /// Below zero.
    #[error("a negative amount")]
    Negative,
    /// Over [`Money::MOST`].
    #[error("an amount too large")]
    TooLarge,
}

impl Money {
    /// The largest amount that a field takes: ten thousand million. A slip of the thumb is larger, a drive is not.
    pub const MOST: Self = Self(1_000_000_000_000);

    /// An amount of so many minor units.
    pub const fn from_minor(minor: u64) -> Self {
        Self(minor)
    }

    /// The amount in minor units.
    pub const fn minor(self) -> u64 {
        self.0
    }

    /// The sum, staying at the largest number instead of wrapping round.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Plain digits with two decimals, `1234.50`: what a file holds.
    pub fn plain(self) -> String {
        format!("{}.{:02}", self.0 / 100, self.0 % 100)
    }

    /// Digits in groups of three, decimals only where there are any, `1,234.50`: what a screen shows.
    pub fn grouped(self) -> String {
        let units = (self.0 / 100).to_string();
        let mut shown = String::with_capacity(units.len() + 6);
        for (index, digit) in units.chars().enumerate() {
            if index > 0 && (units.len() - index).is_multiple_of(3) {
                shown.push(',');
            }
            shown.push(digit);
        }
        match self.0 % 100 {
            0 => shown,
            cents => format!("{shown}.{cents:02}"),
        }
    }

    /// Reads `1234`, `1,234.5`, `₱1 234.50`: a currency sign, group commas and spaces are passed over.
    ///
    /// # Errors
    /// [`MoneyProblem`], also for more than two decimals: a third one would be lost.
    pub fn parse(text: &str) -> Result<Self, MoneyProblem> {
        let text: String = text
            .trim()
            .trim_start_matches(['₱', '$', '€'])
            .chars()
            .filter(|letter| !matches!(letter, ',' | ' ' | '\u{a0}'))
            .collect();
        if text.starts_with(['-', '−']) {
            return Err(MoneyProblem::Negative);
        }
        let (units, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if units.is_empty() || decimals.len() > 2 || !digits(units) || !digits(decimals) {
            return Err(MoneyProblem::NotAnAmount);
        }
        let minor = format!("{units}{decimals:0<2}").parse().map_err(|_| MoneyProblem::TooLarge)?;
        if minor > Self::MOST.0 { Err(MoneyProblem::TooLarge) } else { Ok(Self(minor)) }
    }
}

coded! {
    /// The currency of a project's worths, by its ISO 4217 code: all of these have two decimals.
    #[derive(Default)]
    Currency {
        /// Philippine peso.
        #[default]
        Peso = "PHP",
        /// United States dollar.
        Dollar = "USD",
        /// Euro.
        Euro = "EUR",
    }
}

impl Currency {
    /// An amount with the currency's sign before it.
    pub fn show(self, amount: Money) -> String {
        let sign = match self {
            Self::Peso => '₱',
            Self::Dollar => '$',
            Self::Euro => '€',
        };
        format!("{sign}{}", amount.grouped())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_amounts_as_people_type_them() {
        for (text, expected) in [
            ("6000", Ok(600_000)),
            ("₱6,000", Ok(600_000)),
            (" 1 234.5 ", Ok(123_450)),
            ("0.05", Ok(5)),
            ("-5", Err(MoneyProblem::Negative)),
            ("12.345", Err(MoneyProblem::NotAnAmount)),
            ("", Err(MoneyProblem::NotAnAmount)),
            (".50", Err(MoneyProblem::NotAnAmount)),
            ("a lot", Err(MoneyProblem::NotAnAmount)),
            ("99999999999999999999999", Err(MoneyProblem::TooLarge)),
            ("10000000000.01", Err(MoneyProblem::TooLarge)),
        ] {
            assert_eq!(Money::parse(text).map(Money::minor), expected, "{text}");
        }
    }

    #[test]
    fn shows_groups_of_three() {
        for (minor, shown) in
            [(0, "0"), (5, "0.05"), (99_900, "999"), (123_450, "1,234.50"), (123_456_700, "1,234,567")]
        {
            assert_eq!(Money::from_minor(minor).grouped(), shown);
        }
        assert_eq!(Currency::Peso.show(Money::from_minor(600_000)), "₱6,000");
    }

    proptest::proptest! {
        #[test]
        fn what_is_shown_reads_back(minor in 0..=Money::MOST.minor()) {
            let amount = Money::from_minor(minor);
            proptest::prop_assert_eq!(Money::parse(&amount.grouped()), Ok(amount));
            proptest::prop_assert_eq!(Money::parse(&amount.plain()), Ok(amount));
        }
    }
}
