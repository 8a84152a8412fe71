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
    ui::{clock, components::focus, state::AppState},
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
    /// Whether the last draft was just handed in.
    pub handed_in: RwSignal<bool>,
    session: Option<Id<Session>>,
}

impl Asking {
    /// Begins a draft of a form, or goes on with the one that is there.
    pub fn begin(state: AppState, form: Form, session: Option<Id<Session>>) -> Self {
        // The draft that was begun last, whoever began it: nobody's half answers are left behind.
        let begun = state.workspace().all::<Draft>().filter(|draft| draft.form == form.id).last().cloned();
        let draft =
            begun.unwrap_or_else(|| Draft::new(clock::new_id_of(), &form, session, clock::wall_time()));
        let last = form.questions.len().saturating_sub(1);
        Self {
            state,
            position: RwSignal::new(draft.position.min(last)),
            form: StoredValue::new(form),
            draft: RwSignal::new(draft),
            problem: RwSignal::new(None),
            all_at_once: RwSignal::new(false),
            handed_in: RwSignal::new(false),
            session,
        }
    }

    /// The language in which it is asked: the screen's own until another is chosen.
    pub fn language(self) -> Language {
        self.state.asking.get().unwrap_or_else(|| self.state.language.get())
    }

    /// How many questions there are.
    pub fn count(self) -> usize {
        self.form.with_value(|form| form.questions.len())
    }

    /// Keeps an answer as it is typed or tapped.
    pub fn answer(self, position: Position, text: String) {
        let name =
            self.form.with_value(|form| form.questions.get(position).map(|question| question.name.clone()));
        let Some(name) = name else { return };
        self.draft.update(|draft| draft.keep(&name, text));
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
        self.draft.update(|draft| draft.position = position);
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
                self.state.hand_in(response);
                self.handed_in.set(true);
                request_animation_frame(|| focus("next-respondent"));
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
        self.handed_in.set(false);
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
        let name = self
            .form
            .with_value(|form| form.questions.get(position).map(|question| question.name.to_string()));
        if let Some(name) = name {
            request_animation_frame(move || focus(&format!("{name}-label")));
        }
    }
}
