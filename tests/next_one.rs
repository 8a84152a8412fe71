//! "Plan the next one from this": structure and nobody's answers.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use katuwang::domain::{
    calendar::CalendarDate,
    example::example,
    id::{Id, RecordId, new_record_id},
    language::Language,
    plan::{
        Conversation, Exchange, ExchangeState, FundLine, Item, Partner, Project, Series, Session, SharedView,
        Task,
    },
    record::{Kept, Record, RecordKind},
    reuse::{Next, plan_next},
    workspace::Workspace,
};

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

/// The example, and the next one a year later.
fn both() -> (Workspace, Vec<Record>) {
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        new_record_id(1_700_000_000_000 + count, [0; 10])
    };
    let mut workspace = Workspace::default();
    for record in example(Language::English, day("2026-11-28"), &mut new_id) {
        workspace.put(record);
    }
    let project = workspace.all::<Project>().next().unwrap().id;
    let next = Next {
        name: "Storybook Saturdays 2027".to_owned(),
        starts: day("2027-11-06"),
        learned: "84 of 100 retell the story".to_owned(),
        learned_from: "Storybook Saturdays".to_owned(),
    };
    let records = plan_next(&workspace, project, &next, &mut new_id);
    (workspace, records)
}

fn all<T: Kept>(records: &[Record]) -> Vec<&T> {
    records.iter().filter_map(T::of).collect()
}

#[test]
fn structure_comes_along_and_nobodys_answers_do() {
    let (workspace, next) = both();
    let kinds: BTreeSet<RecordKind> = next.iter().map(Record::kind).collect();
    for kind in
        [RecordKind::Response, RecordKind::Draft, RecordKind::Shift, RecordKind::Stance, RecordKind::Person]
    {
        assert!(!kinds.contains(&kind), "{kind:?}");
    }
    for kind in
        [RecordKind::Partner, RecordKind::Role, RecordKind::Task, RecordKind::Form, RecordKind::Target]
    {
        let count =
            |records: &mut dyn Iterator<Item = RecordKind>| records.filter(|known| *known == kind).count();
        let (before, after) =
            (count(&mut workspace.records().map(Record::kind)), count(&mut next.iter().map(Record::kind)));
        assert_eq!(before, after, "{kind:?}");
    }
}

#[test]
fn what_was_agreed_promised_paid_and_done_is_asked_anew() {
    let (_, next) = both();
    assert!(all::<Partner>(&next).iter().all(|partner| partner.shared_view == SharedView::NotAsked));
    assert!(
        all::<Exchange>(&next).iter().all(|line| line.state == ExchangeState::Asked && line.since.is_none())
    );
    assert!(all::<Task>(&next).iter().all(|task| !task.done && task.who.is_none()));
    assert!(all::<FundLine>(&next).iter().all(|line| line.spent.is_none() && line.payer.is_none()));
    assert!(all::<Item>(&next).iter().all(|item| item.promised.is_some() && item.packed.is_none()));
    assert!(all::<Session>(&next).iter().all(|session| session.children.is_none()));
}

#[test]
fn dates_move_together_and_what_was_learned_comes_along() {
    let (_, next) = both();
    let dates: Vec<CalendarDate> = all::<Session>(&next).iter().map(|session| session.date).collect();
    assert_eq!(dates.iter().min(), Some(&day("2027-11-06")));
    assert_eq!(dates.iter().max(), Some(&day("2028-01-08")));
    let series = all::<Series>(&next)[0];
    assert_eq!((series.starts, series.days().len()), (day("2027-11-06"), 10));
    // 24, 26 and 23 children came.
    assert!(all::<Session>(&next).iter().all(|session| session.expected == Some(24)));
    assert_eq!(all::<Conversation>(&next)[0].said, "84 of 100 retell the story");
}

#[test]
fn nothing_of_the_new_one_points_into_the_old_one() {
    let (workspace, next) = both();
    let old: BTreeSet<RecordId> = workspace
        .records()
        .filter(|record| record.project().is_some() || record.kind() == RecordKind::Project)
        .map(Record::id)
        .collect();
    for record in &next {
        let text = record.to_value().unwrap().to_string();
        for id in &old {
            assert!(!text.contains(&id.to_string()), "{record:?}");
        }
    }
}

/// The next one, with nothing learned.
fn next_from(workspace: &Workspace, project: Id<Project>, starts: CalendarDate) -> Vec<Record> {
    let next = Next { name: "Next".to_owned(), starts, learned: String::new(), learned_from: String::new() };
    let mut count = 0;
    plan_next(workspace, project, &next, &mut || {
        count += 1;
        new_record_id(1_800_000_000_000 + count, [1; 10])
    })
}

#[test]
fn a_series_that_ends_at_an_hour_ends_at_that_hour() {
    let (mut workspace, _) = both();
    let mut series = workspace.all::<Series>().next().unwrap().clone();
    series.time = "09:00".parse().ok();
    let last = series.starts.plus_days(21).to_string().replace('-', "");
    for (hour, sessions) in [("", 4), ("T235959Z", 4), ("T090000", 4), ("T085959", 3), ("T000000Z", 3)] {
        series.rule = format!("FREQ=WEEKLY;UNTIL={last}{hour}").parse().unwrap();
        assert_eq!(series.days().len(), sessions, "{hour}");
        workspace.put(series.clone().into_record());
        let records = next_from(&workspace, series.project, day("2027-11-06"));
        assert_eq!(all::<Series>(&records)[0].days().len(), sessions, "{hour}");
    }
}

#[test]
fn a_series_that_ends_on_a_day_ends_as_much_later_and_its_sessions_are_the_rules() {
    let (mut workspace, _) = both();
    let mut series = workspace.all::<Series>().next().unwrap().clone();
    series.rule = "FREQ=MONTHLY;UNTIL=20270306;BYDAY=1SA".parse().unwrap();
    let project = series.project;
    workspace.put(series.into_record());
    // Not a whole number of weeks later.
    let records = next_from(&workspace, project, day("2027-10-01"));
    let series = all::<Series>(&records)[0];
    let dates: Vec<CalendarDate> = all::<Session>(&records).iter().map(|session| session.date).collect();
    assert!(!dates.is_empty());
    assert_eq!(dates, series.days());
    assert_eq!(dates.first(), Some(&day("2027-10-02")));
}
