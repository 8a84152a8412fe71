//! Filling a form in: the interview, where one is in it, and handing it in.

mod actions;
mod another;
mod beginning;
mod going;
mod question;
mod same;
mod screen;
mod so_far;
mod thanks;
mod trial;

use std::sync::Arc;

use leptos::prelude::*;

pub use screen::{mending_page, page};
pub use trial::page as trial_page;

use crate::{
    domain::{
        form::{Batch, Draft, Form, Place, Question},
        id::Id,
        interview::{Changed, Interview, Objection, Screen},
        plan::Session,
        record::Kept,
    },
    ui::{address, focus::focus, route::Route, state::AppState, wait::at_next_frame},
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
    /// What stays the same for those who are asked one after the other.
    pub batch: RwSignal<Batch>,
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

    /// Takes one time of an open repeat away, and says so, with an undo.
    pub fn remove_time(self, repeat: &Place, time: usize, words: &str) {
        let before = self.draft(Draft::clone);
        self.interview.update_value(|interview| interview.remove_time(repeat, time));
        self.last_answered.set_value(None);
        self.refresh(Changed { words: true, screens: true });
        self.save();
        let is_it = |screen: &Screen| screen.place() == repeat;
        let found = self.screens.with_untracked(|screens| screens.iter().position(is_it));
        self.go_to(found.unwrap_or_default());
        if !self.is_trial {
            self.state.tell_with_undo(words.to_owned(), vec![before.into_record()], Vec::new());
        }
    }

    /// Whether a response is mended, and not somebody new asked.
    pub fn mends(self) -> bool {
        self.draft(|draft| draft.mends.is_some())
    }

    /// Throws the draft away, with an undo. A response that was being mended is as it was.
    pub fn throw_away(self, words: String) {
        if self.is_trial {
            self.next_respondent();
            return;
        }
        let (id, to) = self.draft(|draft| (draft.id.record(), Route::of_draft(draft)));
        if let Some(answers) = to.up().filter(|_| self.mends()) {
            address::go(&answers);
        }
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
}

/// Puts the reader at a question, once it is drawn.
fn look_at(place: &Place) {
    let label = format!("{place}-label");
    at_next_frame(move || focus(&label));
}

/// The language in which a form is asked: the one that was chosen, or the screen's own, or the form's first.
fn language_of(state: AppState, form: &Form) -> String {
    let languages = form.languages();
    let wanted = state.asking.get().into_iter().chain([state.language.get().tag().to_owned()]);
    let known = wanted.into_iter().find(|tag| languages.iter().any(|language| language.tag == *tag));
    known.or_else(|| languages.into_iter().next().map(|first| first.tag)).unwrap_or_default()
}
