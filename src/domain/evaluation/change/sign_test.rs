//! The sign test: whether more got better than worse.

use crate::domain::evaluation::distribution::fair_coin_at_most;

/// The two-sided exact p-value, 0..=1, of as many getting better and worse if both were equally likely; those who stayed
/// the same say nothing and are left out (Dixon and Mood 1946, Journal of the American Statistical Association 41,
/// 557-566). 1 if nobody changed.
pub fn sign_test(better: u32, worse: u32) -> f64 {
    (2.0 * fair_coin_at_most(better.min(worse), better.saturating_add(worse))).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_lopsided_the_less_likely() {
        for (better, worse, expected) in
            [(0, 0, 1.0), (1, 0, 1.0), (5, 5, 1.0), (10, 0, 2.0 / 1024.0), (2, 8, 112.0 / 1024.0)]
        {
            assert!((sign_test(better, worse) - expected).abs() < 1e-15, "{better} and {worse}");
        }
    }
}
