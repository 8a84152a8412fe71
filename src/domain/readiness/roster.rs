//! Everybody who can go, and every session that is to come, as manpower is reckoned from them.

use crate::domain::{
    calendar::CalendarDate,
    code::Coded,
    id::Id,
    manpower::{Clash, Home, Person as Hand, RoleNeed, Roster, SessionNeeds, Shift as Placed, Worked},
    ordered::Ordered,
    plan::{Organisation, Person, Role, Session, SessionState, Shift},
    recurrence::Weekday,
    workspace::Workspace,
};

/// Everybody on this phone, and the sessions of all its projects: nobody is in two places, whosever they are.
pub type PlanRoster = Roster<Id<Person>, Id<Session>, Id<Role>, Id<Organisation>>;

/// The roster of every session on this phone that is to come. What is over counts in the hours of its week, also where
/// nobody has said yet that it took place.
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
    let worked = worked(workspace, today);
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
        worked: worked.get(&person.id).map(|of| of.values().copied().collect()).unwrap_or_default(),
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
pub fn first_short(workspace: &Workspace, role: Id<Role>, today: CalendarDate) -> Option<Id<Session>> {
    roster(workspace, today).clashes().into_iter().find_map(|clash| match clash {
        Clash::RoleUnfilled { session, role: short, .. } if short == role => Some(session),
        Clash::RoleUnfilled { .. }
        | Clash::TwoPlaces { .. }
        | Clash::TwoRoles { .. }
        | Clash::OverHours { .. }
        | Clash::Unavailable { .. }
        | Clash::HomeEmpty { .. } => None,
    })
}

/// What everybody was at lately, by session: a session in two roles is one.
fn worked(workspace: &Workspace, today: CalendarDate) -> Ordered<Id<Person>, Ordered<Id<Session>, Worked>> {
    let mut worked = Ordered::new();
    for shift in workspace.all::<Shift>() {
        let Some(session) = workspace.get(shift.session) else { continue };
        let is_cancelled = matches!(session.state, SessionState::Cancelled);
        // A week in which nothing is to come any more is not looked at.
        let is_lately = today.days_since(session.date) < 7;
        if !is_cancelled
            && is_lately
            && !session.is_to_come(today)
            && let Some(of) = worked.get_or_insert(shift.person, Ordered::new)
        {
            of.insert(session.id, Worked { date: session.date, minutes: session.lasts() });
        }
    }
    worked
}
