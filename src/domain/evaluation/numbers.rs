//! What a list of numbers says: its middle, its mean, how far it spreads.

use super::histogram::{Group, groups};
use crate::domain::decimal::Decimal;

/// What a list of numbers says.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    /// The least.
    pub least: Decimal,
    /// The one in the middle, or halfway between the two in the middle.
    pub median: Decimal,
    /// The largest.
    pub most: Decimal,
    /// The arithmetic mean.
    pub mean: f64,
    /// The standard deviation of a sample, with n - 1 below the line; none for one number.
    pub deviation: Option<f64>,
    /// How many lie where, without a gap from the least to the largest; what is behind the point does not count here.
    pub groups: Vec<Group>,
}

const MILLION: f64 = 1_000_000.0;

impl Numbers {
    /// What numbers say that were given so often each; none if there are none.
    pub(super) fn of(mut given: Vec<(Decimal, u32)>) -> Option<Self> {
        given.retain(|(_, times)| *times > 0);
        // People give the same few numbers: each is looked at once.
        given.sort_unstable();
        given.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 = kept.1.saturating_add(next.1);
            }
            same
        });
        let (least, most) = (given.first()?.0, given.last()?.0);
        let count: u64 = given.iter().map(|(_, times)| u64::from(*times)).sum();
        let (mean, deviation) = mean_and_deviation(&given, count);
        let lower = at(&given, count.saturating_sub(1) / 2)?;
        let upper = at(&given, count / 2)?;
        let whole: Vec<(i64, u32)> = given.iter().map(|(number, times)| (number.floor(), *times)).collect();
        let groups = groups(&whole);
        Some(Self { least, median: lower.midpoint(upper), most, mean, deviation, groups })
    }
}

/// The number at a place of the ordered list, counted from 0.
fn at(given: &[(Decimal, u32)], place: u64) -> Option<Decimal> {
    let mut passed = 0;
    given.iter().find_map(|(number, times)| {
        passed += u64::from(*times);
        (passed > place).then_some(*number)
    })
}

/// The sum is exact, so the mean is rounded once; the squares are those of the differences from it, so that nothing
/// cancels out.
#[expect(clippy::cast_precision_loss, reason = "rounded to the nearest number, as every figure is")]
fn mean_and_deviation(given: &[(Decimal, u32)], count: u64) -> (f64, Option<f64>) {
    let sum: i128 =
        given.iter().map(|(number, times)| i128::from(number.millionths()) * i128::from(*times)).sum();
    let mean = sum as f64 / MILLION / count as f64;
    let squares: f64 = given
        .iter()
        .map(|(number, times)| (number.millionths() as f64 / MILLION - mean).powi(2) * f64::from(*times))
        .sum();
    (mean, (count > 1).then(|| (squares / (count - 1) as f64).sqrt()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: &[&str]) -> Option<Numbers> {
        Numbers::of(numbers.iter().map(|text| (text.parse().unwrap(), 1)).collect())
    }

    #[test]
    fn the_middle_the_mean_and_the_spread() {
        for (given, median, mean, deviation) in [
            (&["3"][..], "3", 3.0, None),
            (&["3", "4"], "3.5", 3.5, Some(0.5_f64.sqrt())),
            (&["9", "1", "2"], "2", 4.0, Some(19.0_f64.sqrt())),
            (&["0.5", "1.5", "1", "1"], "1", 1.0, Some((0.5_f64 / 3.0).sqrt())),
            (&["-3", "-4"], "-3.5", -3.5, Some(0.5_f64.sqrt())),
        ] {
            let found = of(given).unwrap();
            assert_eq!(found.median.to_string(), median, "{given:?}");
            assert!((found.mean - mean).abs() < 1e-12, "{given:?}");
            assert_eq!(found.deviation.is_some(), deviation.is_some(), "{given:?}");
            let difference = found.deviation.unwrap_or_default() - deviation.unwrap_or_default();
            assert!(difference.abs() < 1e-12, "{given:?}");
        }
        assert_eq!(of(&[]), None);
        assert_eq!(Numbers::of(vec![("3".parse().unwrap(), 0)]), None);
    }
}
