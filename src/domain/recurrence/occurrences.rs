//! The days and times at which a rule comes again.

use std::{iter::FusedIterator, vec};

use chrono::{Datelike, NaiveDate};

use super::{Ends, Rule, Until, selection::Selection};
use crate::domain::calendar::{CalendarDate, ClockTime, WallTime};

/// The year after which the calendar of this app has no day; it ends every rule, also one that never matches.
const LAST_YEAR: i32 = 2199;

impl Rule {
    /// When it comes again from `start` (DTSTART) on, in order and always at the time of `start`, found as they are
    /// asked for. `start` is the first of them only if the rule matches it. The last day there can be is 2199-12-31, so
    /// a rule that never matches ends too, after at most 200 years of days.
    pub fn occurrences(&self, start: WallTime) -> Occurrences {
        let dates = day_of(start.date).map(|first| self.dates(first, start.time));
        Occurrences { dates, time: start.time }
    }

    /// The days alone, from any day of the calendar on, also one before 2000, as the examples of RFC 5545 are. The
    /// time of day matters only to an UNTIL that has one.
    pub fn dates(&self, first: NaiveDate, time: ClockTime) -> Dates {
        let parts = self.parts();
        let (left, until) = match parts.ends {
            Ends::Never => (None, None),
            Ends::After(count) => (Some(count.get()), None),
            Ends::On(until) => (None, Some(until)),
        };
        let selection = Selection::new(parts, first);
        Dates {
            first,
            time,
            left,
            until,
            period: selection.period_of(first),
            selection,
            found: vec::IntoIter::default(),
        }
    }
}

/// What [`Rule::occurrences`] finds.
#[derive(Clone, Debug)]
pub struct Occurrences {
    dates: Option<Dates>,
    time: ClockTime,
}

impl Iterator for Occurrences {
    type Item = WallTime;

    fn next(&mut self) -> Option<WallTime> {
        let date = self.dates.as_mut()?.next().and_then(calendar_date)?;
        Some(WallTime { date, time: self.time })
    }
}

impl FusedIterator for Occurrences {}

/// What [`Rule::dates`] finds.
#[derive(Clone, Debug)]
pub struct Dates {
    selection: Selection,
    /// Of a period, days before this one are not occurrences, and COUNT does not count them.
    first: NaiveDate,
    time: ClockTime,
    /// How many COUNT leaves; none without COUNT.
    left: Option<u32>,
    until: Option<Until>,
    /// The first day of the period to look at next; none after the last.
    period: Option<NaiveDate>,
    /// The rest of the period that was looked at.
    found: vec::IntoIter<NaiveDate>,
}

impl Dates {
    /// Looks at one more period, if there is one.
    fn look_further(&mut self) -> Option<()> {
        let past = |day: &NaiveDate| {
            day.year() > LAST_YEAR || self.until.is_some_and(|until| *day > until.last_day())
        };
        let period = self.period.take().filter(|day| !past(day))?;
        self.found = self.selection.days_of(period).into_iter();
        self.period = self.selection.period_after(period);
        Some(())
    }

    /// Nothing more, at once.
    fn end(&mut self) {
        self.period = None;
        self.found = vec::IntoIter::default();
    }
}

impl Iterator for Dates {
    type Item = NaiveDate;

    fn next(&mut self) -> Option<NaiveDate> {
        loop {
            let Some(date) = self.found.next() else {
                self.look_further()?;
                continue;
            };
            if date < self.first {
                continue;
            }
            let counts = self.until.is_none_or(|until| until.includes(date, self.time));
            let left = self.left.map(|left| left.checked_sub(1));
            if !counts || left == Some(None) || date.year() > LAST_YEAR {
                self.end();
                return None;
            }
            self.left = left.flatten();
            if self.left == Some(0) {
                self.end();
            }
            return Some(date);
        }
    }
}

impl FusedIterator for Dates {}

/// The same day for arithmetic; always there.
pub(super) fn day_of(date: CalendarDate) -> Option<NaiveDate> {
    let (year, month, day) = date.parts();
    NaiveDate::from_ymd_opt(year, month, day)
}

/// The same day, if it is one of 2000 to 2199.
pub(super) fn calendar_date(day: NaiveDate) -> Option<CalendarDate> {
    CalendarDate::new(day.year(), day.month(), day.day()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn occurrences(rule: &str, start: &str) -> Occurrences {
        let start = WallTime { date: start.parse().unwrap(), time: ClockTime::new(9, 30).unwrap() };
        rule.parse::<Rule>().unwrap().occurrences(start)
    }

    #[test]
    fn keeps_the_time_of_the_start_and_stays_ended() {
        let mut twice = occurrences("FREQ=WEEKLY;COUNT=2", "2026-11-28");
        assert_eq!(twice.next().unwrap().to_string(), "2026-11-28T09:30");
        assert_eq!(twice.next().unwrap().to_string(), "2026-12-05T09:30");
        assert_eq!(twice.next(), None);
        assert_eq!(twice.next(), None);
    }

    #[test]
    fn the_calendar_ends_every_rule() {
        let last = occurrences("FREQ=DAILY", "2026-11-28").last().unwrap();
        assert_eq!(last.date.to_string(), "2199-12-31");
        for never in [
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=MONTHLY;BYDAY=6MO",
            "FREQ=YEARLY;INTERVAL=4294967295;BYMONTH=1;BYMONTHDAY=1",
            "FREQ=DAILY;BYMONTHDAY=1;UNTIL=20261130",
        ] {
            assert_eq!(occurrences(never, "2026-11-28").next(), None, "{never}");
        }
        assert_eq!(occurrences("FREQ=DAILY;INTERVAL=4294967295", "2026-11-28").count(), 1);
    }
}
