//! A conversation: what somebody who knows the community said about it.

use serde::{Deserialize, Serialize};

use super::project::Project;
use crate::domain::{
    calendar::CalendarDate,
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw, tick},
    field::Field,
    id::Id,
    reading::Reading,
};

/// What was said, and what is to follow from it. Librarians are the grassroots experts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// With whom; never empty once saved.
    pub with: String,
    /// What they are.
    pub standing: Standing,
    /// When.
    pub on: Option<CalendarDate>,
    /// What they said about the community.
    pub said: String,
    /// What is to follow; nothing if empty.
    pub follow_up: String,
    /// By when.
    pub follow_up_by: Option<CalendarDate>,
    /// Whether it was done.
    pub followed_up: bool,
}

coded! {
    /// What somebody is who knows the community.
    Standing {
        /// Librarian of a school.
        SchoolLibrarian = "school-librarian",
        /// Librarian of a public library.
        PublicLibrarian = "public-librarian",
        /// Teacher or head of a school.
        Teacher = "teacher",
        /// Mother, father or guardian.
        Parent = "parent",
        /// Official of a village or a town.
        Official = "official",
        /// Anyone else.
        Other = "other",
    }
}

impl Standing {
    /// Whether they are a librarian.
    pub const fn is_librarian(self) -> bool {
        match self {
            Self::SchoolLibrarian | Self::PublicLibrarian => true,
            Self::Teacher | Self::Parent | Self::Official | Self::Other => false,
        }
    }
}

impl Conversation {
    /// A conversation of which nothing is known but the day.
    pub const fn blank(id: Id<Self>, project: Id<Project>, on: CalendarDate) -> Self {
        Self {
            id,
            project,
            with: String::new(),
            standing: Standing::SchoolLibrarian,
            on: Some(on),
            said: String::new(),
            follow_up: String::new(),
            follow_up_by: None,
            followed_up: false,
        }
    }

    /// Whether something should have followed before `today` and did not.
    pub fn is_overdue(&self, today: CalendarDate) -> bool {
        !self.followed_up && !self.follow_up.is_empty() && self.follow_up_by.is_some_and(|by| by < today)
    }
}

impl Entry for Conversation {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::With, &self.with)
            .with(Field::Standing, self.standing.code())
            .with_optional(Field::SpokenOn, self.on)
            .with(Field::Said, &self.said)
            .with(Field::FollowUp, &self.follow_up)
            .with_optional(Field::FollowUpBy, self.follow_up_by)
            .with(Field::FollowedUp, tick(self.followed_up))
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let conversation = Self {
            with: reading.needed_line(Field::With),
            standing: reading.coded(Field::Standing).unwrap_or(self.standing),
            on: reading.date(Field::SpokenOn),
            said: reading.paragraph(Field::Said),
            follow_up: reading.line(Field::FollowUp),
            follow_up_by: reading.date(Field::FollowUpBy),
            followed_up: reading.ticked(Field::FollowedUp),
            ..*self
        };
        reading.finish(conversation)
    }
}
