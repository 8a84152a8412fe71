//! The stores meet: at the start, and whenever one of them was opened anew. What is in both is compared, the other
//! side of what is in one is healed, and nothing is overwritten that was not read.

use super::{
    canary::Lost,
    door::{Door, SaveProblem},
    envelope::stamp_of,
    key::Key,
    outbox::{Errand, What},
    reconcile::{Found, Known, Settled, Standing, settle},
    room::Room,
    shelf::Shelf,
};
use crate::domain::{ordered::Ordered, stamp::Stamp};

/// A meeting that is going on, in small steps so that the screen stays free.
pub struct Meeting {
    subjects: std::vec::IntoIter<(String, Vec<Held>)>,
    /// Everything up to here was erased.
    erased: Option<Stamp>,
    /// What came of it so far.
    pub met: Met,
}

/// What another store holds of a key.
#[derive(Clone, Default)]
struct Held {
    live: Option<String>,
    gone: Option<String>,
}

/// What came of a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// Records that the first store lacked, or had in an older state.
    pub restored: usize,
    /// Records that the second store lacked, or had in an older state.
    pub mirrored: usize,
    /// Whether anything on the first store was changed.
    pub changed: bool,
    /// Whether what this page knew was erased, and the first store or this tab had not heard of it.
    pub erased: bool,
    /// What one of the stores seems to have forgotten.
    pub lost: Option<Lost>,
}

impl<S: Shelf> Door<S> {
    /// Begins a meeting with everything that the other stores hold, by key: the second one, and its spare if there is one.
    ///
    /// # Errors
    /// The browser does not let us at the first store, and nothing is held in memory.
    pub fn meet(&mut self, stores: Vec<Vec<(String, String)>>) -> Result<Meeting, SaveProblem> {
        let mut subjects: Ordered<String, Vec<Held>> = Ordered::new();
        let none = || vec![Held::default(); stores.len()];
        let (mut canary, mut erased) = (None, None);
        let is_new = stores.first().is_none_or(Vec::is_empty);
        for (place, pairs) in stores.iter().enumerate() {
            for (key, text) in pairs {
                let (subject, gone) = match Key::parse(key) {
                    Some(Key::Canary) => {
                        canary = canary.or(Some(text));
                        continue;
                    }
                    Some(Key::Erased) => {
                        erased = erased.max(text.parse().ok());
                        continue;
                    }
                    Some(Key::Gone(subject)) => (subject.text(), true),
                    Some(_) => (key.clone(), false),
                    None => {
                        self.newer |= Key::is_newer(key);
                        continue;
                    }
                };
                let held = subjects.get_or_insert(subject, none).and_then(|held| held.get_mut(place));
                if let Some(held) = held {
                    *(if gone { &mut held.gone } else { &mut held.live }) = Some(text.clone());
                }
            }
        }
        self.room = Room::default();
        for key in self.keys()? {
            match Key::parse(&key) {
                Some(Key::Canary | Key::Erased | Key::Ballast) => {}
                Some(Key::Gone(subject)) => {
                    subjects.get_or_insert(subject.text(), none);
                }
                Some(_) => {
                    subjects.get_or_insert(key, none);
                }
                // What other pages keep takes room as well.
                None => {
                    if let Some(text) = self.text(&key)? {
                        self.room.add(&key, &text);
                    }
                }
            }
        }
        let lost = self.look_at_canaries(canary.map(String::as_str), is_new)?;
        // The first store knows of the erasure by the same mark: what is there then came later, if only from a file.
        let mark = self.text(&Key::Erased.text())?.and_then(|text| text.parse().ok());
        let erased: Option<Stamp> = erased.filter(|_| mark < erased);
        // Another tab erased everything: nothing of what this one knows is to come back.
        let erased_elsewhere = erased.is_some_and(|erased| erased >= self.last);
        self.last = erased.map_or(self.last, |erased| self.last.max(erased));
        let met = Met { lost, erased: erased_elsewhere, changed: erased_elsewhere, ..Met::default() };
        Ok(Meeting { subjects: subjects.into_iter().collect::<Vec<_>>().into_iter(), erased, met })
    }

    /// Erases what the first store had kept although it was erased: the browser was killed before it wrote that down.
    fn erase_again(&mut self, at: &str, erased: Stamp, met: &mut Met) -> Result<(), SaveProblem> {
        let tomb = Key::parse(at).map(|key| key.gone().text());
        for key in std::iter::once(at).chain(tomb.as_deref()) {
            let stamp = self.text(key)?.and_then(|text| stamp_of(&text));
            if stamp.is_some_and(|stamp| stamp <= erased) {
                // Not counted yet, so not counted off.
                self.held.remove(key);
                self.shelf.remove(key)?;
                (met.changed, met.erased) = (true, true);
            }
        }
        Ok(())
    }

    /// Makes all stores hold what they should at a key.
    fn meet_at(&mut self, at: String, others: &[Held], met: &mut Met) -> Result<(), SaveProblem> {
        let Some(key) = Key::parse(&at).filter(|_| !self.newer) else { return Ok(()) };
        let live = self.text(&at)?;
        if matches!(key, Key::Quarantine(_)) {
            self.meet_bytes(key, live, others);
            return Ok(());
        }
        let tomb = key.gone().text();
        let gone = if key.can_go() { self.text(&tomb)? } else { None };
        for (key, text) in [(&at, &live), (&tomb, &gone)] {
            if let Some(text) = text.as_ref().filter(|_| self.held.get(key).is_none()) {
                self.room.add(key, text);
            }
        }
        if let Some(text) = &live {
            if matches!(key, Key::Response(..)) {
                self.room.note_response(text);
            }
            let same = |held: &Held| held.gone.is_none() && held.live.as_ref() == Some(text);
            if gone.is_none() && others.iter().all(same) {
                self.note_unfiled(&key, at, text);
                return Ok(());
            }
        }
        let found = live.iter().chain(others.iter().filter_map(|held| held.live.as_ref()));
        let found = found.map(|text| Found { text, gone: false });
        let tombs = gone.iter().chain(others.iter().filter_map(|held| held.gone.as_ref()));
        let found: Vec<_> = found.chain(tombs.map(|text| Found { text, gone: true })).collect();
        let Ok(Settled { standing, aside }) = settle(&key, &found, Known::Compared) else {
            self.newer = true;
            return Ok(());
        };
        for (key, text) in aside {
            self.put_aside(key, text);
        }
        let Some(standing) = standing else { return Ok(()) };
        let (want, in_first, in_second) = match &standing {
            Standing::Live(text) => {
                let here = live.as_ref() == Some(text);
                let there = |held: &Held| held.live.as_ref() == Some(text) && held.gone.is_none();
                self.note_unfiled(&key, at.clone(), text);
                if !here {
                    self.held.insert(at.clone(), text.clone());
                    self.offer().ok();
                }
                self.clear(&tomb)?;
                (text, here && gone.is_none(), others.iter().all(there))
            }
            Standing::Gone(text) => {
                let here = live.is_none() && gone.as_ref() == Some(text);
                if !here {
                    self.bury(&key, text.clone()).ok();
                }
                let there = |held: &Held| held.live.is_none() && held.gone.as_ref() == Some(text);
                (text, here, others.iter().all(there))
            }
        };
        if let Some(stamp) = stamp_of(want) {
            self.last = self.last.max(stamp);
            self.seen.insert(at, stamp);
        }
        met.changed |= !in_first;
        met.restored += usize::from(!in_first && key.is_record());
        met.mirrored += usize::from(!in_second && key.is_record());
        if !in_second {
            let base = self.seen.get(&key.text()).copied();
            self.outbox.put(Errand { key, what: What::Stand(standing), base });
        }
        Ok(())
    }

    /// Raw bytes that are in one store go to the others; where several have some, each keeps its own.
    fn meet_bytes(&mut self, key: Key, first: Option<String>, others: &[Held]) {
        if let Some(text) = &first {
            self.room.add(&key.text(), text);
        }
        let known = first.clone().or_else(|| others.iter().find_map(|held| held.live.clone()));
        let Some(text) = known else { return };
        if first.is_none() {
            // What does not fit is held.
            self.held.insert(key.text(), text.clone());
            self.offer().ok();
        }
        if others.iter().any(|held| held.live.is_none()) {
            self.outbox.put(Errand { key, what: What::Keep(text), base: None });
        }
    }
}

impl Meeting {
    /// Goes through so many keys more; says whether any are left.
    ///
    /// # Errors
    /// The browser does not let us at the first store any more.
    pub fn step<S: Shelf>(&mut self, door: &mut Door<S>, count: usize) -> Result<bool, SaveProblem> {
        for (key, held) in self.subjects.by_ref().take(count) {
            if let Some(erased) = self.erased {
                door.erase_again(&key, erased, &mut self.met)?;
            }
            door.meet_at(key, &held, &mut self.met)?;
        }
        let is_more = self.subjects.len() > 0;
        if let Some(erased) = self.erased.filter(|_| !is_more) {
            door.shelve(&Key::Erased.text(), &erased.to_string()).ok();
        }
        Ok(is_more)
    }
}
