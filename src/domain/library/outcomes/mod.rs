//! What changed for those who came, in our own words: knowledge, confidence, use and awareness, on the day and weeks later.
//!
//! The names are the same for all who are asked, so that answers of several forms stand in the same columns.

pub(super) mod children;
pub(super) mod learners;
pub(super) mod parents;
pub(super) mod teachers;

use super::ready::{plain, statements};
use crate::domain::{
    form::{KindName, Question},
    language::Translated,
};

/// Four statements and a question, for the same people at the same time.
pub(super) struct Outcomes {
    /// They know something that they did not know.
    knowledge: Translated,
    /// They trust themselves to do it.
    confidence: Translated,
    /// They will do it; later, they did.
    usage: Translated,
    /// They know what else the library has for them; later, they used it.
    awareness: Translated,
    /// What they would say in their own words.
    comment: Translated,
}

impl Outcomes {
    /// As they are asked on the day.
    pub(super) fn questions(&self) -> Vec<Question> {
        self.named(["knowledge", "confidence", "use", "awareness", "comment"])
    }

    /// As they are asked weeks later.
    pub(super) fn questions_later(&self) -> Vec<Question> {
        self.named(["later_knowledge", "later_confidence", "later_use", "later_awareness", "later_comment"])
    }

    fn named(&self, [knowledge, confidence, usage, awareness, comment]: [&'static str; 5]) -> Vec<Question> {
        let mut questions = statements(&[
            (knowledge, self.knowledge),
            (confidence, self.confidence),
            (usage, self.usage),
            (awareness, self.awareness),
        ]);
        questions.push(plain((comment, self.comment), KindName::Text));
        questions
    }
}
