//! Shortfall: who could still go, and how many are missing even then.

use super::{Booking, Person, Roster, SessionNeeds, matching};
use crate::domain::ordered::in_order;

/// What a session still lacks once everyone who can go is placed as well as possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortfall<P, R> {
    /// How many people have to be found elsewhere; 0 if the placement fills every place.
    pub missing: u32,
    /// A proposal: who could take which open place, by person. It raises no clash of a person.
    pub placement: Vec<(P, R)>,
}

impl<P: Copy + Ord, S: Copy + Ord, R: Copy + Ord, H: Copy + Ord> Roster<P, S, R, H> {
    /// The least number of people who are missing at a session, with a placement of the others; nobody is missing at a
    /// session that isn't there.
    pub fn shortfall(&self, session: S) -> Shortfall<P, R> {
        let Some(needs) = self.sessions.get(&session) else {
            return Shortfall { missing: 0, placement: Vec::new() };
        };
        let free = self.free_people(needs);
        let places: Vec<_> = self
            .places(needs)
            .map(|(role, found, needed)| matching::OpenPlaces {
                role,
                open: needed.saturating_sub(found),
                candidates: able(&free, role).collect(),
            })
            .collect();
        let placement: Vec<_> = matching::largest_placement(&places).into_iter().collect();
        let missing = places.iter().fold(0_u32, |sum, of| {
            let filled = placement.iter().filter(|(_, role)| *role == of.role).count();
            let filled = u32::try_from(filled).unwrap_or(u32::MAX);
            sum.saturating_add(of.open.saturating_sub(filled))
        });
        Shortfall { missing, placement }
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

/// Those who can fill a role.
fn able<P: Copy, R: Copy + Ord, H>(people: &[&Person<P, R, H>], role: R) -> impl Iterator<Item = P> {
    people.iter().filter(move |person| person.roles.contains(&role)).map(|person| person.person)
}
