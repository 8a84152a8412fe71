//! How the answers to one question are distributed.

use super::{missing::Missing, numbers::Numbers, share::Share};
use crate::domain::form::Choice;

/// How the answers to one question are distributed.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// Responses that answered it.
    pub answered: u32,
    /// Responses that did not, by the reason.
    pub missing: Missing,
    /// How many answers count for each choice, those that refuse an answer left out; more in sum than `answered` where
    /// several may be chosen.
    pub choices: Vec<(Choice, u32)>,
    /// What the numbers say, where answers are numbers and there are any.
    pub numbers: Option<Numbers>,
    /// How many chose one of the two highest degrees; none for what is no rating.
    pub top_two: Option<u32>,
    /// The answers themselves, where they are words.
    pub texts: Vec<String>,
}

impl Tally {
    /// What share of those who answered is `count` of them; `population` is how many could have answered, where that is
    /// known.
    pub fn share(&self, count: u32, population: Option<u32>) -> Share {
        Share::new(count, self.answered, population)
    }

    /// The share of the two highest degrees; none for what is no rating.
    pub fn top_two_share(&self, population: Option<u32>) -> Option<Share> {
        self.top_two.map(|count| self.share(count, population))
    }
}
