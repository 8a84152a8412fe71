//! Taking in the records of a backup: all of them or none, and never an older one over a newer.

use super::{
    door::{Door, SaveProblem},
    envelope::{Damage, GONE, open, stamp_of},
    key::Key,
    outbox::{Errand, What},
    reconcile::{Found, Known, Standing, settle},
    shelf::Shelf,
};
/// What was taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Records that were not here.
    pub added: usize,
    /// Records that were here in an older state.
    pub renewed: usize,
    /// Records that were here in the same or a newer state, or were removed since.
    pub kept: usize,
}

/// Why nothing was taken in. What was here is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A record in it is damaged.
    #[error("a record is damaged")]
    Damaged,
    /// A record in it was written by a newer program.
    #[error("a record was written by a newer version of Katuwang")]
    Newer,
    /// It could not be saved here.
    #[error(transparent)]
    NotSaved(#[from] SaveProblem),
}

/// What was at a key before.
type Undo = Vec<(String, Option<String>)>;

impl<S: Shelf> Door<S> {
    /// Takes in texts by key, as [`Door::everything`] gave them.
    ///
    /// # Errors
    /// [`Refusal`]; then nothing has changed.
    pub fn take_in(&mut self, pairs: &[(String, String)]) -> Result<TakenIn, Refusal> {
        if self.newer {
            return Err(SaveProblem::Newer.into());
        }
        let mut parsed = Vec::new();
        for (key, text) in pairs {
            parsed.push((check(key, text)?, text));
        }
        let (mut taken, mut undo, mut errands) = (TakenIn::default(), Undo::new(), Vec::new());
        for (key, text) in parsed {
            if let Err(problem) = self.take_in_one(key, text, &mut taken, &mut undo, &mut errands) {
                self.undo(undo);
                return Err(problem);
            }
        }
        for errand in errands {
            self.outbox.put(errand);
        }
        Ok(taken)
    }

    fn take_in_one(
        &mut self,
        key: Key,
        text: &str,
        taken: &mut TakenIn,
        undo: &mut Undo,
        errands: &mut Vec<Errand>,
    ) -> Result<(), Refusal> {
        if let Key::Quarantine(_) = key {
            if self.text(&key.text())?.is_none() {
                taken.added += 1;
                self.replace(key.text(), Some(text), undo)?;
                errands.push(Errand { key, what: What::Keep(text.to_owned()), base: None });
            } else {
                taken.kept += 1;
            }
            return Ok(());
        }
        let (subject, coming_gone) =
            if let Key::Gone(subject) = key { (*subject, true) } else { (key, false) };
        let (at, tomb) = (subject.text(), subject.gone().text());
        let (live, gone) = (self.text(&at)?, self.text(&tomb)?);
        let mut found = vec![Found { text, gone: coming_gone }];
        found.extend(live.iter().map(|text| Found { text, gone: false }));
        found.extend(gone.iter().map(|text| Found { text, gone: true }));
        let settled = settle(&subject, &found, Known::Compared).map_err(|_| Refusal::Newer)?;
        for (key, text) in settled.aside {
            self.replace(key.text(), Some(&text), undo)?;
            errands.push(Errand { key, what: What::Keep(text), base: None });
        }
        let Some(standing) = settled.standing else { return Ok(()) };
        let is_here = match &standing {
            Standing::Live(text) => live.as_ref() == Some(text) && gone.is_none(),
            Standing::Gone(text) => gone.as_ref() == Some(text) && live.is_none(),
        };
        if is_here {
            taken.kept += 1;
            return Ok(());
        }
        *(if live.is_some() || gone.is_some() { &mut taken.renewed } else { &mut taken.added }) += 1;
        match &standing {
            Standing::Live(text) => {
                self.replace(at.clone(), Some(text), undo)?;
                self.replace(tomb, None, undo)?;
                self.note_unfiled(&subject, at.clone(), text);
            }
            Standing::Gone(text) => {
                self.replace(tomb, Some(text), undo)?;
                self.replace(at.clone(), None, undo)?;
            }
        }
        // Whoever takes a file in has seen what it holds.
        let (Standing::Live(text) | Standing::Gone(text)) = &standing;
        let base = stamp_of(text);
        errands.push(Errand { key: subject, what: What::Stand(standing), base });
        Ok(())
    }

    fn replace(&mut self, key: String, text: Option<&str>, undo: &mut Undo) -> Result<(), Refusal> {
        let before = self.shelf.read(&key).map_err(SaveProblem::from)?;
        if before.as_deref() == text {
            return Ok(());
        }
        undo.push((key.clone(), before));
        match text {
            Some(text) => self.shelve(&key, text),
            None => self.clear(&key),
        }
        .map_err(Refusal::from)
    }

    fn undo(&mut self, undo: Undo) {
        // New texts go first, so that there is room for the old ones again.
        let (old, new): (Vec<_>, Vec<_>) = undo.into_iter().rev().partition(|(_, text)| text.is_some());
        for (key, _) in new {
            self.clear(&key).ok();
        }
        for (key, text) in old {
            self.shelve(&key, &text.unwrap_or_default()).ok();
        }
    }
}

/// The key of a text that can be taken in.
fn check(key: &str, text: &str) -> Result<Key, Refusal> {
    let Some(key) = Key::parse(key) else {
        return Err(if Key::is_newer(key) { Refusal::Newer } else { Refusal::Damaged });
    };
    match damage(&key, text) {
        None => Ok(key),
        Some(Damage::Newer) => Err(Refusal::Newer),
        Some(Damage::Broken | Damage::Shape) => Err(Refusal::Damaged),
    }
}

/// Whether a text can be taken in at a key: only then a file that holds it can be read back.
pub(super) fn fits(key: &Key, text: &str) -> bool {
    damage(key, text).is_none()
}

fn damage(key: &Key, text: &str) -> Option<Damage> {
    match key {
        // Raw bytes, damaged by definition.
        Key::Quarantine(_) => return None,
        Key::Record(..) | Key::Response(..) | Key::Typing(_) | Key::Conflict(..) | Key::Gone(_) => {}
        Key::Phone | Key::Canary | Key::Erased | Key::Ballast => return Some(Damage::Shape),
    }
    let envelope = match open(text) {
        Ok(envelope) => envelope,
        Err(damage) => return Some(damage),
    };
    let is_tombstone = matches!(key, Key::Gone(_));
    let fits = envelope.fits(key, is_tombstone) && (is_tombstone || envelope.kind != GONE);
    (!fits).then_some(Damage::Shape)
}
