//! How many of the few can go? Roles filled, nobody in two places, nobody beyond their hours, somebody at home.

use super::{finding::Finding, roster::roster};
use crate::domain::{
    calendar::CalendarDate,
    id::Id,
    manpower::Clash,
    plan::{Person, Project, Role, Session, Shift, Task},
    workspace::Workspace,
};

/// Roles that lack people, people who can't, homes left alone, work that waits.
pub fn check(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Finding> {
    let overdue = workspace.of_project::<Task>(project).filter(|task| task.is_overdue(today));
    let mut findings: Vec<Finding> = overdue.map(|task| Finding::TaskOverdue(task.id)).collect();
    if workspace.of_project::<Session>(project).next().is_none() {
        findings.push(Finding::NoSessions);
    }
    let mut roles = workspace.of_project::<Role>(project).peekable();
    if roles.peek().is_none() {
        findings.push(Finding::NoRoles);
    }
    let by_name = workspace.of_project::<Shift>(project).next().is_some();
    if !by_name {
        let short = roles.filter(|role| role.missing() > 0);
        findings.extend(short.map(|role| Finding::RoleUnfilled(role.id, None, role.found, role.needed)));
    }
    let is_ours =
        |session: Id<Session>| workspace.get(session).is_some_and(|session| session.project == project);
    // Where somebody else can go instead.
    let shift_of = |person: Id<Person>, session: Id<Session>| {
        let mut shifts = workspace.of_project::<Shift>(project);
        shifts.find(|shift| shift.person == person && shift.session == session).map(|shift| shift.id)
    };
    // Of a role that lacks people at many sessions, the first.
    let mut unfilled: Vec<Id<Role>> = Vec::new();
    for clash in roster(workspace, today).clashes() {
        match clash {
            Clash::RoleUnfilled { session, role, found, needed } => {
                if by_name && is_ours(session) && !unfilled.contains(&role) {
                    unfilled.push(role);
                    findings.push(Finding::RoleUnfilled(role, Some(session), found, needed));
                }
            }
            Clash::TwoPlaces { person, sessions: (one, other) } => {
                let shift = shift_of(person, one).or_else(|| shift_of(person, other));
                findings.extend(shift.map(Finding::TwoPlaces));
            }
            Clash::TwoRoles { person, session } => {
                findings.extend(shift_of(person, session).map(Finding::TwoRoles));
            }
            Clash::OverHours { person, week_starting, minutes, most } => {
                if has_shift(workspace, project, today, |shift, session| {
                    shift.person == person && (0..7).contains(&session.date.days_since(week_starting))
                }) {
                    findings.push(Finding::OverHours(person, week_starting, minutes, most));
                }
            }
            Clash::Unavailable { person, session } => {
                findings.extend(shift_of(person, session).map(Finding::Unavailable));
            }
            Clash::HomeEmpty { home, date, staying, must_stay } => {
                if has_shift(workspace, project, today, |shift, session| {
                    let person = workspace.get(shift.person);
                    session.date == date && person.is_some_and(|person| person.organisation == Some(home))
                }) {
                    findings.push(Finding::HomeEmpty(home, date, staying, must_stay));
                }
            }
        }
    }
    findings
}

fn has_shift(
    workspace: &Workspace,
    project: Id<Project>,
    today: CalendarDate,
    is_meant: impl Fn(&Shift, &Session) -> bool,
) -> bool {
    workspace.of_project::<Shift>(project).any(|shift| {
        let session = workspace.get(shift.session);
        session.is_some_and(|session| session.is_to_come(today) && is_meant(shift, session))
    })
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            roster::first_short,
            tests::{day, id, person, project, reader, session, shift, workspace},
        },
        *,
    };
    use crate::domain::{
        plan::{Organisation, SessionState},
        record::{Kept, Record},
        recurrence::Weekday,
    };

    /// Two sessions on Saturday the 28th, from nine to eleven and from ten to twelve.
    fn plan(records: impl IntoIterator<Item = Record>) -> Vec<Finding> {
        let mut workspace = workspace([
            session(2, 28, 9).into_record(),
            session(3, 28, 10).into_record(),
            reader().into_record(),
        ]);
        records.into_iter().for_each(|record| workspace.put(record));
        check(&workspace, project(), day(24))
    }

    #[test]
    fn heads_are_counted_until_there_are_names() {
        assert_eq!(plan([]), [Finding::RoleUnfilled(id(10), None, 0, 1)]);
        let found = Role { found: 1, ..reader() };
        assert_eq!(plan([found.clone().into_record()]), []);
        let named = [found.into_record(), person(20).into_record(), shift(30, 2, 20)];
        assert_eq!(plan(named), [Finding::RoleUnfilled(id(10), Some(id(3)), 0, 1)]);
    }

    #[test]
    fn a_role_is_filled_where_it_is_said_to_lack_people() {
        let two = Role { needed: 2, ..reader() };
        let ana = || person(20).into_record();
        for (about, role, shifts, expected) in [
            ("nobody", reader(), vec![ana(), shift(30, 3, 20)], Some(2)),
            ("one who is gone", reader(), vec![ana(), shift(30, 2, 99), shift(31, 3, 20)], Some(2)),
            ("one of two, twice", two, vec![ana(), shift(30, 2, 20), shift(31, 2, 20)], Some(2)),
            ("full", reader(), vec![ana(), shift(30, 2, 20)], Some(3)),
            ("all are full", reader(), vec![ana(), shift(30, 2, 20), shift(31, 3, 20)], None),
        ] {
            let (one, other) = (session(2, 28, 9).into_record(), session(3, 28, 13).into_record());
            let workspace = workspace(shifts.into_iter().chain([one, other, role.clone().into_record()]));
            let said = check(&workspace, project(), day(24)).into_iter().find_map(|finding| {
                if let Finding::RoleUnfilled(_, session, ..) = finding { session } else { None }
            });
            let expected = expected.map(id);
            assert_eq!((said, first_short(&workspace, role.id, day(24))), (expected, expected), "{about}");
        }
    }

    #[test]
    fn the_shift_of_this_project_is_named() {
        let theirs: Id<Project> = id(90);
        let session = Session { project: theirs, ..session(4, 28, 8) }.into_record();
        let shift_there = Shift { id: id(34), project: theirs, session: id(4), person: id(20), role: id(10) };
        let found = plan([person(20).into_record(), session, shift_there.into_record(), shift(31, 2, 20)]);
        assert!(found.contains(&Finding::TwoPlaces(id(31))), "{found:?}");
    }

    #[test]
    fn nobody_is_in_two_places() {
        let both = [person(20).into_record(), shift(30, 2, 20), shift(31, 3, 20)];
        assert_eq!(plan(both), [Finding::TwoPlaces(id(30))], "the earlier of the two shifts");
        let two = [person(20).into_record(), person(21).into_record(), shift(30, 2, 20), shift(31, 3, 21)];
        assert_eq!(plan(two), []);
    }

    #[test]
    fn limits_of_people_and_homes_are_named() {
        let two = |person: Person| {
            [person.into_record(), self::person(21).into_record(), shift(30, 2, 20), shift(31, 3, 21)]
        };
        let home = Organisation { must_stay: Some(1), ..Organisation::blank(id(40)) }.into_record();
        let monday = day(23);
        for (person, expected) in [
            (Person { most_hours: Some(2), ..person(20) }, vec![]),
            (Person { most_hours: Some(1), ..person(20) }, vec![Finding::OverHours(id(20), monday, 120, 60)]),
            (Person { weekdays: vec![Weekday::Saturday], ..person(20) }, vec![]),
            (Person { weekdays: vec![Weekday::Sunday], ..person(20) }, vec![Finding::Unavailable(id(30))]),
            (Person { away: vec![day(28)], ..person(20) }, vec![Finding::Unavailable(id(30))]),
            (
                Person { organisation: Some(id(40)), ..person(20) },
                vec![Finding::HomeEmpty(id(40), day(28), 0, 1)],
            ),
        ] {
            assert_eq!(plan(two(person).into_iter().chain([home.clone()])), expected);
        }
    }

    #[test]
    fn hours_of_the_week_that_are_over_count() {
        let at = |state, date| Session { state, ..session(4, date, 9) }.into_record();
        let over = |minutes| vec![Finding::OverHours(id(20), day(23), minutes, 180)];
        for (over_already, expected) in [
            (at(SessionState::Held, 23), over(240)),
            // Today's, which somebody has marked at noon.
            (at(SessionState::Held, 24), over(240)),
            // Nobody has said yet that it took place.
            (at(SessionState::Planned, 23), over(240)),
            (at(SessionState::Cancelled, 23), vec![]),
            (at(SessionState::Held, 22), vec![]),
        ] {
            let ana = Person { most_hours: Some(3), weekdays: vec![Weekday::Saturday], ..person(20) };
            let others = [person(21).into_record(), shift(31, 3, 21)];
            // Whoever has two roles at a session is there once.
            let ana = [ana.into_record(), shift(30, 2, 20), shift(32, 4, 20), shift(33, 4, 20)];
            let found = plan(ana.into_iter().chain(others).chain([over_already.clone()]));
            assert_eq!(found, expected, "{over_already:?}");
        }
        let held = [at(SessionState::Held, 23), person(20).into_record(), shift(32, 4, 20)];
        let of_one = Person { most_hours: Some(1), ..person(20) }.into_record();
        let found = plan(held.into_iter().chain([of_one]));
        assert_eq!(found, [Finding::RoleUnfilled(id(10), Some(id(2)), 0, 1)], "nothing of it can be mended");
    }
}
