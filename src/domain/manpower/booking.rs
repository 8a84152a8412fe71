//! A booking: one session of one person, on a time line without midnights.

use super::SessionNeeds;
use crate::domain::calendar::CalendarDate;

/// What a session takes from someone who goes.
#[derive(Clone, Debug)]
pub(super) struct Booking<S, R> {
    pub(super) session: S,
    pub(super) date: CalendarDate,
    /// Its [`week`].
    pub(super) week: CalendarDate,
    /// Minutes since the first day there is: the first minute that is taken, and the first that is not.
    start: i64,
    end: i64,
    /// What counts as hours of the week; unlike the span it is 0 where nobody said how long the session takes.
    pub(super) minutes: u32,
    /// What the person is there for, as often as the person was put down for something else.
    pub(super) roles: Vec<R>,
}

const MINUTES_OF_A_DAY: i64 = 24 * 60;

impl<S: Copy + Ord, R> Booking<S, R> {
    /// The booking of whoever goes to this session.
    pub(super) fn of(needs: &SessionNeeds<S, R>) -> Self {
        let midnight = needs.date.days_since(CalendarDate::default()).saturating_mul(MINUTES_OF_A_DAY);
        let (start, minutes) = needs.time.map_or((midnight, MINUTES_OF_A_DAY), |time| {
            // Even a session of no known length takes the moment at which it starts.
            (midnight.saturating_add(i64::from(time.minute_of_day())), i64::from(needs.minutes.max(1)))
        });
        Self {
            session: needs.session,
            date: needs.date,
            week: week(needs.date),
            start,
            end: start.saturating_add(minutes),
            minutes: needs.minutes,
            roles: Vec::new(),
        }
    }

    /// Whether nobody can be at both. Where one ends as the other starts, one can.
    pub(super) const fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// The Monday of a day's week; the first day there is in the week that starts before it.
pub(super) fn week(date: CalendarDate) -> CalendarDate {
    let since_monday = i32::try_from(date.weekday()).unwrap_or_default();
    let monday = date.plus_days(since_monday.saturating_neg());
    if monday.weekday() == 0 { monday } else { CalendarDate::default() }
}

/// Puts a booking among those of its person, by their start; false if it is there with this role.
pub(super) fn add<S: Copy + Ord, R: Ord>(
    bookings: &mut Vec<Booking<S, R>>,
    booking: Booking<S, R>,
    role: R,
) -> bool {
    let key = |booking: &Booking<S, R>| (booking.start, booking.session);
    let place = bookings.partition_point(|before| key(before) < key(&booking));
    if bookings.get(place).is_none_or(|there| there.session != booking.session) {
        bookings.insert(place, booking);
    }
    let roles = bookings.get_mut(place).map(|booking| &mut booking.roles);
    let new = roles.filter(|roles| !roles.contains(&role)).map(|roles| roles.push(role));
    new.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::ClockTime;

    fn booking(day: i32, hour: Option<u8>, minutes: u32) -> Booking<u8, u8> {
        let date = CalendarDate::new(2026, 11, 30).unwrap().plus_days(day);
        let time = hour.map(|hour| ClockTime::new(hour, 0).unwrap());
        Booking::of(&SessionNeeds { session: 0, date, time, minutes, roles: Vec::new() })
    }

    #[test]
    fn what_takes_the_same_minute_overlaps() {
        let nine = booking(0, Some(9), 60);
        for (other, overlaps) in [
            (booking(0, Some(9), 60), true),
            (booking(0, Some(8), 61), true),
            (booking(0, Some(8), 60), false),
            (booking(0, Some(10), 60), false),
            (booking(0, Some(9), 0), true),
            (booking(0, Some(10), 0), false),
            (booking(0, Some(0), 24 * 60), true),
            (booking(0, None, 0), true),
            (booking(1, None, 60), false),
            (booking(1, Some(9), 60), false),
            (booking(-1, Some(23), 60), false),
            // Ten hours over midnight, to nine o'clock and a minute more.
            (booking(-1, Some(23), 600), false),
            (booking(-1, Some(23), 601), true),
            (booking(-1, Some(23), u32::MAX), true),
        ] {
            assert_eq!((nine.overlaps(&other), other.overlaps(&nine)), (overlaps, overlaps), "{other:?}");
        }
        assert!(!booking(-1, Some(23), 60).overlaps(&booking(0, None, 60)), "both touch midnight");
    }

    #[test]
    fn a_week_is_from_monday_to_sunday() {
        let monday = booking(0, None, 0).date;
        for (day, expected) in [(-1, -7), (0, 0), (6, 0), (7, 7)] {
            assert_eq!(week(monday.plus_days(day)), monday.plus_days(expected), "{day}");
        }
        let first = CalendarDate::default();
        for (day, expected) in [(0, 0), (1, 0), (2, 2), (8, 2)] {
            assert_eq!(week(first.plus_days(day)), first.plus_days(expected), "2000-01-01 was a Saturday");
        }
    }
}
