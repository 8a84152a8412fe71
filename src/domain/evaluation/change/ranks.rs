//! Ranks of numbers, doubled so that those of ties are whole.

/// The doubled ranks of numbers in ascending order, counted from 1: equal numbers have the mean of the ranks that they take
/// up, which doubled is a whole number. With them the sum of t³ - t over the groups of t equal numbers, by which variances
/// are corrected.
pub(super) fn doubled_ranks(ascending: &[u64]) -> (Vec<usize>, f64) {
    let mut ranks = Vec::with_capacity(ascending.len());
    let mut ties = 0.0;
    for equal in ascending.chunk_by(|one, next| one == next) {
        // From the first rank to the last one: their sum is twice the mean.
        let doubled = 2 * ranks.len() + equal.len() + 1;
        ranks.extend(std::iter::repeat_n(doubled, equal.len()));
        #[expect(clippy::cast_precision_loss, reason = "a count of answers")]
        let count = equal.len() as f64;
        ties += count.powi(3) - count;
    }
    (ranks, ties)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_numbers_share_their_ranks() {
        for (numbers, ranks, ties) in [
            (&[][..], &[][..], 0.0),
            (&[4], &[2], 0.0),
            (&[1, 2, 3], &[2, 4, 6], 0.0),
            (&[1, 1, 2, 3, 3, 3], &[3, 3, 6, 10, 10, 10], 30.0),
        ] {
            let (found, found_ties) = doubled_ranks(numbers);
            assert_eq!(found, ranks);
            assert!((found_ties - ties).abs() < f64::EPSILON);
        }
    }
}
