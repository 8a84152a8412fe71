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
    let projects: Vec<(Project, u32)> = state.read(|workspace| {
        let answered = |project: &Project| {
            let forms = workspace.of_project::<Form>(project.id);
            let of = |form: &Form| state.count_of(form.id);
            forms.map(of).fold(0, u32::saturating_add)
        };
        workspace.all::<Project>().map(|project| (project.clone(), answered(project))).collect()
    });
    let body = if projects.is_empty() {
        pieces![
            empty(state.say(w::NO_PROJECTS_YET)),
            button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT))
        ]
    } else {
        let found = projects.into_iter().rev().map(|(project, answered)| {
            let about = state.fill(w::RESPONSES, [&answered.to_string()]);
            link_row(&Route::Report(project.id), super::projects::name(state, &project), about, "")
        });
        rows(found.collect::<Vec<_>>())
    };
    Page::new(state.say(w::REPORTS), body)
}
