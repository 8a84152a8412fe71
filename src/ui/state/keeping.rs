//! What is kept beside the records: half-typed fields, files in and out, what was set aside.

use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use super::AppState;
use crate::{
    domain::{form::Form, plan::Project},
    storage::{Aside, Door, Key, Level, Refusal, Room, TakenIn},
    ui::clock,
};

impl AppState {
    /// Keeps what is being typed and is not valid yet.
    pub fn keep_typing<T: Serialize>(self, what: &str, typed: &T) {
        let key = Key::Typing(what.to_owned());
        self.settle(|door| door.save_as(key, "typing", typed, clock::milliseconds()));
    }

    /// What was being typed.
    pub fn typed<T: DeserializeOwned>(self, what: &str) -> Option<T> {
        let key = Key::Typing(what.to_owned());
        self.door.change(|door| door.load(&key)).ok().flatten()
    }

    /// Forgets what was being typed: it became valid and is saved as what it is.
    pub fn forget_typing(self, what: &str) {
        let key = Key::Typing(what.to_owned());
        if self.door.with(|door| door.has(&key)) {
            self.settle(|door| door.forget(&key, clock::milliseconds()));
        }
    }

    /// Every text of ours by key: what a backup holds. What this page knows is among it, whatever became of it in the
    /// stores. Nothing where storage is blocked and nothing was changed.
    pub fn everything(self) -> Vec<(String, String)> {
        let workspace = self.workspace();
        let cleared = self.cleared.get_untracked();
        self.door.with(|door| {
            let mut pairs = door.everything().unwrap_or_default();
            for record in workspace.records().chain(&cleared) {
                let key = Key::of(record);
                let text = key.text();
                let is_known = door.has(&key.gone()) || pairs.iter().any(|(known, _)| *known == text);
                pairs.extend(door.sealed(record).filter(|_| !is_known).map(|sealed| (text, sealed)));
            }
            pairs
        })
    }

    /// Takes in the texts of a backup, all or none, and shows what is here then.
    ///
    /// # Errors
    /// [`Refusal`]; then nothing has changed.
    pub fn take_in(self, pairs: &[(String, String)]) -> Result<TakenIn, Refusal> {
        let taken = self.door.change(|door| door.take_in(pairs))?;
        let opened = self.door.change(Door::open)?;
        self.show(opened);
        self.settle(|_| Ok(()));
        Ok(taken)
    }

    /// Compares what is here with a file that was read back, and remembers what is safe in it. Gives how many records
    /// are not.
    pub fn check_file(self, name: String, pairs: &[(String, String)]) -> usize {
        let missing = self.door.change(|door| door.check_file(pairs));
        let filed = self.door.with(Door::filed);
        self.remember_file(filed, name);
        missing
    }

    /// The name of the last file that was read back.
    pub fn last_file(self) -> Option<String> {
        self.settings().and_then(|settings| settings.file().map(str::to_owned))
    }

    /// How many records are in no file that was read back; none as long as the two stores have not met. Nobody would miss
    /// the example.
    pub fn unfiled(self) -> usize {
        if self.met.get_untracked().is_none() {
            return 0;
        }
        let workspace = self.workspace();
        let Some(example) = workspace.all::<Project>().find(|project| project.example) else {
            return self.door.with(|door| door.unfiled(&[], &[]));
        };
        let belongings = workspace.belongings(example.id);
        let keys: Vec<Key> = belongings.iter().filter_map(|id| workspace.record(*id)).map(Key::of).collect();
        let forms: Vec<_> = workspace.of_project::<Form>(example.id).map(|form| form.id).collect();
        self.door.with(|door| door.unfiled(&keys, &forms))
    }

    /// The room of the first store.
    pub fn room(self) -> Room {
        self.door.with(Door::room)
    }

    /// Whether there is room to begin something new.
    pub fn has_room(self) -> bool {
        let has_met = self.met.get_untracked().is_some();
        let room = if has_met { self.room() } else { self.door.with(Door::counted_room) };
        room.level() != Level::NothingNew
    }

    /// What was removed, or lost to another change, and can be had back: the latest first.
    pub fn set_aside(self) -> (Vec<Aside>, Vec<Aside>) {
        self.door.change(Door::set_aside)
    }

    /// Lets go of everything that was removed.
    pub fn empty_bin(self) {
        self.settle(|door| door.empty_bin(clock::milliseconds()));
        self.draw();
    }

    /// Puts things back that were removed or had lost.
    pub fn have_back(self, things: &[Aside]) {
        self.settle(|door| {
            let now = clock::milliseconds();
            things.iter().try_for_each(|aside| door.put_back(aside, now))
        });
        if let Ok(opened) = self.door.change(Door::open) {
            self.show(opened);
        }
    }
}
