//! Changing a form as it is by now, with or without a way back.

use leptos::prelude::*;

use crate::{
    domain::{
        form::{Form, Question, QuestionName},
        id::Id,
        record::Record,
    },
    ui::state::AppState,
};

/// Saves what a change makes of the form as it is by now; nothing if that is the same.
pub(super) fn amend(state: AppState, id: Id<Form>, change: impl FnOnce(Form) -> Form) {
    let Some(before) = state.workspace().get(id).cloned() else { return };
    let after = change(before.clone());
    if after != before {
        state.edit_form(&before, after);
    }
}

/// Saves a change of one question.
pub(super) fn amend_question(
    state: AppState,
    id: Id<Form>,
    name: &QuestionName,
    change: impl FnOnce(&mut Question),
) {
    amend(state, id, |mut form| {
        if let Some(question) = form.question_mut(name) {
            change(question);
        }
        form
    });
}

/// Saves a change and says so, with an undo that puts the whole form back as it was.
pub(super) fn amend_with_undo(
    state: AppState,
    id: Id<Form>,
    words: String,
    change: impl FnOnce(Form) -> Form,
) {
    let Some(before) = state.workspace().get(id).cloned() else { return };
    amend(state, id, change);
    state.tell_with_undo(words, vec![Record::Form(before)], Vec::new());
}

/// The tag of the language in which a form's words are shown: the screen's own if the form has it, or its first.
pub(super) fn shown_language(state: AppState, form: &Form) -> String {
    let languages = form.languages();
    let own = state.language.get_untracked().tag();
    let known = languages.iter().find(|language| language.tag == own).or_else(|| languages.first());
    known.map_or_else(|| own.to_owned(), |language| language.tag.clone())
}
