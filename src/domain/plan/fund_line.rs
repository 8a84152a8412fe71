//! A fund line: one thing that costs, and who shoulders it.

use serde::{Deserialize, Serialize};

use super::{organisation::Organisation, project::Project};
use crate::domain::{
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    money::Money,
    reading::Reading,
};

/// One thing that costs: planned, shouldered, paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FundLine {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// What it is for; never empty once saved.
    pub what: String,
    /// What it will cost, as planned.
    pub planned: Option<Money>,
    /// Who shoulders it; none while that is not clear.
    pub payer: Option<Id<Organisation>>,
    /// Cash or in kind.
    pub payment: Payment,
    /// Whether the payer has confirmed it.
    pub confirmed: bool,
    /// What the payer pledged.
    pub pledged: Option<Money>,
    /// What came.
    pub received: Option<Money>,
    /// What was spent.
    pub spent: Option<Money>,
    /// The number of the receipt.
    pub receipt: String,
    /// Why it came out otherwise than planned.
    pub note: String,
}

coded! {
    /// How something is paid.
    Payment {
        /// With money.
        Cash = "cash",
        /// With the thing itself.
        InKind = "in-kind",
    }
}

impl FundLine {
    /// A line of which nothing is known yet.
    pub const fn blank(id: Id<Self>, project: Id<Project>) -> Self {
        Self {
            id,
            project,
            what: String::new(),
            planned: None,
            payer: None,
            payment: Payment::Cash,
            confirmed: false,
            pledged: None,
            received: None,
            spent: None,
            receipt: String::new(),
            note: String::new(),
        }
    }
}

impl Entry for FundLine {
    fn to_raw(&self) -> Raw {
        let money = |amount: Option<Money>| amount.map(Money::plain);
        Raw::default()
            .with(Field::What, &self.what)
            .with_optional(Field::Planned, money(self.planned))
            .with_optional(Field::Payer, self.payer)
            .with(Field::Payment, self.payment.code())
            .with_optional(Field::Pledged, money(self.pledged))
            .with(Field::Confirmed, crate::domain::entry::tick(self.confirmed))
            .with_optional(Field::CameIn, money(self.received))
            .with_optional(Field::Spent, money(self.spent))
            .with(Field::Receipt, &self.receipt)
            .with(Field::Note, &self.note)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let line = Self {
            what: reading.needed_line(Field::What),
            planned: reading.money(Field::Planned),
            payer: reading.id(Field::Payer),
            payment: reading.coded(Field::Payment).unwrap_or(self.payment),
            confirmed: reading.ticked(Field::Confirmed),
            pledged: reading.money(Field::Pledged),
            received: reading.money(Field::CameIn),
            spent: reading.money(Field::Spent),
            receipt: reading.line(Field::Receipt),
            note: reading.paragraph(Field::Note),
            ..*self
        };
        reading.finish(line)
    }
}
