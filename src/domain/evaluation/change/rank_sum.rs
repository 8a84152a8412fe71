//! The Mann-Whitney test: whether one group's numbers are higher than another's.

use super::ranks::doubled_ranks;
use crate::domain::evaluation::distribution::normal_two_sided;

/// How the numbers of two groups lie to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankSum {
    /// The U statistic of the second group: of all pairs of one of each, those in which the second is higher, equal ones
    /// counted half.
    pub u: f64,
    /// U as a share of all pairs, 0..=1; one half if neither is higher.
    pub superiority: f64,
    /// The two-sided p-value, 0..=1, by the normal distribution with corrections for ties and continuity, as SciPy has it.
    pub p_value: f64,
}

/// Tests two groups of different people (Mann and Whitney 1947, Annals of Mathematical Statistics 18, 50-60). Whatever the
/// unit, only the order counts. None if a group is empty or all numbers are the same.
pub fn rank_sum(first: &[i64], second: &[i64]) -> Option<RankSum> {
    // As unsigned numbers in the same order.
    let place = |number: i64| number.abs_diff(i64::MIN);
    let mut all: Vec<(u64, bool)> = first.iter().map(|number| (place(*number), false)).collect();
    all.extend(second.iter().map(|number| (place(*number), true)));
    all.sort_unstable();
    let numbers: Vec<u64> = all.iter().map(|(number, _)| *number).collect();
    let (ranks, ties) = doubled_ranks(&numbers);
    let of_second = ranks.iter().zip(&all).filter(|(_, (_, is_second))| *is_second);
    let doubled_sum: usize = of_second.map(|(rank, _)| *rank).sum();
    let (one, other, everyone) = (count(first.len()), count(second.len()), count(all.len()));
    let u = count(doubled_sum) / 2.0 - other * (other + 1.0) / 2.0;
    let pairs = one * other;
    let variance = pairs / 12.0 * (everyone + 1.0 - ties / (everyone * (everyone - 1.0)));
    if pairs <= 0.0 || variance <= 0.0 {
        return None;
    }
    let beyond = (u.max(pairs - u) - pairs / 2.0 - 0.5) / variance.sqrt();
    // With U in the very middle the correction reaches over to the other side.
    let p_value = if beyond < 0.0 { 1.0 } else { normal_two_sided(beyond) };
    Some(RankSum { u, superiority: u / pairs, p_value })
}

#[expect(clippy::cast_precision_loss, reason = "a count of answers")]
fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u_counts_the_pairs_in_which_the_second_is_higher() {
        let found = rank_sum(&[1, 2, 3], &[2, 5, -4]).unwrap();
        assert!((found.u - 4.5).abs() < 1e-15, "2 over 1, half of 2 and 2, 5 over all three");
        assert!((found.superiority - 0.5).abs() < 1e-15);
        assert!((found.p_value - 1.0).abs() < 1e-15);
        assert_eq!(rank_sum(&[], &[1]), None);
        assert_eq!(rank_sum(&[2, 2], &[2]), None);
    }
}
