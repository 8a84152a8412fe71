//! Rules of every shape, against a slow look at each day by itself.

use std::num::NonZeroU32;

use chrono::{Datelike, Days, NaiveDate};
use katuwang::domain::{
    calendar::ClockTime,
    recurrence::{
        ByDay, Ends, Frequency, Month, MonthDay, Ordinal, Parts, Plain, Rule, SetPosition, Until, Weekday,
    },
};
use proptest::prelude::*;

fn weekday() -> impl Strategy<Value = Weekday> {
    (0_u8..7).prop_map(|number| chrono::Weekday::try_from(number).unwrap().into())
}

fn months() -> impl Strategy<Value = Vec<Month>> {
    prop::collection::vec((1_u8..=12).prop_map(|number| Month::new(number).unwrap()), 0..4)
}

fn month_days() -> impl Strategy<Value = Vec<MonthDay>> {
    prop::collection::vec((-31_i16..=31).prop_filter_map("no day 0", MonthDay::new), 0..4)
}

fn interval() -> impl Strategy<Value = NonZeroU32> {
    (1_u32..6).prop_map(|interval| NonZeroU32::new(interval).unwrap())
}

fn first_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..60 * 365).prop_map(|days| NaiveDate::from_ymd_opt(2001, 1, 1).unwrap() + Days::new(days))
}

/// Rules of every shape that may stand together, without an end.
fn parts() -> impl Strategy<Value = Parts> {
    let frequency = prop::sample::select(vec![
        Frequency::Daily,
        Frequency::Weekly,
        Frequency::Monthly,
        Frequency::Yearly,
    ]);
    let days = prop::collection::vec((prop::option::weighted(0.4, -5_i16..=5), weekday()), 0..4);
    (frequency, interval(), months(), month_days(), days, weekday()).prop_map(
        |(frequency, interval, months, month_days, days, week_start)| {
            let counts = matches!(frequency, Frequency::Monthly | Frequency::Yearly);
            let days = days.into_iter().map(|(ordinal, weekday)| ByDay {
                ordinal: ordinal.and_then(Ordinal::new).filter(|_| counts),
                weekday,
            });
            let in_weeks = frequency == Frequency::Weekly;
            Parts {
                months: months.into_iter().collect(),
                month_days: month_days.into_iter().filter(|_| !in_weeks).collect(),
                days: days.collect(),
                week_start,
                ..Parts::every(frequency, interval)
            }
        },
    )
}

fn ends() -> impl Strategy<Value = Ends> {
    prop_oneof![
        Just(Ends::Never),
        (1_u32..99).prop_map(|count| Ends::After(NonZeroU32::new(count).unwrap())),
        (first_day(), 0_u32..24, 0_u32..60, prop::sample::select(vec!["", "T", "Z"])).prop_map(
            |(day, hour, low, form)| {
                let date = format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
                let zulu = if form == "Z" { "Z" } else { "" };
                let clock = format!("T{hour:02}{low:02}{low:02}{zulu}");
                let text = if form.is_empty() { date } else { format!("{date}{clock}") };
                Ends::On(text.parse::<Until>().unwrap())
            }
        ),
    ]
}

/// Whether a day is an occurrence, told without looking at any other period: slow, and written from the words of the
/// standard.
fn is_one(parts: &Parts, first: NaiveDate, day: NaiveDate) -> bool {
    let in_month = length_of_month(day);
    let interval = i64::from(parts.interval.get());
    let months_apart =
        i64::from(day.year() - first.year()) * 12 + i64::from(day.month()) - i64::from(first.month());
    let apart = match parts.frequency {
        Frequency::Daily => (day - first).num_days(),
        Frequency::Weekly => (week(day, parts.week_start) - week(first, parts.week_start)).num_days() / 7,
        Frequency::Monthly => months_apart,
        Frequency::Yearly => i64::from(day.year() - first.year()),
    };
    if day < first || apart % interval != 0 {
        return false;
    }
    let by_month = parts.months.iter().any(|month| u32::from(month.number()) == day.month());
    let by_month_day = parts.month_days.iter().any(|place| {
        let place = i64::from(place.get());
        i64::from(day.day()) == if place > 0 { place } else { i64::from(in_month) + 1 + place }
    });
    let whole_year = parts.frequency == Frequency::Yearly && parts.months.is_empty();
    let by_day = parts.days.iter().any(|by_day| {
        Weekday::from(day.weekday()) == by_day.weekday
            && by_day.ordinal.is_none_or(|ordinal| nth(i64::from(ordinal.get()), day, whole_year))
    });
    let (no_month, no_month_day, no_day) =
        (parts.months.is_empty(), parts.month_days.is_empty(), parts.days.is_empty());
    let same_day = day.day() == first.day();
    (no_month || by_month)
        && (no_month_day || by_month_day)
        && (no_day || by_day)
        && match parts.frequency {
            Frequency::Daily => true,
            Frequency::Weekly => !no_day || day.weekday() == first.weekday(),
            Frequency::Monthly => !no_day || !no_month_day || same_day,
            Frequency::Yearly => {
                let same_month = !no_month || day.month() == first.month();
                !no_day || same_month && (!no_month_day || same_day)
            }
        }
}

fn length_of_month(day: NaiveDate) -> u32 {
    day.iter_days().take_while(|other| other.month() == day.month()).last().unwrap().day()
}

/// Steps of a week: the second has one of its kind a week before and none two weeks before.
fn nth(ordinal: i64, day: NaiveDate, in_year: bool) -> bool {
    let steps = ordinal.abs() - 1;
    let there = |weeks: i64| {
        let other = day - chrono::Duration::days(weeks * 7 * ordinal.signum());
        other.year() == day.year() && (in_year || other.month() == day.month())
    };
    there(steps) && !there(steps + 1)
}

fn week(mut day: NaiveDate, start: Weekday) -> NaiveDate {
    while Weekday::from(day.weekday()) != start {
        day = day.pred_opt().unwrap();
    }
    day
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn finds_what_a_day_by_day_check_finds(parts in parts(), first in first_day()) {
        let rule = Rule::new(parts.clone()).unwrap();
        let last = first + Days::new(3 * 366);
        let found: Vec<_> =
            rule.dates(first, ClockTime::default()).take_while(|day| *day <= last).collect();
        let expected: Vec<_> = first
            .iter_days()
            .take_while(|day| *day <= last)
            .filter(|day| is_one(&parts, first, *day))
            .collect();
        prop_assert_eq!(found, expected, "{} from {}", rule, first);
    }

    #[test]
    fn an_end_takes_from_the_end_only(parts in parts(), ends in ends(), first in first_day()) {
        let endless = Rule::new(parts).unwrap();
        let ending = endless.clone().ending(ends);
        let time = "12:30".parse().unwrap();
        let found: Vec<_> = ending.dates(first, time).take(200).collect();
        let all: Vec<_> = endless.dates(first, time).take(200).collect();
        prop_assert!(all.starts_with(&found));
        if let Ends::After(count) = ends {
            prop_assert_eq!(found.len(), all.len().min(usize::try_from(count.get()).unwrap()));
        }
    }

    #[test]
    fn what_is_written_reads_back(parts in parts(), ends in ends(), positions in prop::collection::vec(-366_i16..=366, 0..4)) {
        let bare = parts.months.is_empty() && parts.month_days.is_empty() && parts.days.is_empty();
        let positions = positions.into_iter().filter(|_| !bare).filter_map(SetPosition::new);
        let rule = Rule::new(Parts { ends, set_positions: positions.collect(), ..parts }).unwrap();
        let text = rule.to_string();
        prop_assert_eq!(text.parse::<Rule>(), Ok(rule.clone()));
        prop_assert_eq!(format!("RRULE:{}", text.to_lowercase()).parse::<Rule>(), Ok(rule));
    }

    #[test]
    fn plain_words_change_no_day(parts in parts(), first in first_day()) {
        let rule = Rule::new(parts).unwrap();
        let spoken = Plain::of(&rule).rule(Ends::Never).unwrap();
        let some = |rule: &Rule| rule.dates(first, ClockTime::default()).take(20).collect::<Vec<_>>();
        prop_assert_eq!(some(&spoken), some(&rule));
    }

    #[test]
    fn no_text_is_too_much(text in "(FREQ=|BY|DAY|MONTH|=|;|,|[A-Z0-9+\\-ñ ]){0,12}") {
        let _ = text.parse::<Rule>();
    }
}
