//! All projects.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{id::Id, plan::Project},
    ui::{
        address,
        components::{Tone, button, button_link, empty, link_row, long_list, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        words::{self as w, choice_words, full_date},
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let workspace = state.workspace();
    // The newest first.
    let mut known: Vec<Id<Project>> = workspace.all::<Project>().map(|project| project.id).collect();
    known.reverse();
    let example = workspace.all::<Project>().find(|project| project.example).map(|project| project.id);
    let list = if known.is_empty() {
        empty(state.say(w::NOTHING_PLANNED))
    } else {
        long_list(state, known.len(), move |place| known.get(place).and_then(|id| row(state, *id)))
    };
    let body = pieces![
        list,
        button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT)),
        example.map(|id| remove_example(state, id)),
    ];
    Page::new(state.say(w::PROJECTS), body)
}

fn row(state: AppState, id: Id<Project>) -> Option<Element> {
    let language = state.language.get_untracked();
    let workspace = state.workspace();
    let project = workspace.get(id)?;
    let kind = choice_words(project.kind).say(language);
    let about = project.starts.map_or_else(
        || kind.to_owned(),
        |starts| state.fill(w::ON_DATE_AT, [kind, &full_date(starts, language)]),
    );
    let end = project.example.then(|| tag(Tone::Plain, state.say(w::EXAMPLE)));
    Some(link_row(&Route::Project(id), name(state, project), about, end))
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
