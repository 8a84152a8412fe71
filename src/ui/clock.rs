//! The clock and the source of new ids: the only file that asks the browser for the time or for randomness.
#![expect(clippy::disallowed_methods, reason = "this is the one clock")]

use std::cell::Cell;

use chrono::{DateTime, Datelike, Local, Timelike};

use crate::domain::{
    calendar::{CalendarDate, ClockTime, WallTime},
    expression::Now,
    id::{Id, RecordId, next_record_id},
    interview::Surroundings,
};

/// Milliseconds since 1970 in UTC.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time before 1970 becomes 1970"
)]
pub fn milliseconds() -> u64 {
    js_sys::Date::now() as u64
}

/// The day and time on the site's wall. A clock outside the calendar's years shows the first of them.
pub fn wall_time() -> WallTime {
    on_the_wall(Local::now())
}

/// The day and time that the site's wall showed then, in milliseconds since 1970 in UTC.
pub fn wall_time_of(milliseconds: u64) -> WallTime {
    let then = i64::try_from(milliseconds).ok().and_then(DateTime::from_timestamp_millis);
    on_the_wall(then.unwrap_or_default().with_timezone(&Local))
}

fn on_the_wall(now: DateTime<Local>) -> WallTime {
    let date = CalendarDate::new(now.year(), now.month(), now.day());
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let time = ClockTime::new(small(now.hour()), small(now.minute()));
    WallTime { date: date.unwrap_or_default(), time: time.unwrap_or_default() }
}

/// The day on the site's wall.
pub fn today() -> CalendarDate {
    wall_time().date
}

/// Random bytes of the browser's best source; the clock's own digits where there is none.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let filled = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        for (byte, digit) in bytes.iter_mut().zip(milliseconds().to_le_bytes().iter().cycle()) {
            *byte = *digit;
        }
    }
    bytes
}

/// A new id for a record, later than every one made before it on this page.
pub fn new_id() -> RecordId {
    thread_local!(static LAST: Cell<RecordId> = const { Cell::new(RecordId::nil()) });
    let id = next_record_id(LAST.get(), milliseconds(), random());
    LAST.set(id);
    id
}

/// A new id for a `T`.
pub fn new_id_of<T>() -> Id<T> {
    Id::new(new_id())
}

/// The phone, as an interview asks it.
pub struct Phone;

impl Surroundings for Phone {
    fn now(&self) -> Now {
        let now = Local::now();
        Now { wall: now.naive_local(), offset_minutes: now.offset().local_minus_utc() / 60 }
    }

    fn random(&self) -> f64 {
        let number = u32::from_le_bytes(random());
        f64::from(number) / (f64::from(u32::MAX) + 1.0)
    }

    fn unique(&self) -> String {
        new_id().to_string()
    }
}
