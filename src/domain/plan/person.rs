//! A person: staff or volunteer, with what they can do and when.

use serde::{Deserialize, Serialize};

use super::{organisation::Organisation, project::Project, role::Role, session::Session, skill::Skill};
use crate::domain::{
    calendar::CalendarDate,
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    reading::Reading,
    recurrence::Weekday,
    spoken::Spoken,
};

/// Someone who can take shifts, in this project or in the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their id.
    pub id: Id<Self>,
    /// Their name; never empty once saved.
    pub name: String,
    /// Where they come from: their home library has to stay open without them.
    pub organisation: Option<Id<Organisation>>,
    /// What they read stories in.
    pub languages: Vec<Spoken>,
    /// What they can do.
    pub skills: Vec<Skill>,
    /// At most so many hours a week; none if nobody said.
    pub most_hours: Option<u32>,
    /// The weekdays on which they can; any if empty.
    pub weekdays: Vec<Weekday>,
    /// Days on which they can't.
    pub away: Vec<CalendarDate>,
    /// Whether they came with the example.
    pub example: bool,
}

/// A person at a session, in a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The session.
    pub session: Id<Session>,
    /// The person.
    pub person: Id<Person>,
    /// The role.
    pub role: Id<Role>,
}

impl Person {
    /// A person of whom nothing is known yet.
    pub const fn blank(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            organisation: None,
            languages: Vec::new(),
            skills: Vec::new(),
            most_hours: None,
            weekdays: Vec::new(),
            away: Vec::new(),
            example: false,
        }
    }

    /// Whether they can fill a role.
    pub fn can_fill(&self, role: &Role) -> bool {
        role.skill.is_none_or(|skill| self.skills.contains(&skill))
    }
}

impl Entry for Person {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::Name, &self.name)
            .with_optional(Field::HomeOrganisation, self.organisation)
            .with_several(Field::Skills, &self.skills)
            .with_optional(Field::MostHours, self.most_hours)
            .with_several(Field::Weekdays, &self.weekdays)
            .with_several(Field::Languages, &self.languages)
            .with_dates(Field::Away, &self.away)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let person = Self {
            name: reading.needed_line(Field::Name),
            organisation: reading.id(Field::HomeOrganisation),
            languages: reading.several(Field::Languages),
            skills: reading.several(Field::Skills),
            most_hours: reading.count(Field::MostHours, 1),
            weekdays: reading.several(Field::Weekdays),
            away: reading.dates(Field::Away),
            ..*self
        };
        reading.finish(person)
    }
}

impl Entry for Shift {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::AtSession, self.session)
            .with(Field::InRole, self.role)
            .with(Field::Person, self.person)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let [session, role] =
            [Field::AtSession, Field::InRole].map(|field| raw.get(field).is_empty().then_some(field));
        for field in session.into_iter().chain(role) {
            reading.refuse(field, crate::domain::entry::Problem::Missing);
        }
        let person = reading.id(Field::Person);
        let shift = Self {
            session: reading.id(Field::AtSession).unwrap_or(self.session),
            role: reading.id(Field::InRole).unwrap_or(self.role),
            person: reading.needed(Field::Person, person).unwrap_or(self.person),
            ..*self
        };
        reading.finish(shift)
    }
}
