//! UNTIL: the last moment that still counts.

use std::{fmt, ops::Range, str::FromStr};

use chrono::{Datelike, NaiveDate};

use super::{
    occurrences::{calendar_date, day_of},
    place::from_digits,
};
use crate::domain::calendar::{CalendarDate, ClockTime, WallTime};

/// The last day or moment that still counts, as the site's wall shows it, in the form in which it came
/// (RFC 5545, section 3.3.10). Its day may lie outside of 2000 to 2199: then it ends a rule before its first day, or
/// never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Until {
    date: NaiveDate,
    clock: Option<Clock>,
}

/// The time of an UNTIL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Clock {
    time: ClockTime,
    /// 0 to 60: RFC 5545 has leap seconds.
    second: u8,
    /// Whether it ends in `Z`. Read as wall-clock time all the same: the site's zone is not known, and many programs
    /// write the wall's time with a `Z`, because RFC 5545 asks for one.
    zulu: bool,
}

/// The text is no UNTIL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date like 20261225 and not a moment like 20261225T140000")]
pub struct NotAnUntil;

impl Until {
    /// To the end of this day.
    pub fn day(day: CalendarDate) -> Option<Self> {
        Some(Self { date: day_of(day)?, clock: None })
    }

    /// To this moment; what begins at it still counts.
    pub fn moment(moment: WallTime) -> Option<Self> {
        let clock = Clock { time: moment.time, second: 0, zulu: false };
        Some(Self { date: day_of(moment.date)?, clock: Some(clock) })
    }

    /// The same moment of another day, or all of that day.
    #[must_use]
    pub fn on(self, day: CalendarDate) -> Option<Self> {
        Some(Self { date: day_of(day)?, ..self })
    }

    /// Its day, if it is one of 2000 to 2199.
    pub fn date(self) -> Option<CalendarDate> {
        calendar_date(self.date)
    }

    /// Its time of day, without the seconds; none if the whole day counts.
    pub fn time(self) -> Option<ClockTime> {
        self.clock.map(|clock| clock.time)
    }

    /// The day after which nothing counts.
    pub(super) const fn last_day(self) -> NaiveDate {
        self.date
    }

    /// Whether what begins then still counts. Occurrences begin on the minute, so the seconds decide nothing.
    pub(super) fn includes(self, date: NaiveDate, time: ClockTime) -> bool {
        date < self.date || date == self.date && self.clock.is_none_or(|clock| time <= clock.time)
    }
}

impl FromStr for Until {
    type Err = NotAnUntil;

    /// Takes `YYYYMMDD`, and `YYYYMMDDTHHMMSS` with or without a `Z`.
    fn from_str(text: &str) -> Result<Self, NotAnUntil> {
        let (date, clock) = match text.split_once('T') {
            Some((date, clock)) => (date, Some(read_clock(clock).ok_or(NotAnUntil)?)),
            None => (text, None),
        };
        Ok(Self { date: read_date(date).ok_or(NotAnUntil)?, clock })
    }
}

fn read_date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::from_ymd_opt(digits(text, 0..4)?, digits(text, 4..6)?, digits(text, 6..8)?);
    date.filter(|_| text.len() == 8)
}

fn read_clock(text: &str) -> Option<Clock> {
    let (figures, zulu) = text.strip_suffix('Z').map_or((text, false), |figures| (figures, true));
    let time = ClockTime::new(digits(figures, 0..2)?, digits(figures, 2..4)?)?;
    let second = digits(figures, 4..6).filter(|second| *second <= 60)?;
    (figures.len() == 6).then_some(Clock { time, second, zulu })
}

fn digits<N: FromStr>(text: &str, places: Range<usize>) -> Option<N> {
    text.get(places).and_then(from_digits)
}

impl fmt::Display for Until {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.date;
        write!(formatter, "{:04}{:02}{:02}", date.year(), date.month(), date.day())?;
        if let Some(Clock { time, second, zulu }) = self.clock {
            let time = time.to_string().replace(':', "");
            write!(formatter, "T{time}{second:02}{}", if zulu { "Z" } else { "" })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_form_in_which_it_came() {
        for text in ["20261225", "20261225T140000", "20261225T140059Z", "19971224T000000Z"] {
            assert_eq!(text.parse::<Until>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "2026-12-25",
            "20260230",
            "20261225T",
            "20261225T2400",
            "20261225T240000",
            "20261225T140061",
            "20261225T1400000",
            "202612251",
            "20261225Z",
            "+2026122",
            "2026122ñ",
        ] {
            assert_eq!(text.parse::<Until>(), Err(NotAnUntil), "{text}");
        }
    }

    #[test]
    fn a_day_counts_as_a_whole_and_a_moment_to_itself() {
        let date = NaiveDate::from_ymd_opt(2026, 12, 25).unwrap();
        let at = |hour| ClockTime::new(hour, 0).unwrap();
        let day: Until = "20261225".parse().unwrap();
        assert!(day.includes(date, at(23)));
        assert!(!day.includes(date.succ_opt().unwrap(), at(0)));
        let moment: Until = "20261225T140000Z".parse().unwrap();
        assert!(moment.includes(date, at(14)));
        assert!(!moment.includes(date, at(15)));
        assert!(moment.includes(date.pred_opt().unwrap(), at(23)));
    }

    #[test]
    fn is_made_of_what_an_editor_asks() {
        let date = CalendarDate::new(2026, 12, 25).unwrap();
        let day = Until::day(date).unwrap();
        assert_eq!((day.to_string().as_str(), day.date(), day.time()), ("20261225", Some(date), None));
        let time = ClockTime::new(14, 30).unwrap();
        let moment = Until::moment(WallTime { date, time }).unwrap();
        assert_eq!((moment.to_string().as_str(), moment.time()), ("20261225T143000", Some(time)));
        let next = date.plus_days(7);
        let moved = [day, moment].map(|until| until.on(next).unwrap().to_string());
        assert_eq!(moved, ["20270101", "20270101T143000"]);
    }
}
