//! A session: one gathering on a date at a site.

use serde::{Deserialize, Serialize};

use super::{project::Project, series::Series};
use crate::domain::{
    calendar::{CalendarDate, ClockTime},
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    form::Form,
    id::Id,
    ordered::Ordered,
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
    /// How long it lasts, in minutes; [`Session::USUAL_MINUTES`] if nobody said.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// Where, if not at the project's site.
    pub site: String,
    /// How many children are expected.
    pub expected: Option<u32>,
    /// Planned, held or cancelled.
    pub state: SessionState,
    /// Why it was moved or cancelled.
    pub reason: String,
    /// How many children came; none before anyone counted.
    pub children: Option<u32>,
    /// How many adults came; none before anyone counted.
    pub adults: Option<u32>,
    /// Those who came by group, where somebody counted so: by the code of a `HeadGroup`.
    #[serde(default)]
    pub groups: Ordered<String, u32>,
    /// The form that is filled in there; every form of the project if none.
    #[serde(default)]
    pub form: Option<Id<Form>>,
    /// The series that it is of, and the day that the series puts it on, which stays when it is moved.
    #[serde(default)]
    pub occurrence: Option<Occurrence>,
}

/// A session's place in its series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occurrence {
    /// The series.
    pub series: Id<Series>,
    /// The day that the rule of the series gives it.
    pub day: CalendarDate,
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
            minutes: None,
            groups: Ordered::new(),
            form: None,
            occurrence: None,
        }
    }

    /// How long a session lasts if nobody said.
    pub const USUAL_MINUTES: u32 = 120;

    /// How long it lasts, in minutes.
    pub fn lasts(&self) -> u32 {
        self.minutes.unwrap_or(Self::USUAL_MINUTES)
    }

    /// Whether it is of a series and nobody has held, moved, cancelled or counted it.
    pub fn is_as_its_series_says(&self) -> bool {
        self.occurrence.is_some_and(|occurrence| occurrence.day == self.date)
            && matches!(self.state, SessionState::Planned)
            && self.children.is_none()
            && self.adults.is_none()
    }

    /// How many children were counted by age.
    pub fn heads_by_age(&self) -> u32 {
        let ages = self.groups.iter().filter(|(group, _)| group.starts_with("age-"));
        ages.fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }

    /// Whether it is to come, or going on, as of `today`.
    pub fn is_to_come(&self, today: CalendarDate) -> bool {
        self.date >= today && matches!(self.state, SessionState::Planned)
    }
}

impl Entry for Session {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::Date, self.date)
            .with_optional(Field::Time, self.time)
            .with_optional(Field::Minutes, self.minutes)
            .with(Field::Site, &self.site)
            .with_optional(Field::Expected, self.expected)
            .with_optional(Field::SessionForm, self.form)
            .with(Field::SessionState, self.state.code())
            .with(Field::Reason, &self.reason)
            .with_optional(Field::SeriesDay, self.occurrence.map(|occurrence| occurrence.day))
            .with_optional(Field::Children, self.children)
            .with_optional(Field::Adults, self.adults)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let date = reading.date(Field::Date);
        let session = Self {
            date: reading.needed(Field::Date, date).unwrap_or(self.date),
            time: reading.time(Field::Time),
            minutes: reading.count(Field::Minutes, 1),
            site: reading.line(Field::Site),
            expected: reading.count(Field::Expected, 0),
            form: reading.id(Field::SessionForm),
            state: reading.coded(Field::SessionState).unwrap_or(self.state),
            reason: reading.line(Field::Reason),
            children: reading.count(Field::Children, 0),
            adults: reading.count(Field::Adults, 0),
            groups: self.groups.clone(),
            ..*self
        };
        reading.finish(session)
    }
}
