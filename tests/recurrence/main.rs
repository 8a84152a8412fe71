//! Recurrence rules: days that anyone can check on a calendar, a slow checker that goes day by day, and the cases of
//! another calendar library if they are there.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod another_library;
mod any_rule;

use katuwang::domain::{
    calendar::WallTime,
    recurrence::{Plain, Rule, without},
};

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
