//! What is stored today opens tomorrow: a fixture of every kind of record, and a backup of them.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::{collections::BTreeMap, fs, path::Path};

use katuwang::{
    domain::{
        calendar::{CalendarDate, WallTime},
        code::Coded,
        example::example,
        form::{Draft, Form},
        id::{Id, new_record_id},
        language::Language,
        record::{Kept, Record, RecordKind},
        seal::seal,
    },
    exchange::backup::{self, Unusable},
    storage::{Door, Key, MemoryShelf, Refusal, SaveProblem, Shelf, ShelfProblem},
};

/// One record of each kind.
fn records() -> Vec<Record> {
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        new_record_id(1_700_000_000_000 + count, [0; 10])
    };
    let mut all = example(Language::English, CalendarDate::new(2026, 11, 28).unwrap(), &mut new_id);
    let form = all.iter().find_map(Form::of).unwrap();
    let started = WallTime { date: "2026-11-28".parse().unwrap(), time: "09:41".parse().unwrap() };
    let mut draft = Draft::new(Id::new(new_record_id(1_700_000_001_000, [0; 10])), form, None, started);
    draft.keep(form.questions.first().unwrap().name.clone().into(), "4".to_owned());
    all.push(draft.into_record());
    let of_kind = |kind: &RecordKind| all.iter().find(|record| record.kind() == *kind).cloned();
    RecordKind::ALL.iter().filter_map(of_kind).collect()
}

fn saved() -> Door<MemoryShelf> {
    let mut door = Door::new(MemoryShelf::default(), 7);
    for record in records() {
        door.save(&record, 1_764_000_000_000).unwrap();
    }
    door
}

fn fixture(name: &str, today: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stored_v1").join(name);
    // What version 1 wrote is never written again.
    if std::env::var_os("KATUWANG_BLESS").is_some() && !file.exists() {
        fs::write(&file, today).unwrap();
    }
    fs::read_to_string(file).unwrap()
}

fn made() -> WallTime {
    WallTime { date: "2026-11-28".parse().unwrap(), time: "09:41".parse().unwrap() }
}

/// Opens the records of a fixture, and sees that each still says everything that it said.
fn opens(name: &str, today: &[(String, String)]) {
    let stored = fixture(name, &serde_json::to_string_pretty(today).unwrap());
    let stored: Vec<(String, String)> = serde_json::from_str(&stored).unwrap();
    let shelf = MemoryShelf::default();
    for (key, text) in &stored {
        shelf.write(key, text).unwrap();
    }
    let mut door = Door::new(shelf, 7);
    let opened = door.open().unwrap();
    assert_eq!(opened.unreadable, 0);
    let form = opened.records.iter().find_map(Form::of).unwrap().id;
    let responses = door.responses(form).unwrap().0.into_iter().map(Kept::into_record);
    let found: BTreeMap<_, _> =
        opened.records.into_iter().chain(responses).map(|record| (Key::of(&record).text(), record)).collect();
    assert_eq!(found.len(), stored.len());
    for (key, text) in &stored {
        let now = found.get(key).unwrap().to_value().unwrap();
        let then: serde_json::Value = serde_json::from_str(text).unwrap();
        for (field, value) in then.get("data").and_then(serde_json::Value::as_object).unwrap() {
            // A number said where one was in a form; now the question's place does.
            if field == "position" {
                continue;
            }
            assert_eq!(now.get(field), Some(value), "{field} of {key}");
        }
    }
}

#[test]
fn records_that_were_ever_stored_say_what_they_said() {
    assert_eq!(records().len(), RecordKind::ALL.len(), "the example has one of each kind");
    let today = saved().everything().unwrap();
    // The first records, and those with everything that a plan holds since.
    for name in ["records.json", "records-plan.json"] {
        opens(name, &today);
    }
}

#[test]
fn a_backup_of_version_1_restores_to_the_same_state_and_twice_is_once() {
    let pairs = saved().everything().unwrap();
    let file = fixture("backup.json", &backup::write(&pairs, made()));
    let read = backup::read(file.as_bytes()).unwrap();
    let mut empty = Door::new(MemoryShelf::default(), 8);
    assert_eq!(empty.take_in(&read).unwrap().added, read.len());
    assert_eq!(empty.everything().unwrap(), read);
    assert_eq!(empty.take_in(&read).unwrap().kept, read.len());
    assert_eq!(empty.everything().unwrap(), read);
}

#[test]
fn a_field_of_a_newer_version_is_still_there_after_an_edit() {
    let record = records().into_iter().find(|record| record.kind() == RecordKind::Task).unwrap();
    let key = Key::of(&record).text();
    let shelf = MemoryShelf::default();
    let mut door = Door::new(MemoryShelf::default(), 7);
    door.save(&record, 1).unwrap();
    let text = door.everything().unwrap().remove(0).1;
    let body = text.rsplit_once(",\"sum\"").unwrap().0.replace("\"data\":{", "\"data\":{\"mood\":\"new\",");
    shelf.write(&key, &seal(&(body + "}"))).unwrap();
    let mut door = Door::new(shelf, 7);
    assert_eq!(door.open().unwrap().records, std::slice::from_ref(&record));
    door.save(&record, 2).unwrap();
    assert!(door.everything().unwrap()[0].1.contains("\"mood\":\"new\""));
}

#[test]
fn a_file_that_is_not_whole_is_refused_and_changes_nothing() {
    let pairs = saved().everything().unwrap();
    let file = backup::write(&pairs, made());
    assert_eq!(backup::read(file.replacen("Sevilla", "Sevilya", 1).as_bytes()), Err(Unusable::Damaged));
    assert_eq!(backup::read(&file.as_bytes()[..file.len() / 2]), Err(Unusable::Damaged));
    assert_eq!(backup::read(b"{\"nodes\":[]}"), Err(Unusable::Foreign));

    let mut newer = pairs.clone();
    newer[3].1 = seal("{\"v\":3,\"kind\":\"task\",\"shape\":\"unknown\"}");
    let mut damaged = pairs.clone();
    damaged[3].1.truncate(40);
    let mut here = saved();
    here.remove(&Key::parse(&pairs[0].0).unwrap(), 1).unwrap();
    let before = here.everything().unwrap();
    assert_eq!(here.take_in(&newer), Err(Refusal::Newer));
    assert_eq!(here.take_in(&damaged), Err(Refusal::Damaged));
    assert_eq!(here.everything().unwrap(), before);
}

#[test]
fn a_phone_without_room_takes_a_file_in_whole_or_not_at_all() {
    let pairs = saved().everything().unwrap();
    let mut small = Door::new(MemoryShelf::with_room(4_000), 8);
    assert_eq!(small.take_in(&pairs), Err(Refusal::NotSaved(SaveProblem::Full)));
    assert!(small.everything().unwrap().is_empty());
}

#[test]
fn what_does_not_fit_is_held_and_goes_into_the_file() {
    let mut door = Door::new(MemoryShelf::with_room(300), 7);
    let record = records().remove(0);
    assert_eq!(door.save(&record, 1), Err(SaveProblem::Full));
    assert!(door.holds(&Key::of(&record)));
    assert_eq!(door.open().unwrap().records, [record]);
    assert_eq!(door.everything().unwrap().len(), 1);
}

#[test]
fn damaged_bytes_are_set_aside_before_anything_is_written_over_them() {
    let record = records().into_iter().find(|record| record.kind() == RecordKind::Task).unwrap();
    let key = Key::of(&record).text();
    let shelf = MemoryShelf::default();
    shelf.write(&key, "{\"v\":1,\"kind\":\"ta").unwrap();
    let mut door = Door::new(shelf, 7);
    assert_eq!(door.open().unwrap().unreadable, 1);
    door.save(&record, 1).unwrap();
    let pairs = door.everything().unwrap();
    let torn = "{\"v\":1,\"kind\":\"ta".to_owned();
    assert!(pairs.contains(&(Key::quarantine(&key, &torn).text(), torn)));
    let mut empty = Door::new(MemoryShelf::default(), 8);
    assert_eq!(empty.take_in(&pairs).unwrap().added, 2);
}

#[test]
fn one_record_under_a_wrong_key_does_not_spoil_the_file() {
    let records = records();
    let [task, session] = [RecordKind::Task, RecordKind::Session]
        .map(|kind| records.iter().find(|record| record.kind() == kind).unwrap());
    let mut door = Door::new(MemoryShelf::default(), 7);
    door.save(task, 1).unwrap();
    let text = door.everything().unwrap().remove(0).1;
    let shelf = MemoryShelf::default();
    shelf.write(&Key::of(session).text(), &text).unwrap();
    shelf.write(&Key::of(task).text(), &text).unwrap();
    let pairs = Door::new(shelf, 7).everything().unwrap();
    let mut empty = Door::new(MemoryShelf::default(), 8);
    assert_eq!(empty.take_in(&pairs).map(|taken| taken.added), Ok(2));
    assert_eq!(empty.open().unwrap().records, std::slice::from_ref(task));
}

#[test]
fn a_kind_of_record_that_is_not_known_here_was_written_by_a_newer_program() {
    let (key, text) = saved().everything().unwrap().pop().unwrap();
    let of_tomorrow = key.replacen("/task/", "/dream/", 1);
    let shelf = MemoryShelf::default();
    shelf.write(&of_tomorrow, &text).unwrap();
    let mut door = Door::new(shelf, 7);
    door.open().unwrap();
    assert!(door.is_newer());
    assert_eq!(door.save(&records()[0], 1), Err(SaveProblem::Newer));
    let mut here = Door::new(MemoryShelf::default(), 7);
    assert_eq!(here.take_in(&[(of_tomorrow, text)]), Err(Refusal::Newer));
}

#[test]
fn blocked_storage_is_told_from_full_storage() {
    struct Blocked;
    impl Shelf for Blocked {
        fn keys(&self) -> Result<Vec<String>, ShelfProblem> {
            Err(ShelfProblem::Blocked)
        }
        fn read(&self, _: &str) -> Result<Option<String>, ShelfProblem> {
            Err(ShelfProblem::Blocked)
        }
        fn write(&self, _: &str, _: &str) -> Result<(), ShelfProblem> {
            Err(ShelfProblem::Blocked)
        }
        fn remove(&self, _: &str) -> Result<(), ShelfProblem> {
            Err(ShelfProblem::Blocked)
        }
    }
    let mut door = Door::new(Blocked, 7);
    assert_eq!(door.open().map(|opened| opened.unreadable), Err(SaveProblem::Blocked));
    let record = records().remove(0);
    assert_eq!(door.save(&record, 1), Err(SaveProblem::Blocked));
    assert_eq!(door.everything().unwrap().len(), 1);
}
