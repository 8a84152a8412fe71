//! Who is placed first: whoever wins most, as long as no place stays open for it.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    placements::{of_a_person_or_home, raises_none, some_roster},
    *,
};

/// What a reader adds: the letters of these that nobody who reads has yet, of what everybody has.
fn letters<'a>(of: &'a [(char, &str)]) -> impl Fn(&[(char, char)], (char, char)) -> u64 + 'a {
    let of = move |person: char| {
        let known = of.iter().filter(move |(known, _)| *known == person);
        known.flat_map(|(_, letters)| letters.chars()).collect::<BTreeSet<char>>()
    };
    move |placed, (person, role)| {
        let readers = placed.iter().filter(|(_, role)| *role == 'r');
        let there: BTreeSet<char> = readers.flat_map(|(reader, _)| of(*reader)).collect();
        if role == 'r' { of(person).difference(&there).count() as u64 } else { 0 }
    }
}

#[test]
fn a_place_goes_to_whoever_adds_most() {
    type Case = (
        &'static str,
        &'static [(char, u32)],
        &'static [(char, &'static str)],
        &'static [(char, &'static str)],
        &'static [(char, char)],
    );
    let cases: &[Case] = &[
        ("nobody adds anything: the first", &[('r', 1)], &[('a', "r"), ('b', "r")], &[], &[('a', 'r')]),
        ("the one who adds", &[('r', 1)], &[('a', "r"), ('b', "r")], &[('b', "i")], &[('b', 'r')]),
        (
            "two who add different things, not twice the same",
            &[('r', 2)],
            &[('a', "r"), ('b', "r"), ('c', "r")],
            &[('a', "ik"), ('b', "ik"), ('c', "t")],
            &[('a', 'r'), ('c', 'r')],
        ),
        (
            "who drives adds nothing by reading well",
            &[('d', 1)],
            &[('a', "d"), ('b', "d")],
            &[('b', "ikt")],
            &[('a', 'd')],
        ),
        (
            "a place is worth more than what somebody adds",
            &[('d', 1), ('r', 1)],
            &[('a', "dr"), ('b', "r")],
            &[('a', "i")],
            &[('a', 'd'), ('b', 'r')],
        ),
        (
            "and the next best takes the place where the best would cost one",
            &[('d', 1), ('r', 1)],
            &[('a', "dr"), ('b', "r"), ('c', "r")],
            &[('a', "ik"), ('c', "t")],
            &[('a', 'd'), ('c', 'r')],
        ),
    ];
    for (about, open, people, of, expected) in cases {
        let people = people.iter().map(|(name, roles)| person(*name, roles)).collect();
        let roster = roster(vec![needs(session(0, 0, "09:00", 60), open)], people, &[]);
        assert_eq!(roster.shortfall(0, letters(of)).placement, *expected, "{about}");
    }
}

#[test]
fn a_home_is_not_emptied_for_whoever_adds_most() {
    let [ana, ben] = ['a', 'b'].map(|name| Person { home: Some("library"), ..person(name, "r") });
    let caloy = person('c', "r");
    let of = [('a', "i"), ('b', "k")];
    for (must_stay, expected) in [
        (0, vec![('a', 'r'), ('b', 'r')]),
        (1, vec![('a', 'r'), ('c', 'r')]),
        (2, vec![('c', 'r')]),
        (3, vec![('c', 'r')]),
    ] {
        let two = vec![needs(session(0, 0, "09:00", 60), &[('r', 2)])];
        let people = vec![ana.clone(), ben.clone(), caloy.clone()];
        let roster = Roster::new(two, people, &[Home { home: "library", must_stay }], &[]);
        assert_eq!(roster.shortfall(0, letters(&of)).placement, expected, "{must_stay}");
    }
}

proptest! {
    #[test]
    fn preferring_costs_no_place_and_raises_no_clash(
        roster in some_roster(),
        known in prop::collection::vec("[ikt]{0,2}", 5),
    ) {
        let known: Vec<(char, &str)> = ('a'..).zip(known.iter().map(String::as_str)).collect();
        for session in roster.sessions.keys() {
            let (plain, preferred) =
                (roster.shortfall(*session, nothing), roster.shortfall(*session, letters(&known)));
            prop_assert_eq!(plain.missing, preferred.missing);
            prop_assert_eq!(plain.placement.len(), preferred.placement.len());
            prop_assert!(raises_none(of_a_person_or_home, &roster, *session, &preferred.placement));
        }
    }
}
