//! Responses of before and after, with those of the same person joined.

use super::matching::{Matching, Outcome, code, match_codes};
use crate::domain::form::{QuestionName, Response};

/// The responses of two times of asking.
#[derive(Clone, Debug)]
pub struct Joined<'r> {
    /// Those of before.
    pub before: Vec<&'r Response>,
    /// Those of after.
    pub after: Vec<&'r Response>,
    /// Which of them belong together.
    pub matching: Matching,
}

impl<'r> Joined<'r> {
    /// Joins responses by the answers to the questions of an anonymous code. Without such questions nobody is joined.
    pub fn by_code(before: Vec<&'r Response>, after: Vec<&'r Response>, questions: &[QuestionName]) -> Self {
        let codes = |responses: &[&Response]| -> Vec<_> {
            responses.iter().map(|response| code(questions, response)).collect()
        };
        let matching = match_codes(&codes(&before), &codes(&after));
        Self { before, after, matching }
    }

    /// What each person said who could be joined, before and after.
    pub fn pairs(&self) -> impl Iterator<Item = (&'r Response, &'r Response)> {
        let at = |(before, after): (usize, usize)| self.before.get(before).zip(self.after.get(after));
        self.matching.pairs().filter_map(at).map(|(before, after)| (*before, *after))
    }

    /// The responses of before whose code ended in a way.
    pub fn ended(&self, how: Outcome) -> impl Iterator<Item = &'r Response> {
        let outcomes = self.before.iter().zip(&self.matching.outcomes);
        outcomes.filter(move |(_, outcome)| **outcome == how).map(|(response, _)| *response)
    }
}
