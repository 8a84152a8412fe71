//! An organisation: a library, a school, a sponsor, a bus company.

use serde::{Deserialize, Serialize};

use crate::domain::{
    code::coded,
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    reading::Reading,
};

/// Someone who can be a partner, in this project or in the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: Id<Self>,
    /// Its name; never empty.
    pub name: String,
    /// What it is strong in.
    pub strengths: Vec<Strength>,
    /// How many of its people must stay at home while others are out; none if nobody said.
    #[serde(default)]
    pub must_stay: Option<u32>,
    /// Whether it came with the example.
    pub example: bool,
}

coded! {
    /// What an organisation can be strong in.
    Strength {
        /// It knows the people.
        Network = "network",
        /// It can carry things and people.
        Transport = "transport",
        /// It has a place.
        Venue = "venue",
        /// It has money to give.
        Funds = "funds",
        /// It has hands.
        People = "people",
        /// It has books.
        Books = "books",
        /// It knows how.
        Expertise = "expertise",
        /// It is heard.
        Publicity = "publicity",
    }
}

impl Organisation {
    /// An organisation of which nothing is known yet.
    pub const fn blank(id: Id<Self>) -> Self {
        Self { id, name: String::new(), strengths: Vec::new(), must_stay: None, example: false }
    }
}

impl Entry for Organisation {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::Name, &self.name)
            .with_several(Field::Strengths, &self.strengths)
            .with_optional(Field::MustStay, self.must_stay)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let organisation = Self {
            name: reading.needed_line(Field::Name),
            strengths: reading.several(Field::Strengths),
            must_stay: reading.count(Field::MustStay, 0),
            ..*self
        };
        reading.finish(organisation)
    }
}
