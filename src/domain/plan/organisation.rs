//! An organisation: a library, a school, a sponsor, a bus company.

use serde::{Deserialize, Serialize};

use crate::domain::{
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Problem, Raw},
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

impl Entry for Organisation {
    fn to_raw(&self) -> Raw {
        let strengths: Vec<&str> = self.strengths.iter().map(|strength| strength.code()).collect();
        Raw::default().with(Field::Name, &self.name).with(Field::Strengths, strengths.join(" "))
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let strengths = reading.optional(Field::Strengths, |codes| {
            codes.split(' ').map(|code| Strength::from_code(code).ok_or(Problem::NotAChoice)).collect()
        });
        let name = reading.needed_line(Field::Name);
        reading.finish(Self { name, strengths: strengths.unwrap_or_default(), ..*self })
    }
}
