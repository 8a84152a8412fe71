//! The same people's numbers before and after.

use super::{
    sign_test::sign_test,
    signed_rank::{SignedRank, signed_rank},
};
use crate::domain::{
    decimal::Decimal,
    evaluation::{number, share::FEWEST_ANSWERS},
};

/// What pairs of numbers say.
#[derive(Clone, Debug, PartialEq)]
pub enum Paired {
    /// Fewer than [`FEWEST_ANSWERS`] pairs.
    TooFew {
        /// How many.
        pairs: u32,
    },
    /// Enough to say.
    Known(PairedChange),
}

/// How the same people's numbers changed.
#[derive(Clone, Debug, PartialEq)]
pub struct PairedChange {
    /// How many rose.
    pub rose: u32,
    /// How many stayed.
    pub stayed: u32,
    /// How many fell.
    pub fell: u32,
    /// The median of the differences, after less before.
    pub median_difference: Decimal,
    /// The p-value of the sign test, 0..=1.
    pub sign_p_value: f64,
    /// The Wilcoxon signed-rank test; none if nobody changed.
    pub signed_rank: Option<SignedRank>,
}

impl PairedChange {
    /// How many pairs.
    pub const fn pairs(&self) -> u32 {
        self.rose.saturating_add(self.stayed).saturating_add(self.fell)
    }
}

/// Compares pairs of numbers, before and after.
pub fn paired(pairs: &[(Decimal, Decimal)]) -> Paired {
    let count = number(pairs.len());
    let mut differences: Vec<i64> =
        pairs.iter().map(|(before, after)| after.millionths().saturating_sub(before.millionths())).collect();
    differences.sort_unstable();
    let middle = |place: usize| differences.get(place).copied().map(Decimal::from_millionths);
    let median = middle(differences.len().saturating_sub(1) / 2).zip(middle(differences.len() / 2));
    match median {
        Some((lower, upper)) if count >= FEWEST_ANSWERS => {
            let rose = number(differences.iter().filter(|step| **step > 0).count());
            let fell = number(differences.iter().filter(|step| **step < 0).count());
            Paired::Known(PairedChange {
                rose,
                stayed: count.saturating_sub(rose).saturating_sub(fell),
                fell,
                median_difference: lower.midpoint(upper),
                sign_p_value: sign_test(rose, fell),
                signed_rank: signed_rank(&differences),
            })
        }
        Some(_) | None => Paired::TooFew { pairs: count },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_pairs_are_enough() {
        let pairs: Vec<_> =
            (0..10).map(|number| (Decimal::whole(3), Decimal::whole(2 + number % 4))).collect();
        let Paired::Known(found) = paired(&pairs) else { panic!("ten pairs") };
        assert_eq!((found.rose, found.stayed, found.fell, found.pairs()), (4, 3, 3, 10));
        assert_eq!(found.median_difference.to_string(), "0");
        assert_eq!(paired(&pairs[..9]), Paired::TooFew { pairs: 9 });
    }
}
