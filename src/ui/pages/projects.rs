//! All projects.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{id::Id, plan::Project},
    ui::{
        address,
        components::{Tone, button, button_link, empty, link_row, rows, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        words::{self as w, choice_words, full_date},
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let language = state.language.get_untracked();
    let workspace = state.workspace();
    let (mut found, mut example) = (Vec::new(), None);
    for project in workspace.all::<Project>() {
        let kind = choice_words(project.kind).say(language);
        let about = project.starts.map_or_else(
            || kind.to_owned(),
            |starts| state.fill(w::ON_DATE_AT, [kind, &full_date(starts, language)]),
        );
        let end = project.example.then(|| tag(Tone::Plain, state.say(w::EXAMPLE)));
        example = example.or(project.example.then_some(project.id));
        found.push(link_row(&Route::Project(project.id), name(state, project), about, end));
    }
    // The newest first.
    found.reverse();
    let list = if found.is_empty() { empty(state.say(w::NOTHING_PLANNED)) } else { rows(found) };
    let body = pieces![
        list,
        button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT)),
        example.map(|id| remove_example(state, id)),
    ];
    Page::new(state.say(w::PROJECTS), body)
}

/// The name of a project, or that it has none yet.
pub fn name(state: AppState, project: &Project) -> String {
    if project.name.is_empty() { state.say(w::UNNAMED).to_owned() } else { project.name.clone() }
}

/// Takes the example away again, with everything that came with it.
pub fn remove_example(state: AppState, id: Id<Project>) -> Element {
    let remove = button("btn quiet", state.say(w::REMOVE_EXAMPLE), move || {
        state.erase_project(id);
        address::go(&Route::Today);
    });
    el("section.card.note").child(el("p").child(state.say(w::EXAMPLE_HERE))).child(remove)
}
