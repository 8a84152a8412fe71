//! What is kept beside the records: half-typed fields, and files in and out.

use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use super::AppState;
use crate::{
    storage::{Door, Key, Refusal, SaveProblem, TakenIn},
    ui::clock,
};

impl AppState {
    /// Keeps what is being typed and is not valid yet.
    pub fn keep_typing<T: Serialize>(self, what: &str, typed: &T) {
        let key = Key::Typing(what.to_owned());
        self.settle(|door| door.save_as(&key, "typing", typed, clock::milliseconds()));
    }

    /// What was being typed.
    pub fn typed<T: DeserializeOwned>(self, what: &str) -> Option<T> {
        let key = Key::Typing(what.to_owned());
        self.door.try_update_value(|door| door.load(&key)).and_then(Result::ok).flatten()
    }

    /// Forgets what was being typed: it became valid and is saved as what it is.
    pub fn forget_typing(self, what: &str) {
        let key = Key::Typing(what.to_owned());
        self.door.try_update_value(|door| door.remove(&key));
    }

    /// Every text of ours by key: what a backup holds. Nothing where storage is blocked and nothing was changed.
    pub fn everything(self) -> Vec<(String, String)> {
        self.door.with_value(|door| door.everything().unwrap_or_default())
    }

    /// Takes in the texts of a backup, all or none, and shows what is here then.
    ///
    /// # Errors
    /// [`Refusal`]; then nothing has changed.
    pub fn take_in(self, pairs: &[(String, String)]) -> Result<TakenIn, Refusal> {
        let blocked = Refusal::NotSaved(SaveProblem::Blocked);
        let taken = self.door.try_update_value(|door| door.take_in(pairs)).ok_or(blocked)??;
        let opened = self.door.try_update_value(Door::open).ok_or(blocked)??;
        self.show(opened);
        Ok(taken)
    }
}
