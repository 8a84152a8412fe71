//! What stays the same from one respondent to the next, so that nobody answers it again.

use serde::{Deserialize, Serialize};

use super::{
    place::Place,
    response::{Answer, Answers},
    survey::Form,
};
use crate::domain::{id::Id, ordered::Ordered, plan::Session};

/// Answers that stay the same for those who are asked one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// The form.
    pub form: Id<Form>,
    /// The session at which they are asked, if at one.
    pub session: Option<Id<Session>>,
    /// The answers, as they were typed or tapped.
    pub answers: Answers,
}

impl Batch {
    /// Nothing that stays the same.
    pub const fn new(form: Id<Form>, session: Option<Id<Session>>) -> Self {
        Self { form, session, answers: Ordered::new() }
    }

    /// Keeps an answer for the next ones; one that is blank is let go.
    pub fn keep(&mut self, place: Place, answer: Answer) {
        if answer.trim().is_empty() {
            self.answers.remove(&place);
        } else {
            self.answers.insert(place, answer);
        }
    }

    /// Keeps what is answered by now wherever something stays the same.
    pub fn follow(&mut self, answer: impl Fn(&Place) -> Answer) {
        let places: Vec<Place> = self.answers.keys().cloned().collect();
        for place in places {
            let now = answer(&place);
            self.keep(place, now);
        }
    }

    /// Whether the answer to a question stays the same.
    pub fn keeps(&self, place: &Place) -> bool {
        self.answers.get(place).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::RecordId;

    #[test]
    fn what_stays_the_same_follows_its_answer_and_goes_with_it() {
        let place = |name: &str| name.parse::<Place>().unwrap();
        let mut batch = Batch::new(Id::new(RecordId::from_u128(1)), None);
        batch.keep(place("site"), "North".into());
        batch.keep(place("reader"), "Ana".into());
        batch.follow(|at| if *at == place("site") { "South".into() } else { " ".into() });
        assert_eq!(batch.answers.get(&place("site")).map(String::as_str), Some("South"));
        assert!(!batch.keeps(&place("reader")));
    }
}
