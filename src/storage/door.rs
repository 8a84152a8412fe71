//! The one door to storage: opening what is there, saving a record, taking one away.

use serde::{Serialize, de::DeserializeOwned};

use super::{
    envelope::{Envelope, open, seal_over},
    key::Key,
    shelf::{Shelf, ShelfProblem},
};
use crate::domain::{
    code::Coded,
    form::{Form, Response},
    id::Id,
    ordered::{Ordered, in_order},
    record::{Record, RecordKind},
    stamp::Stamp,
    tree,
};

/// The one door to storage.
pub struct Door<S> {
    pub(super) shelf: S,
    /// The highest stamp seen: the next one is later, whatever the clock says.
    pub(super) last: Stamp,
    phone: u64,
    /// What the shelf did not take, by key: read from here, and offered again with every save.
    pub(super) held: Ordered<String, Envelope>,
}

/// What was found when the door was opened.
#[derive(Debug, Default)]
pub struct Opened {
    /// Every readable record but the responses.
    pub records: Vec<Record>,
    /// The form of every response, one entry a response: how many there are is known without reading them.
    pub responses: Vec<Id<Form>>,
    /// How many texts of ours can't be read. A copy of each is in quarantine.
    pub unreadable: usize,
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
    /// A door to a shelf, for the phone of that number.
    pub const fn new(shelf: S, phone: u64) -> Self {
        Self { shelf, last: Stamp::new(0, phone), phone, held: Ordered::new() }
    }

    /// Takes the phone's own number once it is known.
    pub const fn set_phone(&mut self, phone: u64) {
        self.phone = phone;
    }

    /// Reads everything but the responses. A text that can't be read is copied to quarantine and left in its place.
    ///
    /// # Errors
    /// The browser does not let us at its storage.
    pub fn open(&mut self) -> Result<Opened, SaveProblem> {
        let mut opened = Opened::default();
        for text in self.keys()? {
            match Key::parse(&text) {
                Some(Key::Response(form, _)) => opened.responses.push(form),
                Some(Key::Record(kind, _)) => match self.record(&text, kind)? {
                    Some(record) => opened.records.push(record),
                    None => opened.unreadable += 1,
                },
                Some(Key::Typing(_) | Key::Phone | Key::Quarantine(_)) | None => {}
            }
        }
        Ok(opened)
    }

    /// The responses to one form, in the order in which they were made, and how many can't be read.
    ///
    /// # Errors
    /// The browser does not let us at its storage.
    pub fn responses(&mut self, form: Id<Form>) -> Result<(Vec<Response>, usize), SaveProblem> {
        let (mut responses, mut unreadable) = (Vec::new(), 0);
        for text in self.keys()? {
            if matches!(Key::parse(&text), Some(Key::Response(of, _)) if of == form) {
                match self.record(&text, RecordKind::Response)? {
                    Some(Record::Response(response)) => responses.push(response),
                    _ => unreadable += 1,
                }
            }
        }
        Ok((in_order(responses, |response| response.id), unreadable))
    }

    /// Saves a record: reads it back before it says so.
    ///
    /// # Errors
    /// [`SaveProblem`]; what was there before is still there then, and this is held in memory, found by every reading
    /// and offered again with every save. A save also fails for as long as an earlier one is still held.
    pub fn save(&mut self, record: &Record, milliseconds: u64) -> Result<(), SaveProblem> {
        let data = record.to_value().map_err(|_| SaveProblem::NotKept)?;
        self.put(&Key::of(record), record.kind().code(), data, milliseconds)
    }

    /// Saves anything else under its key.
    ///
    /// # Errors
    /// As [`Door::save`].
    pub fn save_as<T: Serialize>(
        &mut self,
        key: &Key,
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

    /// Takes a key away.
    ///
    /// # Errors
    /// The browser does not let us at its storage.
    pub fn remove(&mut self, key: &Key) -> Result<(), SaveProblem> {
        let key = key.text();
        self.held.remove(&key);
        Ok(self.shelf.remove(&key)?)
    }

    /// Whether what belongs at a key is in memory only.
    pub fn holds(&self, key: &Key) -> bool {
        self.held.get(&key.text()).is_some()
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

    fn put(
        &mut self,
        key: &Key,
        kind: &str,
        data: serde_json::Value,
        milliseconds: u64,
    ) -> Result<(), SaveProblem> {
        self.last = self.last.next(milliseconds, self.phone);
        self.held.insert(key.text(), Envelope { kind: kind.to_owned(), stamp: self.last, data });
        let mut fate = Ok(());
        for (key, envelope) in std::mem::take(&mut self.held) {
            if let Err(problem) = self.shelve(&key, &envelope) {
                self.held.insert(key, envelope);
                fate = Err(problem);
            }
        }
        fate
    }

    /// Puts an envelope on the shelf, over the unknown fields of what is there, and reads it back.
    fn shelve(&mut self, key: &str, envelope: &Envelope) -> Result<(), SaveProblem> {
        let before = self.envelope(key)?;
        let text = seal_over(before.as_ref(), &envelope.kind, envelope.stamp, envelope.data.clone());
        self.shelf.write(key, &text)?;
        if self.shelf.read(key)?.as_deref() == Some(&text) { Ok(()) } else { Err(SaveProblem::NotKept) }
    }

    /// The record at a key; none if its text can't be read, which is in quarantine then.
    fn record(&mut self, key: &str, kind: RecordKind) -> Result<Option<Record>, SaveProblem> {
        let Some(envelope) = self.envelope(key)? else { return Ok(None) };
        if envelope.kind == kind.code()
            && let Ok(record) = Record::from_value(kind, envelope.data)
            && Key::of(&record).text() == key
        {
            return Ok(Some(record));
        }
        self.quarantine(key)?;
        Ok(None)
    }

    /// The envelope at a key; none if nothing is there, or nothing readable, which is in quarantine then.
    fn envelope(&mut self, key: &str) -> Result<Option<Envelope>, SaveProblem> {
        if let Some(held) = self.held.get(key) {
            return Ok(Some(held.clone()));
        }
        let Some(text) = self.shelf.read(key)? else { return Ok(None) };
        if let Ok(envelope) = open(&text) {
            self.last = self.last.max(envelope.stamp);
            return Ok(Some(envelope));
        }
        self.quarantine(key)?;
        Ok(None)
    }

    /// Copies the bytes at a key aside, once, before anything may write there.
    fn quarantine(&self, key: &str) -> Result<(), SaveProblem> {
        let aside = Key::Quarantine(key.to_owned()).text();
        if let (Some(text), None) = (self.shelf.read(key)?, self.shelf.read(&aside)?) {
            self.shelf.write(&aside, &text)?;
        }
        Ok(())
    }
}
