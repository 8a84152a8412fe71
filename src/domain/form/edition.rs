//! The versions of a form: what has answers is kept as it was asked.

use serde::{Deserialize, Serialize};

use super::{lists::ChoiceLists, question::Question, survey::Form};

/// A version of a form that has answers: never changed any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Its number.
    pub version: u32,
    /// Its questions.
    pub questions: Vec<Question>,
    /// Its lists.
    #[serde(default, skip_serializing_if = "ChoiceLists::is_empty")]
    pub lists: ChoiceLists,
}

impl Form {
    /// The form as it was at a version, for a response of that version; none if that is not known any more.
    #[must_use]
    pub fn at_version(&self, version: u32) -> Option<Self> {
        if version == self.version {
            return Some(self.clone());
        }
        let edition = self.editions.iter().find(|edition| edition.version == version)?.clone();
        Some(Self { version, questions: edition.questions, lists: edition.lists, ..self.clone() })
    }

    /// This form as what follows `before`: a version on, with `before` kept, if that has answers and asks otherwise.
    #[must_use]
    pub fn following(mut self, before: &Self, is_answered: bool) -> Self {
        let asks_the_same = self.questions == before.questions && self.lists == before.lists;
        if is_answered && !asks_the_same && self.version == before.version {
            let Self { version, questions, lists, .. } = before.clone();
            self.editions.push(Edition { version, questions, lists });
            self.version = version.saturating_add(1);
        }
        self
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::{
        form::{KindName, QuestionKind},
        id::{Id, RecordId},
    };

    /// A question of a kind.
    pub fn named(name: &str, kind: KindName) -> Question {
        Question { kind: QuestionKind::of_name(kind), ..Question::blank(name.parse().unwrap()) }
    }

    /// A form with a group.
    pub fn form() -> Form {
        let blank = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
        let group = named("home", KindName::Group);
        let home = "home".parse().unwrap();
        let form = blank.with_question(named("happy", KindName::RatingFaces)).with_question(group);
        form.with_added(named("street", KindName::Line), Some(&home))
            .with_added(named("rooms", KindName::Number), Some(&home))
    }

    fn names(form: &Form) -> Vec<&str> {
        form.every_question().map(|question| question.name.as_str()).collect()
    }

    #[test]
    fn only_a_version_that_has_answers_is_kept_when_the_form_changes() {
        let before = form();
        let asks_less = before.clone().without_question(&"street".parse().unwrap());
        assert_eq!(asks_less.clone().following(&before, false).version, 1);
        let after = asks_less.following(&before, true);
        assert_eq!((after.version, after.editions.len()), (2, 1));
        assert_eq!(names(&after.at_version(1).unwrap()), names(&before));
        assert_eq!(after.at_version(3), None);
        let renamed = Form { respondents: crate::domain::form::Respondents::Parents, ..after.clone() };
        assert_eq!(renamed.following(&after, true).version, 2, "who is asked is no other question");
    }
}
