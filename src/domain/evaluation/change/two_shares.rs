//! Two shares of different people, and how far apart they likely are.

use crate::domain::evaluation::interval::{Interval, wilson};

/// A share before and one after, of people who can't be joined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoShares {
    /// The share before, 0..=1.
    pub before: f64,
    /// The share after, 0..=1.
    pub after: f64,
    /// After less before, -1..=1.
    pub difference: f64,
    /// Where the difference likely lies, each end in -1..=1.
    pub interval: Interval,
}

/// Compares `met` of `all` before and after, with the 95 % interval of Newcombe's hybrid score (Newcombe 1998, Statistics in
/// Medicine 17, 873-890, method 10). None if nobody answered at one of the times, or more met than answered.
pub fn two_shares(
    (met_before, all_before): (u32, u32),
    (met_after, all_after): (u32, u32),
) -> Option<TwoShares> {
    let (likely_before, likely_after) = (wilson(met_before, all_before)?, wilson(met_after, all_after)?);
    let before = f64::from(met_before) / f64::from(all_before);
    let after = f64::from(met_after) / f64::from(all_after);
    let difference = after - before;
    let below = (after - likely_after.low).hypot(likely_before.high - before);
    let above = (likely_after.high - after).hypot(before - likely_before.low);
    let interval = Interval { low: difference - below, high: difference + above };
    Some(TwoShares { before, after, difference, interval })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_gives_the_intervals_of_the_paper() {
        // Newcombe's table II, columns a to d: first share less second.
        for (first, second, low, high) in [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((5, 56), (0, 29), -0.0381, 0.1926),
            ((0, 10), (0, 10), -0.2775, 0.2775),
        ] {
            let found = two_shares(second, first).unwrap().interval;
            assert!((found.low - low).abs() < 5e-5 && (found.high - high).abs() < 5e-5, "{found:?}");
        }
        assert_eq!(two_shares((0, 0), (1, 2)), None);
    }
}
