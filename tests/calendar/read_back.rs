//! What another program reads out of a calendar file.

use std::{env, fmt::Debug, fs, path::Path, process::Command};

use chrono::{Days, NaiveDate, TimeDelta};
use katuwang::{
    domain::{
        plan::{Project, Session, SessionState},
        workspace::Workspace,
    },
    exchange::calendar_file,
};
use serde_json::Value;

use crate::{MADE, calendar_of, plans};

/// A Python that has `icalendar` and `recurring-ical-events`: the one that `KATUWANG_PYTHON` names, which must have
/// them, or the one that the set-up made.
fn python() -> Option<String> {
    let named = env::var("KATUWANG_PYTHON").ok();
    let cache = env::var("XDG_CACHE_HOME").ok().filter(|cache| Path::new(cache).is_absolute());
    let cache = cache.or_else(|| Some(format!("{}/.cache", env::var("HOME").ok()?)));
    let python = named.clone().or_else(|| Some(format!("{}/katuwang/python/bin/python", cache?)))?;
    let imports = Command::new(&python).args(["-c", "import icalendar, recurring_ical_events"]).output();
    let works = imports.is_ok_and(|output| output.status.success());
    assert!(works || named.is_none(), "{python}, which KATUWANG_PYTHON names, can't read calendars");
    works.then_some(python)
}

/// The events that the other program finds, each as one line, in order; none if there is no such program.
fn read_back(name: &str, calendar: &str) -> Option<Vec<Value>> {
    let Some(python) = python() else {
        println!(
            "SKIPPED: no Python with icalendar and recurring-ical-events, so nobody else has read {name}.ics"
        );
        return None;
    };
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.ics"));
    fs::write(&file, calendar).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/calendar/read_back.py");
    let output =
        Command::new(python).arg(script).arg(file).args(["2000-01-01", "2200-01-01"]).output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    Some(lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

/// What a session should be read as: when it begins and ends, and where it is.
fn expected(session: &Session, project: &Project) -> [String; 3] {
    let (year, month, day) = session.date.parts();
    let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let site = if session.site.is_empty() { &project.site } else { &session.site };
    let (start, end) = match session.time {
        None => (date.to_string(), (date + Days::new(1)).to_string()),
        Some(time) => {
            let minutes = |minutes: u32| TimeDelta::minutes(i64::from(minutes));
            let start = date.and_time(chrono::NaiveTime::MIN) + minutes(time.minute_of_day());
            let end = start + minutes(session.minutes.unwrap_or(120));
            (start.to_string(), end.to_string())
        }
    };
    [start, end, readable(site)]
}

/// A text as it may be in a calendar: one kind of line end, no other control characters.
fn readable(text: &str) -> String {
    let text = text.trim().replace("\r\n", "\n").replace(['\u{85}', '\u{2028}'], "\n");
    text.chars().filter(|character| matches!(character, '\n' | '\t') || !character.is_control()).collect()
}

fn text<'a>(event: &'a Value, name: &str) -> &'a str {
    event[name].as_str().unwrap()
}

/// Has the other program read a calendar. Compares the sessions of a plan that are not cancelled with the events that are
/// not, and the reasons of those that are.
pub fn check(name: &str, workspace: &Workspace, calendar: &str) {
    let Some(events) = read_back(name, calendar) else { return };
    let project = workspace.all::<Project>().next().unwrap();
    let (cancelled, planned): (Vec<&Session>, Vec<&Session>) =
        workspace.all::<Session>().partition(|session| session.state == SessionState::Cancelled);
    let (dropped, kept): (Vec<&Value>, Vec<&Value>) =
        events.iter().partition(|event| text(event, "status") == "CANCELLED");
    let appearance = |event: &Value| ["start", "end", "location"].map(|name| text(event, name).to_owned());
    let found = kept.into_iter().map(appearance).collect();
    same(name, found, planned.into_iter().map(|session| expected(session, project)).collect());
    let found = dropped.into_iter().map(|event| text(event, "description").to_owned()).collect();
    same(name, found, cancelled.into_iter().map(|session| readable(&session.reason)).collect());
    assert!(events.iter().all(|event| text(event, "summary") == readable(&project.name)), "{name}");
}

/// Whether there is the same, however often and in any order; if not, names what differs and no more.
fn same<T: Ord + Debug>(name: &str, mut found: Vec<T>, mut wanted: Vec<T>) {
    found.sort();
    wanted.sort();
    let first = found.iter().zip(&wanted).find(|(found, wanted)| found != wanted);
    assert!(found == wanted, "{name}: {} for {}, first different: {first:?}", found.len(), wanted.len());
}

#[test]
fn another_program_finds_the_sessions_of_every_plan() {
    for (name, workspace) in plans::all() {
        check(name, &workspace, &calendar_of(&workspace));
    }
}

/// As in a phone that has taken in the whole project and then, later, each session that it was sent.
#[test]
fn sessions_taken_in_after_the_whole_are_no_others() {
    for workspace in [plans::ten_fridays(), plans::whole_days()] {
        let project = workspace.all::<Project>().next().unwrap();
        let mut calendar = calendar_of(&workspace).replace("END:VCALENDAR\r\n", "");
        for session in workspace.all::<Session>() {
            let alone = calendar_file(&workspace, project, Some(session.id), MADE + 60_000).unwrap();
            let (_, event) = alone.split_once("BEGIN:VEVENT").unwrap();
            calendar.push_str("BEGIN:VEVENT");
            calendar.push_str(event.strip_suffix("END:VCALENDAR\r\n").unwrap());
        }
        check("one-by-one", &workspace, &format!("{calendar}END:VCALENDAR\r\n"));
    }
}
