//! What comes next: the day's session, and the tasks that wait.

use super::{
    calendar::CalendarDate,
    id::Id,
    ordered::in_order,
    plan::{Project, Session, SessionState, Task},
    workspace::Workspace,
};

/// The session that a volunteer wants to see: today's, or else the next to come. Of several on one day the earliest
/// that is not over.
pub fn next_session(
    workspace: &Workspace,
    today: CalendarDate,
    project: Option<Id<Project>>,
) -> Option<&Session> {
    workspace
        .all::<Session>()
        .filter(|session| project.is_none_or(|project| session.project == project))
        .filter(|session| session.date >= today && !matches!(session.state, SessionState::Cancelled))
        .min_by_key(|session| {
            // One that was held today stays in sight, behind those still to come today.
            let over = matches!(session.state, SessionState::Held);
            (session.date, over, session.time, session.id)
        })
}

/// The sessions of a project by date, and the place of each, counted from 1 among those not cancelled.
pub fn sessions_in_order(workspace: &Workspace, project: Id<Project>) -> Vec<(Option<u32>, &Session)> {
    let sessions = workspace.of_project::<Session>(project);
    let sessions = in_order(sessions, |session| (session.date, session.time, session.id));
    let mut place = 0;
    sessions
        .into_iter()
        .map(|session| match session.state {
            SessionState::Cancelled => (None, session),
            SessionState::Planned | SessionState::Held => {
                place += 1;
                (Some(place), session)
            }
        })
        .collect()
}

/// The tasks of a project, or of all, that are not done: those with a day first, the earliest first.
pub fn open_tasks(workspace: &Workspace, project: Option<Id<Project>>) -> Vec<&Task> {
    let tasks = workspace.all::<Task>();
    let open = tasks.filter(|task| !task.done && project.is_none_or(|project| task.project == project));
    in_order(open, |task| (task.due.is_none(), task.due, task.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{id::new_record_id, record::Kept};

    fn day(day: u32) -> CalendarDate {
        CalendarDate::new(2026, 11, day).unwrap()
    }

    fn workspace(sessions: &[(u32, SessionState)]) -> Workspace {
        let mut workspace = Workspace::default();
        for (number, (date, state)) in (0..).zip(sessions) {
            let id = Id::new(new_record_id(number, [0; 10]));
            let project = Id::new(uuid::Uuid::nil());
            workspace.put(Session { state: *state, ..Session::blank(id, project, day(*date)) }.into_record());
        }
        workspace
    }

    #[test]
    fn the_next_session_is_todays_or_the_first_to_come() {
        use SessionState::{Cancelled, Held, Planned};
        for (sessions, expected) in [
            (vec![(20, Held), (30, Planned), (28, Planned)], Some(28)),
            (vec![(24, Held), (28, Planned)], Some(24)),
            (vec![(24, Cancelled), (28, Planned)], Some(28)),
            (vec![(20, Planned)], None),
        ] {
            let workspace = workspace(&sessions);
            let found = next_session(&workspace, day(24), None).map(|session| session.date);
            assert_eq!(found, expected.map(day), "{sessions:?}");
        }
    }

    #[test]
    fn a_cancelled_session_has_no_place_in_the_count() {
        use SessionState::{Cancelled, Held, Planned};
        let workspace = workspace(&[(14, Held), (7, Held), (21, Cancelled), (28, Planned)]);
        let places: Vec<_> = sessions_in_order(&workspace, Id::new(uuid::Uuid::nil()))
            .into_iter()
            .map(|(place, _)| place)
            .collect();
        assert_eq!(places, [Some(1), Some(2), None, Some(3)]);
    }
}
