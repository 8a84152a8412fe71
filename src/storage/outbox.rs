//! What the second store has not acknowledged yet: the last change of each key, one delivery at a time.

use super::{
    key::Key,
    reconcile::{Found, Known, Newer, Settled, Standing, settle},
};
use crate::domain::{ordered::Ordered, stamp::Stamp};

/// Something that the second store should do about a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// The key.
    pub key: Key,
    /// What should be done.
    pub what: What,
    /// The last change of the key that this tab had seen when it made this one.
    pub base: Option<Stamp>,
}

/// What should be done about a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It should hold a thing or its tombstone, unless another tab changed it meanwhile.
    Stand(Standing),
    /// It should hold these bytes.
    Keep(String),
    /// Nothing of it should be left.
    Purge,
}

/// What a delivery writes about one key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writes {
    /// Texts to put, by key.
    pub put: Vec<(String, String)>,
    /// Keys to empty.
    pub delete: Vec<String>,
    /// What another tab had put there, and stays.
    pub lost_to: Option<Standing>,
    /// What is kept beside it.
    pub aside: Vec<(Key, String)>,
}

impl Errand {
    /// What to write, given what the second store holds at the key and at its tombstone.
    ///
    /// # Errors
    /// [`Newer`] if a newer program wrote there.
    pub fn writes(&self, live: Option<&str>, gone: Option<&str>, clock: u64) -> Result<Writes, Newer> {
        let (at, tomb) = (self.key.text(), self.key.gone().text());
        let mut writes = Writes::default();
        let ours = match &self.what {
            What::Purge => {
                writes.delete = vec![at, tomb];
                return Ok(writes);
            }
            What::Keep(text) => {
                writes.put.push((at, text.clone()));
                return Ok(writes);
            }
            What::Stand(ours) => ours,
        };
        let (text, is_gone) = match ours {
            Standing::Live(text) => (text, false),
            Standing::Gone(text) => (text, true),
        };
        let mut found = vec![Found { text, gone: is_gone }];
        found.extend(live.map(|text| Found { text, gone: false }));
        found.extend(gone.map(|text| Found { text, gone: true }));
        let Settled { standing, aside } =
            settle(&self.key, &found, Known::Changed { base: self.base, clock })?;
        writes.put.extend(aside.iter().map(|(key, text)| (key.text(), text.clone())));
        match &standing {
            Some(Standing::Live(text)) => {
                writes.put.push((at, text.clone()));
                writes.delete.extend(gone.map(|_| tomb));
            }
            Some(Standing::Gone(text)) => {
                writes.put.push((tomb, text.clone()));
                writes.delete.extend(live.map(|_| at));
            }
            None => {}
        }
        writes.lost_to = standing.filter(|standing| standing != ours);
        writes.aside = aside;
        Ok(writes)
    }
}

/// How many errands go into one delivery: a slow phone does them within the time that is waited for an answer.
const MOST: usize = 200;

/// What waits, and what is on its way.
#[derive(Debug, Default)]
pub struct Outbox {
    waiting: Ordered<String, Errand>,
    on_its_way: Vec<Errand>,
}

impl Outbox {
    /// Puts an errand in place of the key's earlier one. What that one had not seen, this one has not either.
    pub fn put(&mut self, mut errand: Errand) {
        let key = errand.key.text();
        if let Some(earlier) = self.waiting.get(&key) {
            errand.base = errand.base.min(earlier.base);
        }
        self.waiting.insert(key, errand);
    }

    /// What waits, as much as may be delivered at once; none while a delivery is on its way, or if nothing waits.
    pub fn take(&mut self) -> Option<Vec<Errand>> {
        if !self.on_its_way.is_empty() || self.waiting.is_empty() {
            return None;
        }
        let mut waiting = std::mem::take(&mut self.waiting).into_iter();
        self.on_its_way = waiting.by_ref().take(MOST).map(|(_, errand)| errand).collect();
        self.waiting = waiting.collect();
        Some(self.on_its_way.clone())
    }

    /// What was on its way is there.
    pub fn delivered(&mut self) {
        self.on_its_way.clear();
    }

    /// What was on its way may not be there: it waits again, unless its key has been changed since.
    pub fn returned(&mut self) {
        for errand in std::mem::take(&mut self.on_its_way) {
            let key = errand.key.text();
            match self.waiting.get(&key).cloned() {
                Some(later) => {
                    let base = later.base.min(errand.base);
                    self.waiting.insert(key, Errand { base, ..later });
                }
                None => self.waiting.insert(key, errand),
            }
        }
    }

    /// Whether everything is acknowledged.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.on_its_way.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errand(key: &str, text: &str, base: u64) -> Errand {
        let base = Some(Stamp::new(base, 7));
        Errand { key: Key::Typing(key.into()), what: What::Keep(text.into()), base }
    }

    #[test]
    fn only_the_last_change_of_a_key_is_delivered_and_one_delivery_at_a_time() {
        let mut outbox = Outbox::default();
        assert_eq!(outbox.take(), None);
        outbox.put(errand("a", "1", 1));
        outbox.put(errand("a", "2", 2));
        outbox.put(errand("b", "1", 1));
        assert_eq!(outbox.take(), Some(vec![errand("a", "2", 1), errand("b", "1", 1)]));
        outbox.put(errand("a", "3", 2));
        assert_eq!(outbox.take(), None, "one is on its way");
        assert!(!outbox.is_empty());
        outbox.delivered();
        assert_eq!(outbox.take(), Some(vec![errand("a", "3", 2)]));
        outbox.delivered();
        assert!(outbox.is_empty());
    }

    #[test]
    fn what_comes_back_waits_behind_what_was_changed_since() {
        let mut outbox = Outbox::default();
        outbox.put(errand("a", "1", 1));
        outbox.put(errand("b", "1", 1));
        outbox.take();
        outbox.put(errand("a", "2", 2));
        outbox.returned();
        assert_eq!(outbox.take(), Some(vec![errand("a", "2", 1), errand("b", "1", 1)]));
    }

    #[test]
    fn purging_leaves_neither_the_thing_nor_its_tombstone() {
        let errand = Errand { what: What::Purge, ..errand("a", "", 1) };
        let writes = errand.writes(Some("x"), Some("y"), 7).unwrap();
        assert_eq!(writes.delete, ["katuwang/1/typing/a", "katuwang/1/gone/typing/a"]);
    }
}
