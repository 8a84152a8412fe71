//! Which questions were answered at all, and which responses answer the same ones.

use std::collections::BTreeSet;

use crate::domain::form::{Answers, QuestionName, Response};

/// What one look at all responses tells before a table is made of them.
pub struct Answered<'r> {
    names: BTreeSet<&'r QuestionName>,
    alike: Vec<usize>,
}

impl<'r> Answered<'r> {
    /// Whether anybody answered the question.
    pub fn contains(&self, name: &QuestionName) -> bool {
        self.names.contains(name)
    }

    /// The names of all questions that anybody answered.
    pub fn names(&self) -> impl Iterator<Item = &'r QuestionName> {
        self.names.iter().copied()
    }

    /// For each response a number: those of the same number have answers in exactly the same places.
    pub fn alike(&self) -> impl Iterator<Item = usize> {
        self.alike.iter().copied()
    }
}

/// Looks at all responses. Most answer the same questions as the one before: that is compared and nothing else.
pub fn answered(responses: &[Response]) -> Answered<'_> {
    let mut found = Answered { names: BTreeSet::new(), alike: Vec::with_capacity(responses.len()) };
    let (mut before, mut number): (&Answers, usize) = (&Answers::new(), 0);
    for response in responses {
        let is_alike = before.len() == response.answers.len() && before.keys().eq(response.answers.keys());
        if !is_alike {
            let mut known = before.keys();
            for place in response.answers.keys() {
                if known.next().is_none_or(|known| known.name != place.name) {
                    found.names.insert(&place.name);
                }
            }
        }
        number = number.saturating_add(usize::from(!is_alike));
        found.alike.push(number);
        before = &response.answers;
    }
    found
}
