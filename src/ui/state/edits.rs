//! The one door for edits: what is changed, taken away and handed in is saved, and the fate of it shown.

use leptos::prelude::*;

use super::{AppState, Known};
use crate::{
    domain::{
        form::{Draft, Form, Response, Voided},
        id::{Id, RecordId},
        plan::Project,
        record::{Kept, Record, RecordKind},
    },
    storage::Key,
    ui::clock,
};

impl AppState {
    /// The door for edits: puts each thing in its place, saves it, and shows what became of that.
    pub fn edit(self, records: Vec<Record>) {
        self.save(&records);
        self.known.change(|known| {
            for record in records {
                known.planned().put(record);
            }
        });
    }

    /// The door for one edit.
    pub fn edit_one(self, thing: impl Kept) {
        self.edit(vec![thing.into_record()]);
    }

    /// The door for a form that asks otherwise from now on: what has answers is kept as it was, and a version begins.
    pub fn edit_form(self, before: &Form, after: Form) {
        let of_version = |draft: &Draft| draft.form == before.id && draft.form_version == before.version;
        let is_answered = self.workspace().all::<Draft>().any(of_version) || self.has_answers(before);
        self.edit_one(after.following(before, is_answered));
    }

    /// The door for things of which some may be responses: those are saved and counted, but not held in memory.
    pub fn edit_all(self, records: Vec<Record>) {
        let (responses, others): (Vec<_>, Vec<_>) =
            records.into_iter().partition(|record| matches!(record, Record::Response(_)));
        self.edit(others);
        let new: Vec<bool> =
            responses.iter().map(|response| !self.door.with(|door| door.has(&Key::of(response)))).collect();
        self.save(&responses);
        self.known.change(|known| {
            let responses = responses.iter().filter_map(Response::of);
            responses.zip(new).for_each(|(response, is_new)| known.count(response, is_new));
        });
    }

    /// Says why a response does not count, or that it counts again, with an undo.
    pub fn set_void(self, before: Response, void: Option<Voided>, words: String) {
        self.edit_all(vec![Response { void, ..before.clone() }.into_record()]);
        self.draw();
        self.tell_with_undo(words, vec![before.into_record()], Vec::new());
    }

    /// Takes a project and everything that belongs to it away for good, its responses too.
    pub fn erase_project(self, project: Id<Project>) {
        let taken = self.take_project(project);
        self.settle(|door| {
            let now = clock::milliseconds();
            taken.iter().try_for_each(|record| door.forget(&Key::of(record), now))
        });
        self.draw();
    }

    /// Takes a project and everything that belongs to it away, its responses too, and says so, with an undo.
    pub fn remove_project(self, project: Id<Project>, words: String) {
        let undo = self.take_project(project);
        self.forget(&undo);
        self.draw();
        self.tell_with_undo(words, undo, Vec::new());
    }

    /// Takes a project and everything that belongs to it out of what is known.
    fn take_project(self, project: Id<Project>) -> Vec<Record> {
        let (ids, forms) = {
            let workspace = self.workspace();
            let forms: Vec<Id<Form>> = workspace.of_project::<Form>(project).map(|form| form.id).collect();
            (workspace.belongings(project), forms)
        };
        let mut taken = Vec::new();
        for form in forms {
            taken.extend(self.responses(form).into_iter().map(Kept::into_record));
            self.known.change(|known| known.count_none(form));
        }
        taken.extend(self.take(&ids));
        taken
    }

    /// Puts back what was taken away, and takes away what was added.
    pub fn put_back(self, records: Vec<Record>, added: &[RecordId]) {
        self.forget(&self.take(added));
        self.edit_all(records);
        self.notice.set(None);
        self.draw();
    }

    /// Puts back what is not there any more; what was made or changed since stays as it is.
    pub fn put_back_missing(self, mut records: Vec<Record>) {
        records.retain(|record| !self.door.with(|door| door.has(&Key::of(record))));
        self.edit_all(records);
        self.draw();
    }

    /// Takes things away and says so, with an undo.
    pub fn remove(self, ids: &[RecordId], words: String) {
        let undo = self.take_away(ids);
        self.tell_with_undo(words, undo, Vec::new());
    }

    /// Takes things away, and gives them out.
    pub fn take_away(self, ids: &[RecordId]) -> Vec<Record> {
        let taken = self.take(ids);
        self.forget(&taken);
        self.draw();
        taken
    }

    /// Takes things out of what is known, and gives them out.
    fn take(self, ids: &[RecordId]) -> Vec<Record> {
        let take = |known: &mut Known| ids.iter().filter_map(|id| known.planned().take(*id)).collect();
        self.known.change(take)
    }

    /// Hands a response in: it is counted and kept, and its draft is gone. One that mends another stands in its place,
    /// with what that said in it. `then` is done once both stores have it, or it is known that one of them does not take
    /// it.
    pub fn hand_in(self, mut response: Response, mends: Option<String>, then: impl FnOnce() + 'static) {
        let id = response.id.record();
        let former = mends.and_then(|reason| Some((self.response(response.form, response.id)?, reason)));
        let is_new = former.is_none();
        if let Some((former, reason)) = former {
            response = former.mended(response, reason);
        }
        self.known.change(|known| {
            known.count(&response, is_new);
            known.planned().take(id);
        });
        let record = response.into_record();
        self.settle(|door| {
            let now = clock::milliseconds();
            let saved = door.save(&record, now);
            // The draft stays on the phone until the response is there in its place.
            if door.holds(&Key::of(&record)) {
                return saved;
            }
            saved.and(door.forget(&Key::Record(RecordKind::Draft, id), now))
        });
        self.when_safe(then);
    }

    fn save(self, records: &[Record]) {
        self.settle(|door| {
            let now = clock::milliseconds();
            // All are tried: the fate of one must not decide about the others.
            records.iter().map(|record| door.save(record, now)).fold(Ok(()), Result::and)
        });
    }

    fn forget(self, taken: &[Record]) {
        if !taken.is_empty() {
            self.settle(|door| {
                let now = clock::milliseconds();
                taken.iter().try_for_each(|record| {
                    let key = Key::of(record);
                    // Nobody looks for half an answer in a bin.
                    let is_draft = matches!(record, Record::Draft(_));
                    if is_draft { door.forget(&key, now) } else { door.remove(&key, now) }
                })
            });
        }
    }
}
