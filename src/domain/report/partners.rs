//! Who took part, and what each gave and got.

use crate::domain::{
    calendar::CalendarDate,
    id::Id,
    ledger::{Lines, Promises, Side, lines, promises},
    plan::{Exchange, ExchangeState, Organisation, Project},
    workspace::Workspace,
};

/// A partner in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerPart {
    /// The organisation.
    pub organisation: Id<Organisation>,
    /// Its name.
    pub name: String,
    /// What it does in the project.
    pub role: String,
    /// What it gave or gives, as it was typed, and how far that is.
    pub gives: Vec<(String, ExchangeState)>,
    /// What it got or gets.
    pub gets: Vec<(String, ExchangeState)>,
    /// What it gives, taken together.
    pub given: Lines,
    /// What it gets, taken together.
    pub got: Lines,
    /// Its promises that were kept, of those due.
    pub promises: Promises,
}

/// The partners of a project, in the order in which they joined.
pub(super) fn partners(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<PartnerPart> {
    let exchanges = || workspace.of_project::<Exchange>(project);
    let part = |(partner, organisation): (_, &Organisation)| {
        let partner: &crate::domain::plan::Partner = partner;
        let what = |who: fn(&Exchange) -> Option<Id<Organisation>>| {
            let own = exchanges().filter(|line| line.stands() && who(line) == Some(organisation.id));
            own.map(|line| (line.what.clone(), line.state)).collect()
        };
        PartnerPart {
            organisation: organisation.id,
            name: organisation.name.clone(),
            role: partner.role.clone(),
            gives: what(|line| line.giver),
            gets: what(|line| line.receiver),
            given: lines(exchanges(), Side::Gives, organisation.id),
            got: lines(exchanges(), Side::Gets, organisation.id),
            promises: promises(exchanges(), organisation.id, today),
        }
    };
    workspace.partners(project).map(part).collect()
}
