//! The Wilcoxon signed-rank test: whether the same people's numbers moved up or down, large steps counting more.

use super::ranks::doubled_ranks;
use crate::domain::evaluation::distribution::normal_two_sided;

/// Up to so many changes the p-value is exact; beyond, the normal distribution is as good. SciPy changes over here too.
pub const MOST_EXACT: usize = 50;

/// What the ranks of the changes say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SignedRank {
    /// The sum of the ranks of those who rose.
    pub rises: f64,
    /// The sum of the ranks of those who fell.
    pub falls: f64,
    /// The two-sided p-value, 0..=1.
    pub p_value: f64,
    /// Whether it is exact, and not by the normal distribution.
    pub is_exact: bool,
    /// The matched-pairs rank-biserial correlation, -1..=1: the share of the ranks that rose less the share that fell
    /// (Kerby 2014, Comprehensive Psychology 3, 11.IT.3.1).
    pub rank_biserial: f64,
}

/// Tests differences, after less before; whatever their unit, only their order counts. None if nobody changed.
///
/// Who stayed the same is left out (Wilcoxon 1945, Biometrics Bulletin 1, 80-83), equal steps share the mean of their
/// ranks. Exact means that every way of giving the steps a sign is counted with the very ranks that there are, ties
/// included: by adding one rank after the other to the distribution of the sum, all doubled to be whole. Beyond
/// [`MOST_EXACT`] changes it is the normal distribution with the variance corrected for ties and without a correction
/// for continuity, as SciPy has it.
pub fn signed_rank(differences: &[i64]) -> Option<SignedRank> {
    let mut steps: Vec<(u64, bool)> =
        differences.iter().filter(|step| **step != 0).map(|step| (step.unsigned_abs(), *step > 0)).collect();
    if steps.is_empty() {
        return None;
    }
    steps.sort_unstable();
    let sizes: Vec<u64> = steps.iter().map(|(size, _)| *size).collect();
    let (ranks, ties) = doubled_ranks(&sizes);
    let rose = ranks.iter().zip(&steps).filter(|(_, (_, is_rise))| *is_rise);
    let rises: usize = rose.map(|(rank, _)| *rank).sum();
    let all: usize = ranks.iter().sum();
    let falls = all - rises;
    let is_exact = steps.len() <= MOST_EXACT;
    let p_value = if is_exact {
        exact_p_value(&ranks, all, rises.min(falls))
    } else {
        normal_p_value(count(steps.len()), ties, count(rises) / 2.0)
    };
    Some(SignedRank {
        rises: count(rises) / 2.0,
        falls: count(falls) / 2.0,
        p_value,
        is_exact,
        rank_biserial: (count(rises) - count(falls)) / count(all),
    })
}

/// Twice the chance of a sum of at most `least`: the distribution is the same from both ends.
fn exact_p_value(ranks: &[usize], all: usize, least: usize) -> f64 {
    let mut chances = vec![0.0; all + 1];
    if let Some(none) = chances.first_mut() {
        *none = 1.0;
    }
    for rank in ranks {
        // From above, so that a rank is added once.
        for sum in (0..=all).rev() {
            let without: f64 = chances.get(sum).copied().unwrap_or_default();
            let with = sum.checked_sub(*rank).and_then(|rest| chances.get(rest)).copied().unwrap_or_default();
            if let Some(chance) = chances.get_mut(sum) {
                *chance = without.midpoint(with);
            }
        }
    }
    let tail: f64 = chances.iter().take(least + 1).sum();
    (2.0 * tail).min(1.0)
}

fn normal_p_value(count: f64, ties: f64, rises: f64) -> f64 {
    let mean = count * (count + 1.0) / 4.0;
    let variance = (count * (count + 1.0) * (2.0 * count + 1.0) - ties / 2.0) / 24.0;
    normal_two_sided((rises - mean) / variance.sqrt())
}

#[expect(clippy::cast_precision_loss, reason = "a sum of ranks of answers")]
fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_tables_are_counted_out() {
        for (differences, rises, falls, p_value) in [
            (&[1][..], 1.0, 0.0, 1.0),
            (&[1, 2, 3, 4, 5], 15.0, 0.0, 2.0 / 32.0),
            (&[1, 1, 1, 1, 1, 0, 0], 15.0, 0.0, 2.0 / 32.0),
            (&[1, 1, -1, -1], 5.0, 5.0, 1.0),
            // Ranks 1.5 1.5 3: sums of at most 1.5 in 3 of 8 ways.
            (&[-1, 1, 2], 4.5, 1.5, 0.75),
        ] {
            let found = signed_rank(differences).unwrap();
            assert!((found.rises - rises).abs() + (found.falls - falls).abs() < 1e-15, "{differences:?}");
            assert!((found.p_value - p_value).abs() < 1e-15, "{differences:?}: {}", found.p_value);
        }
        assert_eq!(signed_rank(&[0, 0]), None);
        assert!((signed_rank(&[3, -1]).unwrap().rank_biserial - 1.0 / 3.0).abs() < 1e-15);
    }
}
