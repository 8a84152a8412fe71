//! Everybody who can go, and every session that is to come, as manpower is reckoned from them.

use crate::domain::{
    calendar::CalendarDate,
    code::Coded,
    id::Id,
    manpower::{Home, Person as Hand, RoleNeed, Roster, SessionNeeds, Shift as Placed},
    plan::{Organisation, Person, Role, Session, Shift},
    recurrence::Weekday,
    workspace::Workspace,
};

/// Everybody on this phone, and the sessions of all its projects: nobody is in two places, whosever they are.
pub type PlanRoster = Roster<Id<Person>, Id<Session>, Id<Role>, Id<Organisation>>;

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
