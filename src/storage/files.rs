//! What is in no file yet. Only a file outside the browser survives that somebody clears the browser's data.

use super::{door::Door, envelope::stamp_of, key::Key, shelf::Shelf};
use crate::domain::{form::Form, id::Id, ordered::Ordered, stamp::Stamp};

impl<S> Door<S> {
    /// How many records are in no file that was read back, without those of some keys and the responses to some forms.
    /// Nothing is looked at but those: there may be ten thousand others.
    pub fn unfiled(&self, without: &[Key], forms: &[Id<Form>]) -> usize {
        let passed_over = without.iter().filter(|key| self.unfiled.get(&key.text()).is_some()).count();
        let answers = |form: &Id<Form>| self.unfiled.count_from(&Key::responses_of(*form));
        let answers = forms.iter().map(answers).fold(passed_over, usize::saturating_add);
        self.unfiled.keys().count().saturating_sub(answers)
    }

    /// Everything up to this stamp is in such a file; none if there is no such file yet.
    pub const fn filed(&self) -> Option<Stamp> {
        self.filed
    }

    /// Takes what an earlier start knew to be in a file.
    pub fn set_filed(&mut self, filed: Option<Stamp>) {
        self.filed = filed;
    }

    /// Notes a record that was found or saved, if it is in no file.
    pub(super) fn note_unfiled(&mut self, key: &Key, at: String, text: &str) {
        if let Some(stamp) = stamp_of(text).filter(|stamp| key.is_record() && Some(*stamp) > self.filed) {
            self.unfiled.insert(at, stamp);
        }
    }
}

impl<S: Shelf> Door<S> {
    /// Compares what is here with the texts of a file that was read back: what is in it in this state or a newer one
    /// is in a file from now on. Gives how many records are not.
    pub fn check_file(&mut self, pairs: &[(String, String)]) -> usize {
        let in_file: Ordered<&str, Option<Stamp>> =
            pairs.iter().map(|(key, text)| (key.as_str(), stamp_of(text))).collect();
        for at in self.keys().unwrap_or_default() {
            let here = self.text(&at).ok().flatten().and_then(|text| stamp_of(&text));
            let Some(here) = here.filter(|_| Key::parse(&at).is_some_and(|key| key.is_record())) else {
                continue;
            };
            if in_file.get(at.as_str()).copied().flatten() >= Some(here) {
                self.unfiled.remove(&at);
            } else {
                self.unfiled.insert(at, here);
            }
        }
        // Everything before the first that is not in it; nothing is missed if that one was changed only lately.
        let first = self.unfiled.values().min().copied();
        self.filed = first.map_or(Some(self.last), |first| first.before().max(self.filed));
        self.unfiled.keys().count()
    }
}
