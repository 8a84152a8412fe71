//! Who listens, by language: what every child must be able to follow.

use serde::{Deserialize, Serialize};

use super::{project::Project, session::Session};
use crate::domain::{
    code::Coded,
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    reading::Reading,
    spoken::Spoken,
};

/// How many children understand a story in a language, at one session or at each of the project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageNeed {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The session; none for every session that has no need of its own.
    pub session: Option<Id<Session>>,
    /// The language that they understand best: each child is counted once.
    pub language: Spoken,
    /// How many children.
    pub listeners: u32,
}

impl LanguageNeed {
    /// A need of which nothing is known yet.
    pub const fn blank(id: Id<Self>, project: Id<Project>) -> Self {
        Self { id, project, session: None, language: Spoken::Ilokano, listeners: 0 }
    }
}

impl Entry for LanguageNeed {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::SpokenLanguage, self.language.code())
            .with(Field::Listeners, self.listeners)
            .with_optional(Field::AtSession, self.session)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let listeners = reading.count(Field::Listeners, 1);
        let need = Self {
            session: reading.id(Field::AtSession),
            language: reading.coded(Field::SpokenLanguage).unwrap_or(self.language),
            listeners: reading.needed(Field::Listeners, listeners).unwrap_or(self.listeners),
            ..*self
        };
        reading.finish(need)
    }
}
