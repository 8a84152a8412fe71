//! Beginning: with somebody new, where one was, with mending a response, and with the next one.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Asking, HandingIn, language_of, look_at};
use crate::{
    domain::{
        form::{Batch, Draft, Form, Response},
        id::Id,
        interview::{Blueprint, Interview},
        plan::Session,
    },
    ui::{
        address, clock,
        focus::{focus, focus_at, focus_first},
        route::Route,
        state::{AppState, OwnDraft},
        wait::{at_next_frame, later},
        words as w,
    },
};

impl Asking {
    /// Begins a draft of a form, or goes on with the one that is there.
    pub fn begin(state: AppState, form: Form, session: Option<Id<Session>>) -> Self {
        // The draft that was begun last, whoever began it: nobody's half answers are left behind.
        let is_of_form = |draft: &&Draft| draft.form == form.id && draft.mends.is_none();
        let begun = state.workspace().all::<Draft>().filter(is_of_form).last().cloned();
        state.remember_asking(&Route::Ask(form.id, session));
        Self::with(state, form, session, begun)
    }

    /// Goes on with mending a response; none if nobody began to.
    pub fn mend(state: AppState, form: Form, response: Id<Response>) -> Option<Self> {
        let draft = state.workspace().get(Id::<Draft>::new(response.record())).cloned();
        let draft = draft.filter(|draft| draft.form == form.id && draft.mends.is_some())?;
        state.remember_asking(&Route::Mend(form.id, response));
        let session = draft.session;
        Some(Self::with(state, form, session, Some(draft)))
    }

    /// Tries a form out: it is asked like any other, and nothing is kept.
    pub fn trial(state: AppState, form: Form) -> Self {
        let draft = Draft::new(clock::new_id_of(), &form, None, clock::wall_time());
        let batch = Batch::new(form.id, None);
        Self { is_trial: true, ..Self::of_draft(state, form, None, draft, true, batch) }
    }

    fn with(state: AppState, form: Form, session: Option<Id<Session>>, begun: Option<Draft>) -> Self {
        let is_resumed = begun.is_some();
        let draft =
            begun.unwrap_or_else(|| Draft::new(clock::new_id_of(), &form, session, clock::wall_time()));
        let batch = state.batch(form.id, session);
        // What was begun is finished as it was asked then.
        let form = form.at_version(draft.form_version).unwrap_or(form);
        let asking = Self::of_draft(state, form, session, draft, is_resumed, batch);
        if is_resumed {
            asking.go_on();
        } else if !state.has_room() {
            asking.handing_in.set(HandingIn::NoRoom);
        }
        asking.own_the_draft();
        asking
    }

    fn of_draft(
        state: AppState,
        form: Form,
        session: Option<Id<Session>>,
        draft: Draft,
        is_resumed: bool,
        batch: Batch,
    ) -> Self {
        let language = untrack(|| language_of(state, &form));
        let is_empty = draft.is_empty();
        let blueprint = Arc::new(Blueprint::new(form.clone()));
        let mut interview = Interview::new(blueprint, draft, &language, Box::new(clock::Phone));
        if !is_resumed {
            fill_in(&mut interview, &batch);
        }
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
            last_answered: StoredValue::new(None),
            problem: RwSignal::new(None),
            all_at_once: RwSignal::new(false),
            is_empty: RwSignal::new(is_empty),
            handing_in: RwSignal::new(HandingIn::NotYet),
            session,
            batch: RwSignal::new(batch),
            round: RwSignal::new(0),
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

    /// Makes sure that no other tab fills in the same draft: then this one begins its own, or leaves the response alone,
    /// and says so.
    fn own_the_draft(self) {
        let (draft, to) = self.draft(|draft| (draft.id, Route::of_draft(draft)));
        let answers = to.up().filter(|_| self.mends());
        later(async move {
            if self.state.owns(draft) {
                return;
            }
            if let Some(own) = OwnDraft::take(draft).await {
                self.state.own(draft, own);
            } else if let Some(answers) = answers {
                self.state.tell(self.state.say(w::OTHER_TAB_MENDS).to_owned());
                address::go(&answers);
            } else {
                self.state.tell(self.state.say(w::OTHER_TAB).to_owned());
                self.next_respondent();
            }
        });
    }

    /// Begins the next draft, of the form as it is by now, with what stays the same filled in.
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
        let mut interview = Interview::new(blueprint, draft, &language, Box::new(clock::Phone));
        self.batch.with_untracked(|batch| fill_in(&mut interview, batch));
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

/// Answers what stays the same, as far as the form still asks it.
fn fill_in(interview: &mut Interview, batch: &Batch) {
    for (place, answer) in batch.answers.iter() {
        if interview.blueprint().question(&place.name).is_some() {
            interview.answer(place, answer.clone());
        }
    }
}
