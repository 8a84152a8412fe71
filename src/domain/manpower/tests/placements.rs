//! Who can go, and the placement that leaves the fewest places open.

use proptest::prelude::*;

use super::*;

const ROLES: [char; 2] = ['d', 'r'];
const HOMES: [&str; 2] = ["library", "school"];

fn of_a_person(clash: &TestClash) -> bool {
    match clash {
        Clash::TwoPlaces { .. }
        | Clash::TwoRoles { .. }
        | Clash::OverHours { .. }
        | Clash::Unavailable { .. } => true,
        Clash::RoleUnfilled { .. } | Clash::HomeEmpty { .. } => false,
    }
}

pub(super) fn of_a_person_or_home(clash: &TestClash) -> bool {
    of_a_person(clash) || matches!(clash, Clash::HomeEmpty { .. })
}

/// Whether these shifts raise no such clash that isn't there without them, and make none worse.
pub(super) fn raises_none(
    of: fn(&TestClash) -> bool,
    roster: &TestRoster,
    session: u8,
    shifts: &[(char, char)],
) -> bool {
    let before = roster.clashes();
    let mut with = roster.clone();
    for (person, role) in shifts {
        with.book(Shift { person: *person, session, role: *role });
    }
    with.clashes().iter().filter(|clash| of(clash)).all(|clash| before.contains(clash))
}

fn is_there(roster: &TestRoster, person: char, session: u8) -> bool {
    roster.bookings(&person).iter().any(|booking| booking.session == session)
}

/// The most of these places that people can fill, each by another person who can fill the role and raises nothing.
fn by_trying_all(roster: &TestRoster, places: &[char], taken: &mut Vec<(char, char)>) -> usize {
    let Some((role, places)) = places.split_first() else { return taken.len() };
    let mut most = by_trying_all(roster, places, taken);
    for Person { person, roles, .. } in roster.people.values() {
        let twice = is_there(roster, *person, 0) || taken.iter().any(|(other, _)| other == person);
        taken.push((*person, *role));
        if roles.contains(role) && !twice && raises_none(of_a_person_or_home, roster, 0, taken) {
            most = most.max(by_trying_all(roster, places, taken));
        }
        taken.pop();
    }
    most
}

fn some_person() -> impl Strategy<Value = Person<char, char, &'static str>> {
    let days = || prop::collection::vec(0..3_u32, 0..3);
    let roles = prop::sample::subsequence(ROLES.to_vec(), 0..=2);
    let most = prop::option::of(0..200_u32);
    let home = prop::option::of(prop::sample::select(HOMES.to_vec()));
    (roles, most, days(), prop::collection::vec(0..3_i32, 0..2), home).prop_map(
        |(roles, most_minutes, weekdays, away, home)| {
            let away = away.into_iter().map(day).collect();
            Person { roles, most_minutes, weekdays, away, home, ..person('?', "") }
        },
    )
}

fn some_session() -> impl Strategy<Value = SessionNeeds<u8, char>> {
    let time = prop::option::of(8..11_u8);
    // No session of 0 minutes: it makes nobody's overlong week longer, and yet nobody over their hours should go.
    (0..3_i32, time, 1..130_u32, [0..3_u32, 0..3_u32]).prop_map(|(date, hour, minutes, needed)| {
        let time = hour.map(|hour| format!("{hour:02}:00")).unwrap_or_default();
        let roles: Vec<_> = ROLES.into_iter().zip(needed).collect();
        needs(session(0, date, &time, minutes), &roles)
    })
}

/// Up to five people and four sessions, the first with at most four open places.
pub(super) fn some_roster() -> impl Strategy<Value = TestRoster> {
    let sessions = prop::collection::vec(some_session(), 1..5);
    let people = prop::collection::vec(some_person(), 0..=5);
    let shifts = prop::collection::vec((0..5_usize, 0..4_u8, prop::sample::select(ROLES.to_vec())), 0..7);
    let homes = prop::array::uniform2(0..4_u32);
    (sessions, people, shifts, homes).prop_map(|(sessions, people, shifts, must_stay)| {
        let names = ['a', 'b', 'c', 'd', 'e'];
        let sessions = (0..).zip(sessions).map(|(id, needs)| SessionNeeds { session: id, ..needs });
        let people = names.into_iter().zip(people).map(|(name, person)| Person { person: name, ..person });
        let shifts = shifts.iter().map(|(name, session, role)| shift((names[*name], *session, *role)));
        let homes: Vec<_> =
            HOMES.into_iter().zip(must_stay).map(|(home, must_stay)| Home { home, must_stay }).collect();
        Roster::new(sessions.collect(), people.collect(), &homes, &shifts.collect::<Vec<_>>())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn nobody_could_place_more(roster in some_roster()) {
        let places: Vec<char> = roster
            .places(roster.sessions.get(&0).unwrap())
            .flat_map(|(role, found, needed)| (found..needed).map(move |_| role))
            .collect();
        let most = by_trying_all(&roster, &places, &mut Vec::new());
        let shortfall = roster.shortfall(0, nothing);
        prop_assert_eq!(shortfall.placement.len(), most);
        prop_assert_eq!(shortfall.missing as usize, places.len() - most);
    }
}

proptest! {
    #[test]
    fn a_placement_raises_no_clash(roster in some_roster()) {
        for session in roster.sessions.keys() {
            let placement = roster.shortfall(*session, nothing).placement;
            prop_assert!(raises_none(of_a_person_or_home, &roster, *session, &placement), "{placement:?}");
            for (person, role) in &placement {
                prop_assert!(roster.who_can(*session, *role).contains(person));
            }
        }
    }

    #[test]
    fn those_can_who_raise_nothing(roster in some_roster(), role in prop::sample::select(ROLES.to_vec())) {
        for session in roster.sessions.keys() {
            let mut expected: Vec<char> = roster
                .people
                .values()
                .filter(|person| person.roles.contains(&role))
                .map(|person| person.person)
                .filter(|person| !is_there(&roster, *person, *session) && raises_none(of_a_person, &roster, *session, &[(*person, role)]))
                .collect();
            let mut found = roster.who_can(*session, role);
            found.sort_unstable();
            expected.sort_unstable();
            prop_assert_eq!(found, expected);
        }
    }
}

#[test]
fn those_with_the_fewest_minutes_of_the_week_come_first() {
    let sessions = vec![
        session(0, 2, "09:00", 60),
        session(1, 3, "09:00", 90),
        session(2, 4, "09:00", 60),
        session(3, 7, "09:00", 600),
        session(4, 2, "09:30", 60),
    ];
    let people = vec![
        person('a', "r"),
        person('b', "r"),
        person('c', "rd"),
        person('d', "r"),
        person('e', "d"),
        person('f', "r"),
        Person { most_minutes: Some(60), ..person('g', "r") },
        Person { most_minutes: Some(59), ..person('h', "r") },
    ];
    let shifts = [('a', 1, 'r'), ('b', 2, 'r'), ('d', 3, 'r'), ('f', 4, 'r')];
    let roster = roster(sessions, people, &shifts);
    assert_eq!(roster.who_can(0, 'r'), ['c', 'd', 'g', 'b', 'a']);
    assert_eq!(roster.who_can(0, 'd'), ['c', 'e']);
    assert_eq!(roster.who_can(0, 'x'), []);
    assert_eq!(roster.who_can(9, 'r'), []);
}

#[test]
fn whoever_is_over_their_hours_can_not_go_even_for_a_moment() {
    for (most, can) in [(59, false), (60, true)] {
        let ana = Person { most_minutes: Some(most), ..person('a', "r") };
        let sessions = vec![session(0, 0, "09:00", 0), session(1, 1, "09:00", 60)];
        let roster = roster(sessions, vec![ana], &[('a', 1, 'r')]);
        assert_eq!(roster.who_can(0, 'r').contains(&'a'), can, "{most}");
    }
}

#[test]
fn a_placement_spends_nobody_who_is_needed_elsewhere() {
    let sessions = vec![needs(session(0, 0, "09:00", 60), &[('d', 1), ('r', 2)]), session(1, 1, "", 60)];
    let people = vec![person('a', "dr"), person('b', "d"), person('c', "r")];
    // Ana has the fewest minutes, but only Ana and Caloy read.
    let mut roster = roster(sessions, people, &[('b', 1, 'r'), ('c', 1, 'r')]);
    let full = Shortfall { missing: 0, placement: vec![('a', 'r'), ('b', 'd'), ('c', 'r')] };
    assert_eq!(roster.shortfall(0, nothing), full);
    roster.book(shift(('b', 0, 'r')));
    assert_eq!(
        roster.shortfall(0, nothing),
        Shortfall { missing: 0, placement: vec![('a', 'd'), ('c', 'r')] }
    );
    roster.book(shift(('c', 0, 'd')));
    assert_eq!(roster.shortfall(0, nothing), Shortfall { missing: 0, placement: vec![('a', 'r')] });
    roster.book(shift(('a', 0, 'd')));
    assert_eq!(roster.shortfall(0, nothing), Shortfall { missing: 1, placement: Vec::new() });
    assert_eq!(roster.shortfall(9, nothing), Shortfall { missing: 0, placement: Vec::new() });
}

#[test]
fn a_country_of_sessions_is_answered() {
    let sessions = (0..2_000_u32).map(|number| SessionNeeds {
        session: number,
        date: day(i32::try_from(number % 200).unwrap()),
        time: ClockTime::new(u8::try_from(8 + number % 10).unwrap(), 0),
        minutes: 90,
        roles: ROLES.map(|role| RoleNeed { role, needed: 2 }).to_vec(),
    });
    let people = (0..200_u32).map(|number| Person {
        person: number,
        roles: ROLES.to_vec(),
        most_minutes: Some(600),
        weekdays: Vec::new(),
        away: Vec::new(),
        worked: Vec::new(),
        home: Some(number % 9),
    });
    let shift = |number: u32| Shift {
        person: number * 7 % 200,
        session: number * 13 % 2_000,
        role: ROLES[number as usize % 2],
    };
    let shifts: Vec<_> = (0..5_000).map(shift).collect();
    let homes: Vec<_> = (0..9).map(|home| Home { home, must_stay: 15 }).collect();
    let roster = Roster::new(sessions.collect(), people.collect(), &homes, &shifts);
    let unfilled =
        roster.clashes().iter().filter(|clash| matches!(clash, Clash::RoleUnfilled { .. })).count();
    assert!(unfilled > 0);
    assert!(
        (0..2_000).all(|session| roster.shortfall(session, nothing).missing == 0),
        "200 people can go to any"
    );
}
