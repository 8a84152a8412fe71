//! Taking everything out at once, for a backup.

use super::{
    door::{Door, SaveProblem},
    envelope::seal_over,
    key::Key,
    shelf::Shelf,
    take_in::fits,
};
use crate::domain::{code::Coded, ordered::Ordered, record::Record};

impl<S: Shelf> Door<S> {
    /// A record as it would be stored, changed as late as anything here; none if it has no stored form.
    pub fn sealed(&self, record: &Record) -> Option<String> {
        let data = record.to_value().ok()?;
        Some(seal_over(None, record.kind().code(), self.last, data))
    }

    /// Every text of ours, but for the phone's own: what a backup holds. What is held in memory is among it; what can't
    /// be read goes as what it is, into quarantine.
    ///
    /// # Errors
    /// The browser does not let us at its storage.
    pub fn everything(&self) -> Result<Vec<(String, String)>, SaveProblem> {
        let mut pairs = Ordered::new();
        for key in self.keys()? {
            let Some(parsed) = Key::parse(&key) else { continue };
            if matches!(parsed, Key::Phone | Key::Canary | Key::Erased | Key::Ballast) {
                continue;
            }
            let Some(text) = self.text(&key)? else { continue };
            if fits(&parsed, &text) {
                pairs.insert(key, text);
            } else if !matches!(parsed, Key::Typing(_)) {
                pairs.insert(Key::quarantine(&key, &text).text(), text);
            }
        }
        Ok(pairs.into_iter().collect())
    }
}
