//! A task: what someone does by when.

use serde::{Deserialize, Serialize};

use super::{person::Person, project::Project};
use crate::domain::{
    calendar::CalendarDate,
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw, tick},
    field::Field,
    id::Id,
    reading::Reading,
};

/// What someone does by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// What is to be done; never empty once saved.
    pub what: String,
    /// By when.
    pub due: Option<CalendarDate>,
    /// Whether it is done.
    pub done: bool,
    /// When in the project.
    #[serde(default)]
    pub phase: Phase,
    /// Who does it.
    #[serde(default)]
    pub who: Option<Id<Person>>,
}

coded! {
    /// When in a project something is done.
    #[derive(Default)]
    Phase {
        /// Before the sessions.
        #[default]
        Before = "before",
        /// Between the first and the last.
        During = "during",
        /// After them.
        After = "after",
    }
}

impl Task {
    /// A task of which nothing is known yet.
    pub const fn blank(id: Id<Self>, project: Id<Project>) -> Self {
        Self { id, project, what: String::new(), due: None, done: false, phase: Phase::Before, who: None }
    }

    /// Whether it should have been done before `today`.
    pub fn is_overdue(&self, today: CalendarDate) -> bool {
        !self.done && self.due.is_some_and(|due| due < today)
    }
}

impl Entry for Task {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::What, &self.what)
            .with_optional(Field::Due, self.due)
            .with_optional(Field::Who, self.who)
            .with(Field::Phase, self.phase.code())
            .with(Field::Done, tick(self.done))
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let task = Self {
            what: reading.needed_line(Field::What),
            due: reading.date(Field::Due),
            who: reading.id(Field::Who),
            phase: reading.coded(Field::Phase).unwrap_or(self.phase),
            done: reading.ticked(Field::Done),
            ..*self
        };
        reading.finish(task)
    }
}
