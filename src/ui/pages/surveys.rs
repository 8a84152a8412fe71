//! All forms, and one tap to ask.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{form::Form, plan::Project},
    ui::{
        components::{button_link, empty, meta, quiet_link},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let workspace = state.workspace();
    let mut cards = Vec::new();
    for form in workspace.all::<Form>() {
        cards.push(form_card(state, form, workspace.get(form.project)));
    }
    let body = if cards.is_empty() {
        pieces![empty(state.say(w::NO_SURVEYS)), button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT))]
    } else {
        pieces![cards]
    };
    Page::new(state.say(w::SURVEYS), body)
}

fn form_card(state: AppState, form: &Form, project: Option<&Project>) -> Element {
    let language = state.language.get_untracked();
    let count = state.count_of(form.id);
    let about = format!(
        "{} · {}",
        state.fill(w::QUESTIONS_COUNT, [&form.questions.len().to_string()]),
        state.fill(w::RESPONSES, [&count.to_string()]),
    );
    let ask =
        (!form.questions.is_empty()).then(|| button_link(&Route::Ask(form.id, None), state.say(w::TRY_IT)));
    el("section.card.survey")
        .child(el("h2").child(form.title.say(language).words.to_owned()))
        .child(project.map(|project| meta(super::projects::name(state, project))))
        .child(meta(about))
        .child(ask)
        .child(quiet_link(&Route::Form(form.id), state.say(w::QUESTIONS)))
}
