//! A share of the answers, or that there are too few to say.

use super::interval::{Interval, wilson, wilson_of_population};

/// Fewer answers than this prove nothing.
pub const FEWEST_ANSWERS: u32 = 10;

/// What share of the answers something has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    /// Fewer than [`FEWEST_ANSWERS`] answers: a percentage would say more than they do.
    TooFew {
        /// How many have it.
        count: u32,
        /// Of how many.
        of: u32,
    },
    /// Enough to say.
    Known(Known),
}

/// A share with what is known of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    /// How many have it.
    pub count: u32,
    /// Of how many; at least [`FEWEST_ANSWERS`].
    pub of: u32,
    /// The share, 0..=1.
    pub fraction: f64,
    /// Where it likely lies among all who could have answered.
    pub interval: Interval,
}

impl Share {
    /// The share of `count` in `of` answers, of a `population` if it is known how many could have answered. More than all
    /// count as all.
    pub fn new(count: u32, of: u32, population: Option<u32>) -> Self {
        let count = count.min(of);
        let interval =
            population.map_or_else(|| wilson(count, of), |known| wilson_of_population(count, of, known));
        match interval {
            Some(interval) if of >= FEWEST_ANSWERS => {
                Self::Known(Known { count, of, fraction: f64::from(count) / f64::from(of), interval })
            }
            Some(_) | None => Self::TooFew { count, of },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn under_ten_answers_there_is_no_share() {
        assert_eq!(Share::new(9, 9, None), Share::TooFew { count: 9, of: 9 });
        assert_eq!(Share::new(0, 0, Some(40)), Share::TooFew { count: 0, of: 0 });
        let Share::Known(known) = Share::new(5, 10, None) else { panic!("ten are enough") };
        assert!((known.fraction - 0.5).abs() < f64::EPSILON);
        let Share::Known(everyone) = Share::new(5, 10, Some(10)) else { panic!("ten are enough") };
        assert!(everyone.interval.low > known.interval.low, "all ten who came answered");
    }
}
