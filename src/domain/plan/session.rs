//! A session: one gathering on a date at a site.

use serde::{Deserialize, Serialize};

use super::project::Project;
use crate::domain::{
    calendar::{CalendarDate, ClockTime},
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    reading::Reading,
};

/// One gathering, with who was expected and who came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The day.
    pub date: CalendarDate,
    /// When it begins, by the site's wall.
    pub time: Option<ClockTime>,
    /// Where, if not at the project's site.
    pub site: String,
    /// How many children are expected.
    pub expected: Option<u32>,
    /// Planned, held or cancelled.
    pub state: SessionState,
    /// Why it was cancelled.
    pub reason: String,
    /// How many children came; none before anyone counted.
    pub children: Option<u32>,
    /// How many adults came; none before anyone counted.
    pub adults: Option<u32>,
}

coded! {
    /// What became of a session.
    SessionState {
        /// It is to come.
        Planned = "planned",
        /// It took place.
        Held = "held",
        /// It did not take place.
        Cancelled = "cancelled",
    }
}

impl Session {
    /// A session on a day, nothing else known.
    pub const fn blank(id: Id<Self>, project: Id<Project>, date: CalendarDate) -> Self {
        Self {
            id,
            project,
            date,
            time: None,
            site: String::new(),
            expected: None,
            state: SessionState::Planned,
            reason: String::new(),
            children: None,
            adults: None,
        }
    }
}

impl Entry for Session {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::Date, self.date)
            .with_optional(Field::Time, self.time)
            .with(Field::Site, &self.site)
            .with_optional(Field::Expected, self.expected)
            .with(Field::SessionState, self.state.code())
            .with(Field::Reason, &self.reason)
            .with_optional(Field::Children, self.children)
            .with_optional(Field::Adults, self.adults)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let date = reading.date(Field::Date);
        let session = Self {
            date: reading.needed(Field::Date, date).unwrap_or(self.date),
            time: reading.time(Field::Time),
            site: reading.line(Field::Site),
            expected: reading.count(Field::Expected, 0),
            state: reading.coded(Field::SessionState).unwrap_or(self.state),
            reason: reading.line(Field::Reason),
            children: reading.count(Field::Children, 0),
            adults: reading.count(Field::Adults, 0),
            ..*self
        };
        reading.finish(session)
    }
}
