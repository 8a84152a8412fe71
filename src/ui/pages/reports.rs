//! The results of every project.

use super::Page;
use crate::{
    domain::{form::Form, plan::Project},
    ui::{
        components::{button_link, empty, link_row, rows},
        html::pieces,
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let workspace = state.workspace();
    let mut found = Vec::new();
    for project in workspace.all::<Project>() {
        let forms = workspace.of_project::<Form>(project.id);
        let answered = forms.fold(0, |sum: u32, form| sum.saturating_add(state.count_of(form.id)));
        let about = state.fill(w::RESPONSES, [&answered.to_string()]);
        found.push(link_row(&Route::Report(project.id), super::projects::name(state, project), about, ""));
    }
    // The newest first.
    found.reverse();
    let body = if found.is_empty() {
        let begin = button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT));
        pieces![empty(state.say(w::NO_PROJECTS_YET)), begin]
    } else {
        rows(found)
    };
    Page::new(state.say(w::REPORTS), body)
}
