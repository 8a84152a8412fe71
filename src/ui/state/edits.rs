//! The one door for edits: what is changed, taken away and handed in is saved, and the fate of it shown.

use leptos::prelude::*;

use super::{AppState, Known, Notice};
use crate::{
    domain::{
        form::{Form, Response},
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
        self.known.update_value(|known| {
            for record in records {
                known.planned().put(record);
            }
        });
    }

    /// The door for one edit.
    pub fn edit_one(self, thing: impl Kept) {
        self.edit(vec![thing.into_record()]);
    }

    /// The door for things of which some may be responses: those are saved and counted, but not held in memory.
    pub fn edit_all(self, records: Vec<Record>) {
        let (responses, others): (Vec<_>, Vec<_>) =
            records.into_iter().partition(|record| matches!(record, Record::Response(_)));
        self.edit(others);
        self.save(&responses);
        self.known.update_value(|known| {
            responses
                .iter()
                .filter_map(Response::of)
                .for_each(|response| known.count_one_more(response.form));
        });
    }

    /// Takes a project and everything that belongs to it away for good, its responses too.
    pub fn erase_project(self, project: Id<Project>) {
        let (ids, forms) = {
            let workspace = self.workspace();
            let forms: Vec<Id<Form>> = workspace.of_project::<Form>(project).map(|form| form.id).collect();
            (workspace.belongings(project), forms)
        };
        for form in forms {
            let responses: Vec<Record> = self.responses(form).into_iter().map(Kept::into_record).collect();
            self.forget(&responses);
            self.known.update_value(|known| {
                known.counts.remove(&form);
            });
        }
        self.erase(&ids);
    }

    /// Puts back what was taken away.
    pub fn put_back(self, records: Vec<Record>) {
        self.edit(records);
        self.notice.set(None);
        self.draw();
    }

    /// Takes things away and says so, with an undo.
    pub fn remove(self, ids: &[RecordId], words: String) {
        let undo = self.erase(ids);
        self.notice.set(Some(Notice { words, undo, seen: false }));
    }

    /// Takes things away for good, and gives them out.
    fn erase(self, ids: &[RecordId]) -> Vec<Record> {
        let take = |known: &mut Known| ids.iter().filter_map(|id| known.planned().take(*id)).collect();
        let taken: Vec<Record> = self.known.try_update_value(take).unwrap_or_default();
        self.forget(&taken);
        self.draw();
        taken
    }

    /// Hands a response in: it is counted, kept, and its draft is gone.
    pub fn hand_in(self, response: Response) {
        let (form, id) = (response.form, response.id);
        let record = response.into_record();
        self.save(std::slice::from_ref(&record));
        self.known.update_value(|known| {
            known.count_one_more(form);
            known.planned().take(id.record());
        });
        let (draft, kept) = (Key::Record(RecordKind::Draft, id.record()), Key::of(&record));
        // The draft stays on the phone until the response is there in its place.
        if !self.door.with_value(|door| door.holds(&kept)) {
            self.door.try_update_value(|door| door.remove(&draft));
        }
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
            self.settle(|door| taken.iter().try_for_each(|record| door.remove(&Key::of(record))));
        }
    }
}
