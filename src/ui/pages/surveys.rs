//! All forms, and one tap to ask.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{form::Form, plan::Project},
    ui::{
        components::{button_link, empty},
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let forms: Vec<(Form, Option<Project>)> = state.read(|workspace| {
        workspace.all::<Form>().map(|form| (form.clone(), workspace.get(form.project).cloned())).collect()
    });
    let body = if forms.is_empty() {
        view! {
            {empty(state.say(w::NO_SURVEYS).to_owned())}
            {button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT).to_owned(), false)}
        }
        .into_any()
    } else {
        forms.into_iter().map(|(form, project)| form_card(state, &form, project)).collect_view().into_any()
    };
    Page::new(state.say(w::SURVEYS), body)
}

fn form_card(state: AppState, form: &Form, project: Option<Project>) -> AnyView {
    let language = state.language.get_untracked();
    let count = state.counts.with_untracked(|counts| counts.get(&form.id).copied()).unwrap_or_default();
    let about = format!(
        "{} · {}",
        state.fill(w::QUESTIONS_COUNT, [&form.questions.len().to_string()]),
        state.fill(w::RESPONSES, [&count.to_string()]),
    );
    let ask = (!form.questions.is_empty())
        .then(|| button_link(&Route::Ask(form.id, None), state.say(w::TRY_IT).to_owned(), false));
    view! {
        <section class="card survey">
            <h2 dir="auto">{form.title.say(language).words.to_owned()}</h2>
            <p class="meta" dir="auto">{project.map(|project| super::projects::name(state, &project))}</p>
            <p class="meta">{about}</p>
            {ask}
            {button_link(&Route::Form(form.id), state.say(w::QUESTIONS).to_owned(), true)}
        </section>
    }
    .into_any()
}
