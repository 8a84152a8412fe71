//! The results of every project.

use super::Page;
use crate::{
    domain::{form::Form, id::Id, ordered::Ordered, plan::Project},
    ui::{
        components::{button_link, empty, link_row, long_list},
        html::pieces,
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let workspace = state.workspace();
    let mut answered: Ordered<Id<Project>, u32> = Ordered::new();
    for form in workspace.all::<Form>() {
        if let Some(sum) = answered.get_or_insert(form.project, || 0) {
            *sum = sum.saturating_add(state.count_of(form.id));
        }
    }
    // The newest first.
    let mut known: Vec<Id<Project>> = workspace.all::<Project>().map(|project| project.id).collect();
    known.reverse();
    let row = move |place: usize| {
        let workspace = state.workspace();
        let project = workspace.get(*known.get(place)?)?;
        let count = answered.get(&project.id).copied().unwrap_or_default();
        let about = state.fill(w::RESPONSES, [&count.to_string()]);
        Some(link_row(&Route::Report(project.id), super::projects::name(state, project), about, ""))
    };
    let count = workspace.all::<Project>().count();
    let body = if count == 0 {
        let begin = button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT));
        pieces![empty(state.say(w::NO_PROJECTS_YET)), begin]
    } else {
        long_list(state, count, row)
    };
    Page::new(state.say(w::REPORTS), body)
}
