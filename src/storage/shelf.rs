//! Where texts are put by key: the browser's storage, or memory in tests.

use std::{cell::RefCell, collections::BTreeMap};

/// A place for texts by key.
pub trait Shelf {
    /// All keys, ours and others', in any order.
    ///
    /// # Errors
    /// The place can't be reached.
    fn keys(&self) -> Result<Vec<String>, ShelfProblem>;

    /// The text of a key.
    ///
    /// # Errors
    /// The place can't be reached.
    fn read(&self, key: &str) -> Result<Option<String>, ShelfProblem>;

    /// Puts a text in place of the key's old one. The old one stays if this fails.
    ///
    /// # Errors
    /// The place can't be reached or is full.
    fn write(&self, key: &str, text: &str) -> Result<(), ShelfProblem>;

    /// Takes the key away, if it is there.
    ///
    /// # Errors
    /// The place can't be reached.
    fn remove(&self, key: &str) -> Result<(), ShelfProblem>;
}

/// Why a shelf did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShelfProblem {
    /// The browser does not let us at its storage.
    #[error("storage is blocked")]
    Blocked,
    /// There is no room left.
    #[error("storage is full")]
    Full,
}

/// A shelf in memory, with as much room as it is told.
#[derive(Debug)]
pub struct MemoryShelf {
    texts: RefCell<BTreeMap<String, String>>,
    room: usize,
}

impl MemoryShelf {
    /// An empty shelf for so many UTF-16 code units of keys and texts together, as browsers count.
    pub const fn with_room(room: usize) -> Self {
        Self { texts: RefCell::new(BTreeMap::new()), room }
    }

    /// Everything on it, by key.
    pub fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }
}

impl Default for MemoryShelf {
    /// As much room as browsers give an origin.
    fn default() -> Self {
        Self::with_room(5_242_880)
    }
}

impl Shelf for MemoryShelf {
    fn keys(&self) -> Result<Vec<String>, ShelfProblem> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, ShelfProblem> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfProblem> {
        let units = |text: &str| text.encode_utf16().count();
        let mut texts = self.texts.borrow_mut();
        let others: usize = texts
            .iter()
            .filter(|(known, _)| *known != key)
            .map(|(known, text)| units(known) + units(text))
            .sum();
        if others + units(key) + units(text) > self.room {
            return Err(ShelfProblem::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfProblem> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}
