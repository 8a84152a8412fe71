//! Recurrence rules: days that anyone can check on a calendar, a slow checker that goes day by day, and the cases of
//! another calendar library if they are there.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::{collections::BTreeMap, env, fs, num::NonZeroU32, path::Path};

use chrono::{Datelike, Days, NaiveDate};
use katuwang::domain::{
    calendar::{ClockTime, WallTime},
    recurrence::{
        ByDay, Ends, Frequency, Month, MonthDay, Ordinal, Parts, Plain, Rule, RuleProblem, SetPosition,
        Until, Weekday, without,
    },
};
use proptest::prelude::*;

/// Nine in the morning of a day.
fn nine(date: &str) -> WallTime {
    WallTime { date: date.parse().unwrap(), time: "09:00".parse().unwrap() }
}

fn dates(occurrences: impl Iterator<Item = WallTime>) -> String {
    let dates: Vec<_> = occurrences.map(|found| found.date.to_string()).collect();
    dates.join(" ")
}

/// What the rule means, the rule, its first day, and the days. 2026-11-28 is a Saturday.
const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "every Saturday for ten weeks",
        "FREQ=WEEKLY;COUNT=10;BYDAY=SA",
        "2026-11-28",
        "2026-11-28 2026-12-05 2026-12-12 2026-12-19 2026-12-26 2027-01-02 2027-01-09 2027-01-16 2027-01-23 2027-01-30",
    ),
    (
        "every third day",
        "FREQ=DAILY;INTERVAL=3;COUNT=4",
        "2026-11-28",
        "2026-11-28 2026-12-01 2026-12-04 2026-12-07",
    ),
    (
        "working days, from a Saturday on",
        "FREQ=WEEKLY;COUNT=6;BYDAY=MO,TU,WE,TH,FR",
        "2026-11-28",
        "2026-11-30 2026-12-01 2026-12-02 2026-12-03 2026-12-04 2026-12-07",
    ),
    (
        "a first day that does not match is not counted",
        "FREQ=WEEKLY;COUNT=2;BYDAY=SU",
        "2026-11-28",
        "2026-11-29 2026-12-06",
    ),
    (
        "first and third Tuesday",
        "FREQ=MONTHLY;COUNT=5;BYDAY=1TU,3TU",
        "2026-12-01",
        "2026-12-01 2026-12-15 2027-01-05 2027-01-19 2027-02-02",
    ),
    (
        "last Friday",
        "FREQ=MONTHLY;COUNT=4;BYDAY=-1FR",
        "2026-11-01",
        "2026-11-27 2026-12-25 2027-01-29 2027-02-26",
    ),
    (
        "fifth Saturday, which few months have",
        "FREQ=MONTHLY;COUNT=3;BYDAY=5SA",
        "2026-11-01",
        "2027-01-30 2027-05-29 2027-07-31",
    ),
    (
        "the 31st skips short months",
        "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=31",
        "2026-12-31",
        "2026-12-31 2027-01-31 2027-03-31 2027-05-31",
    ),
    (
        "so does a first day that is a 31st",
        "FREQ=MONTHLY;COUNT=3",
        "2027-01-31",
        "2027-01-31 2027-03-31 2027-05-31",
    ),
    (
        "the last day of the month",
        "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=-1",
        "2027-12-01",
        "2027-12-31 2028-01-31 2028-02-29 2028-03-31",
    ),
    ("every quarter", "FREQ=MONTHLY;INTERVAL=3;COUNT=3", "2026-11-28", "2026-11-28 2027-02-28 2027-05-28"),
    (
        "every second weekend, weeks from Monday",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SA,SU;WKST=MO",
        "2026-11-28",
        "2026-11-28 2026-11-29 2026-12-12 2026-12-13",
    ),
    (
        "every second weekend, weeks from Sunday",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SA,SU;WKST=SU",
        "2026-11-28",
        "2026-11-28 2026-12-06 2026-12-12 2026-12-20",
    ),
    (
        "last working day",
        "FREQ=MONTHLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "2026-11-01",
        "2026-11-30 2026-12-31 2027-01-29 2027-02-26",
    ),
    (
        "first day of a weekend; that of November is past",
        "FREQ=MONTHLY;COUNT=3;BYDAY=SA,SU;BYSETPOS=1",
        "2026-11-28",
        "2026-12-05 2027-01-02 2027-02-06",
    ),
    (
        "until a day, and on it",
        "FREQ=WEEKLY;UNTIL=20261212",
        "2026-11-28",
        "2026-11-28 2026-12-05 2026-12-12",
    ),
    (
        "until the very moment",
        "FREQ=WEEKLY;UNTIL=20261212T090000",
        "2026-11-28",
        "2026-11-28 2026-12-05 2026-12-12",
    ),
    ("until a second before", "FREQ=WEEKLY;UNTIL=20261212T085959Z", "2026-11-28", "2026-11-28 2026-12-05"),
    ("until before it began", "FREQ=WEEKLY;UNTIL=20261127", "2026-11-28", ""),
    ("a birthday on 29 February", "FREQ=YEARLY;COUNT=3", "2028-02-29", "2028-02-29 2032-02-29 2036-02-29"),
    (
        "2100 has no 29 February",
        "FREQ=YEARLY;COUNT=2;BYMONTH=2;BYMONTHDAY=29",
        "2096-02-29",
        "2096-02-29 2104-02-29",
    ),
    (
        "29 February on a Saturday: 28 years, and 40 over 2100",
        "FREQ=YEARLY;COUNT=3;BYMONTH=2;BYMONTHDAY=29;BYDAY=SA",
        "2026-01-01",
        "2048-02-29 2076-02-29 2116-02-29",
    ),
    ("30 February", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-11-28", ""),
    ("Christmas", "FREQ=YEARLY;COUNT=2;BYMONTH=12;BYMONTHDAY=25", "2026-11-28", "2026-12-25 2027-12-25"),
    (
        "second Saturday of June",
        "FREQ=YEARLY;COUNT=2;BYMONTH=6;BYDAY=2SA",
        "2027-01-01",
        "2027-06-12 2028-06-10",
    ),
    ("last Friday of the year", "FREQ=YEARLY;COUNT=2;BYDAY=-1FR", "2026-11-28", "2026-12-25 2027-12-31"),
    (
        "Saturdays in December, day by day",
        "FREQ=DAILY;COUNT=5;BYMONTH=12;BYDAY=SA",
        "2026-11-28",
        "2026-12-05 2026-12-12 2026-12-19 2026-12-26 2027-12-04",
    ),
    ("Friday the 13th", "FREQ=MONTHLY;COUNT=2;BYMONTHDAY=13;BYDAY=FR", "2026-11-28", "2027-08-13 2028-10-13"),
];

#[test]
fn finds_the_days_that_the_calendar_on_the_wall_shows() {
    for (meaning, rule, first, expected) in CASES {
        let parsed: Rule = rule.parse().unwrap();
        assert_eq!(dates(parsed.occurrences(nine(first))), *expected, "{meaning}");
        let spoken = Plain::of(&parsed).rule(parsed.parts().ends).unwrap();
        assert_eq!(dates(spoken.occurrences(nine(first))), *expected, "{meaning}, said in plain words");
    }
}

#[test]
fn days_left_out_are_not_made_up_for() {
    let fridays: Rule = "FREQ=WEEKLY;COUNT=4;BYDAY=FR".parse().unwrap();
    let christmas = ["2026-12-25".parse().unwrap()];
    let kept = without(fridays.occurrences(nine("2026-12-18")), &christmas);
    assert_eq!(dates(kept), "2026-12-18 2027-01-01 2027-01-08");
}

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

/// A rule of another library's own tests, with the times that it expects.
#[derive(Default)]
struct Case {
    rule: String,
    start: String,
    instances: String,
}

/// `RRULE:`, `DTSTART:` and `INSTANCES:` lines, an empty line after each case. `START-AT:` says from where that library
/// is to look on; the instances are those of the whole rule all the same.
fn cases(text: &str) -> Vec<Case> {
    let read = |block: &str| {
        let line = |name: &str| {
            let value = block.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            value.trim().to_owned()
        };
        Case { rule: line("RRULE:"), start: line("DTSTART:"), instances: line("INSTANCES:") }
    };
    text.split("\n\n").map(read).filter(|case| !case.rule.is_empty()).collect()
}

/// `YYYYMMDD`, or `YYYYMMDDTHHMMSS` with or without a `Z`; wall-clock time.
fn moment(text: &str) -> (NaiveDate, ClockTime) {
    let part = |from: usize, to: usize| text.get(from..to).unwrap();
    let number = |from, to| part(from, to).parse::<u32>().unwrap();
    let date = NaiveDate::from_ymd_opt(part(0, 4).parse().unwrap(), number(4, 6), number(6, 8)).unwrap();
    if text.len() == 8 {
        return (date, ClockTime::default());
    }
    assert_eq!(number(13, 15), 0, "sessions begin on the minute");
    (date, format!("{}:{}", part(9, 11), part(11, 13)).parse().unwrap())
}

/// Reads `rrule/icalrecur_test.txt` of libical below the folder that `KATUWANG_CASES` names.
#[test]
fn agrees_with_another_calendar_library() {
    let Some(folder) = env::var_os("KATUWANG_CASES") else {
        println!("SKIPPED: KATUWANG_CASES names no folder with the cases of libical");
        return;
    };
    let text = fs::read_to_string(Path::new(&folder).join("rrule/icalrecur_test.txt")).unwrap();
    let cases = cases(&text);
    let written = text.lines().filter(|line| line.starts_with("RRULE:")).count();
    assert_eq!(cases.len(), written, "a case was not read");
    let (mut same, mut refused, mut different) = (0, BTreeMap::<String, usize>::new(), Vec::new());
    for case in &cases {
        match case.rule.parse::<Rule>() {
            Ok(rule) => {
                let (first, time) = moment(&case.start);
                let expected: Vec<_> = case.instances.split(',').map(moment).collect();
                // One more than expected, in case that a rule does not end.
                let found: Vec<_> =
                    rule.dates(first, time).map(|date| (date, time)).take(expected.len() + 1).collect();
                if found == expected { same += 1 } else { different.push((&case.rule, &case.start, found)) }
            }
            Err(problem @ (RuleProblem::UnsupportedPart(_) | RuleProblem::UnsupportedFrequency(_))) => {
                *refused.entry(problem.to_string()).or_default() += 1;
            }
            Err(problem) => panic!("{}: {problem}", case.rule),
        }
    }
    println!("{written} rules of libical: {same} with the same instances");
    for (problem, count) in &refused {
        println!("{count} refused: {problem}");
    }
    assert!(different.is_empty(), "{different:#?}");
    assert_eq!(same + refused.values().sum::<usize>(), written);
}
