//! Two stores that lose things in different ways, and a door that must not: any order of changes, deliveries, crashes
//! and damages comes to the state of a simple model.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod answers;
mod model;
mod promises;

use katuwang::{
    domain::{
        id::{Id, RecordId, new_record_id},
        plan::Task,
        record::{Kept, Record, RecordKind},
    },
    storage::{Key, MemoryShelf, Shelf, ShelfProblem},
};

/// A shelf that survives the door, as the browser's does.
#[derive(Clone, Default)]
struct Shared(std::rc::Rc<MemoryShelf>);

impl Shelf for Shared {
    fn keys(&self) -> Result<Vec<String>, ShelfProblem> {
        self.0.keys()
    }
    fn read(&self, key: &str) -> Result<Option<String>, ShelfProblem> {
        self.0.read(key)
    }
    fn write(&self, key: &str, text: &str) -> Result<(), ShelfProblem> {
        self.0.write(key, text)
    }
    fn remove(&self, key: &str) -> Result<(), ShelfProblem> {
        self.0.remove(key)
    }
}

impl Shared {
    fn replace(&self, texts: &std::collections::BTreeMap<String, String>) {
        for key in self.0.all().keys() {
            self.0.remove(key).unwrap();
        }
        for (key, text) in texts {
            self.0.write(key, text).unwrap();
        }
    }
}

const KEYS: u64 = 3;

fn id(key: u64) -> RecordId {
    new_record_id(key + 1, [7; 10])
}

fn task(key: u64, version: usize) -> Record {
    let project = Id::new(new_record_id(1, [9; 10]));
    Task { what: format!("version {version}"), ..Task::blank(Id::new(id(key)), project) }.into_record()
}

fn place(key: u64) -> Key {
    Key::Record(RecordKind::Task, id(key))
}
