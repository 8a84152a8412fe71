//! Clashes: what can't come true as it is planned.

use super::{Booking, Person, Roster};
use crate::domain::{
    calendar::CalendarDate,
    ordered::{Ordered, in_order},
};

/// Where the plan asks for more than the people can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash<P, S, R, H> {
    /// A session has fewer people in a role than it needs.
    RoleUnfilled {
        /// The session.
        session: S,
        /// The role.
        role: R,
        /// How many people are on shift in it; fewer than `needed`.
        found: u32,
        /// How many are needed.
        needed: u32,
    },
    /// A person is on shift at two sessions whose times overlap.
    TwoPlaces {
        /// Who.
        person: P,
        /// The two sessions, the earlier first.
        sessions: (S, S),
    },
    /// A person is on shift in more than one role of a session.
    TwoRoles {
        /// Who.
        person: P,
        /// The session.
        session: S,
    },
    /// A person's sessions of a week, with those that are over, take longer than the person has.
    OverHours {
        /// Who.
        person: P,
        /// The Monday of the week; 2000-01-01, a Saturday, for the week that the calendar starts in.
        week_starting: CalendarDate,
        /// How many minutes the sessions take, each counted once; more than `most`.
        minutes: u32,
        /// The most minutes that the person has in a week.
        most: u32,
    },
    /// A person is on shift on a day on which the person can't.
    Unavailable {
        /// Who.
        person: P,
        /// The session.
        session: S,
    },
    /// So many of a home's people are at sessions that it can't do its own work.
    HomeEmpty {
        /// The home.
        home: H,
        /// The day.
        date: CalendarDate,
        /// How many of its people are at no session that day; fewer than `must_stay`.
        staying: u32,
        /// How many have to stay.
        must_stay: u32,
    },
}

impl<P: Copy + Ord, S: Copy + Ord, R: Copy + Ord, H: Copy + Ord> Roster<P, S, R, H> {
    /// Every clash: first those of the sessions by their start, then those of the people, then those of the homes.
    pub fn clashes(&self) -> Vec<Clash<P, S, R, H>> {
        let mut clashes = Vec::new();
        for needs in in_order(self.sessions.values(), |needs| (needs.date, needs.time, needs.session)) {
            let short = self.places(needs).filter(|(_, found, needed)| found < needed);
            clashes.extend(short.map(|(role, found, needed)| Clash::RoleUnfilled {
                session: needs.session,
                role,
                found,
                needed,
            }));
        }
        for person in self.people.values() {
            let bookings = self.bookings(&person.person);
            clashes.extend(two_at_once(person.person, bookings));
            clashes.extend(over_hours(person, bookings));
            let unavailable = bookings.iter().filter(|booking| !person.is_available(booking.date));
            clashes.extend(
                unavailable
                    .map(|booking| Clash::Unavailable { person: person.person, session: booking.session }),
            );
        }
        clashes.extend(self.empty_homes());
        clashes
    }

    fn empty_homes(&self) -> impl Iterator<Item = Clash<P, S, R, H>> {
        let mut people = Ordered::new();
        let mut away = Ordered::new();
        for person in self.people.values() {
            let Some(home) = person.home else { continue };
            count(&mut people, home);
            let by_date = self.bookings(&person.person).chunk_by(|one, other| one.date == other.date);
            for booking in by_date.filter_map(<[_]>::first) {
                count(&mut away, (home, booking.date));
            }
        }
        away.into_iter().filter_map(move |((home, date), away)| {
            let must_stay = *self.homes.get(&home)?;
            let staying = people.get(&home)?.saturating_sub(away);
            (staying < must_stay).then_some(Clash::HomeEmpty { home, date, staying, must_stay })
        })
    }
}

/// Sessions that overlap: since they are in the order of their starts, those after one until the first that starts
/// after its end.
fn two_at_once<P: Copy, S: Copy + Ord, R, H>(
    person: P,
    bookings: &[Booking<S, R>],
) -> impl Iterator<Item = Clash<P, S, R, H>> {
    let mut rest = bookings.iter();
    bookings.iter().flat_map(move |booking| {
        rest.next();
        let two_roles = Clash::TwoRoles { person, session: booking.session };
        let overlapping = rest.clone().take_while(|later| booking.overlaps(later));
        let two_places = overlapping
            .map(move |later| Clash::TwoPlaces { person, sessions: (booking.session, later.session) });
        (booking.roles.len() > 1).then_some(two_roles).into_iter().chain(two_places)
    })
}

fn over_hours<P: Copy, S: Copy + Ord, R, H>(
    person: &Person<P, R, H>,
    bookings: &[Booking<S, R>],
) -> impl Iterator<Item = Clash<P, S, R, H>> {
    let by_week = bookings.chunk_by(|one, other| one.week == other.week);
    by_week.filter_map(|bookings| {
        let most = person.most_minutes?;
        let week_starting = bookings.first()?.week;
        let minutes = person.minutes_of(week_starting, bookings);
        (minutes > most).then_some(Clash::OverHours { person: person.person, week_starting, minutes, most })
    })
}

/// One more of these.
pub(super) fn count<K: Ord>(counts: &mut Ordered<K, u32>, key: K) {
    if let Some(count) = counts.get_or_insert(key, || 0) {
        *count = count.saturating_add(1);
    }
}
