//! The ceiling: those who chose the highest degree before can't rise.

use crate::domain::evaluation::{number, share::Share};

/// If so many of a hundred or more are at the top before, a rise can't be seen well.
///
/// For a scale of many questions 15 is the rule (Terwee et al. 2007, Journal of Clinical Epidemiology 60, 34-42); one
/// question of five degrees has 20 at the top where answers are spread evenly.
pub const CEILING_PERCENT: u32 = 20;

/// How many had nowhere to rise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ceiling {
    /// The share of those at the top before.
    pub at_top: Share,
    /// Whether there are enough answers, and so many at the top that a rise can't be seen well.
    pub is_reached: bool,
}

/// Looks how many of the answers before are at the top of the scale or above.
pub fn ceiling<T: Ord>(before: &[T], top: &T) -> Ceiling {
    let at_top = number(before.iter().filter(|answer| *answer >= top).count());
    let at_top = Share::new(at_top, number(before.len()), None);
    let is_reached = match at_top {
        Share::Known(known) => {
            u64::from(known.count) * 100 >= u64::from(known.of) * u64::from(CEILING_PERCENT)
        }
        Share::TooFew { .. } => false,
    };
    Ceiling { at_top, is_reached }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_at_the_top_is_a_ceiling() {
        for (at_top, of, expected) in
            [(2, 10, true), (1, 10, false), (9, 9, false), (20, 100, true), (19, 100, false)]
        {
            let answers: Vec<u32> = (0..of).map(|place| if place < at_top { 5 } else { 3 }).collect();
            assert_eq!(ceiling(&answers, &5).is_reached, expected, "{at_top} of {of}");
        }
    }
}
