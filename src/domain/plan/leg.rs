//! A leg: one part of the way that a consignment takes.

use serde::{Deserialize, Serialize};

use super::{consignment::Consignment, organisation::Organisation, project::Project};
use crate::domain::{
    calendar::CalendarDate,
    entry::{Entry, FieldProblem, Problem, Raw},
    field::Field,
    id::Id,
    money::Money,
    reading::Reading,
};

/// One part of the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leg {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The consignment.
    pub consignment: Id<Consignment>,
    /// From where; never empty once saved.
    pub from: String,
    /// To where; never empty once saved.
    pub to: String,
    /// Who carries; none while nobody does.
    pub carrier: Option<Id<Organisation>>,
    /// When it leaves.
    pub leaves: Option<CalendarDate>,
    /// When it arrives; not before it leaves.
    pub arrives: Option<CalendarDate>,
    /// What it costs.
    pub cost: Option<Money>,
}

impl Leg {
    /// A leg of which nothing is known yet; it begins where the one before ends.
    pub const fn blank(id: Id<Self>, consignment: &Consignment, from: String) -> Self {
        Self {
            id,
            project: consignment.project,
            consignment: consignment.id,
            from,
            to: String::new(),
            carrier: None,
            leaves: None,
            arrives: None,
            cost: None,
        }
    }
}

impl Entry for Leg {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::From, &self.from)
            .with(Field::To, &self.to)
            .with_optional(Field::Carrier, self.carrier)
            .with_optional(Field::Leaves, self.leaves)
            .with_optional(Field::Arrives, self.arrives)
            .with_optional(Field::Cost, self.cost.map(Money::plain))
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let (leaves, arrives) = (reading.date(Field::Leaves), reading.date(Field::Arrives));
        if let (Some(leaves), Some(arrives)) = (leaves, arrives)
            && arrives < leaves
        {
            reading.refuse(Field::Arrives, Problem::EndsBeforeStart);
        }
        let leg = Self {
            from: reading.needed_line(Field::From),
            to: reading.needed_line(Field::To),
            carrier: reading.id(Field::Carrier),
            leaves,
            arrives,
            cost: reading.money(Field::Cost),
            ..*self
        };
        reading.finish(leg)
    }
}
