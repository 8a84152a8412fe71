//! A consignment: what travels together, box by box.

use serde::{Deserialize, Serialize};

use super::{project::Project, session::Session};
use crate::domain::{
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    reading::Reading,
    spoken::Spoken,
};

/// Things that travel together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consignment {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// What it is called; never empty once saved.
    pub name: String,
    /// The first session that needs it.
    pub needed_at: Option<Id<Session>>,
}

/// One kind of thing in a consignment, counted at each step. A count that nobody made yet is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The consignment.
    pub consignment: Id<Consignment>,
    /// What it is; never empty once saved.
    pub what: String,
    /// Which kind of thing.
    pub kind: ItemKind,
    /// The language of books.
    pub language: Option<Spoken>,
    /// How well one must read for them.
    pub level: Option<ReadingLevel>,
    /// So many were promised.
    pub promised: Option<u32>,
    /// So many were packed.
    pub packed: Option<u32>,
    /// So many arrived whole.
    pub received: Option<u32>,
    /// So many arrived damaged.
    pub damaged: Option<u32>,
    /// So many did not arrive.
    pub missing: Option<u32>,
}

coded! {
    /// What can travel.
    ItemKind {
        /// Books.
        Books = "books",
        /// Paper, crayons, things to learn with.
        Materials = "materials",
        /// Food and drink.
        Food = "food",
        /// Tables, mats, loudspeakers.
        Equipment = "equipment",
        /// Anything else.
        Other = "other",
    }
}

coded! {
    /// How well one must read.
    ReadingLevel {
        /// Not at all yet: pictures, read aloud.
        Listening = "listening",
        /// First words.
        Beginning = "beginning",
        /// Whole sentences.
        Growing = "growing",
        /// Alone and at length.
        Fluent = "fluent",
    }
}

impl Consignment {
    /// A consignment of which nothing is known yet.
    pub const fn blank(id: Id<Self>, project: Id<Project>) -> Self {
        Self { id, project, name: String::new(), needed_at: None }
    }
}

impl Item {
    /// Something in a consignment of which nothing is known yet.
    pub const fn blank(id: Id<Self>, consignment: &Consignment) -> Self {
        Self {
            id,
            project: consignment.project,
            consignment: consignment.id,
            what: String::new(),
            kind: ItemKind::Books,
            language: None,
            level: None,
            promised: None,
            packed: None,
            received: None,
            damaged: None,
            missing: None,
        }
    }

    /// How many are on the way: packed, and neither received, damaged nor missing. None before they were packed.
    pub fn on_the_way(&self) -> Option<u32> {
        Some(self.packed?.saturating_sub(self.accounted()))
    }

    /// How many of those packed are accounted for.
    pub fn accounted(&self) -> u32 {
        let counts = [self.received, self.damaged, self.missing];
        counts.into_iter().flatten().fold(0, u32::saturating_add)
    }

    /// Whether anyone counted at the other end.
    pub const fn is_counted(&self) -> bool {
        self.received.is_some() || self.damaged.is_some() || self.missing.is_some()
    }

    /// How many there are to read from: what arrived, or else what is packed, or else what is promised.
    pub fn at_hand(&self) -> u32 {
        self.received.or(self.packed).or(self.promised).unwrap_or_default()
    }
}

impl Entry for Consignment {
    fn to_raw(&self) -> Raw {
        Raw::default().with(Field::Name, &self.name).with_optional(Field::NeededAt, self.needed_at)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let name = reading.needed_line(Field::Name);
        let needed_at = reading.id(Field::NeededAt);
        reading.finish(Self { name, needed_at, ..*self })
    }
}

impl Entry for Item {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::What, &self.what)
            .with(Field::ItemKind, self.kind.code())
            .with_optional(Field::SpokenLanguage, self.language.map(Coded::code))
            .with_optional(Field::ReadingLevel, self.level.map(Coded::code))
            .with_optional(Field::Promised, self.promised)
            .with_optional(Field::Packed, self.packed)
            .with_optional(Field::Received, self.received)
            .with_optional(Field::Damaged, self.damaged)
            .with_optional(Field::Missing, self.missing)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let item = Self {
            what: reading.needed_line(Field::What),
            kind: reading.coded(Field::ItemKind).unwrap_or(self.kind),
            language: reading.coded(Field::SpokenLanguage),
            level: reading.coded(Field::ReadingLevel),
            promised: reading.count(Field::Promised, 0),
            packed: reading.count(Field::Packed, 0),
            received: reading.count(Field::Received, 0),
            damaged: reading.count(Field::Damaged, 0),
            missing: reading.count(Field::Missing, 0),
            ..*self
        };
        reading.finish(item)
    }
}
