//! A series in plain words: what its editor asks, and the rule that comes of it.

use std::num::NonZeroU32;

use super::{
    Series,
    ends::read_ends,
    repeats::{NthOfMonth, Repeats},
};
use crate::domain::{
    code::Coded,
    entry::{Entry, FieldProblem, Problem, Raw},
    field::Field,
    reading::Reading,
    recurrence::{Ends, MonthDay, Plain, Rule, WeekOfMonth, Weekday},
};

impl Entry for Series {
    fn to_raw(&self) -> Raw {
        let typed = Typed::of(&Plain::of(&self.rule));
        let (times, until) = match self.rule.parts().ends {
            Ends::Never => (None, None),
            Ends::After(count) => (Some(count), None),
            Ends::On(until) => (None, until.date()),
        };
        Raw::default()
            .with(Field::Starts, self.starts)
            .with(Field::Repeats, typed.repeats.code())
            .with(Field::Every, typed.every)
            .with_several(Field::OnWeekdays, &typed.weekdays)
            .with_several(Field::OnOrdinals, &typed.ordinals)
            .with_optional(Field::OnDay, typed.day)
            .with(Field::Rule, &self.rule)
            .with_optional(Field::Times, times)
            .with_optional(Field::Until, until)
            .with_dates(Field::LeftOut, &self.left_out)
            .with_optional(Field::Time, self.time)
            .with_optional(Field::Minutes, self.minutes)
            .with(Field::Site, &self.site)
            .with_optional(Field::Expected, self.expected)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let starts = reading.date(Field::Starts);
        let starts = reading.needed(Field::Starts, starts).unwrap_or(self.starts);
        let plain = read_plain(&mut reading);
        let ends = read_ends(&mut reading, plain.as_ref(), starts, self.rule.parts().ends);
        let rule = plain.and_then(|plain| {
            plain.rule(ends).map_err(|_| reading.refuse(Field::Rule, Problem::NotARule)).ok()
        });
        let series = Self {
            starts,
            rule: rule.unwrap_or_else(|| self.rule.clone()),
            left_out: reading.dates(Field::LeftOut),
            time: reading.time(Field::Time),
            minutes: reading.count(Field::Minutes, 1),
            site: reading.line(Field::Site),
            expected: reading.count(Field::Expected, 0),
            ..*self
        };
        reading.finish(series)
    }
}

/// What the fields of a rule hold.
struct Typed {
    repeats: Repeats,
    every: u32,
    weekdays: Vec<Weekday>,
    ordinals: Vec<NthOfMonth>,
    day: Option<i16>,
}

impl Typed {
    fn of(plain: &Plain) -> Self {
        let blank = |repeats, every: NonZeroU32| Self {
            repeats,
            every: every.get(),
            weekdays: Vec::new(),
            ordinals: vec![NthOfMonth::First],
            day: None,
        };
        match plain {
            Plain::EveryDays { interval } => blank(Repeats::EveryDays, *interval),
            // An editor in plain words has no beginning of the week: only where it changes nothing it may be lost.
            Plain::Weekly { interval, days, week_start }
                if interval.get() == 1 || *week_start == Weekday::Monday =>
            {
                Self { weekdays: days.iter().copied().collect(), ..blank(Repeats::Weekly, *interval) }
            }
            Plain::MonthlyByDay { interval, day } if day.is_none_or(|day| day.get() > 0) => {
                Self { day: day.map(MonthDay::get), ..blank(Repeats::MonthlyByDay, *interval) }
            }
            Plain::MonthlyByWeekday { interval, weeks, weekday } => {
                let ordinals: Option<Vec<NthOfMonth>> =
                    weeks.iter().map(|week| NthOfMonth::from_code(&week.to_string())).collect();
                match ordinals {
                    Some(ordinals) => Self {
                        weekdays: vec![*weekday],
                        ordinals,
                        ..blank(Repeats::MonthlyByWeekday, *interval)
                    },
                    None => blank(Repeats::Other, NonZeroU32::MIN),
                }
            }
            Plain::Yearly { interval, on: None } => blank(Repeats::Yearly, *interval),
            Plain::Weekly { .. } | Plain::MonthlyByDay { .. } | Plain::Yearly { .. } | Plain::Other(_) => {
                blank(Repeats::Other, NonZeroU32::MIN)
            }
        }
    }
}

fn read_plain(reading: &mut Reading<'_>) -> Option<Plain> {
    let repeats = reading.coded(Field::Repeats).unwrap_or(Repeats::Weekly);
    let every = reading.count(Field::Every, 1).and_then(NonZeroU32::new);
    let interval = every.unwrap_or(NonZeroU32::MIN);
    let weekdays: Vec<Weekday> = reading.several(Field::OnWeekdays);
    match repeats {
        Repeats::EveryDays => Some(Plain::EveryDays { interval }),
        Repeats::Weekly => {
            let days = weekdays.into_iter().collect();
            Some(Plain::Weekly { interval, days, week_start: Weekday::Monday })
        }
        Repeats::MonthlyByWeekday => {
            let ordinals: Vec<NthOfMonth> = reading.several(Field::OnOrdinals);
            if ordinals.is_empty() {
                reading.refuse(Field::OnOrdinals, Problem::Missing);
            }
            let weeks = ordinals.iter().filter_map(|nth| nth.code().parse::<WeekOfMonth>().ok()).collect();
            let weekday = reading.needed(Field::OnWeekdays, weekdays.first().copied())?;
            if weekdays.len() > 1 {
                reading.refuse(Field::OnWeekdays, Problem::OnlyOne);
            }
            (!ordinals.is_empty()).then_some(Plain::MonthlyByWeekday { interval, weeks, weekday })
        }
        Repeats::MonthlyByDay => {
            let day = reading.count(Field::OnDay, 1);
            let month_day = day.and_then(|day| i16::try_from(day).ok()).and_then(MonthDay::new);
            if day.is_some() && month_day.is_none() {
                reading.refuse(Field::OnDay, Problem::TooLarge { most: 31 });
            }
            Some(Plain::MonthlyByDay { interval, day: month_day })
        }
        Repeats::Yearly => Some(Plain::Yearly { interval, on: None }),
        Repeats::Other => {
            let rule =
                reading.optional(Field::Rule, |text| text.parse::<Rule>().map_err(|_| Problem::NotARule));
            reading.needed(Field::Rule, rule).map(Plain::Other)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        calendar::ClockTime,
        id::{Id, RecordId},
    };

    fn series(rule: &str) -> Series {
        let id = |number| RecordId::from_u128(number);
        Series::blank(Id::new(id(7)), Id::new(id(1)), "2026-12-05".parse().unwrap(), rule.parse().unwrap())
    }

    #[test]
    fn a_rule_survives_its_editor() {
        for rule in [
            "FREQ=WEEKLY;COUNT=10;BYDAY=SA",
            "FREQ=WEEKLY;UNTIL=20270206;INTERVAL=2;BYDAY=TU,SA",
            "FREQ=MONTHLY;COUNT=6;BYDAY=1TU,3TU",
            "FREQ=MONTHLY;COUNT=6;BYDAY=-1FR",
            "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=15",
            "FREQ=DAILY;COUNT=5;INTERVAL=3",
            "FREQ=YEARLY;COUNT=2",
            "FREQ=MONTHLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=-1",
            "FREQ=WEEKLY;COUNT=6;INTERVAL=2;BYDAY=SA,SU;WKST=SU",
        ] {
            let series = series(rule);
            let read = series.read(&series.to_raw()).unwrap();
            assert_eq!(read.days(), series.days(), "{rule}");
        }
    }

    #[test]
    fn a_last_day_keeps_the_hour_until_which_it_counts() {
        let at = |hour| ClockTime::new(hour, 0);
        for (until, time, expected) in [
            ("20261226", at(14), 4),
            ("20261226T235959Z", at(14), 4),
            ("20261226T140000", at(14), 4),
            ("20261226T140000Z", at(14), 4),
            ("20261226T135959Z", at(14), 3),
            ("20261226T000000Z", at(14), 3),
            ("20261226T000000", None, 4),
            ("20261225T235959Z", at(0), 3),
        ] {
            let rule = format!("FREQ=WEEKLY;UNTIL={until};BYDAY=SA");
            let series = Series { time, ..series(&rule) };
            assert_eq!(series.days().len(), expected, "{until}");
            let read = series.read(&series.to_raw().with(Field::Site, "Rizal Park")).unwrap();
            assert_eq!((read.rule.to_string(), read.days().len()), (rule, expected), "only the site changed");
            let day = series.to_raw().with(Field::Until, "2026-12-19");
            assert_eq!(series.read(&day).unwrap().days().len(), 3, "{until}, to another day, as a whole");
        }
    }

    #[test]
    fn says_what_is_missing() {
        let raw = |field, text: &str| series("FREQ=WEEKLY;COUNT=10;BYDAY=SA").to_raw().with(field, text);
        for (raw, field, problem) in [
            (raw(Field::Times, ""), Field::Times, Problem::Missing),
            (raw(Field::Until, "2027-01-01"), Field::Until, Problem::OnlyOne),
            (raw(Field::Times, "").with(Field::Until, "2026-12-04"), Field::Until, Problem::EndsBeforeStart),
            (raw(Field::Times, "5000"), Field::Times, Problem::TooLarge { most: 400 }),
            (
                raw(Field::Repeats, "month-weekdays").with(Field::OnOrdinals, ""),
                Field::OnOrdinals,
                Problem::Missing,
            ),
            (
                raw(Field::Repeats, "month-weekdays").with(Field::OnWeekdays, "SA SU"),
                Field::OnWeekdays,
                Problem::OnlyOne,
            ),
            (
                raw(Field::Repeats, "month-days").with(Field::OnDay, "32"),
                Field::OnDay,
                Problem::TooLarge { most: 31 },
            ),
            (raw(Field::Repeats, "rule").with(Field::Rule, "FREQ=HOURLY"), Field::Rule, Problem::NotARule),
        ] {
            let found = series("FREQ=WEEKLY;COUNT=10").read(&raw);
            assert_eq!(found, Err(vec![FieldProblem { field, problem }]), "{raw:?}");
        }
    }
}
