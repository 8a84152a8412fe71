//! The calendar file, byte by byte, and read back: by our own rules and, if one is there, by another program's reader.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod any_series;
mod plans;
mod read_back;

use std::{env, fs, path::Path};

use katuwang::{
    domain::{
        plan::{Project, Session},
        record::Record,
        workspace::Workspace,
    },
    exchange::calendar_file,
};
use plans::Plan;

/// 2026-11-28, 09:41:01 in UTC.
const MADE: u64 = 1_795_858_861_999;

/// The calendar of the only project.
fn calendar_of(workspace: &Workspace) -> String {
    calendar_file(workspace, workspace.all::<Project>().next().unwrap(), None, MADE).unwrap()
}

/// The lines of a file, unfolded.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The values of a property in a file, with its parameters.
fn values(calendar: &str, name: &str) -> Vec<String> {
    let value =
        |line: String| line.strip_prefix(name).filter(|rest| rest.starts_with([':', ';'])).map(str::to_owned);
    lines(calendar).into_iter().filter_map(value).collect()
}

/// Compares with the golden file, or writes it when told to.
fn compare(name: &str, calendar: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/calendar").join(format!("{name}.ics"));
    if env::var_os("KATUWANG_BLESS").is_some() {
        fs::write(&file, calendar).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        golden == calendar,
        "{name}.ics has changed: look at it, and set KATUWANG_BLESS=1 if that is meant"
    );
}

#[test]
fn the_calendars_are_as_they_were() {
    for (name, workspace) in plans::all() {
        compare(name, &calendar_of(&workspace));
    }
}

#[test]
fn every_line_is_one_that_the_standard_allows() {
    for (name, workspace) in plans::all() {
        let calendar = calendar_of(&workspace);
        assert!(calendar.ends_with("\r\n"), "{name}");
        for line in calendar.split_terminator("\r\n") {
            assert!((1..=75).contains(&line.len()), "{name}: {line}");
            assert!(
                !line.chars().any(|character| character.is_control() && character != '\t'),
                "{name}: {line}"
            );
        }
        let (mut open, lines) = (Vec::new(), lines(&calendar));
        for line in &lines {
            let (property, value) = line.split_once(':').unwrap();
            let property = property.split(';').next().unwrap();
            assert!(property.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-'), "{name}: {line}");
            match property {
                "BEGIN" => open.push(value),
                "END" => assert_eq!(open.pop(), Some(value)),
                _ => assert!(!open.is_empty()),
            }
        }
        assert_eq!(open, Vec::<&str>::new());
        assert_eq!((&*lines[0], lines.last().unwrap().as_str()), ("BEGIN:VCALENDAR", "END:VCALENDAR"));
    }
}

#[test]
fn a_series_is_one_event_and_one_more_for_each_change() {
    let calendar = calendar_of(&plans::ten_fridays());
    assert_eq!(values(&calendar, "RRULE"), [":FREQ=WEEKLY;COUNT=11;BYDAY=FR"]);
    assert_eq!(
        values(&calendar, "DTSTART")[0],
        ":20261120T090000",
        "the first Friday, not the Monday before"
    );
    assert_eq!(values(&calendar, "EXDATE"), [":20261225T090000"]);
    assert_eq!(values(&calendar, "RECURRENCE-ID"), [":20261204T090000", ":20261211T090000"]);
    assert_eq!(values(&calendar, "STATUS"), [":CANCELLED"]);
    assert_eq!(values(&calendar, "DESCRIPTION"), [":Typhoon signal no. 2\\, no boats"]);
    let ids = values(&calendar, "UID");
    assert!(ids.iter().all(|id| *id == ids[0]));
}

#[test]
fn the_same_names_in_every_file() {
    for (name, workspace) in plans::all() {
        let project = workspace.all::<Project>().next().unwrap();
        let later = calendar_file(&workspace, project, None, MADE + 60_000).unwrap();
        assert_eq!(later.replace("T094201Z", "T094101Z"), calendar_of(&workspace), "{name}");
    }
}

#[test]
fn a_session_alone_has_the_name_that_it_has_in_the_whole() {
    for (name, workspace) in plans::all() {
        let project = workspace.all::<Project>().next().unwrap();
        let whole = values(&calendar_of(&workspace), "UID");
        let mut seen = std::collections::BTreeSet::new();
        for session in workspace.all::<Session>() {
            let one = calendar_file(&workspace, project, Some(session.id), MADE).unwrap();
            let ids = values(&one, "UID");
            assert!(whole.contains(&ids[0]), "{name}");
            assert_eq!((ids.len(), values(&one, "RRULE").len()), (1, 0), "{name}");
            let place = values(&one, "RECURRENCE-ID").pop();
            assert!(seen.insert((ids, place)), "{name}: no two are taken for one");
        }
    }
}

#[test]
fn a_removed_session_is_left_out_and_a_removed_series_leaves_its_sessions() {
    let mut workspace = plans::ten_fridays();
    let second =
        workspace.all::<Session>().find(|session| session.date.to_string() == "2026-11-27").unwrap().id;
    workspace.take(second.record());
    assert_eq!(values(&calendar_of(&workspace), "EXDATE"), [":20261127T090000", ":20261225T090000"]);
    let series = workspace.records().find(|record| matches!(record, Record::Series(_))).unwrap().id();
    workspace.take(series);
    let calendar = calendar_of(&workspace);
    assert_eq!(values(&calendar, "RRULE"), [""; 0]);
    let mut ids = values(&calendar, "UID");
    ids.dedup();
    assert_eq!(ids.len(), 9);
}

#[test]
fn what_stays_when_the_rule_changes_stands_alone() {
    let mut plan = Plan::new("Reading hour");
    let tuesdays = plan.series("2026-12-01", "FREQ=WEEKLY;COUNT=4", Some("10:00"), &[]);
    plan.cancel("2026-12-08", "fiesta");
    plan.change_rule(&tuesdays, "2026-12-02", "FREQ=WEEKLY;COUNT=4");
    let calendar = calendar_of(&plan.workspace);
    assert_eq!(values(&calendar, "RRULE"), [":FREQ=WEEKLY;COUNT=4"]);
    assert_eq!(values(&calendar, "DTSTART"), [":20261202T100000", ":20261208T100000"]);
    assert_eq!(values(&calendar, "RECURRENCE-ID"), [""; 0]);
}

#[test]
fn no_session_no_calendar() {
    let plan = Plan::new("Nothing yet");
    let (project, other) = (plan.project(), plans::ten_fridays());
    assert_eq!(calendar_file(&plan.workspace, &project, None, MADE), None);
    let foreign = other.all::<Session>().next().unwrap().id;
    assert_eq!(calendar_file(&plan.workspace, &project, Some(foreign), MADE), None);
}
