//! When something begins, as the properties of a calendar have it.

use crate::domain::{
    calendar::{CalendarDate, ClockTime, WallTime},
    recurrence::Until,
};

/// A moment by the site's wall (DATE-TIME), or a whole day (DATE) where nobody said when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) date: CalendarDate,
    pub(super) time: Option<ClockTime>,
}

impl Start {
    /// The property of this name with this value.
    pub(super) fn property(self, name: &str) -> String {
        let date = self.date.to_string().replace('-', "");
        match self.time {
            Some(time) => format!("{name}:{date}T{}00", time.to_string().replace(':', "")),
            None => format!("{name};VALUE=DATE:{date}"),
        }
    }

    /// The UNTIL of a rule that ends with this: it must be of the same type as DTSTART (RFC 5545, section 3.3.10).
    pub(super) fn until(self) -> Option<Until> {
        match self.time {
            Some(time) => Until::moment(WallTime { date: self.date, time }),
            None => Until::day(self.date),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_and_a_day_are_of_different_types() {
        let day = Start { date: "2026-12-05".parse().unwrap(), time: None };
        let moment = Start { time: "09:05".parse().ok(), ..day };
        assert_eq!(day.property("DTSTART"), "DTSTART;VALUE=DATE:20261205");
        assert_eq!(moment.property("RECURRENCE-ID"), "RECURRENCE-ID:20261205T090500");
        assert_eq!(day.until().unwrap().to_string(), "20261205");
        assert_eq!(moment.until().unwrap().to_string(), "20261205T090500");
    }
}
