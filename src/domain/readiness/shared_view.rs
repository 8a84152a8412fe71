//! Do all partners share the view? Unless all agree, the project is in jeopardy.

use super::finding::{Asked, Finding};
use crate::domain::{
    id::Id,
    plan::{Partner, Project, SharedView, Stance, Statement},
    workspace::Workspace,
};

/// Every statement put to every partner, and what was not answered with a yes.
pub fn check(workspace: &Workspace, project: Id<Project>) -> Vec<Finding> {
    let mut partners = workspace.of_project::<Partner>(project).peekable();
    if partners.peek().is_none() {
        return vec![Finding::NoPartners];
    }
    let statements: Vec<Id<Statement>> =
        workspace.of_project::<Statement>(project).map(|statement| statement.id).collect();
    let stances: Vec<&Stance> = workspace.of_project::<Stance>(project).collect();
    let mut findings = Vec::new();
    for partner in partners {
        let first = std::iter::once((None, partner.shared_view));
        let others = statements.iter().map(|statement| {
            let of = |stance: &&&Stance| stance.partner == partner.id && stance.statement == *statement;
            // Of two that were made on two phones the later counts.
            let view = stances.iter().rev().find(of).map_or(SharedView::NotAsked, |stance| stance.view);
            (Some(*statement), view)
        });
        for (statement, view) in first.chain(others) {
            let asked = Asked { partner: partner.id, statement };
            match view {
                SharedView::Agrees => {}
                SharedView::Disagrees => findings.push(Finding::PartnerDisagrees(asked)),
                SharedView::Unsure => findings.push(Finding::PartnerUnsure(asked)),
                SharedView::NotAsked => findings.push(Finding::PartnerNotAsked(asked)),
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{id, project, workspace},
        *,
    };
    use crate::domain::{plan::Stance, record::Kept};

    fn partner(number: u128, shared_view: SharedView) -> Partner {
        Partner { shared_view, ..Partner::blank(id(number), project(), id(number + 100)) }
    }

    #[test]
    fn only_a_yes_is_clear() {
        let asked = Asked { partner: id(2), statement: None };
        for (view, expected) in [
            (SharedView::Agrees, vec![]),
            (SharedView::Unsure, vec![Finding::PartnerUnsure(asked)]),
            (SharedView::Disagrees, vec![Finding::PartnerDisagrees(asked)]),
            (SharedView::NotAsked, vec![Finding::PartnerNotAsked(asked)]),
        ] {
            let workspace = workspace([partner(2, view).into_record()]);
            assert_eq!(check(&workspace, project()), expected);
        }
    }

    #[test]
    fn every_statement_is_put_to_every_partner() {
        let statement =
            Statement { id: id(5), project: project(), words: "Libraries are still relevant".into() };
        let stance = |number, partner, view| {
            Stance {
                id: id(number),
                project: project(),
                statement: id(5),
                partner: id(partner),
                view,
                answered_by: String::new(),
                asked_on: None,
            }
            .into_record()
        };
        let partners = [2, 3].map(|number| partner(number, SharedView::Agrees).into_record());
        let mut workspace = workspace(partners);
        workspace.put(statement.into_record());
        let not_asked =
            |partner| Finding::PartnerNotAsked(Asked { partner: id(partner), statement: Some(id(5)) });
        assert_eq!(check(&workspace, project()), [not_asked(2), not_asked(3)]);
        workspace.put(stance(6, 2, SharedView::Agrees));
        assert_eq!(check(&workspace, project()), [not_asked(3)]);
        workspace.put(stance(7, 3, SharedView::Unsure));
        workspace.put(stance(8, 3, SharedView::Agrees));
        assert_eq!(check(&workspace, project()), []);
    }
}
