//! Taking in the records of a backup: all of them or none, and never an older one over a newer.

use super::{
    door::{Door, SaveProblem},
    envelope::{Damage, open},
    key::Key,
    shelf::Shelf,
};
use crate::domain::{
    code::Coded,
    record::{Record, RecordKind},
};

/// What was taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Records that were not here.
    pub added: usize,
    /// Records that were here in an older state.
    pub renewed: usize,
    /// Records that were here in the same or a newer state.
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

impl<S: Shelf> Door<S> {
    /// Takes in texts by key, as [`Door::everything`] gave them.
    ///
    /// # Errors
    /// [`Refusal`]; then nothing has changed.
    pub fn take_in(&mut self, pairs: &[(String, String)]) -> Result<TakenIn, Refusal> {
        for (key, text) in pairs {
            check(key, text)?;
        }
        let mut taken = TakenIn::default();
        let mut undo: Vec<(&str, Option<String>)> = Vec::new();
        for (key, text) in pairs {
            let here = self.shelf.read(key).map_err(SaveProblem::from)?;
            let count = match &here {
                None => &mut taken.added,
                Some(here) if is_older(here, text) => &mut taken.renewed,
                Some(_) => {
                    taken.kept += 1;
                    continue;
                }
            };
            *count += 1;
            undo.push((key, here));
            if let Err(problem) = self.shelf.write(key, text) {
                self.put_back(undo);
                return Err(SaveProblem::from(problem).into());
            }
        }
        Ok(taken)
    }

    fn put_back(&self, undo: Vec<(&str, Option<String>)>) {
        // New texts go first, so that there is room for the old ones again.
        let (old, new): (Vec<_>, Vec<_>) = undo.into_iter().partition(|(_, text)| text.is_some());
        for (key, _) in new {
            self.shelf.remove(key).ok();
        }
        for (key, text) in old {
            self.shelf.write(key, &text.unwrap_or_default()).ok();
        }
    }
}

fn check(key: &str, text: &str) -> Result<(), Refusal> {
    let kind = match Key::parse(key) {
        // Raw bytes, damaged by definition.
        Some(Key::Quarantine(_)) => return Ok(()),
        Some(Key::Record(kind, _)) => Some(kind),
        Some(Key::Response(..)) => Some(RecordKind::Response),
        Some(Key::Typing(_)) => None,
        Some(Key::Phone) | None => return Err(Refusal::Damaged),
    };
    let envelope = open(text).map_err(|damage| match damage {
        Damage::Newer => Refusal::Newer,
        Damage::Broken | Damage::Shape => Refusal::Damaged,
    })?;
    let Some(kind) = kind else { return Ok(()) };
    let record = Record::from_value(kind, envelope.data).map_err(|_| Refusal::Damaged)?;
    if envelope.kind == kind.code() && Key::of(&record).text() == key {
        Ok(())
    } else {
        Err(Refusal::Damaged)
    }
}

/// Whether what is here is older than what comes; what can't be read here is, because a copy of it is aside.
fn is_older(here: &str, coming: &str) -> bool {
    match (open(here), open(coming)) {
        (Ok(here), Ok(coming)) => here.stamp < coming.stamp,
        (Err(_), Ok(_)) => true,
        (_, Err(_)) => false,
    }
}
