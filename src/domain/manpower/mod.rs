//! Manpower: how many of the few people can go, and where they don't suffice.

mod booking;
mod clash;
mod matching;
mod shortfall;
#[cfg(test)]
mod tests;

pub use clash::Clash;
pub use shortfall::Shortfall;

use super::{
    calendar::{CalendarDate, ClockTime},
    ordered::Ordered,
};
use booking::Booking;

/// Sessions, people and the shifts between them, arranged so that every question is answered by person and by session
/// and no answer compares all sessions with all shifts.
///
/// Ids are of a person `P`, a session `S`, a role `R` and a home `H`.
#[derive(Clone, Debug)]
pub struct Roster<P, S, R, H> {
    sessions: Ordered<S, SessionNeeds<S, R>>,
    people: Ordered<P, Person<P, R, H>>,
    /// How many have to stay at each home.
    homes: Ordered<H, u32>,
    /// The sessions of each person, by their start.
    bookings: Ordered<P, Vec<Booking<S, R>>>,
    /// How many people each session has in each role.
    found: Ordered<(S, R), u32>,
}

/// A session, and the hands it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionNeeds<S, R> {
    /// The session.
    pub session: S,
    /// Its day; one that goes on after midnight belongs to the day, and to the week, on which it starts.
    pub date: CalendarDate,
    /// When it starts; without a time it takes the whole day from whoever goes.
    pub time: Option<ClockTime>,
    /// How long it takes those who go, in minutes.
    pub minutes: u32,
    /// What it needs; numbers of one role add up.
    pub roles: Vec<RoleNeed<R>>,
}

/// How many people a session needs in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleNeed<R> {
    /// The role.
    pub role: R,
    /// How many people.
    pub needed: u32,
}

/// Someone who can go, within limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person<P, R, H> {
    /// The person.
    pub person: P,
    /// The roles that the person can fill.
    pub roles: Vec<R>,
    /// The most minutes of sessions in a week, Monday to Sunday; without it there is no limit.
    pub most_minutes: Option<u32>,
    /// The weekdays on which the person can, 0 for Monday to 6 for Sunday; empty for any.
    pub weekdays: Vec<u32>,
    /// The days on which the person can't.
    pub away: Vec<CalendarDate>,
    /// What the person was at already, each session once: it counts in its week and raises nothing else.
    pub worked: Vec<Worked>,
    /// The organisation whose own work waits while the person is at a session.
    pub home: Option<H>,
}

/// A session that is over for someone who was at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worked {
    /// Its day.
    pub date: CalendarDate,
    /// How long it took, in minutes.
    pub minutes: u32,
}

/// An organisation that some people come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home<H> {
    /// The organisation.
    pub home: H,
    /// How many of its people have to stay every day.
    pub must_stay: u32,
}

/// A person goes to a session in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift<P, S, R> {
    /// Who goes.
    pub person: P,
    /// Where to.
    pub session: S,
    /// What for.
    pub role: R,
}

impl<P: Copy + Ord, S: Copy + Ord, R: Copy + Ord, H: Copy + Ord> Roster<P, S, R, H> {
    /// Takes everything in. Of two entries with one id the later counts.
    pub fn new(
        sessions: Vec<SessionNeeds<S, R>>,
        people: Vec<Person<P, R, H>>,
        homes: &[Home<H>],
        shifts: &[Shift<P, S, R>],
    ) -> Self {
        let mut roster = Self {
            sessions: sessions.into_iter().map(|needs| (needs.session, needs)).collect(),
            people: people.into_iter().map(|person| (person.person, person)).collect(),
            homes: homes.iter().map(|home| (home.home, home.must_stay)).collect(),
            bookings: Ordered::new(),
            found: Ordered::new(),
        };
        for shift in shifts {
            roster.book(*shift);
        }
        roster
    }

    /// Adds a shift. One that is there already changes nothing, nor does one of a person or a session that isn't there:
    /// nobody would come.
    pub fn book(&mut self, shift: Shift<P, S, R>) {
        let Some(booking) = self.sessions.get(&shift.session).map(Booking::of) else { return };
        if self.people.get(&shift.person).is_none() {
            return;
        }
        let Some(bookings) = self.bookings.get_or_insert(shift.person, Vec::new) else { return };
        if booking::add(bookings, booking, shift.role)
            && let Some(found) = self.found.get_or_insert((shift.session, shift.role), || 0)
        {
            *found = found.saturating_add(1);
        }
    }

    /// The sessions of a person by their start.
    fn bookings(&self, person: &P) -> &[Booking<S, R>] {
        self.bookings.get(person).map_or(&[], Vec::as_slice)
    }

    /// How many people are found and needed in each role of a session.
    fn places(&self, needs: &SessionNeeds<S, R>) -> impl Iterator<Item = (R, u32, u32)> {
        let mut needed = Ordered::new();
        for need in &needs.roles {
            if let Some(sum) = needed.get_or_insert(need.role, || 0_u32) {
                *sum = sum.saturating_add(need.needed);
            }
        }
        let session = needs.session;
        needed.into_iter().map(move |(role, needed)| {
            (role, self.found.get(&(session, role)).copied().unwrap_or_default(), needed)
        })
    }
}

impl<P, R, H> Person<P, R, H> {
    /// Whether the person can on this day of the calendar, whatever else is on.
    fn is_available(&self, date: CalendarDate) -> bool {
        let weekday = self.weekdays.is_empty() || self.weekdays.contains(&date.weekday());
        weekday && !self.away.contains(&date)
    }

    /// The minutes of a week, given by its Monday, that are taken: by what is over, and by these sessions of that week.
    fn minutes_of<'b, S: 'b, B: 'b>(
        &self,
        week: CalendarDate,
        bookings: impl IntoIterator<Item = &'b Booking<S, B>>,
    ) -> u32 {
        let over = self.worked.iter().filter(|worked| booking::week(worked.date) == week);
        let over = over.map(|worked| worked.minutes);
        over.chain(bookings.into_iter().map(|booking| booking.minutes)).fold(0, u32::saturating_add)
    }
}
