//! Who could take the places that are open.

use super::{languages::sessions_to_come, roster::roster};
use crate::domain::{
    calendar::CalendarDate,
    id::Id,
    manpower::Shift as Placed,
    plan::{Person, Project, Role, Session, Shift},
    workspace::Workspace,
};

/// The first session to come at which a role lacks people.
pub fn first_short(workspace: &Workspace, role: &Role, today: CalendarDate) -> Option<Id<Session>> {
    let shifts: Vec<&Shift> =
        workspace.of_project::<Shift>(role.project).filter(|shift| shift.role == role.id).collect();
    let needed = usize::try_from(role.needed).unwrap_or(usize::MAX);
    let is_short =
        |session: &&Session| shifts.iter().filter(|shift| shift.session == session.id).count() < needed;
    sessions_to_come(workspace, role.project, today).into_iter().find(is_short).map(|session| session.id)
}

/// Somebody who could go to a session in a role.
pub type Placement = (Id<Session>, Id<Person>, Id<Role>);

/// Who could take the open places of a project's sessions to come, session by session, and how many places stay open.
pub fn proposal(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> (Vec<Placement>, u32) {
    let mut roster = roster(workspace, today);
    let (mut placements, mut missing) = (Vec::new(), 0_u32);
    for session in sessions_to_come(workspace, project, today) {
        let shortfall = roster.shortfall(session.id);
        missing = missing.saturating_add(shortfall.missing);
        for (person, role) in shortfall.placement {
            roster.book(Placed { person, session: session.id, role });
            placements.push((session.id, person, role));
        }
    }
    (placements, missing)
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{day, id, person, project, reader, session, workspace},
        *,
    };
    use crate::domain::record::Kept;

    #[test]
    fn a_proposal_fills_what_can_be_filled() {
        let records = [
            session(2, 28, 9).into_record(),
            session(3, 28, 10).into_record(),
            reader().into_record(),
            person(20).into_record(),
            Person::blank(id(21)).into_record(),
        ];
        let workspace = workspace(records);
        let placed = vec![(id(2), id(20), id(10))];
        assert_eq!(proposal(&workspace, project(), day(24)), (placed, 1), "the other one does not read");
    }
}
