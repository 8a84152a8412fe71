//! What is known without asking storage again: the plan, and how many answers there are.

use std::rc::Rc;

use super::AppState;
use crate::{
    domain::{
        form::{Form, Response},
        id::Id,
        ordered::Ordered,
        plan::Session,
        workspace::Workspace,
    },
    storage::Opened,
};

/// What is known without asking storage again.
#[derive(Default)]
pub(super) struct Known {
    /// What is planned on this phone.
    pub(super) workspace: Rc<Workspace>,
    /// How many responses each form has.
    pub(super) counts: Ordered<Id<Form>, u32>,
    /// How many responses were given at each session that was asked for.
    at_session: Ordered<Id<Session>, u32>,
    /// A version of a form of which it was found that it has no answers.
    unanswered: Option<(Id<Form>, u32)>,
    /// How many stored texts could not be read.
    unreadable: usize,
    /// How many changes lost to another of the same moment.
    conflicts: usize,
}

impl Known {
    pub(super) fn planned(&mut self) -> &mut Workspace {
        Rc::make_mut(&mut self.workspace)
    }

    /// Counts a response that came.
    pub(super) fn count_one_more(&mut self, response: &Response) {
        self.unanswered = None;
        let count = self.counts.get(&response.form).copied().unwrap_or_default();
        self.counts.insert(response.form, count.saturating_add(1));
        if let Some(session) = response.session
            && let Some(count) = self.at_session.get(&session).copied()
        {
            self.at_session.insert(session, count.saturating_add(1));
        }
    }

    /// Counts a response no longer; at which session it was given is not known.
    pub(super) fn count_one_less(&mut self, form: Id<Form>) {
        let count = self.counts.get(&form).copied().unwrap_or_default();
        self.counts.insert(form, count.saturating_sub(1));
        self.at_session = Ordered::new();
    }

    /// Counts the responses of a form no longer.
    pub(super) fn count_none(&mut self, form: Id<Form>) {
        self.counts.remove(&form);
        self.at_session = Ordered::new();
    }
}

impl AppState {
    /// What is planned on this phone, as it is now. Not to be held across an edit: that would copy it all.
    pub fn workspace(self) -> Rc<Workspace> {
        self.known.with(|known| Rc::clone(&known.workspace))
    }

    /// How many responses a form has.
    pub fn count_of(self, form: Id<Form>) -> u32 {
        self.known.with(|known| known.counts.get(&form).copied().unwrap_or_default())
    }

    /// How many responses to a form were given at a session.
    pub fn count_at(self, form: Id<Form>, session: Id<Session>) -> u32 {
        if let Some(count) = self.known.with(|known| known.at_session.get(&session).copied()) {
            return count;
        }
        let count = self.door.with(|door| door.count_at(form, session));
        self.known.change(|known| known.at_session.insert(session, count));
        count
    }

    /// Whether a version of a form has answers. They are all read for that: once, and not at every letter that is typed.
    pub(super) fn has_answers(self, form: &Form) -> bool {
        let version = (form.id, form.version);
        if self.count_of(form.id) == 0 || self.known.with(|known| known.unanswered == Some(version)) {
            return false;
        }
        let answers = self.responses(form.id);
        let has_answers = answers.iter().any(|response| response.form_version == form.version);
        if !has_answers {
            self.known.change(|known| known.unanswered = Some(version));
        }
        has_answers
    }

    /// How many stored texts could not be read.
    pub fn unreadable(self) -> usize {
        self.known.with(|known| known.unreadable)
    }

    /// How many changes lost to another of the same moment.
    pub fn conflicts(self) -> usize {
        self.known.with(|known| known.conflicts)
    }

    /// Reads a form's responses. Those that can't be read are counted on the phone's own screen.
    pub fn responses(self, form: Id<Form>) -> Vec<Response> {
        let read = self.door.change(|door| door.responses(form));
        // What can't be read was put aside, which the second store wants too.
        self.deliver();
        read.map(|(responses, _)| responses).unwrap_or_default()
    }

    /// A form's responses without those that were said not to count.
    pub fn counted_responses(self, form: Id<Form>) -> Vec<Response> {
        let mut responses = self.responses(form);
        responses.retain(|response| response.void.is_none());
        responses
    }

    /// Puts what was read at the door before the screens.
    pub(super) fn show(self, opened: Opened) {
        self.know(opened);
        self.draw();
    }

    pub(super) fn know(self, opened: Opened) {
        let Opened { unreadable, conflicts, .. } = opened;
        let mut known = Known { unreadable, conflicts, ..Known::default() };
        for record in opened.records {
            known.planned().put(record);
        }
        for form in opened.responses {
            let count = known.counts.get(&form).copied().unwrap_or_default();
            known.counts.insert(form, count.saturating_add(1));
        }
        self.known.set(known);
    }
}
