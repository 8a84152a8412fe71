//! Shortfall: who could still go, and how many are missing even then.

use std::cmp::Reverse;

use super::{
    Booking, Person, Roster, SessionNeeds, clash,
    matching::{OpenPlaces, Places},
};
use crate::domain::ordered::{Ordered, in_order};

/// What a session still lacks once everyone who can go is placed as well as possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortfall<P, R> {
    /// How many people have to be found elsewhere; 0 if the placement fills every place.
    pub missing: u32,
    /// A proposal: who could take which open place, by person. It raises no clash and makes none worse.
    pub placement: Vec<(P, R)>,
}

impl<P: Copy + Ord, S: Copy + Ord, R: Copy + Ord, H: Copy + Ord> Roster<P, S, R, H> {
    /// The least number of people who are missing at a session, with a placement of the others; nobody is missing at a
    /// session that isn't there.
    ///
    /// Where it costs no place, those come first who win most: `wins` says how much a person in a role adds to those
    /// who are placed already. Then those with the fewest minutes in that week.
    pub fn shortfall(&self, session: S, wins: impl Fn(&[(P, R)], (P, R)) -> u64) -> Shortfall<P, R> {
        let Some(needs) = self.sessions.get(&session) else {
            return Shortfall { missing: 0, placement: Vec::new() };
        };
        let mut places = self.open_places(needs);
        let open = places.roles.iter().fold(0_u32, |sum, of| sum.saturating_add(of.open));
        let mut placement = Vec::new();
        while let Some(pair) = first_that_costs_nothing(&mut places, |pair| wins(&placement, pair)) {
            placement.push(pair);
        }
        placement.extend(places.largest_placement());
        let filled = u32::try_from(placement.len()).unwrap_or(u32::MAX);
        Shortfall {
            missing: open.saturating_sub(filled),
            placement: in_order(placement, |(person, _)| *person),
        }
    }

    /// What is open at a session, with those who can take it and what their homes can spare on that day.
    fn open_places(&self, needs: &SessionNeeds<S, R>) -> Places<P, R, H> {
        let free = self.free_people(needs);
        let roles = self.places(needs).map(|(role, found, needed)| OpenPlaces {
            role,
            open: needed.saturating_sub(found),
            candidates: able(&free, role).collect(),
        });
        let roles = roles.collect();
        // Whoever is out on that day already is missed no more.
        let is_out = |person: &P| self.bookings(person).iter().any(|booking| booking.date == needs.date);
        let (mut missed, mut staying) = (Ordered::new(), Ordered::new());
        for person in self.people.values().filter(|person| !is_out(&person.person)) {
            let Some(home) = person.home.filter(|home| self.homes.get(home).is_some()) else { continue };
            missed.insert(person.person, home);
            clash::count(&mut staying, home);
        }
        let spare = staying.into_iter().map(|(home, staying)| {
            let must_stay = self.homes.get(&home).copied().unwrap_or_default();
            (home, u32::saturating_sub(staying, must_stay))
        });
        Places { roles, missed, spare: spare.collect() }
    }

    /// The people who could take a shift of this role as things stand, without a clash of their own: those with the
    /// fewest minutes in that week first. Whether their homes can spare them is another question.
    pub fn who_can(&self, session: S, role: R) -> Vec<P> {
        self.sessions
            .get(&session)
            .map_or_else(Vec::new, |needs| able(&self.free_people(needs), role).collect())
    }

    /// The people who could go to a session, whatever for.
    fn free_people(&self, needs: &SessionNeeds<S, R>) -> Vec<&Person<P, R, H>> {
        let wanted = Booking::of(needs);
        let week = wanted.week;
        let free = self.people.values().filter_map(|person| {
            let bookings = self.bookings(&person.person);
            if !person.is_available(needs.date) || bookings.iter().any(|booking| booking.overlaps(&wanted)) {
                return None;
            }
            let of_week = bookings.iter().filter(|booking| booking.week == week);
            let minutes = person.minutes_of(week, of_week);
            let then = minutes.saturating_add(needs.minutes);
            person.most_minutes.is_none_or(|most| then <= most).then_some((minutes, person))
        });
        let free = in_order(free, |(minutes, person)| (*minutes, person.person));
        free.into_iter().map(|(_, person)| person).collect()
    }
}

/// Takes the person and the role that win most out of the places, of those without whom as many can still be filled.
fn first_that_costs_nothing<P: Copy + Ord, R: Copy + Ord, H: Copy + Ord>(
    places: &mut Places<P, R, H>,
    wins: impl Fn((P, R)) -> u64,
) -> Option<(P, R)> {
    let pairs = places.roles.iter().flat_map(|of| of.candidates.iter().map(|person| (*person, of.role)));
    let winning = pairs.map(|pair| (wins(pair), pair)).filter(|(won, _)| *won > 0);
    let winning = in_order(winning, |(won, _)| Reverse(*won));
    if winning.is_empty() {
        return None;
    }
    let most = places.largest_placement().iter().count();
    winning.into_iter().find_map(|(_, (person, role))| {
        let left = places.without(person, role)?;
        let filled = left.largest_placement().iter().count().saturating_add(1);
        (filled == most).then(|| *places = left).map(|()| (person, role))
    })
}

/// Those who can fill a role.
fn able<P: Copy, R: Copy + Ord, H>(people: &[&Person<P, R, H>], role: R) -> impl Iterator<Item = P> {
    people.iter().filter(move |person| person.roles.contains(&role)).map(|person| person.person)
}
