//! A target: what would count as success.

use serde::{Deserialize, Serialize};

use super::{project::Project, session::Session};
use crate::domain::{
    entry::{Entry, FieldProblem, Problem, Raw, tick},
    field::Field,
    form::{Form, QuestionName},
    id::Id,
    reading::Reading,
};

/// A question, a condition on its answer, and the share of the answers that should meet it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The form.
    pub form: Id<Form>,
    /// The question of the form.
    pub question: QuestionName,
    /// What counts as success in an answer.
    pub condition: Condition,
    /// The share that should succeed, in percent, 1 to 100.
    pub share: u32,
    /// Whether it claims that something changed: then there must be answers from before.
    #[serde(default)]
    pub claims_change: bool,
    /// The session whose answers are those from before.
    #[serde(default)]
    pub baseline: Option<Id<Session>>,
}

/// What counts as success in an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// A rating or number of at least this.
    #[serde(rename = "at-least")]
    AtLeast(i64),
    /// This choice, alone or among others.
    #[serde(rename = "includes")]
    Includes(String),
}

impl Condition {
    /// The condition as one word, `at-least:4` or `includes:yes`, as a list of choices offers it.
    pub fn code(&self) -> String {
        match self {
            Self::AtLeast(number) => format!("at-least:{number}"),
            Self::Includes(choice) => format!("includes:{choice}"),
        }
    }

    /// Reads what [`Condition::code`] wrote.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split_once(':')? {
            ("at-least", number) => number.trim().parse().ok().map(Self::AtLeast),
            ("includes", choice) if !choice.is_empty() => Some(Self::Includes(choice.to_owned())),
            _ => None,
        }
    }
}

impl Entry for Target {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::TargetQuestion, &self.question)
            .with(Field::Condition, self.condition.code())
            .with(Field::Share, self.share)
            .with(Field::ClaimsChange, tick(self.claims_change))
            .with_optional(Field::Baseline, self.baseline)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let question = reading.id(Field::TargetQuestion);
        let question = reading.needed(Field::TargetQuestion, question);
        let condition =
            reading.optional(Field::Condition, |code| Condition::from_code(code).ok_or(Problem::NotAChoice));
        let condition = reading.needed(Field::Condition, condition);
        let share = reading.count(Field::Share, 1);
        let share = reading.needed(Field::Share, share).unwrap_or(self.share);
        if share > 100 {
            reading.refuse(Field::Share, Problem::TooLarge { most: 100 });
        }
        let target = Self {
            question: question.unwrap_or_else(|| self.question.clone()),
            condition: condition.unwrap_or_else(|| self.condition.clone()),
            share,
            claims_change: reading.ticked(Field::ClaimsChange),
            baseline: reading.id(Field::Baseline),
            ..*self
        };
        reading.finish(target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_survives_its_code() {
        for condition in [Condition::AtLeast(4), Condition::AtLeast(-2), Condition::Includes("a:b".into())] {
            assert_eq!(Condition::from_code(&condition.code()), Some(condition));
        }
        for wrong in ["", "at-least", "at-least:many", "includes:", "other:4"] {
            assert_eq!(Condition::from_code(wrong), None, "{wrong}");
        }
    }
}
