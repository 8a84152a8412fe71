//! Each clash: when it is raised, and when just not.

use super::*;

/// Sessions 1 and 2 with Ana at both.
fn at_both(
    one: SessionNeeds<u8, char>,
    two: SessionNeeds<u8, char>,
    ana: Person<char, char, &'static str>,
) -> Vec<TestClash> {
    roster(vec![one, two], vec![ana], &[('a', 1, 'r'), ('a', 2, 'r')]).clashes()
}

#[test]
fn a_role_is_unfilled_below_what_it_needs() {
    type Case = (&'static [(char, u32)], &'static [(char, u8, char)], &'static [(char, u32, u32)]);
    let cases: &[Case] = &[
        (&[], &[], &[]),
        (&[('r', 0)], &[], &[]),
        (&[('r', 1)], &[], &[('r', 0, 1)]),
        (&[('r', 1)], &[('a', 1, 'r')], &[]),
        (&[('r', 1)], &[('a', 1, 'r'), ('b', 1, 'r')], &[]),
        (&[('r', 2)], &[('a', 1, 'r'), ('a', 1, 'r')], &[('r', 1, 2)]),
        (&[('r', 1), ('d', 2)], &[('a', 1, 'r'), ('b', 1, 'd')], &[('d', 1, 2)]),
        (&[('r', 1), ('r', 2)], &[('a', 1, 'r')], &[('r', 1, 3)]),
        (&[('r', u32::MAX), ('r', 2)], &[('a', 1, 'r')], &[('r', 1, u32::MAX)]),
        // At another session, in another role, by someone who isn't there.
        (&[('r', 1)], &[('a', 2, 'r'), ('b', 1, 'd'), ('x', 1, 'r'), ('a', 9, 'r')], &[('r', 0, 1)]),
    ];
    for (roles, shifts, expected) in cases {
        let sessions = vec![needs(session(1, 0, "09:00", 60), roles), session(2, 1, "09:00", 60)];
        let found = roster(sessions, vec![person('a', "rd"), person('b', "rd")], shifts).clashes();
        let expected: Vec<_> = expected
            .iter()
            .map(|(role, found, needed)| Clash::RoleUnfilled {
                session: 1,
                role: *role,
                found: *found,
                needed: *needed,
            })
            .collect();
        assert_eq!(found, expected, "{roles:?} {shifts:?}");
    }
}

#[test]
fn nobody_is_at_two_places() {
    for (one, two, expected) in [
        (session(1, 0, "09:00", 60), session(2, 0, "09:59", 60), Some((1, 2))),
        (session(1, 0, "09:00", 60), session(2, 0, "10:00", 60), None),
        (session(1, 0, "10:00", 60), session(2, 0, "09:00", 60), None),
        (session(1, 0, "10:00", 60), session(2, 0, "09:00", 61), Some((2, 1))),
        (session(1, 0, "09:00", 60), session(2, 0, "09:00", 60), Some((1, 2))),
        (session(1, 0, "09:00", 60), session(2, 1, "09:00", 60), None),
        (session(1, 0, "23:00", 60), session(2, 1, "00:00", 60), None),
        (session(1, 0, "23:00", 90), session(2, 1, "00:00", 60), Some((1, 2))),
        (session(1, 0, "", 60), session(2, 0, "20:00", 60), Some((1, 2))),
        (session(1, 0, "", 60), session(2, 0, "", 60), Some((1, 2))),
        (session(1, 0, "", 60), session(2, 1, "", 60), None),
    ] {
        let about = format!("{one:?} {two:?}");
        let expected = expected.map(|sessions| Clash::TwoPlaces { person: 'a', sessions });
        assert_eq!(at_both(one, two, person('a', "r")), Vec::from_iter(expected), "{about}");
    }
}

#[test]
fn every_two_sessions_that_overlap_are_named() {
    let sessions = vec![
        session(3, 0, "09:00", 180),
        session(1, 0, "10:00", 30),
        session(2, 0, "10:30", 90),
        session(4, 0, "12:00", 9),
    ];
    let found =
        roster(sessions, vec![person('a', "r")], &[4, 3, 2, 1].map(|session| ('a', session, 'r'))).clashes();
    let pairs = [(3, 1), (3, 2)].map(|sessions| Clash::TwoPlaces { person: 'a', sessions });
    assert_eq!(found, pairs);
}

#[test]
fn nobody_has_two_roles_at_a_session() {
    let two = Clash::TwoRoles { person: 'a', session: 1 };
    for (shifts, expected) in [
        (vec![('a', 1, 'r'), ('a', 1, 'd')], vec![two]),
        (vec![('a', 1, 'r'), ('a', 1, 'd'), ('a', 1, 'x')], vec![two]),
        (vec![('a', 1, 'r'), ('a', 1, 'r')], vec![]),
        (vec![('a', 1, 'r'), ('b', 1, 'd')], vec![]),
    ] {
        let people = vec![person('a', "rd"), person('b', "rd")];
        assert_eq!(
            roster(vec![session(1, 0, "09:00", 60)], people, &shifts).clashes(),
            expected,
            "{shifts:?}"
        );
    }
}

#[test]
fn the_hours_of_a_week_suffice() {
    for (first, second, most, expected) in [
        ((0, 60), (6, 60), Some(120), None),
        ((0, 60), (6, 60), Some(119), Some((0, 120, 119))),
        ((6, 60), (7, 60), Some(60), None),
        ((6, 60), (7, 61), Some(60), Some((7, 61, 60))),
        ((-1, 60), (0, 0), Some(59), Some((-7, 60, 59))),
        ((0, 0), (1, 0), Some(0), None),
        ((0, 1), (9, 0), Some(0), Some((0, 1, 0))),
        ((0, u32::MAX), (6, u32::MAX), None, None),
        ((0, u32::MAX), (100, 1), Some(u32::MAX), None),
    ] {
        let ana = Person { most_minutes: most, ..person('a', "r") };
        let [one, two] =
            [(1, first), (2, second)].map(|(id, (date, minutes))| session(id, date, "08:00", minutes));
        let found =
            at_both(one, two, ana).into_iter().filter(|clash| matches!(clash, Clash::OverHours { .. }));
        let expected = expected.map(|(week, minutes, most)| Clash::OverHours {
            person: 'a',
            week_starting: day(week),
            minutes,
            most,
        });
        assert_eq!(found.collect::<Vec<_>>(), Vec::from_iter(expected), "{first:?} {second:?}");
    }
    let ana = Person { most_minutes: Some(60), ..person('a', "rd") };
    let twice =
        roster(vec![session(1, 0, "09:00", 60)], vec![ana], &[('a', 1, 'r'), ('a', 1, 'd')]).clashes();
    assert_eq!(twice, [Clash::TwoRoles { person: 'a', session: 1 }], "a session's minutes count once");
}

#[test]
fn hours_worked_already_count_in_their_week() {
    let worked = |date, minutes| Worked { date: day(date), minutes };
    for (worked, most, expected) in [
        (vec![worked(0, 60)], 119, Some((0, 120, 119))),
        (vec![worked(0, 60)], 120, None),
        (vec![worked(0, 30), worked(0, 30)], 119, Some((0, 120, 119))),
        (vec![worked(-1, 600), worked(7, 600)], 60, None),
        (vec![worked(0, u32::MAX)], 60, Some((0, u32::MAX, 60))),
    ] {
        let about = format!("{worked:?} {most}");
        let ana = Person { most_minutes: Some(most), worked, ..person('a', "r") };
        let over = roster(vec![session(1, 2, "09:00", 60)], vec![ana.clone()], &[('a', 1, 'r')]).clashes();
        let expected = expected.map(|(week, minutes, most)| Clash::OverHours {
            person: 'a',
            week_starting: day(week),
            minutes,
            most,
        });
        assert_eq!(over, Vec::from_iter(expected), "{about}");
        let free = roster(vec![session(1, 2, "09:00", 60)], vec![ana], &[]);
        assert_eq!(free.who_can(1, 'r').is_empty(), expected.is_some(), "{about}");
        assert_eq!(free.clashes(), [], "a week in which nothing is to come: {about}");
    }
}

#[test]
fn people_go_on_days_on_which_they_can() {
    for (weekdays, away, date, can) in [
        (vec![], vec![], 0, true),
        (vec![0], vec![], 0, true),
        (vec![0], vec![], 7, true),
        (vec![1, 6], vec![], 0, false),
        (vec![6], vec![], -1, true),
        (vec![], vec![day(0)], 0, false),
        (vec![], vec![day(-1), day(1)], 0, true),
        (vec![0], vec![day(0)], 0, false),
    ] {
        let ana = Person { weekdays, away, ..person('a', "r") };
        let about = format!("{ana:?} {date}");
        let roster = roster(vec![session(1, date, "09:00", 60)], vec![ana], &[('a', 1, 'r')]);
        let expected = (!can).then_some(Clash::Unavailable { person: 'a', session: 1 });
        assert_eq!(roster.clashes(), Vec::from_iter(expected), "{about}");
    }
}

#[test]
fn enough_people_stay_at_home() {
    type Case = (u32, &'static [(char, u8, char)], &'static [(i32, u32)]);
    let cases: &[Case] = &[
        (3, &[], &[]),
        (2, &[('a', 1, 'r')], &[]),
        (3, &[('a', 1, 'r')], &[(0, 2)]),
        (2, &[('a', 1, 'r'), ('b', 1, 'r')], &[(0, 1)]),
        (2, &[('a', 1, 'r'), ('b', 2, 'r')], &[(0, 1)]),
        (2, &[('a', 1, 'r'), ('b', 3, 'r')], &[]),
        // Two sessions of one day take one person away once.
        (2, &[('a', 1, 'r'), ('a', 2, 'r')], &[]),
        // Someone of another home, and someone of none.
        (2, &[('a', 1, 'r'), ('d', 1, 'r'), ('e', 1, 'r')], &[]),
        (4, &[('a', 3, 'r'), ('b', 1, 'r'), ('c', 1, 'r')], &[(0, 1), (1, 2)]),
        (0, &[('a', 1, 'r'), ('b', 1, 'r'), ('c', 1, 'r')], &[]),
    ];
    for (must_stay, shifts, expected) in cases {
        let sessions =
            vec![session(1, 0, "09:00", 60), session(2, 0, "15:00", 60), session(3, 1, "09:00", 60)];
        let homes = [Some("school"), Some("school"), Some("school"), Some("library"), None];
        let people = "abcde".chars().zip(homes);
        let people = people.map(|(name, home)| Person { home, ..person(name, "r") }).collect();
        let homes = [Home { home: "school", must_stay: *must_stay }];
        let shifts: Vec<_> = shifts.iter().copied().map(shift).collect();
        let found = Roster::new(sessions, people, &homes, &shifts).clashes();
        let expected: Vec<_> = expected
            .iter()
            .map(|(date, staying)| Clash::HomeEmpty {
                home: "school",
                date: day(*date),
                staying: *staying,
                must_stay: *must_stay,
            })
            .collect();
        assert_eq!(found, expected, "{must_stay} {shifts:?}");
    }
}

#[test]
fn clashes_come_by_sessions_then_people_then_homes() {
    let sessions = vec![
        needs(session(1, 1, "09:00", 60), &[('r', 3), ('d', 1)]),
        needs(session(2, 0, "", 60), &[('r', 1)]),
    ];
    let ben = Person { away: vec![day(1)], ..person('b', "r") };
    let ana = Person { most_minutes: Some(59), home: Some("school"), ..person('a', "r") };
    let shifts = [('b', 1, 'r'), ('a', 1, 'r')].map(shift);
    let found =
        Roster::new(sessions, vec![ben, ana], &[Home { home: "school", must_stay: 1 }], &shifts).clashes();
    let expected = [
        Clash::RoleUnfilled { session: 2, role: 'r', found: 0, needed: 1 },
        Clash::RoleUnfilled { session: 1, role: 'd', found: 0, needed: 1 },
        Clash::RoleUnfilled { session: 1, role: 'r', found: 2, needed: 3 },
        Clash::OverHours { person: 'a', week_starting: day(0), minutes: 60, most: 59 },
        Clash::Unavailable { person: 'b', session: 1 },
        Clash::HomeEmpty { home: "school", date: day(1), staying: 0, must_stay: 1 },
    ];
    assert_eq!(found, expected);
}
