//! Statements of the shared view, and how each partner stands to them.

use serde::{Deserialize, Serialize};

use super::{
    partner::{Partner, SharedView},
    project::Project,
};
use crate::domain::{
    calendar::CalendarDate,
    code::Coded,
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    reading::Reading,
};

/// A statement that is put to every partner, beside the first one that every project has: that a community can help
/// raise a child reader. Unless all agree, the project is in jeopardy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// What it says; never empty once saved.
    pub words: String,
}

/// How a partner stands to a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stance {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The statement.
    pub statement: Id<Statement>,
    /// The partner.
    pub partner: Id<Partner>,
    /// What it answered.
    pub view: SharedView,
    /// Who answered for it.
    pub answered_by: String,
    /// When it was asked.
    pub asked_on: Option<CalendarDate>,
}

impl Entry for Statement {
    fn to_raw(&self) -> Raw {
        Raw::default().with(Field::Statement, &self.words)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let words = reading.needed_line(Field::Statement);
        reading.finish(Self { words, ..*self })
    }
}

impl Entry for Stance {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::View, self.view.code())
            .with(Field::AnsweredBy, &self.answered_by)
            .with_optional(Field::AskedOn, self.asked_on)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let stance = Self {
            view: reading.coded(Field::View).unwrap_or(self.view),
            answered_by: reading.line(Field::AnsweredBy),
            asked_on: reading.date(Field::AskedOn),
            ..*self
        };
        reading.finish(stance)
    }
}
