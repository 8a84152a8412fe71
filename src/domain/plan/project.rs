//! A project: a piece of outreach with a purpose.

use serde::{Deserialize, Serialize};

use super::told::Told;
use crate::domain::{
    calendar::CalendarDate,
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Problem, Raw},
    field::Field,
    id::Id,
    money::Currency,
    reading::Reading,
};

/// A piece of outreach with a purpose, a site and dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Project {
    /// Its id.
    pub id: Id<Self>,
    /// Its name; never empty once saved.
    pub name: String,
    /// Which kind of outreach.
    pub kind: ProjectKind,
    /// What it is for, in the coordinator's words.
    pub purpose: String,
    /// Where it takes place, unless a session says otherwise.
    pub site: String,
    /// First day.
    pub starts: Option<CalendarDate>,
    /// Last day; not before the first.
    pub ends: Option<CalendarDate>,
    /// The currency of every worth in the project.
    pub currency: Currency,
    /// The share of the children who should be able to follow the story, in percent, 1 to 100; all of them if none.
    #[serde(default)]
    pub aim: Option<u32>,
    /// What is told of it beside its figures.
    #[serde(default)]
    pub told: Told,
    /// Whether this is the example that a tap removes again.
    pub example: bool,
}

coded! {
    /// The kinds of outreach that the work knows.
    ProjectKind {
        /// Books for people in a disaster area.
        BookDrive = "book-drive",
        /// Workshop for slow readers, children or adults.
        SlowReaders = "slow-readers",
        /// Storybook reading that comes again and again.
        StorybookReading = "storybook-reading",
        /// Anything else.
        Other = "other",
    }
}

impl Project {
    /// A project of which nothing is known but its kind.
    pub const fn blank(id: Id<Self>, kind: ProjectKind) -> Self {
        Self {
            id,
            name: String::new(),
            kind,
            purpose: String::new(),
            site: String::new(),
            starts: None,
            ends: None,
            currency: Currency::Peso,
            aim: None,
            told: Told::NOTHING,
            example: false,
        }
    }
}

impl Entry for Project {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::Name, &self.name)
            .with(Field::Purpose, &self.purpose)
            .with(Field::Site, &self.site)
            .with_optional(Field::Starts, self.starts)
            .with_optional(Field::Ends, self.ends)
            .with(Field::ProjectKind, self.kind.code())
            .with(Field::Currency, self.currency.code())
            .with_optional(Field::Aim, self.aim)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let starts = reading.date(Field::Starts);
        let ends = reading.date(Field::Ends);
        if let (Some(first), Some(last)) = (starts, ends)
            && last < first
        {
            reading.refuse(Field::Ends, Problem::EndsBeforeStart);
        }
        let aim = reading.count(Field::Aim, 1);
        if aim.is_some_and(|aim| aim > 100) {
            reading.refuse(Field::Aim, Problem::TooLarge { most: 100 });
        }
        let project = Self {
            aim,
            told: self.told.clone(),
            name: reading.needed_line(Field::Name),
            kind: reading.coded(Field::ProjectKind).unwrap_or(self.kind),
            purpose: reading.paragraph(Field::Purpose),
            site: reading.line(Field::Site),
            starts,
            ends,
            currency: reading.coded(Field::Currency).unwrap_or(self.currency),
            ..*self
        };
        reading.finish(project)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blank() -> Project {
        Project::blank(Id::new(uuid::Uuid::nil()), ProjectKind::Other)
    }

    #[test]
    fn what_is_written_reads_back() {
        let mut project = blank();
        project.name = "Books for Cagayan".into();
        project.starts = CalendarDate::new(2026, 12, 1).ok();
        project.ends = project.starts;
        assert_eq!(project.read(&project.to_raw()), Ok(project.clone()));
    }

    #[test]
    fn names_every_field_that_is_wrong() {
        let raw = blank()
            .to_raw()
            .with(Field::Name, "  ")
            .with(Field::Starts, "2026-12-05")
            .with(Field::Ends, "2026-12-01")
            .with(Field::Currency, "XXX");
        let found: Vec<_> =
            blank().read(&raw).unwrap_err().into_iter().map(|found| (found.field, found.problem)).collect();
        assert_eq!(
            found,
            [
                (Field::Ends, Problem::EndsBeforeStart),
                (Field::Name, Problem::Missing),
                (Field::Currency, Problem::NotAChoice)
            ]
        );
    }
}
