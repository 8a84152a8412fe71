//! A role: what hands a project needs, and how many were found.

use serde::{Deserialize, Serialize};

use super::{project::Project, skill::Skill};
use crate::domain::{
    code::Coded,
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    reading::Reading,
};

/// A kind of hands that the project needs: reader, driver, someone who asks the questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// What the people do; never empty once saved.
    pub name: String,
    /// What they must be able to do; anyone can if none.
    #[serde(default)]
    pub skill: Option<Skill>,
    /// How many are needed at each session.
    pub needed: u32,
    /// How many were found, as long as nobody is put on a shift by name.
    pub found: u32,
}

impl Role {
    /// A role of which nothing is known yet; it needs one person.
    pub const fn blank(id: Id<Self>, project: Id<Project>) -> Self {
        Self { id, project, name: String::new(), skill: None, needed: 1, found: 0 }
    }

    /// How many people are still to be found.
    pub const fn missing(&self) -> u32 {
        self.needed.saturating_sub(self.found)
    }
}

impl Entry for Role {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::Name, &self.name)
            .with_optional(Field::Skill, self.skill.map(Coded::code))
            .with(Field::Needed, self.needed)
            .with(Field::Found, self.found)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let needed = reading.count(Field::Needed, 1);
        let role = Self {
            name: reading.needed_line(Field::Name),
            skill: reading.coded(Field::Skill),
            needed: reading.needed(Field::Needed, needed).unwrap_or(self.needed),
            found: reading.count(Field::Found, 0).unwrap_or(0),
            ..*self
        };
        reading.finish(role)
    }
}
