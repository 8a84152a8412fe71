//! Responses one by one and in numbers, without opening all of them: ten thousand would take a second.

use super::{door::Door, envelope::stamp_of, key::Key, shelf::Shelf};
use crate::domain::{
    form::{Form, Response},
    id::{Id, RecordId},
    ordered::Ordered,
    plan::Session,
    record::{Record, RecordKind},
};

/// What stands in the text of a response that does not count, and in no other: within words each quotation mark has a
/// stroke before it.
const VOID: &str = "\"void\":{";

impl<S: Shelf> Door<S> {
    /// The ids of a form's responses, the latest first.
    pub fn response_ids(&self, form: Id<Form>) -> Vec<Id<Response>> {
        let beginning = Key::responses_of(form);
        let id = |key: &String| RecordId::try_parse(key.strip_prefix(&beginning)?).ok();
        let mut ids: Vec<RecordId> = self.keys().unwrap_or_default().iter().filter_map(id).collect();
        ids.sort_unstable_by(|one, other| other.cmp(one));
        ids.into_iter().map(Id::new).collect()
    }

    /// One response, only to look at; none if it is not here or can't be read.
    pub fn read_response(&mut self, form: Id<Form>, id: Id<Response>) -> Option<Response> {
        let key = Key::Response(form, id.record()).text();
        match self.record(&key, RecordKind::Response) {
            Ok(Some(Record::Response(response))) => Some(response),
            _ => None,
        }
    }

    /// One response; none if it is not here or can't be read. Whoever changes it has seen what is changed.
    pub fn response(&mut self, form: Id<Form>, id: Id<Response>) -> Option<Response> {
        let response = self.read_response(form, id)?;
        let key = Key::Response(form, id.record()).text();
        let stamp = self.text(&key).ok().flatten().and_then(|text| stamp_of(&text));
        if let Some(stamp) = stamp {
            self.seen.insert(key, stamp);
        }
        Some(response)
    }

    /// How many responses to a form that count were given at a session.
    pub fn count_at(&self, form: Id<Form>, session: Id<Session>) -> u32 {
        let given_there = format!("\"session\":\"{session}\"");
        let beginning = Key::responses_of(form);
        let keys = self.keys().unwrap_or_default().into_iter().filter(|key| key.starts_with(&beginning));
        let counts = |text: &String| text.contains(&given_there) && !text.contains(VOID);
        let counted = keys.filter_map(|key| self.text(&key).ok().flatten()).filter(counts);
        counted.fold(0, |count, _| count.saturating_add(1))
    }

    /// How many responses of each form do not count.
    pub fn void_counts(&self) -> Ordered<Id<Form>, u32> {
        let mut counts = Ordered::new();
        for key in self.keys().unwrap_or_default() {
            let Some(Key::Response(form, _)) = Key::parse(&key) else { continue };
            if self.text(&key).ok().flatten().is_some_and(|text| text.contains(VOID)) {
                let count = counts.get(&form).copied().unwrap_or_default();
                counts.insert(form, u32::saturating_add(count, 1));
            }
        }
        counts
    }
}
