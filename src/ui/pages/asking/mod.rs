//! Filling a form in: the interview, where one is in it, and handing it in.

mod actions;
mod another;
mod question;
mod screen;
mod thanks;
mod trial;

use std::sync::Arc;

use leptos::prelude::*;

pub use screen::page;
pub use trial::page as trial_page;

use crate::{
    domain::{
        form::{Draft, Form, Place, Question},
        id::Id,
        interview::{Blueprint, Changed, Interview, NotFinished, Objection, Screen},
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

/// Everything that the screen of a form being filled in works with.
#[derive(Clone, Copy)]
pub struct Asking {
    /// The state of the app.
    pub state: AppState,
    /// The form, as it is while this draft is filled in.
    pub form: StoredValue<Form>,
    /// The interview.
    interview: StoredValue<Interview>,
    /// Everything that is asked now, in order.
    pub screens: RwSignal<Arc<Vec<Screen>>>,
    /// Which of them is shown.
    pub position: RwSignal<usize>,
    /// Counts changes after which other questions may say something else.
    pub pulse: RwSignal<u32>,
    /// Counts the respondents: what was drawn for one is not drawn over for the next.
    pub round: RwSignal<u32>,
    /// The question that was answered last: it is not drawn anew under somebody's fingers.
    pub last_answered: StoredValue<Option<Place>>,
    /// What keeps one from going on, and at which question.
    pub problem: RwSignal<Option<(Place, Objection)>>,
    /// Whether all questions are on one page.
    pub all_at_once: RwSignal<bool>,
    /// Whether nothing was answered yet.
    pub is_empty: RwSignal<bool>,
    /// How far handing in has come.
    pub handing_in: RwSignal<HandingIn>,
    session: Option<Id<Session>>,
    /// Whether the form is only tried out: then nothing is kept.
    pub is_trial: bool,
}

/// How far handing in has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandingIn {
    /// Answers are still being given.
    NotYet,
    /// The answers are on their way to the disk.
    Saving,
    /// They are there.
    Done,
    /// Nothing new may be begun: there is no room for it.
    NoRoom,
}

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
        let interview = interview(&form, draft, &language);
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

    /// The BCP 47 tag of the language in which it is asked: the screen's own until another is chosen.
    pub fn language(self) -> String {
        self.form.with_value(|form| language_of(self.state, form))
    }

    /// Asks in another language from now on.
    pub fn speak(self, tag: String) {
        self.interview.update_value(|interview| interview.speak(&tag));
        self.state.asking.set(Some(tag));
        self.last_answered.set_value(None);
        self.refresh(Changed { words: true, screens: true });
    }

    /// Looks something up in the interview.
    pub fn ask<T>(self, look: impl FnOnce(&Interview) -> T) -> T {
        self.interview.with_value(look)
    }

    /// Looks something up in the draft.
    pub fn draft<T>(self, look: impl FnOnce(&Draft) -> T) -> T {
        self.interview.with_value(|interview| look(interview.draft()))
    }

    /// A question of the form, without what stands in it.
    pub fn question(self, place: &Place) -> Option<Question> {
        self.ask(|interview| interview.blueprint().question(&place.name).cloned())
    }

    /// How many screens there are.
    pub fn count(self) -> usize {
        self.screens.with(|screens| screens.len())
    }

    /// The screen that is shown; none if nothing is asked.
    pub fn shown(self) -> Option<Screen> {
        let position = self.position.get();
        self.screens.with(|screens| screens.get(position).cloned())
    }

    /// Keeps an answer as it is typed or tapped, and where the next letter goes.
    pub fn answer(self, place: &Place, text: String, caret: Option<u32>) {
        let mut changed = Changed::default();
        self.interview.update_value(|interview| {
            changed = interview.answer(place, text);
            let draft = interview.draft_mut();
            (draft.at, draft.caret) = (Some(place.clone()), caret);
        });
        self.last_answered.set_value(Some(place.clone()));
        if self.problem.with_untracked(|problem| problem.as_ref().is_some_and(|(at, _)| at == place)) {
            self.problem.set(None);
        }
        self.refresh(changed);
        self.save();
    }

    /// Asks an open repeat once more, and goes there.
    pub fn add_time(self, repeat: &Place) {
        let mut added = None;
        self.interview.update_value(|interview| added = interview.add_time(repeat));
        let Some(time) = added else { return };
        let before = self.position.get_untracked();
        self.refresh(Changed { words: true, screens: true });
        self.save();
        // Its first question stands where the repeat asked whether there is another.
        let times: Vec<usize> = repeat.times.iter().copied().chain([time]).collect();
        let is_first = |screen: &Screen| screen.place().times.starts_with(&times);
        let found = self.screens.with_untracked(|screens| screens.iter().position(is_first));
        self.go_to(found.unwrap_or(before));
    }

    /// Takes one time of an open repeat away.
    pub fn remove_time(self, repeat: &Place, time: usize) {
        self.interview.update_value(|interview| interview.remove_time(repeat, time));
        self.last_answered.set_value(None);
        self.refresh(Changed { words: true, screens: true });
        self.save();
        let is_it = |screen: &Screen| screen.place() == repeat;
        let found = self.screens.with_untracked(|screens| screens.iter().position(is_it));
        self.go_to(found.unwrap_or_default());
    }

    /// Goes to the next screen, or hands in behind the last one. A question that is not answered as it must be keeps
    /// one where one is.
    pub fn next(self) {
        let position = self.position.get_untracked();
        let screen = self.screens.with_untracked(|screens| screens.get(position).cloned());
        let wrong = screen.and_then(|screen| self.ask(|interview| interview.first_objection(&[screen])));
        match wrong {
            Some((place, objection)) => self.refuse(place, objection),
            None if position + 1 < untrack(|| self.count()) => self.go_to(position + 1),
            None => self.hand_in(),
        }
    }

    /// Goes to a screen.
    pub fn go_to(self, position: usize) {
        self.problem.set(None);
        self.position.set(position);
        let place =
            self.screens.with_untracked(|screens| screens.get(position).map(|screen| screen.place().clone()));
        self.interview.update_value(|interview| {
            let draft = interview.draft_mut();
            (draft.at, draft.caret) = (place.clone(), None);
        });
        if !self.is_empty.get_untracked() {
            self.save();
        }
        if let Some(place) = place {
            look_at(&place);
        }
    }

    /// Goes to the first question that keeps the form from being handed in; says so if there is none.
    pub fn go_to_missing(self) {
        let screens = self.screens.get_untracked();
        match self.ask(|interview| interview.first_objection(&screens)) {
            Some((place, objection)) => self.refuse(place, objection),
            None => self.state.tell(self.state.say(w::NOTHING_MISSING).to_owned()),
        }
    }

    /// Checks all answers and hands the response in, or goes to the first question that keeps it back.
    pub fn hand_in(self) {
        match self.ask(|interview| interview.finish(clock::wall_time())) {
            Ok(response) => {
                if self.is_trial {
                    self.handing_in.set(HandingIn::Done);
                    return;
                }
                // A second tap finds nothing to hand in; what can't be kept is not thanked for: the banner says why.
                if self.handing_in.get_untracked() != HandingIn::NotYet || self.state.only_reads() {
                    return;
                }
                self.handing_in.set(HandingIn::Saving);
                self.state.hand_in(response, move || {
                    self.handing_in.set(HandingIn::Done);
                    at_next_frame(|| focus("next-respondent"));
                });
            }
            Err(NotFinished { place, objection }) => self.refuse(place, objection),
        }
    }

    /// Begins the next draft, of the form as it is by now.
    pub fn next_respondent(self) {
        let id = self.form.with_value(|form| form.id);
        if let Some(form) = self.state.workspace().get(id).cloned() {
            self.form.set_value(form);
        }
        let language = untrack(|| self.language());
        let interview = self.form.with_value(|form| {
            let draft = Draft::new(clock::new_id_of(), form, self.session, clock::wall_time());
            interview(form, draft, &language)
        });
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

    /// Throws the draft away, with an undo.
    pub fn throw_away(self, words: String) {
        if self.is_trial {
            self.next_respondent();
            return;
        }
        let id = self.draft(|draft| draft.id.record());
        self.state.remove(&[id], words);
    }

    fn save(self) {
        let draft = self.draft(Draft::clone);
        self.is_empty.set(draft.is_empty());
        if !self.is_trial {
            self.state.edit_one(draft);
        }
    }

    /// Draws what changed, and stays at the question that is shown.
    fn refresh(self, changed: Changed) {
        if changed.screens {
            let place = untrack(|| self.shown()).map(|screen| screen.place().clone());
            let screens = self.ask(Interview::screens);
            let place = place.and_then(|place| screens.iter().position(|screen| screen.shows(&place)));
            let position =
                place.unwrap_or_else(|| self.position.get_untracked().min(screens.len().saturating_sub(1)));
            batch(|| {
                self.screens.set(Arc::new(screens));
                if self.position.get_untracked() != position {
                    self.position.set(position);
                }
            });
        }
        if changed.words || changed.screens {
            self.pulse.update(|pulse| *pulse = pulse.wrapping_add(1));
        }
    }

    fn refuse(self, place: Place, objection: Objection) {
        let at =
            self.screens.with_untracked(|screens| screens.iter().position(|screen| screen.shows(&place)));
        if let Some(at) = at.filter(|at| *at != self.position.get_untracked()) {
            self.position.set(at);
        }
        look_at(&place);
        self.problem.set(Some((place, objection)));
    }
}

/// Puts the reader at a question, once it is drawn.
fn look_at(place: &Place) {
    let label = format!("{place}-label");
    at_next_frame(move || focus(&label));
}

fn interview(form: &Form, draft: Draft, language: &str) -> Interview {
    let blueprint = Arc::new(Blueprint::new(form.clone()));
    Interview::new(blueprint, draft, language, Box::new(clock::Phone))
}

/// The language in which a form is asked: the one that was chosen, or the screen's own, or the form's first.
fn language_of(state: AppState, form: &Form) -> String {
    let languages = form.languages();
    let wanted = state.asking.get().into_iter().chain([state.language.get().tag().to_owned()]);
    let known = wanted.into_iter().find(|tag| languages.iter().any(|language| language.tag == *tag));
    known.or_else(|| languages.into_iter().next().map(|first| first.tag)).unwrap_or_default()
}
