//! What the coordinator tells of a project beside its figures: a story, what was learned, what is next.

use serde::{Deserialize, Serialize};

use crate::domain::{
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    reading::Reading,
};

/// What is told of a project, in the coordinator's words: it stands in the report as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// One story.
    #[serde(default)]
    pub story: String,
    /// What was learned.
    #[serde(default)]
    pub learned: String,
    /// What is next.
    #[serde(default)]
    pub next: String,
}

impl Told {
    /// Nothing told yet.
    pub const NOTHING: Self = Self { story: String::new(), learned: String::new(), next: String::new() };
}

impl Entry for Told {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::Story, &self.story)
            .with(Field::Learned, &self.learned)
            .with(Field::WhatIsNext, &self.next)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let told = Self {
            story: reading.paragraph(Field::Story),
            learned: reading.paragraph(Field::Learned),
            next: reading.paragraph(Field::WhatIsNext),
        };
        reading.finish(told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_reads_back() {
        let told = Told { story: "Two lines\nof a story".into(), next: "Again".into(), ..Told::NOTHING };
        assert_eq!(Told::NOTHING.read(&told.to_raw()), Ok(told));
    }
}
