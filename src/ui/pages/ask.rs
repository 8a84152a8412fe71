//! Filling a form in: the draft, where one is in it, and handing it in.

use leptos::prelude::*;

use crate::{
    domain::{
        entry::Problem,
        form::{Draft, Form, NotFinished, Position},
        id::Id,
        language::Language,
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
    /// The draft.
    pub draft: RwSignal<Draft>,
    /// Where one is in it.
    pub position: RwSignal<Position>,
    /// What keeps one from going on, and at which question.
    pub problem: RwSignal<Option<(Position, Problem)>>,
    /// Whether all questions are on one page.
    pub all_at_once: RwSignal<bool>,
    /// How far handing in has come.
    pub handing_in: RwSignal<HandingIn>,
    session: Option<Id<Session>>,
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
        let last = form.questions.len().saturating_sub(1);
        state.remember_asking(Some((form.id, session)));
        let asking = Self {
            state,
            position: RwSignal::new(draft.position.min(last)),
            form: StoredValue::new(form),
            draft: RwSignal::new(draft),
            problem: RwSignal::new(None),
            all_at_once: RwSignal::new(false),
            handing_in: RwSignal::new(HandingIn::NotYet),
            session,
        };
        if is_resumed {
            asking.go_on();
        } else if !state.has_room() {
            asking.handing_in.set(HandingIn::NoRoom);
        }
        asking.own_the_draft();
        asking
    }

    /// Puts the reader where they were: the caret into what they were typing, or the focus on what they chose.
    fn go_on(self) {
        let (position, caret) = self.draft.with_untracked(|draft| (draft.position, draft.caret));
        let name = self.name_at(position);
        at_next_frame(move || match (name, caret) {
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
        let draft = self.draft.with_untracked(|draft| draft.id);
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

    /// The language in which it is asked: the screen's own until another is chosen.
    pub fn language(self) -> Language {
        self.state.asking.get().unwrap_or_else(|| self.state.language.get())
    }

    /// How many questions there are.
    pub fn count(self) -> usize {
        self.form.with_value(|form| form.questions.len())
    }

    /// Keeps an answer as it is typed or tapped, and where the next letter goes.
    pub fn answer(self, position: Position, text: String, caret: Option<u32>) {
        let name =
            self.form.with_value(|form| form.questions.get(position).map(|question| question.name.clone()));
        let Some(name) = name else { return };
        self.draft.update(|draft| {
            draft.keep(&name, text);
            (draft.position, draft.caret) = (position, caret);
        });
        if self.problem.with_untracked(|problem| problem.is_some_and(|(at, _)| at == position)) {
            self.problem.set(None);
        }
        self.save();
    }

    /// Goes to the next question, or hands in behind the last one. A question that is not answered as it must be
    /// keeps one where one is.
    pub fn next(self) {
        let position = self.position.get_untracked();
        let checked = self.form.with_value(|form| {
            let question = form.questions.get(position)?;
            self.draft.with_untracked(|draft| draft.answer(question)).err()
        });
        match checked {
            Some(problem) => self.refuse(position, problem),
            None if position + 1 < self.count() => self.go_to(position + 1),
            None => self.hand_in(),
        }
    }

    /// Goes to a question.
    pub fn go_to(self, position: Position) {
        self.problem.set(None);
        self.position.set(position);
        self.draft.update(|draft| (draft.position, draft.caret) = (position, None));
        if !self.draft.with_untracked(Draft::is_empty) {
            self.save();
        }
        self.look_at(position);
    }

    /// Checks all answers and hands the response in, or goes to the first question that keeps it back.
    pub fn hand_in(self) {
        let language = untrack(|| self.language());
        let response = self.form.with_value(|form| {
            self.draft.with_untracked(|draft| draft.finish(form, language, clock::wall_time()))
        });
        match response {
            Ok(response) => {
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
            Err(NotFinished { position, problem }) => {
                self.position.set(position);
                self.refuse(position, problem);
            }
        }
    }

    /// Begins the next draft.
    pub fn next_respondent(self) {
        let draft = self
            .form
            .with_value(|form| Draft::new(clock::new_id_of(), form, self.session, clock::wall_time()));
        self.draft.set(draft);
        self.problem.set(None);
        self.position.set(0);
        let has_room = self.state.has_room();
        self.handing_in.set(if has_room { HandingIn::NotYet } else { HandingIn::NoRoom });
        self.own_the_draft();
        self.look_at(0);
    }

    /// Throws the draft away, with an undo.
    pub fn throw_away(self, words: String) {
        let id = self.draft.with_untracked(|draft| draft.id.record());
        self.state.remove(&[id], words);
    }

    fn save(self) {
        self.state.edit_one(self.draft.get_untracked());
    }

    fn refuse(self, position: Position, problem: Problem) {
        self.problem.set(Some((position, problem)));
        self.look_at(position);
    }

    /// Puts the reader at the question, once it is drawn.
    fn look_at(self, position: Position) {
        if let Some(name) = self.name_at(position) {
            at_next_frame(move || focus(&format!("{name}-label")));
        }
    }

    fn name_at(self, position: Position) -> Option<String> {
        self.form.with_value(|form| form.questions.get(position).map(|question| question.name.to_string()))
    }
}
