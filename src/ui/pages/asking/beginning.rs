//! Beginning: with somebody new, where one was, with a trial, and with the next one.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Asking, HandingIn, language_of, look_at};
use crate::{
    domain::{
        form::{Draft, Form},
        id::Id,
        interview::{Blueprint, Interview},
        plan::Session,
    },
    ui::{
        clock,
        focus::{focus, focus_at, focus_first},
        state::{AppState, OwnDraft},
        wait::{at_next_frame, later},
        words as w,
    },
};

impl Asking {
    /// Begins a draft of a form, or goes on with the one that is there.
    pub fn begin(state: AppState, form: Form, session: Option<Id<Session>>) -> Self {
        // The draft that was begun last, whoever began it: nobody's half answers are left behind.
        let begun = state.workspace().all::<Draft>().filter(|draft| draft.form == form.id).last().cloned();
        let is_resumed = begun.is_some();
        let draft =
            begun.unwrap_or_else(|| Draft::new(clock::new_id_of(), &form, session, clock::wall_time()));
        // What was begun is finished as it was asked then.
        let form = form.at_version(draft.form_version).unwrap_or(form);
        state.remember_asking(Some((form.id, session)));
        let asking = Self::of_draft(state, form, session, draft);
        if is_resumed {
            asking.go_on();
        } else if !state.has_room() {
            asking.handing_in.set(HandingIn::NoRoom);
        }
        asking.own_the_draft();
        asking
    }

    /// Tries a form out: it is asked like any other, and nothing is kept.
    pub fn trial(state: AppState, form: Form) -> Self {
        let draft = Draft::new(clock::new_id_of(), &form, None, clock::wall_time());
        Self { is_trial: true, ..Self::of_draft(state, form, None, draft) }
    }

    fn of_draft(state: AppState, form: Form, session: Option<Id<Session>>, draft: Draft) -> Self {
        let language = untrack(|| language_of(state, &form));
        let is_empty = draft.is_empty();
        let blueprint = Arc::new(Blueprint::new(form.clone()));
        let interview = Interview::new(blueprint, draft, &language, Box::new(clock::Phone));
        let screens = interview.screens();
        let at = interview.draft().at.clone();
        let position = at.and_then(|place| screens.iter().position(|screen| screen.shows(&place)));
        Self {
            state,
            form: StoredValue::new(form),
            interview: StoredValue::new(interview),
            screens: RwSignal::new(Arc::new(screens)),
            position: RwSignal::new(position.unwrap_or_default()),
            pulse: RwSignal::new(0),
            round: RwSignal::new(0),
            last_answered: StoredValue::new(None),
            problem: RwSignal::new(None),
            all_at_once: RwSignal::new(false),
            is_empty: RwSignal::new(is_empty),
            handing_in: RwSignal::new(HandingIn::NotYet),
            session,
            is_trial: false,
        }
    }

    /// Puts the reader where they were: the caret into what they were typing, or the focus on what they chose.
    fn go_on(self) {
        let (place, caret) = self.draft(|draft| (draft.at.clone(), draft.caret));
        at_next_frame(move || match (place.map(|place| place.to_string()), caret) {
            (Some(name), Some(caret)) => focus_at(&name, caret),
            (Some(name), None) => {
                if !focus_first(&format!("input[name='{name}']:checked")) {
                    focus(&format!("{name}-label"));
                }
            }
            (None, _) => {}
        });
    }

    /// Makes sure that no other tab fills in the same draft: then this one begins its own, and says so.
    fn own_the_draft(self) {
        let draft = self.draft(|draft| draft.id);
        later(async move {
            if self.state.owns(draft) {
                return;
            }
            if let Some(own) = OwnDraft::take(draft).await {
                self.state.own(draft, own);
            } else {
                self.state.tell(self.state.say(w::OTHER_TAB).to_owned());
                self.next_respondent();
            }
        });
    }

    /// Begins the next draft, of the form as it is by now.
    pub fn next_respondent(self) {
        let id = self.form.with_value(|form| form.id);
        let now = self.state.workspace().get(id).cloned();
        let changed = now.filter(|now| self.form.with_value(|form| form != now));
        // Making a form ready takes longer than anything else here, and mostly it is the same form.
        let blueprint = match &changed {
            Some(form) => Arc::new(Blueprint::new(form.clone())),
            None => self.ask(Interview::shared_blueprint),
        };
        if let Some(form) = changed {
            self.form.set_value(form);
        }
        let language = untrack(|| self.language());
        let draft = self
            .form
            .with_value(|form| Draft::new(clock::new_id_of(), form, self.session, clock::wall_time()));
        let interview = Interview::new(blueprint, draft, &language, Box::new(clock::Phone));
        self.screens.set(Arc::new(interview.screens()));
        self.interview.set_value(interview);
        self.last_answered.set_value(None);
        self.is_empty.set(true);
        self.problem.set(None);
        self.position.set(0);
        self.round.update(|round| *round = round.wrapping_add(1));
        let has_room = self.is_trial || self.state.has_room();
        self.handing_in.set(if has_room { HandingIn::NotYet } else { HandingIn::NoRoom });
        if !self.is_trial {
            self.own_the_draft();
        }
        if let Some(screen) = self.screens.with_untracked(|screens| screens.first().cloned()) {
            look_at(screen.place());
        }
    }
}
