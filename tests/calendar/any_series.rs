//! Any series, with any of its sessions changed, read back out of the file by our own rules and by the other program.

use std::collections::BTreeSet;

use katuwang::domain::{
    calendar::{CalendarDate, WallTime},
    plan::{Series, Session, SessionState},
    record::Kept,
    recurrence::Rule,
    workspace::Workspace,
};
use proptest::{prelude::*, sample::select, strategy::ValueTree, test_runner::TestRunner};

use crate::{calendar_of, plans::Plan, read_back, values};

/// What becomes of a session of a series.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Stays,
    Removed,
    Cancelled,
    Moved(i32),
}

/// A series as it is typed, and what becomes of its sessions, over and over in this order.
#[derive(Clone, Debug)]
struct Typed {
    starts: CalendarDate,
    rule: Rule,
    time: Option<&'static str>,
    /// Which of its days are left out, counted from 0.
    left_out: BTreeSet<usize>,
    fates: Vec<Fate>,
}

fn rule() -> impl Strategy<Value = Rule> {
    let some = |values: &'static [&'static str]| prop_oneof![2 => Just(""), 3 => select(values)];
    (
        select(&["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
        some(&[";INTERVAL=2", ";INTERVAL=3", ";WKST=SU", ";INTERVAL=2;WKST=SU"]),
        some(&[
            ";COUNT=1",
            ";COUNT=9",
            ";COUNT=60",
            ";UNTIL=20281231",
            ";UNTIL=20270301T090000",
            ";UNTIL=20270301T090000Z",
            ";UNTIL=20301225T141559Z",
            ";UNTIL=22500101",
        ]),
        some(&[";BYMONTH=12", ";BYMONTH=1,2,6"]),
        some(&[";BYMONTHDAY=1", ";BYMONTHDAY=31", ";BYMONTHDAY=1,-1", ";BYMONTHDAY=15,30"]),
        some(&[";BYDAY=SA", ";BYDAY=MO,WE,SU", ";BYDAY=1TU,3TU", ";BYDAY=-1FR", ";BYDAY=5SA"]),
        prop_oneof![4 => Just(""), 1 => select(&[";BYSETPOS=1", ";BYSETPOS=-1,2"])],
    )
        .prop_filter_map(
            "parts that don't go together",
            |(frequency, every, end, months, days, weekdays, places)| {
                format!("FREQ={frequency}{every}{end}{months}{days}{weekdays}{places}").parse().ok()
            },
        )
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        6 => Just(Fate::Stays),
        1 => Just(Fate::Removed),
        1 => Just(Fate::Cancelled),
        1 => (-3..=3_i32).prop_map(Fate::Moved),
    ]
}

fn typed() -> impl Strategy<Value = Typed> {
    (
        0..900_i32,
        rule(),
        select(&[None, Some("00:00"), Some("09:00"), Some("14:16")]),
        prop::collection::btree_set(0..30_usize, 0..4),
        prop::collection::vec(fate(), 1..20),
    )
        .prop_map(|(after, rule, time, left_out, fates)| {
            let starts = CalendarDate::new(2026, 1, 1).unwrap().plus_days(after);
            Typed { starts, rule, time, left_out, fates }
        })
}

impl Typed {
    /// Puts the series and its untouched sessions into a plan.
    fn plan(&self, plan: &mut Plan) -> Series {
        let all = plan.series(&self.starts.to_string(), &self.rule.to_string(), self.time, &[]);
        let days = all.days();
        let left_out = self.left_out.iter().filter_map(|place| days.get(*place).copied()).collect();
        let series = Series { left_out, ..all };
        plan.put(series.clone());
        series
    }

    /// Changes the sessions of a series.
    fn change(&self, workspace: &mut Workspace, series: &Series) {
        let mut sessions: Vec<Session> = workspace.all::<Session>().cloned().collect();
        sessions
            .retain(|session| session.occurrence.is_some_and(|occurrence| occurrence.series == series.id));
        for (session, fate) in sessions.into_iter().zip(self.fates.iter().cycle()) {
            let changed = match *fate {
                Fate::Stays => continue,
                Fate::Removed => {
                    workspace.take(session.id.record());
                    continue;
                }
                Fate::Cancelled => Session { state: SessionState::Cancelled, ..session },
                Fate::Moved(days) => Session { date: session.date.plus_days(days), ..session },
            };
            workspace.put(changed.into_record());
        }
    }
}

/// A date or a moment of the file: after the name of the property and its parameters.
fn moment(value: &str) -> WallTime {
    let (parameters, digits) = value.rsplit_once(':').unwrap();
    let length = if parameters == ";VALUE=DATE" { 8 } else { 15 };
    assert_eq!(digits.len(), length, "{value}: of the type that it says it is, and without a time zone");
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or("00");
    WallTime {
        date: format!("{}-{}-{}", part(0, 4), part(4, 6), part(6, 8)).parse().unwrap(),
        time: format!("{}:{}", part(9, 11), part(11, 13)).parse().unwrap(),
    }
}

/// The recurrence set of the series in a file, expanded by our own rules.
fn expanded(calendar: &str) -> Vec<WallTime> {
    let start = &values(calendar, "DTSTART")[0];
    let rule = &values(calendar, "RRULE")[0];
    let is_date = |value: &str| value.rsplit_once(':').unwrap().1.len() == 8;
    if let Some((_, until)) = rule.split_once("UNTIL=") {
        let until = until.split(';').next().unwrap();
        assert_eq!(until.len(), if is_date(start) { 8 } else { 15 }, "UNTIL is of the type of DTSTART");
    }
    let exceptions = values(calendar, "EXDATE");
    assert!(exceptions.iter().all(|exception| is_date(exception) == is_date(start)));
    let exceptions: BTreeSet<WallTime> = exceptions.iter().map(|value| moment(value)).collect();
    let rule: Rule = rule.trim_start_matches(':').parse().unwrap();
    let all: Vec<WallTime> = rule.occurrences(moment(start)).collect();
    assert_eq!(all.first(), Some(&moment(start)), "DTSTART is the first day of the rule");
    assert!(exceptions.iter().all(|exception| all.contains(exception)), "an exception of what is not there");
    all.into_iter().filter(|occurrence| !exceptions.contains(occurrence)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_file_has_the_days_of_the_series(typed in typed()) {
        let mut plan = Plan::new("Any series");
        let series = typed.plan(&mut plan);
        let days = series.days();
        prop_assume!(!days.is_empty());
        let calendar = calendar_of(&plan.workspace);
        let found: Vec<CalendarDate> = expanded(&calendar).iter().map(|occurrence| occurrence.date).collect();
        prop_assert_eq!(found, days);
        prop_assert!(values(&calendar, "RECURRENCE-ID").is_empty());
    }

    #[test]
    fn the_file_has_a_place_for_every_session_that_is_left(typed in typed()) {
        let mut plan = Plan::new("Any series");
        let series = typed.plan(&mut plan);
        typed.change(&mut plan.workspace, &series);
        let sessions: Vec<&Session> = plan.workspace.all().collect();
        prop_assume!(!sessions.is_empty());
        let calendar = calendar_of(&plan.workspace);
        let mut days: Vec<_> = sessions.iter().map(|session| session.occurrence.unwrap().day).collect();
        days.sort();
        let found: Vec<CalendarDate> = expanded(&calendar).iter().map(|occurrence| occurrence.date).collect();
        prop_assert_eq!(&found, &days);
        let time = series.time.unwrap_or_default();
        let is_changed = |session: &&&Session| {
            session.state == SessionState::Cancelled || session.date != session.occurrence.unwrap().day
        };
        let mut changed: Vec<WallTime> = sessions
            .iter()
            .filter(is_changed)
            .map(|session| WallTime { date: session.occurrence.unwrap().day, time })
            .collect();
        changed.sort();
        let places: Vec<WallTime> = values(&calendar, "RECURRENCE-ID").iter().map(|value| moment(value)).collect();
        prop_assert_eq!(places, changed);
    }
}

/// A hundred series, the same ones each time, in one file.
#[test]
fn another_program_finds_the_sessions_of_any_series() {
    let mut runner = TestRunner::deterministic();
    let mut plan = Plan::new("A hundred series");
    for _ in 0..100 {
        let typed = typed().new_tree(&mut runner).unwrap().current();
        let series = typed.plan(&mut plan);
        typed.change(&mut plan.workspace, &series);
    }
    read_back::check("any-series", &plan.workspace, &calendar_of(&plan.workspace));
}
