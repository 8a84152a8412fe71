//! Taking things away. What goes leaves a tombstone, so that neither store brings it back from the other.

use serde_json::{Value, json};

use super::{
    door::{Door, SaveProblem},
    envelope::{GONE, seal_over},
    key::Key,
    outbox::{Errand, What},
    reconcile::Standing,
    shelf::Shelf,
};

impl<S: Shelf> Door<S> {
    /// Takes the thing at a key away and leaves a tombstone, so that the other store does not bring it back. A record
    /// can be had back from its tombstone for thirty days.
    ///
    /// # Errors
    /// As [`Door::save`].
    pub fn remove(&mut self, key: &Key, milliseconds: u64) -> Result<(), SaveProblem> {
        self.take_away(key, key.is_record(), milliseconds)
    }

    /// The same, but nothing of the thing is kept.
    ///
    /// # Errors
    /// As [`Door::save`].
    pub fn forget(&mut self, key: &Key, milliseconds: u64) -> Result<(), SaveProblem> {
        self.take_away(key, false, milliseconds)
    }

    fn take_away(&mut self, key: &Key, keep: bool, milliseconds: u64) -> Result<(), SaveProblem> {
        if self.newer {
            return Err(SaveProblem::Newer);
        }
        let at = key.text();
        let base = self.seen.get(&at).copied();
        let before = self.envelope(&at).ok().flatten();
        let Some(before) = before else { return self.purge(key) };
        let stamp = self.next_stamp(&at, milliseconds);
        let data = if keep { before.data } else { Value::Null };
        let text = seal_over(None, GONE, stamp, json!({ "kind": before.kind, "data": data }));
        self.unfiled.remove(&at);
        self.outbox.put(Errand { key: key.clone(), what: What::Stand(Standing::Gone(text.clone())), base });
        self.bury(key, text)
    }

    /// Puts a tombstone on the shelf in place of the thing. Where there is no room for it the thing goes first.
    pub(super) fn bury(&mut self, key: &Key, text: String) -> Result<(), SaveProblem> {
        let (at, tomb) = (key.text(), key.gone().text());
        let stands = self.shelve(&tomb, &text).is_ok();
        let cleared = self.clear(&at);
        if !stands {
            self.held.insert(tomb, text);
        }
        cleared.and(self.offer())
    }

    /// Takes away what has no readable thing: nothing is remembered of it.
    fn purge(&mut self, key: &Key) -> Result<(), SaveProblem> {
        let at = key.text();
        if self.text(&at)?.is_some() {
            self.outbox.put(Errand { key: key.clone(), what: What::Purge, base: None });
        }
        self.clear(&at)
    }
}
