//! What comes next: the day's session, and the tasks that wait.

use super::{
    calendar::CalendarDate,
    id::Id,
    ordered::{first_in_order, in_order},
    plan::{Consignment, Item, Leg, Project, Session, SessionState, Task},
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

/// The first so many tasks of a project, or of all, that are not done: those with a day first, the earliest first.
pub fn open_tasks(workspace: &Workspace, project: Option<Id<Project>>, most: usize) -> Vec<&Task> {
    let tasks = workspace.all::<Task>();
    let open = tasks.filter(|task| !task.done && project.is_none_or(|project| task.project == project));
    first_in_order(open, most, |task| (task.due.is_none(), task.due, task.id))
}

/// How many days ahead what is on the way is in sight.
const DAYS_AHEAD: i32 = 7;

/// The legs that should have arrived, or arrive within a week, of consignments of which something was not counted at
/// the other end yet: the earliest first.
pub fn legs_due(workspace: &Workspace, today: CalendarDate) -> Vec<&Leg> {
    let soon = today.plus_days(DAYS_AHEAD);
    let uncounted: Vec<Id<Consignment>> =
        workspace.all::<Item>().filter(|item| !item.is_counted()).map(|item| item.consignment).collect();
    let waits = |leg: &&Leg| uncounted.contains(&leg.consignment);
    let due = workspace.all::<Leg>().filter(|leg| leg.arrives.is_some_and(|day| day <= soon)).filter(waits);
    in_order(due, |leg| (leg.arrives, leg.id))
}

/// The Monday of a day's week.
pub fn monday_of(date: CalendarDate) -> CalendarDate {
    date.plus_days(i32::try_from(date.weekday()).unwrap_or_default().saturating_neg())
}

/// The weeks of a month, from the Monday on or before its first day to the Sunday on or after its last.
pub fn weeks_of_month(date: CalendarDate) -> Vec<[CalendarDate; 7]> {
    let (year, month, _) = date.parts();
    let mut monday = CalendarDate::new(year, month, 1).map_or(date, monday_of);
    let mut weeks = Vec::new();
    // No month touches more than six weeks.
    for _ in 0..6 {
        let week = [0, 1, 2, 3, 4, 5, 6].map(|days| monday.plus_days(days));
        if week.iter().any(|day| day.parts().0 == year && day.parts().1 == month) {
            weeks.push(week);
        }
        monday = monday.plus_days(7);
    }
    weeks
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

    #[test]
    fn a_month_is_cut_into_weeks_from_monday_on() {
        for (date, weeks, first, last) in [
            ("2026-11-15", 6, "2026-10-26", "2026-12-06"),
            ("2027-02-10", 4, "2027-02-01", "2027-02-28"),
            ("2026-12-01", 5, "2026-11-30", "2027-01-03"),
        ] {
            let found = weeks_of_month(date.parse().unwrap());
            assert_eq!(found.len(), weeks, "{date}");
            assert_eq!(found[0][0].to_string(), first);
            assert_eq!(found[weeks - 1][6].to_string(), last);
        }
    }
}
