//! What was removed in the last thirty days, and what lost to a change of the same moment: both can be had back.

use serde_json::{Value, json};

use super::{
    door::{Door, SaveProblem},
    envelope::{GONE, open, seal_over},
    key::{Key, PREFIX},
    outbox::{Errand, Outbox, What},
    reconcile::Standing,
    shelf::Shelf,
};
use crate::domain::{
    code::Coded,
    ordered::Ordered,
    record::{Record, RecordKind},
};

/// How long what was removed can be had back.
const DAYS: u64 = 30;
const DAY: u64 = 24 * 60 * 60 * 1000;

/// Something that is kept beside what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Where it is kept.
    pub key: Key,
    /// What it was.
    pub record: Record,
    /// When it was removed, or when it was changed: milliseconds since 1970 in UTC.
    pub milliseconds: u64,
}

impl<S: Shelf> Door<S> {
    /// What was removed and can be had back, and what lost to another change: the latest first.
    pub fn set_aside(&mut self) -> (Vec<Aside>, Vec<Aside>) {
        self.aside(|_| true).into_iter().partition(|aside| matches!(aside.key, Key::Gone(_)))
    }

    /// What was removed and can be had back, the latest first.
    pub fn removed(&mut self) -> Vec<Aside> {
        self.aside(|key| matches!(key, Key::Gone(_)))
    }

    /// What lost to another change, the latest first.
    pub fn conflicts(&mut self) -> Vec<Aside> {
        self.aside(|key| matches!(key, Key::Conflict(..)))
    }

    /// Puts what is kept aside back in its place.
    ///
    /// # Errors
    /// As [`Door::save`].
    pub fn put_back(&mut self, aside: &Aside, milliseconds: u64) -> Result<(), SaveProblem> {
        self.save(&aside.record, milliseconds)?;
        if matches!(aside.key, Key::Conflict(..)) { self.remove(&aside.key, milliseconds) } else { Ok(()) }
    }

    /// Lets go of everything that was removed, for the room that it takes; that it went is still known.
    ///
    /// # Errors
    /// As [`Door::save`].
    pub fn empty_bin(&mut self, milliseconds: u64) -> Result<(), SaveProblem> {
        if self.newer {
            return Err(SaveProblem::Newer);
        }
        for aside in self.removed() {
            let Key::Gone(subject) = aside.key else { continue };
            let stamp = self.next_stamp(&subject.text(), milliseconds);
            let kind = aside.record.kind().code();
            let text = seal_over(None, GONE, stamp, json!({ "kind": kind, "data": null }));
            let what = What::Stand(Standing::Gone(text.clone()));
            self.outbox.put(Errand { key: (*subject).clone(), what, base: Some(stamp) });
            self.bury(&subject, text)?;
        }
        Ok(())
    }

    /// Lets go what nobody can want back: tombstones of what was only being typed after a day, of all else after
    /// thirty.
    pub fn tidy(&mut self, now: u64) {
        if self.newer {
            return;
        }
        for text in self.keys().unwrap_or_default() {
            let Some(key @ Key::Gone(_)) = Key::parse(&text) else { continue };
            let Ok(Some(envelope)) = self.envelope(&text) else { continue };
            let is_empty = envelope.data.get("data").is_none_or(Value::is_null);
            let days = if is_empty { 1 } else { DAYS };
            if now.saturating_sub(envelope.stamp.milliseconds()) > days * DAY {
                self.outbox.put(Errand { key, what: What::Purge, base: None });
                self.clear(&text).ok();
            }
        }
    }

    /// The mark that everything up to now was erased: the second store is emptied but for it.
    pub fn erased(&mut self, now: u64) -> (Key, String) {
        self.last = self.last.next(now, self.clock);
        (Key::Erased, self.last.to_string())
    }

    /// Empties every key of ours in the first store but for that mark, and forgets everything in memory.
    ///
    /// # Errors
    /// The browser does not let us at its storage.
    pub fn erase(&mut self) -> Result<(), SaveProblem> {
        for key in self.shelf.keys()?.iter().filter(|key| key.starts_with("katuwang/")) {
            self.shelf.remove(key)?;
        }
        self.held = Ordered::new();
        self.outbox = Outbox::default();
        self.shelf.write(&Key::Erased.text(), &self.last.to_string())?;
        Ok(())
    }

    fn aside(&mut self, is_wanted: impl Fn(&Key) -> bool) -> Vec<Aside> {
        let mut found = Vec::new();
        // Of ten thousand keys a few: only those are looked at closely.
        let may_be = |text: &&String| {
            let rest = text.strip_prefix(PREFIX).unwrap_or_default();
            rest.starts_with("gone/") || rest.starts_with("conflict/")
        };
        for text in self.keys().unwrap_or_default().iter().filter(may_be) {
            let Some(key) = Key::parse(text).filter(|key| is_wanted(key)) else { continue };
            let envelope = self.text(text).ok().flatten().and_then(|text| open(&text).ok());
            let Some(envelope) = envelope else { continue };
            let (kind, mut data) = (envelope.kind, envelope.data);
            let (kind, data) = if let Key::Gone(_) = key {
                let kind = data.get("kind").and_then(Value::as_str).map(str::to_owned).unwrap_or_default();
                (kind, data.get_mut("data").map(Value::take).unwrap_or_default())
            } else {
                (kind, data)
            };
            let record = RecordKind::from_code(&kind).and_then(|kind| Record::from_value(kind, data).ok());
            if let Some(record) = record {
                found.push(Aside { key, record, milliseconds: envelope.stamp.milliseconds() });
            }
        }
        found.sort_by_key(|aside| std::cmp::Reverse(aside.milliseconds));
        found
    }
}
