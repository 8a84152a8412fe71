//! What became of what was saved, as the bar and the banner say it.

use leptos::prelude::*;

use super::{AppState, BrowserDoor, copies::Second};
use crate::storage::SaveProblem;

/// What became of the last save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing was changed since the start.
    Quiet,
    /// It is on its way to the disk.
    Saving,
    /// Both stores have it, and the second one says that it is on the disk.
    Saved,
    /// It is not saved, or in one store only, but still on the screen.
    NotSaved(SaveProblem),
}

impl AppState {
    /// Acts at the door, has the second store told, and shows what becomes of it.
    pub(super) fn settle(self, act: impl FnOnce(&mut BrowserDoor) -> Result<(), SaveProblem>) {
        self.settled(self.door.change(act));
    }

    // Not a part of the generic one, which is compiled for every caller.
    fn settled(self, done: Result<(), SaveProblem>) {
        // What is held is still not saved, whatever became of the last change.
        if done.is_err() || !self.door.with(BrowserDoor::holds_any) {
            self.first_problem.set(done.err());
        }
        self.touched.set(true);
        if self.met.get_untracked().is_some() && self.door.with(BrowserDoor::is_wiped) {
            self.begin_second_copy();
        }
        self.show_fate();
        self.deliver();
    }

    /// Does it once everything is saved, or is known not to be: nobody waits longer for the second store than it takes
    /// to give it up.
    pub fn when_safe(self, act: impl FnOnce() + 'static) {
        self.waiting.change(|waiting| waiting.push(Box::new(act)));
        self.show_fate();
    }

    /// Whether nothing is written any more, because a newer program wrote here.
    pub fn only_reads(self) -> bool {
        self.door.with(BrowserDoor::is_newer)
    }

    /// Says what has become of what was saved.
    pub(super) fn show_fate(self) {
        let fate = self.current_fate();
        if self.fate.get_untracked() != fate {
            self.fate.set(fate);
        }
        // A full first store is no reason to thank before the second one has it.
        if self.is_settled() {
            for act in self.waiting.change(std::mem::take) {
                act();
            }
        }
    }

    /// Whether nothing more can be waited for: it is delivered, or nobody takes it.
    fn is_settled(self) -> bool {
        self.door.with(BrowserDoor::is_delivered)
            || matches!(self.second.get(), Second::Failed)
            || self.only_reads()
    }

    /// Whether one of the stores has everything.
    pub fn is_kept(self) -> bool {
        self.first_problem.get().is_none()
            || (self.door.with(BrowserDoor::is_delivered) && !matches!(self.second.get(), Second::Failed))
    }

    fn current_fate(self) -> Fate {
        if self.door.with(BrowserDoor::is_newer) {
            return Fate::NotSaved(SaveProblem::Newer);
        }
        if let Some(problem) = self.first_problem.get() {
            return Fate::NotSaved(problem);
        }
        let is_delivered = self.door.with(BrowserDoor::is_delivered);
        match (self.second.get(), self.touched.get()) {
            (Second::Failed, _) => Fate::NotSaved(SaveProblem::OneCopy),
            (Second::Opening | Second::Open(_), false) => Fate::Quiet,
            (Second::Opening, true) => Fate::Saving,
            (Second::Open(_), true) => {
                if is_delivered {
                    Fate::Saved
                } else {
                    Fate::Saving
                }
            }
        }
    }
}
