//! The browser's own storage behind the door. Runs in a browser: `cargo xtask test browser`.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::disallowed_types, reason = "these tests look behind the door")]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use gloo_storage::{LocalStorage, Storage as _};
use katuwang::{
    domain::{
        id::{Id, new_record_id},
        plan::Task,
        record::{Kept, Record},
    },
    storage::{Door, Key, SaveProblem, Shelf as _, ShelfProblem, browser::BrowserShelf},
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn task(number: u64, what: &str) -> Record {
    let (id, project) = (new_record_id(number, [7; 10]), new_record_id(1, [7; 10]));
    Task { what: what.to_owned(), ..Task::blank(Id::new(id), Id::new(project)) }.into_record()
}

#[wasm_bindgen_test]
fn what_is_saved_is_there_for_the_next_page() {
    LocalStorage::raw().clear().unwrap();
    let saved = task(2, "Lay out the mats \u{1f4da} ñ \u{200f}אב");
    Door::new(BrowserShelf, 1).save(&saved, 1000).unwrap();
    let opened = Door::new(BrowserShelf, 1).open().unwrap();
    assert_eq!(opened.records, [saved]);
    assert_eq!(opened.unreadable, 0);
}

#[wasm_bindgen_test]
fn a_full_storage_says_so_and_keeps_what_was_there() {
    LocalStorage::raw().clear().unwrap();
    let mut door = Door::new(BrowserShelf, 1);
    let before = task(3, "before");
    door.save(&before, 1000).unwrap();
    fill_up();
    let after = task(3, &"after ".repeat(600));
    assert_eq!(door.save(&after, 2000), Err(SaveProblem::Full));
    assert!(door.holds(&Key::of(&after)));
    let found = Door::new(BrowserShelf, 1).open().unwrap().records;
    assert_eq!(found, [before]);
    LocalStorage::raw().remove_item("filler").unwrap();
    door.save(&task(4, "one more"), 3000).unwrap();
    assert!(Door::new(BrowserShelf, 1).open().unwrap().records.contains(&after));
    LocalStorage::raw().clear().unwrap();
}

#[wasm_bindgen_test]
fn other_keys_of_the_origin_are_left_alone() {
    LocalStorage::raw().clear().unwrap();
    LocalStorage::raw().set_item("theme", "dark").unwrap();
    let mut door = Door::new(BrowserShelf, 1);
    assert!(door.open().unwrap().records.is_empty());
    assert!(door.everything().unwrap().is_empty());
    assert_eq!(BrowserShelf.read("theme"), Ok(Some("dark".to_owned())));
    assert_eq!(BrowserShelf.read("nothing"), Ok::<_, ShelfProblem>(None));
    LocalStorage::raw().clear().unwrap();
}

/// Leaves so little room that a record of a few hundred letters does not fit.
fn fill_up() {
    let mut filler = String::new();
    for size in [1_000_000, 100_000, 10_000, 1_000, 100] {
        loop {
            let longer = filler.clone() + &"x".repeat(size);
            if LocalStorage::raw().set_item("filler", &longer).is_err() {
                break;
            }
            filler = longer;
        }
    }
}
