//! McNemar's test: whether a share changed, of the same people asked twice.

use super::sign_test::sign_test;

/// How a yes-or-no answer changed, of the same people asked twice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct McNemar {
    /// Yes both times.
    pub stayed_yes: u32,
    /// No before, yes after.
    pub gained: u32,
    /// Yes before, no after.
    pub lost: u32,
    /// No both times.
    pub stayed_no: u32,
    /// The two-sided exact p-value, 0..=1; 1 if nobody changed.
    pub p_value: f64,
    /// Gained for each one lost: the odds ratio of matched pairs, above 1 for the better. None if nobody was lost.
    pub odds_ratio: Option<f64>,
}

impl McNemar {
    /// How many pairs there are.
    pub const fn pairs(&self) -> u32 {
        self.stayed_yes.saturating_add(self.gained).saturating_add(self.lost).saturating_add(self.stayed_no)
    }
}

/// Tests pairs of an answer before and after (McNemar 1947, Psychometrika 12, 153-157, with the binomial distribution
/// instead of chi-squared: exact for any number).
pub fn mcnemar(pairs: impl IntoIterator<Item = (bool, bool)>) -> McNemar {
    let (mut stayed_yes, mut gained, mut lost, mut stayed_no) = (0_u32, 0_u32, 0_u32, 0_u32);
    for pair in pairs {
        let count = match pair {
            (true, true) => &mut stayed_yes,
            (false, true) => &mut gained,
            (true, false) => &mut lost,
            (false, false) => &mut stayed_no,
        };
        *count = count.saturating_add(1);
    }
    let odds_ratio = (lost > 0).then(|| f64::from(gained) / f64::from(lost));
    McNemar { stayed_yes, gained, lost, stayed_no, p_value: sign_test(gained, lost), odds_ratio }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_those_who_changed_decide() {
        let pairs = |yes, gained, lost, no| {
            let kinds =
                [((true, true), yes), ((false, true), gained), ((true, false), lost), ((false, false), no)];
            mcnemar(kinds.into_iter().flat_map(|(pair, times)| std::iter::repeat_n(pair, times)))
        };
        let found = pairs(30, 9, 1, 4);
        assert_eq!((found.pairs(), found.odds_ratio), (44, Some(9.0)));
        assert!((found.p_value - 22.0 / 1024.0).abs() < 1e-15);
        assert!((pairs(0, 9, 1, 0).p_value - found.p_value).abs() < f64::EPSILON);
        assert_eq!(pairs(5, 3, 0, 5).odds_ratio, None);
    }
}
