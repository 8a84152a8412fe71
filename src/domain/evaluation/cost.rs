//! What a project cost for each child that it served.

use super::attendance::children_served;
use crate::domain::{
    id::Id,
    money::Money,
    plan::{FundLine, Project},
    workspace::Workspace,
};

/// What was spent for how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// What was spent in all, in kind as well as in cash.
    pub spent: Money,
    /// How many children came, counted at each session: who came twice was served twice.
    pub children: u32,
    /// What that is for each child, in minor units, halves rounded up.
    pub per_child: Money,
}

/// What a project cost for each child; none before anything was spent or anybody was counted.
pub fn cost_per_child(workspace: &Workspace, project: Id<Project>) -> Option<Cost> {
    let mut spent = workspace.of_project::<FundLine>(project).filter_map(|line| line.spent).peekable();
    spent.peek()?;
    let spent = spent.fold(Money::default(), Money::plus);
    let children = children_served(workspace, project);
    let heads = u64::from(children);
    let half = heads / 2;
    let per_child = Money::from_minor(spent.minor().saturating_add(half).checked_div(heads)?);
    Some(Cost { spent, children, per_child })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{calendar::CalendarDate, plan::Session, record::Record};

    #[test]
    fn spent_by_heads_to_the_nearest_centavo() {
        let id = |number| uuid::Uuid::from_u128(number);
        let project = Id::new(id(1));
        for (spent, heads, expected) in [
            (&[Some(10_000), None, Some(50)][..], &[Some(20), None, Some(10)][..], Some((10_050, 30, 335))),
            (&[Some(100)], &[Some(3)], Some((100, 3, 33))),
            (&[Some(200)], &[Some(3)], Some((200, 3, 67))),
            (&[Some(5)], &[Some(2)], Some((5, 2, 3))),
            (&[Some(0)], &[Some(2)], Some((0, 2, 0))),
            (&[Some(5)], &[Some(0)], None),
            (&[Some(5)], &[], None),
            (&[None], &[Some(5)], None),
        ] {
            let mut workspace = Workspace::default();
            for (spent, number) in spent.iter().zip(10..) {
                let spent = spent.map(Money::from_minor);
                workspace.put(Record::FundLine(FundLine {
                    spent,
                    ..FundLine::blank(Id::new(id(number)), project)
                }));
            }
            for (children, number) in heads.iter().zip(20..) {
                let blank = Session::blank(Id::new(id(number)), project, CalendarDate::default());
                workspace.put(Record::Session(Session { children: *children, ..blank }));
            }
            let found = cost_per_child(&workspace, project);
            let found = found.map(|cost| (cost.spent.minor(), cost.children, cost.per_child.minor()));
            assert_eq!(found, expected, "{heads:?}");
        }
    }
}
