//! How the door writes on its shelf: read back, with the ballast given up first, and in an order that loses nothing if it
//! is cut off between two steps.

use super::{
    door::{Door, SaveProblem},
    envelope::stamp_of,
    key::Key,
    outbox::{Errand, What, Writes},
    reconcile::Standing,
    room::{BALLAST, Level, Room},
    shelf::{Shelf, ShelfProblem},
};

impl<S: Shelf> Door<S> {
    /// Copies the bytes found at a key aside, once, before anything may write there.
    pub(super) fn quarantine(&mut self, key: &str, text: String) {
        self.put_aside(Key::quarantine(key, &text), text);
    }

    /// Keeps bytes under a key of their own in both stores; those that are there already stay.
    pub(super) fn put_aside(&mut self, key: Key, text: String) {
        let at = key.text();
        if !matches!(self.text(&at), Ok(None)) {
            return;
        }
        self.outbox.put(Errand { key, what: What::Keep(text.clone()), base: None });
        self.held.insert(at, text);
        self.offer().ok();
    }

    /// Puts what is held on the shelf, each text by itself: the fate of one must not decide about the others.
    pub(super) fn offer(&mut self) -> Result<(), SaveProblem> {
        let mut fate = Ok(());
        for (key, text) in std::mem::take(&mut self.held) {
            if let Err(problem) = self.shelve(&key, &text) {
                self.held.insert(key, text);
                fate = Err(problem);
            }
        }
        fate
    }

    /// Writes a text on the shelf and reads it back; the ballast goes first if there is no room.
    pub(super) fn shelve(&mut self, key: &str, text: &str) -> Result<(), SaveProblem> {
        let before = self.shelf.read(key)?;
        if let Err(problem) = self.shelf.write(key, text) {
            let ballast = Key::Ballast.text();
            if problem != ShelfProblem::Full || self.shelf.read(&ballast)?.is_none() {
                return Err(problem.into());
            }
            self.shelf.remove(&ballast)?;
            self.shelf.write(key, text)?;
        }
        if self.shelf.read(key)?.as_deref() != Some(text) {
            return Err(SaveProblem::NotKept);
        }
        if let Some(before) = before {
            self.room.take(key, &before);
        }
        self.room.add(key, text);
        Ok(())
    }

    /// Empties a key of the shelf.
    pub(super) fn clear(&mut self, key: &str) -> Result<(), SaveProblem> {
        self.held.remove(key);
        // What is not there any more is in no need of a file.
        self.unfiled.remove(key);
        if let Some(before) = self.shelf.read(key)? {
            self.shelf.remove(key)?;
            self.room.take(key, &before);
        }
        Ok(())
    }

    /// Takes over what another tab put at a key while this one changed it, and what was kept beside it.
    pub fn adopt(&mut self, key: &Key, writes: Writes) {
        for (key, text) in writes.aside {
            self.put_aside(key, text);
        }
        let at = key.text();
        let Some(standing) = writes.lost_to else { return };
        let (Standing::Live(text) | Standing::Gone(text)) = &standing;
        if let Some(stamp) = stamp_of(text) {
            self.last = self.last.max(stamp);
            self.seen.insert(at.clone(), stamp);
        }
        // What the shelf does not take is held and offered again.
        match standing {
            Standing::Live(text) => {
                self.held.insert(at, text);
                if self.offer().is_ok() {
                    self.clear(&key.gone().text()).ok();
                }
            }
            Standing::Gone(text) => {
                self.bury(key, text).ok();
            }
        }
    }

    /// The room of the first store, counted anew: before the stores have met nothing else is known of it.
    pub fn counted_room(&self) -> Room {
        let mut room = Room::default();
        let ballast = Key::Ballast.text();
        for key in self.shelf.keys().unwrap_or_default().into_iter().filter(|key| *key != ballast) {
            if let Ok(Some(text)) = self.shelf.read(&key) {
                room.add(&key, &text);
            }
        }
        room
    }

    /// Counts what another tab put in place of something.
    pub fn recount(&mut self, key: &str, before: Option<&str>, after: Option<&str>) {
        if key == Key::Ballast.text() {
            return;
        }
        if let Some(before) = before {
            self.room.take(key, before);
        }
        if let Some(after) = after {
            self.room.add(key, after);
        }
    }

    /// Whether the shelf was emptied since the two stores met.
    pub fn is_wiped(&self) -> bool {
        self.shelf.read(&Key::Canary.text()).is_ok_and(|canary| canary.is_none())
    }

    /// Keeps room back, or gives it up, by how much there is.
    pub fn trim_ballast(&mut self) {
        let key = Key::Ballast.text();
        let is_there = self.shelf.read(&key).is_ok_and(|text| text.is_some());
        let wanted = self.room.level() < Level::AskForFile && !self.newer;
        if wanted && !is_there {
            self.shelf.write(&key, &"-".repeat(BALLAST)).ok();
        } else if is_there && !wanted {
            self.shelf.remove(&key).ok();
        }
    }
}
