//! Dates and times as ISO 8601 text. A long table has tens of thousands: their digits are put side by side, without a
//! formatter for each number.

use std::fmt;

use super::calendar::{CalendarDate, ClockTime, WallTime};

impl CalendarDate {
    /// Puts its text behind another: `2026-11-28`.
    pub fn put(self, text: &mut String) {
        text.push_str(self.text(&mut [0; 10]));
    }

    fn text(self, room: &mut [u8; 10]) -> &str {
        let (year, month, day) = self.parts();
        let year = year.unsigned_abs();
        let [century, year, month, day] = [year / 100, year % 100, month, day].map(two_digits);
        *room = [century[0], century[1], year[0], year[1], b'-', month[0], month[1], b'-', day[0], day[1]];
        str::from_utf8(room).unwrap_or_default()
    }
}

impl ClockTime {
    fn text(self, room: &mut [u8; 5]) -> &str {
        let minutes = self.minute_of_day();
        let [hour, minute] = [minutes / 60, minutes % 60].map(two_digits);
        *room = [hour[0], hour[1], b':', minute[0], minute[1]];
        str::from_utf8(room).unwrap_or_default()
    }
}

impl WallTime {
    /// Puts its text behind another: `2026-11-28T09:00`.
    pub fn put(self, text: &mut String) {
        self.date.put(text);
        text.push('T');
        text.push_str(self.time.text(&mut [0; 5]));
    }
}

/// The digits of a number below 100.
fn two_digits(number: u32) -> [u8; 2] {
    let digit = |value: u32| b'0' | u8::try_from(value % 10).unwrap_or_default();
    [digit(number / 10), digit(number)]
}

impl fmt::Display for CalendarDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text(&mut [0; 10]))
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text(&mut [0; 5]))
    }
}

impl fmt::Display for WallTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}T{}", self.date, self.time)
    }
}
