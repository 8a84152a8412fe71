//! A count of the starts in each store: one that lacks it lost what it had.

use super::{
    door::{Door, SaveProblem},
    key::Key,
    outbox::{Errand, What},
    shelf::Shelf,
};

/// A store that lost what it had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The first store was emptied.
    First,
    /// The first store was empty at the start before, too: it forgets whenever the browser closes.
    FirstAgain,
    /// The second store was emptied.
    Second,
}

/// What the canary of the second store says behind its count if the first store had lost its own.
const LOST_BEFORE: &str = " alone";

impl<S: Shelf> Door<S> {
    /// Counts this start in both stores, and tells whether one of them forgot the last.
    pub(super) fn look_at_canaries(
        &mut self,
        second: Option<&str>,
        is_new: bool,
    ) -> Result<Option<Lost>, SaveProblem> {
        let key = Key::Canary.text();
        let first = self.text(&key)?;
        let count =
            |text: &str| text.split(' ').next().and_then(|count| count.parse::<u32>().ok()).unwrap_or(0);
        let lost = match (&first, second) {
            (None, Some(second)) if second.ends_with(LOST_BEFORE) => Some(Lost::FirstAgain),
            (None, Some(_)) => Some(Lost::First),
            (Some(_), _) if is_new => Some(Lost::Second),
            (Some(_), _) | (None, None) => None,
        };
        let starts = count(first.as_deref().unwrap_or("")).max(count(second.unwrap_or(""))).saturating_add(1);
        let alone = if first.is_none() && second.is_some() { LOST_BEFORE } else { "" };
        let text = format!("{starts}{alone}");
        self.outbox.put(Errand { key: Key::Canary, what: What::Keep(text), base: None });
        self.shelve(&key, &starts.to_string()).ok();
        Ok(lost)
    }
}
