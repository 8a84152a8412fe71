//! What stands in a group.

use super::{Page, list};
use crate::{
    domain::form::{Form, QuestionName},
    ui::{
        components::{eyebrow, link_row, rows},
        html::pieces,
        route::Route,
        state::AppState,
        words::{self as w, choice_words},
    },
};
use leptos::prelude::GetUntracked;

/// The screen; none if there is no such group.
pub(super) fn page(state: AppState, form: &Form, name: &QuestionName) -> Option<Page> {
    let group = form.question(name).filter(|question| question.kind.holds_others())?;
    let itself = Route::Question(form.id, Some(name.clone()));
    let kind = choice_words(group.kind.name()).say(state.language.get_untracked());
    let body = pieces![
        rows(link_row(&itself, state.say(w::GROUP_ITSELF), kind, "")),
        eyebrow(state.say(w::QUESTIONS)),
        list::list(state, form, Some(name)),
    ];
    Some(Page::new(list::label(state, form, group), body))
}
