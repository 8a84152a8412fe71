//! What the rules promise, on rosters made by hand and at random.

mod clashes;
mod placements;
mod preferred;

use super::*;

type TestRoster = Roster<char, u8, char, &'static str>;
type TestClash = Clash<char, u8, char, &'static str>;

/// Days from a Monday.
fn day(days: i32) -> CalendarDate {
    CalendarDate::new(2026, 11, 30).unwrap().plus_days(days)
}

/// A session that needs nobody.
fn session(session: u8, date: i32, time: &str, minutes: u32) -> SessionNeeds<u8, char> {
    SessionNeeds { session, date: day(date), time: time.parse().ok(), minutes, roles: Vec::new() }
}

/// A session that needs a number of people in each role.
fn needs(mut session: SessionNeeds<u8, char>, roles: &[(char, u32)]) -> SessionNeeds<u8, char> {
    session.roles = roles.iter().map(|(role, needed)| RoleNeed { role: *role, needed: *needed }).collect();
    session
}

/// Someone without limits.
fn person(person: char, roles: &str) -> Person<char, char, &'static str> {
    Person {
        person,
        roles: roles.chars().collect(),
        most_minutes: None,
        weekdays: Vec::new(),
        away: Vec::new(),
        worked: Vec::new(),
        home: None,
    }
}

/// Nobody is better than anybody else.
const fn nothing<P>(_: &[(P, char)], _: (P, char)) -> u64
where
    P: Copy,
{
    0
}

fn shift((person, session, role): (char, u8, char)) -> Shift<char, u8, char> {
    Shift { person, session, role }
}

fn roster(
    sessions: Vec<SessionNeeds<u8, char>>,
    people: Vec<Person<char, char, &'static str>>,
    shifts: &[(char, u8, char)],
) -> TestRoster {
    let shifts: Vec<_> = shifts.iter().copied().map(shift).collect();
    Roster::new(sessions, people, &[], &shifts)
}
