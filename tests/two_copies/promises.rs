//! What is promised one by one: versions, room, tabs, the bin, files.

use katuwang::storage::{Door, Key, SaveProblem, Shelf};

use super::{Shared, place, task};

#[test]
fn what_a_newer_program_wrote_is_only_read() {
    let shelf = Shared::default();
    shelf.write("katuwang/2/phone", "whatever").unwrap();
    let mut door = Door::new(shelf.clone(), 1);
    door.open().unwrap();
    let before = shelf.0.all();
    assert_eq!(door.save(&task(0, 1), 5), Err(SaveProblem::Newer));
    assert_eq!(door.remove(&place(0), 5), Err(SaveProblem::Newer));
    assert_eq!(shelf.0.all(), before);
}

#[test]
fn the_ballast_is_given_up_so_that_what_was_begun_can_be_finished() {
    let shelf = Shared::default();
    let mut door = Door::new(shelf.clone(), 1);
    door.trim_ballast();
    let ballast = shelf.read(&Key::Ballast.text()).unwrap().unwrap();
    let used: usize = shelf.0.all().iter().map(|(key, text)| key.len() + text.len()).sum();
    shelf.write("theirs", &"x".repeat(5_242_880 - used - "theirs".len())).unwrap();
    assert_eq!(door.save(&task(0, 1), 5), Ok(()));
    assert_eq!(shelf.read(&Key::Ballast.text()), Ok(None));
    assert!(ballast.len() > 60_000);
}

#[test]
fn two_tabs_keep_what_lost_and_agree() {
    let shelf = Shared::default();
    let (mut one, mut other) = (Door::new(shelf.clone(), 0x10001), Door::new(shelf.clone(), 0x10002));
    one.save(&task(0, 1), 5).unwrap();
    other.open().unwrap();
    one.save(&task(0, 2), 6).unwrap();
    // The other has not heard of it when it changes the same record.
    other.save(&task(0, 3), 7).unwrap();
    let opened = Door::new(shelf.clone(), 9).open().unwrap();
    assert_eq!((opened.records, opened.conflicts), (vec![task(0, 3)], 1));
    let kept = other.conflicts();
    assert_eq!(kept.iter().map(|aside| &aside.record).collect::<Vec<_>>(), [&task(0, 2)]);
    other.put_back(&kept[0], 8).unwrap();
    let opened = Door::new(shelf, 9).open().unwrap();
    assert_eq!((opened.records, opened.conflicts), (vec![task(0, 2)], 0));
}

#[test]
fn what_was_removed_can_be_had_back_for_thirty_days() {
    const DAY: u64 = 24 * 60 * 60 * 1000;
    let mut door = Door::new(Shared::default(), 1);
    door.save(&task(0, 1), 5).unwrap();
    door.remove(&place(0), DAY).unwrap();
    assert!(door.open().unwrap().records.is_empty());
    door.tidy(30 * DAY);
    let removed = door.removed();
    assert_eq!(removed.len(), 1);
    door.put_back(&removed[0], 2 * DAY).unwrap();
    assert_eq!(door.open().unwrap().records, [task(0, 1)]);
    door.remove(&place(0), 3 * DAY).unwrap();
    door.tidy(34 * DAY);
    assert!(door.removed().is_empty());
    assert!(door.everything().unwrap().is_empty());
}

#[test]
fn an_emptied_bin_makes_room_and_what_went_stays_gone() {
    let shelf = Shared::default();
    let mut door = Door::new(shelf.clone(), 1);
    door.save(&task(0, 1), 5).unwrap();
    let before = shelf.0.all();
    door.remove(&place(0), 6).unwrap();
    door.empty_bin(7).unwrap();
    assert!(door.removed().is_empty());
    // A copy that the browser had not written down yet does not return.
    shelf.write(&place(0).text(), &before[&place(0).text()]).unwrap();
    assert!(Door::new(shelf, 2).open().unwrap().records.is_empty());
}

#[test]
fn records_are_in_no_file_until_the_file_was_read_back() {
    let mut door = Door::new(Shared::default(), 1);
    door.save(&task(0, 1), 5).unwrap();
    door.save(&task(1, 1), 6).unwrap();
    let file = door.everything().unwrap();
    door.save(&task(1, 2), 7).unwrap();
    assert_eq!(door.unfiled(&[], &[]), 2);
    assert_eq!(door.check_file(&file[..1]), 1);
    assert_eq!(door.check_file(&door.everything().unwrap()), 0);
    let filed = door.filed();
    door.save(&task(2, 1), 8).unwrap();
    assert_eq!(door.unfiled(&[], &[]), 1);
    // A later start knows the same.
    let mut later = Door::new(door_shelf(&door), 2);
    later.set_filed(filed);
    later.open().unwrap();
    let mut meeting = later.meet(vec![Vec::new()]).unwrap();
    while meeting.step(&mut later, 100).unwrap() {}
    assert_eq!(later.unfiled(&[], &[]), 1);
}

/// What the door keeps, on a shelf of its own.
fn door_shelf(door: &Door<Shared>) -> Shared {
    let shelf = Shared::default();
    for (key, text) in door.everything().unwrap() {
        shelf.write(&key, &text).unwrap();
    }
    shelf
}
