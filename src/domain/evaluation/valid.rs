//! The answers to one question that count as answers: given, and no refusal.

use std::borrow::Cow;

use super::missing::{is_refusal, is_refusing_number};
use crate::domain::{
    decimal::Decimal,
    form::{Choice, Form, Question, Response},
    plan::Condition,
};

/// A question, ready to be looked up in responses.
pub struct Valid<'f> {
    question: &'f Question,
    choices: Cow<'f, [Choice]>,
}

impl<'f> Valid<'f> {
    /// Looks the question's choices up once.
    pub fn new(question: &'f Question, form: &'f Form) -> Self {
        Self { question, choices: question.kind.kind().choices(&form.lists) }
    }

    /// What there is to choose from.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// The answer of a response; none if there is none or it refuses one.
    pub fn answer<'r>(&self, response: &'r Response) -> Option<&'r str> {
        response.answer(&self.question.name).filter(|answer| !self.refuses(answer))
    }

    /// Whether an answer says that there is none.
    pub fn refuses(&self, answer: &str) -> bool {
        if self.choices.is_empty() {
            return is_refusing_number(answer) && self.quantity(answer).is_some();
        }
        let refuses =
            |name: &str| self.choices.iter().any(|choice| choice.name == name && is_refusal(choice));
        answer.split_whitespace().all(refuses)
    }

    /// The number that an answer stands for.
    pub fn quantity(&self, answer: &str) -> Option<Decimal> {
        self.question.kind.kind().quantity(answer)
    }

    /// Whether an answer may be several choices at once.
    pub fn takes_several(&self) -> bool {
        self.question.kind.kind().control().takes_several()
    }

    /// Whether an answer meets a condition.
    pub fn meets(&self, answer: &str, condition: &Condition) -> bool {
        match condition {
            Condition::AtLeast(least) => {
                self.quantity(answer).is_some_and(|number| number >= Decimal::whole(*least))
            }
            Condition::Includes(choice) => self.question.kind.kind().counts_for(answer, choice),
        }
    }
}
