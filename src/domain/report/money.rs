//! Money: what was planned, came and was spent, by who shouldered it, and what a child cost.

use super::{Audience, seen::seen};
use crate::domain::{
    evaluation::{Cost, cost_per_child},
    id::Id,
    money::Money,
    ordered::Ordered,
    plan::{FundLine, Organisation, Project},
    workspace::Workspace,
};

/// The money of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accounts {
    /// By who shoulders it, in the order of their ids; what nobody shoulders yet comes first.
    pub payers: Vec<PayerPart>,
    /// All together.
    pub total: Amounts,
    /// What was spent for each child at each session; none if that is not known, or not to be seen.
    pub cost: Option<Cost>,
}

/// What one payer shoulders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayerPart {
    /// Who; none while that is not clear.
    pub payer: Option<Id<Organisation>>,
    /// Its name; blank while it is not clear who.
    pub name: String,
    /// How much.
    pub amounts: Amounts,
}

/// What was planned, came and was spent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// What was planned.
    pub planned: Money,
    /// What came.
    pub received: Money,
    /// What was spent.
    pub spent: Money,
}

impl Amounts {
    const fn plus(self, line: &FundLine) -> Self {
        const fn more(sum: Money, amount: Option<Money>) -> Money {
            match amount {
                Some(amount) => sum.plus(amount),
                None => sum,
            }
        }
        Self {
            planned: more(self.planned, line.planned),
            received: more(self.received, line.received),
            spent: more(self.spent, line.spent),
        }
    }
}

impl Accounts {
    pub(super) fn of(workspace: &Workspace, project: Id<Project>, audience: Audience) -> Self {
        let lines = || workspace.of_project::<FundLine>(project);
        let mut payers: Ordered<Option<Id<Organisation>>, Amounts> = Ordered::new();
        for line in lines() {
            if let Some(sum) = payers.get_or_insert(line.payer, Amounts::default) {
                *sum = sum.plus(line);
            }
        }
        let name = |payer: Option<Id<Organisation>>| {
            payer.and_then(|id| workspace.get(id)).map(|known| known.name.clone()).unwrap_or_default()
        };
        let part = |(payer, amounts)| PayerPart { payer, name: name(payer), amounts };
        let cost = cost_per_child(workspace, project);
        Self {
            payers: payers.into_iter().map(part).collect(),
            total: lines().fold(Amounts::default(), Amounts::plus),
            cost: cost.filter(|cost| seen(cost.children, audience).count().is_some()),
        }
    }
}
