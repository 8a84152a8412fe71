//! The one door to storage: opening what is there, saving a record, taking one away. Every change goes to the first
//! store at once and into the [`Outbox`] for the second.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    envelope::{Damage, Envelope, open, seal_over},
    key::Key,
    outbox::{Errand, Outbox, What},
    reconcile::Standing,
    room::Room,
    shelf::{Shelf, ShelfProblem},
};
use crate::domain::{code::Coded, ordered::Ordered, record::Record, stamp::Stamp, tree};

/// The one door to storage.
pub struct Door<S> {
    pub(super) shelf: S,
    /// The highest stamp seen: the next one is later, whatever the clock says.
    pub(super) last: Stamp,
    /// The number of this tab's clock.
    pub(super) clock: u64,
    /// What the shelf did not take, by key: read from here, and offered again with every save.
    pub(super) held: Ordered<String, String>,
    /// What the second store has not acknowledged.
    pub(super) outbox: Outbox,
    /// The last change of each record that this tab has seen.
    pub(super) seen: Ordered<String, Stamp>,
    /// The records that are in no file, by key.
    pub(super) unfiled: Ordered<String, Stamp>,
    /// Everything up to here is in a file that was read back.
    pub(super) filed: Option<Stamp>,
    pub(super) room: Room,
    /// A newer program wrote here: nothing is written any more.
    pub(super) newer: bool,
}

/// Why something was not saved. It is still on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveProblem {
    /// The browser does not let us at its storage.
    #[error("storage is blocked")]
    Blocked,
    /// There is no room left.
    #[error("storage is full")]
    Full,
    /// What was written does not read back.
    #[error("what was written does not read back")]
    NotKept,
    /// The second store does not acknowledge.
    #[error("the second copy could not be written")]
    OneCopy,
    /// A newer program wrote here.
    #[error("written by a newer version of Katuwang")]
    Newer,
}

impl From<ShelfProblem> for SaveProblem {
    fn from(problem: ShelfProblem) -> Self {
        match problem {
            ShelfProblem::Blocked => Self::Blocked,
            ShelfProblem::Full => Self::Full,
        }
    }
}

impl<S: Shelf> Door<S> {
    /// A door to a shelf, for the tab of that clock.
    pub fn new(shelf: S, clock: u64) -> Self {
        Self {
            shelf,
            last: Stamp::new(0, clock),
            clock,
            held: Ordered::new(),
            outbox: Outbox::default(),
            seen: Ordered::new(),
            unfiled: Ordered::new(),
            filed: None,
            room: Room::default(),
            newer: false,
        }
    }

    /// Takes the tab's own number once it is known.
    pub const fn set_clock(&mut self, clock: u64) {
        self.clock = clock;
    }

    /// Saves a record: reads it back before it says so.
    ///
    /// # Errors
    /// [`SaveProblem`]; what was there before is still there then, and this is held in memory, found by every reading
    /// and offered again with every save. A save also fails for as long as an earlier one is still held.
    pub fn save(&mut self, record: &Record, milliseconds: u64) -> Result<(), SaveProblem> {
        let data = record.to_value().map_err(|_| SaveProblem::NotKept)?;
        self.put(Key::of(record), record.kind().code(), data, milliseconds)
    }

    /// Saves anything else under its key.
    ///
    /// # Errors
    /// As [`Door::save`].
    pub fn save_as<T: Serialize>(
        &mut self,
        key: Key,
        kind: &str,
        thing: &T,
        milliseconds: u64,
    ) -> Result<(), SaveProblem> {
        let data = serde_json::to_value(thing).map_err(|_| SaveProblem::NotKept)?;
        self.put(key, kind, data, milliseconds)
    }

    /// Reads what [`Door::save_as`] saved; none if there is nothing readable.
    ///
    /// # Errors
    /// The browser does not let us at its storage.
    pub fn load<T: DeserializeOwned>(&mut self, key: &Key) -> Result<Option<T>, SaveProblem> {
        let envelope = self.envelope(&key.text())?;
        Ok(envelope.and_then(|envelope| tree::read(envelope.data).ok()))
    }

    /// Whether anything stands at a key.
    pub fn has(&self, key: &Key) -> bool {
        self.text(&key.text()).is_ok_and(|text| text.is_some())
    }

    /// Whether what belongs at a key is in memory only.
    pub fn holds(&self, key: &Key) -> bool {
        self.held.get(&key.text()).is_some()
    }

    /// The room of the first store, as it was counted since the stores met.
    pub const fn room(&self) -> Room {
        self.room
    }

    /// What waits for the second store.
    pub const fn outbox(&mut self) -> &mut Outbox {
        &mut self.outbox
    }

    /// Whether anything is in memory only.
    pub fn holds_any(&self) -> bool {
        !self.held.is_empty()
    }

    /// Whether the second store has acknowledged everything.
    pub fn is_delivered(&self) -> bool {
        self.outbox.is_empty()
    }

    /// The number of this tab's clock.
    pub const fn clock(&self) -> u64 {
        self.clock
    }

    /// Writes nothing any more: a newer program wrote here.
    pub const fn only_read(&mut self) {
        self.newer = true;
    }

    /// Whether a newer program wrote here.
    pub const fn is_newer(&self) -> bool {
        self.newer
    }

    /// All keys with something at them; those held in memory alone if the shelf can't be reached.
    pub(super) fn keys(&self) -> Result<Vec<String>, SaveProblem> {
        let on_shelf = match self.shelf.keys() {
            Err(problem) if self.held.is_empty() => return Err(problem.into()),
            found => found.unwrap_or_default(),
        };
        let held = self.held.keys().filter(|key| !on_shelf.contains(key)).cloned().collect::<Vec<_>>();
        Ok(on_shelf.into_iter().chain(held).collect())
    }

    /// The text at a key, in memory or on the shelf.
    pub(super) fn text(&self, key: &str) -> Result<Option<String>, SaveProblem> {
        match self.held.get(key) {
            Some(held) => Ok(Some(held.clone())),
            None => Ok(self.shelf.read(key)?),
        }
    }

    /// The envelope at a key; none if nothing is there, or nothing readable, which is in quarantine then.
    pub(super) fn envelope(&mut self, key: &str) -> Result<Option<Envelope>, SaveProblem> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        match open(&text) {
            Ok(envelope) => {
                self.last = self.last.max(envelope.stamp);
                // There are many responses, and whoever changes one reads it by itself first.
                if !key.contains("/response/") {
                    self.seen.insert(key.to_owned(), envelope.stamp);
                }
                return Ok(Some(envelope));
            }
            Err(Damage::Newer) => self.newer = true,
            Err(Damage::Broken | Damage::Shape) => self.quarantine(key, text),
        }
        Ok(None)
    }

    fn put(&mut self, key: Key, kind: &str, data: Value, milliseconds: u64) -> Result<(), SaveProblem> {
        if self.newer {
            return Err(SaveProblem::Newer);
        }
        let at = key.text();
        let base = self.seen.get(&at).copied();
        let before = self.envelope(&at).ok().flatten();
        if self.newer {
            return Err(SaveProblem::Newer);
        }
        if let Some(before) = &before
            && !before.stamp.is_of(self.clock)
            && Some(before.stamp) > base
            && before.data != data
            && key.can_go()
        {
            // Another tab changed it, and this one had not seen that yet.
            let theirs = seal_over(None, &before.kind, before.stamp, before.data.clone());
            self.put_aside(Key::Conflict(before.stamp, Box::new(key.clone())), theirs);
        }
        let stamp = self.next_stamp(&at, milliseconds);
        let text = seal_over(before.as_ref(), kind, stamp, data);
        if key.is_record() {
            self.unfiled.insert(at.clone(), stamp);
        }
        let standing = Standing::Live(text.clone());
        let tomb = key.gone().text();
        self.outbox.put(Errand { key, what: What::Stand(standing), base });
        self.held.insert(at, text);
        self.offer()?;
        // Only once the thing is there again may its tombstone go.
        self.clear(&tomb)
    }

    pub(super) fn next_stamp(&mut self, key: &str, milliseconds: u64) -> Stamp {
        self.last = self.last.next(milliseconds, self.clock);
        self.seen.insert(key.to_owned(), self.last);
        self.last
    }
}
