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
    /// How many responses each form has, those that do not count among them.
    pub(super) counts: Ordered<Id<Form>, u32>,
    /// How many of each form do not count; none as long as nobody asked, because that takes reading all of them.
    void: Option<Ordered<Id<Form>, u32>>,
    /// How many that count were given to a form at a session, for those that were asked for.
    at_session: Ordered<(Id<Form>, Id<Session>), u32>,
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

    /// Counts a response that was saved.
    pub(super) fn count(&mut self, response: &Response, is_new: bool) {
        self.unanswered = None;
        if is_new {
            self.count_one_more(response);
        } else {
            self.count_anew();
        }
    }

    /// Counts a response that came.
    fn count_one_more(&mut self, response: &Response) {
        let count = self.counts.get(&response.form).copied().unwrap_or_default();
        self.counts.insert(response.form, count.saturating_add(1));
        if response.void.is_some() {
            self.count_anew();
        } else if let Some(at) = response.session.map(|session| (response.form, session))
            && let Some(count) = self.at_session.get(&at).copied()
        {
            self.at_session.insert(at, count.saturating_add(1));
        }
    }

    /// Counts those that count anew when somebody asks: one of them may count no longer, or again.
    pub(super) fn count_anew(&mut self) {
        self.void = None;
        self.at_session = Ordered::new();
    }

    /// Counts a response no longer; at which session it was given is not known.
    pub(super) fn count_one_less(&mut self, form: Id<Form>) {
        let count = self.counts.get(&form).copied().unwrap_or_default();
        self.counts.insert(form, count.saturating_sub(1));
        self.count_anew();
    }

    /// Counts the responses of a form no longer.
    pub(super) fn count_none(&mut self, form: Id<Form>) {
        self.counts.remove(&form);
        self.count_anew();
    }
}

impl AppState {
    /// What is planned on this phone, as it is now. Not to be held across an edit: that would copy it all.
    pub fn workspace(self) -> Rc<Workspace> {
        self.known.with(|known| Rc::clone(&known.workspace))
    }

    /// How many responses of a form count.
    pub fn count_of(self, form: Id<Form>) -> u32 {
        self.handed_in(form).saturating_sub(self.void_count(form))
    }

    /// How many responses a form has, those that do not count among them.
    pub fn handed_in(self, form: Id<Form>) -> u32 {
        self.known.with(|known| known.counts.get(&form).copied().unwrap_or_default())
    }

    /// How many responses of a form do not count.
    pub fn void_count(self, form: Id<Form>) -> u32 {
        let count = |void: &Ordered<Id<Form>, u32>| void.get(&form).copied().unwrap_or_default();
        if let Some(known) = self.known.with(|known| known.void.as_ref().map(count)) {
            return known;
        }
        let void = self.door.with(super::BrowserDoor::void_counts);
        let known = count(&void);
        self.known.change(|known| known.void = Some(void));
        known
    }

    /// How many responses to a form that count were given at a session.
    pub fn count_at(self, form: Id<Form>, session: Id<Session>) -> u32 {
        let at = (form, session);
        if let Some(count) = self.known.with(|known| known.at_session.get(&at).copied()) {
            return count;
        }
        let count = self.door.with(|door| door.count_at(form, session));
        self.known.change(|known| known.at_session.insert(at, count));
        count
    }

    /// The ids of a form's responses, the latest first: none of them is read for it.
    pub fn response_ids(self, form: Id<Form>) -> Vec<Id<Response>> {
        self.door.with(|door| door.response_ids(form))
    }

    /// One response; none if it is not here, or can't be read.
    pub fn response(self, form: Id<Form>, id: Id<Response>) -> Option<Response> {
        let read = self.door.change(|door| door.response(form, id));
        // What can't be read was put aside, which the second store wants too.
        self.deliver();
        read
    }

    /// Whether a version of a form has answers. They are all read for that: once, and not at every letter that is typed.
    pub(super) fn has_answers(self, form: &Form) -> bool {
        let version = (form.id, form.version);
        if self.handed_in(form.id) == 0 || self.known.with(|known| known.unanswered == Some(version)) {
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
