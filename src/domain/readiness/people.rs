//! How many of the few can go? Roles filled, nobody in two places, nobody beyond their hours, somebody at home.

use super::{finding::Finding, languages::sessions_to_come};
use crate::domain::{
    calendar::CalendarDate,
    code::Coded,
    id::Id,
    manpower::{Clash, Home, Person as Hand, RoleNeed, Roster, SessionNeeds, Shift as Placed},
    plan::{Organisation, Person, Project, Role, Session, Shift, Task},
    recurrence::Weekday,
    workspace::Workspace,
};

/// Everybody on this phone, and the sessions of all its projects: nobody is in two places, whosever they are.
pub type PlanRoster = Roster<Id<Person>, Id<Session>, Id<Role>, Id<Organisation>>;

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
                if is_ours(one) || is_ours(other) {
                    findings.push(Finding::TwoPlaces(person, one, other));
                }
            }
            Clash::TwoRoles { person, session } => {
                if is_ours(session) {
                    findings.push(Finding::TwoRoles(person, session));
                }
            }
            Clash::OverHours { person, week_starting, minutes, most } => {
                if has_shift(workspace, project, today, |shift, session| {
                    shift.person == person && (0..7).contains(&session.date.days_since(week_starting))
                }) {
                    findings.push(Finding::OverHours(person, week_starting, minutes, most));
                }
            }
            Clash::Unavailable { person, session } => {
                if is_ours(session) {
                    findings.push(Finding::Unavailable(person, session));
                }
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

/// The roster of every session on this phone that is to come.
pub fn roster(workspace: &Workspace, today: CalendarDate) -> PlanRoster {
    let roles: Vec<&Role> = workspace.all::<Role>().collect();
    let sessions = workspace.all::<Session>().filter(|session| session.is_to_come(today));
    let sessions = sessions.map(|session| {
        let needs = roles.iter().filter(|role| role.project == session.project);
        SessionNeeds {
            session: session.id,
            date: session.date,
            time: session.time,
            minutes: session.lasts(),
            roles: needs.map(|role| RoleNeed { role: role.id, needed: role.needed }).collect(),
        }
    });
    let people = workspace.all::<Person>().map(|person| Hand {
        person: person.id,
        roles: roles.iter().filter(|role| person.can_fill(role)).map(|role| role.id).collect(),
        most_minutes: person.most_hours.map(|hours| hours.saturating_mul(60)),
        weekdays: (0..)
            .zip(Weekday::ALL)
            .filter(|(_, weekday)| person.weekdays.contains(weekday))
            .map(|(number, _)| number)
            .collect(),
        away: person.away.clone(),
        home: person.organisation,
    });
    let homes: Vec<_> = workspace
        .all::<Organisation>()
        .filter_map(|organisation| Some(Home { home: organisation.id, must_stay: organisation.must_stay? }))
        .collect();
    let shifts: Vec<_> = workspace
        .all::<Shift>()
        .map(|shift| Placed { person: shift.person, session: shift.session, role: shift.role })
        .collect();
    Roster::new(sessions.collect(), people.collect(), &homes, &shifts)
}

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
        super::tests::{day, id, project, workspace},
        *,
    };
    use crate::domain::{
        calendar::ClockTime,
        plan::Skill,
        record::{Kept, Record},
    };

    fn session(number: u128, date: u32, hour: u8) -> Session {
        Session { time: ClockTime::new(hour, 0), ..Session::blank(id(number), project(), day(date)) }
    }

    fn reader() -> Role {
        Role { skill: Some(Skill::Reads), ..Role::blank(id(10), project()) }
    }

    fn person(number: u128) -> Person {
        Person { skills: vec![Skill::Reads], ..Person::blank(id(number)) }
    }

    fn shift(number: u128, session: u128, person: u128) -> Record {
        let (session, person) = (id(session), id(person));
        Shift { id: id(number), project: project(), session, person, role: id(10) }.into_record()
    }

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
    fn nobody_is_in_two_places() {
        let both = [person(20).into_record(), shift(30, 2, 20), shift(31, 3, 20)];
        assert_eq!(plan(both), [Finding::TwoPlaces(id(20), id(2), id(3))]);
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
            (
                Person { weekdays: vec![Weekday::Sunday], ..person(20) },
                vec![Finding::Unavailable(id(20), id(2))],
            ),
            (Person { away: vec![day(28)], ..person(20) }, vec![Finding::Unavailable(id(20), id(2))]),
            (
                Person { organisation: Some(id(40)), ..person(20) },
                vec![Finding::HomeEmpty(id(40), day(28), 0, 1)],
            ),
        ] {
            assert_eq!(plan(two(person).into_iter().chain([home.clone()])), expected);
        }
    }

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
