//! All projects.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{id::Id, plan::Project},
    ui::{
        address,
        components::{Tone, button_link, empty, link_row, tag},
        route::Route,
        state::AppState,
        words::{self as w, choice_words, full_date},
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let language = state.language.get_untracked();
    let mut projects: Vec<Project> = state.read(|workspace| workspace.all::<Project>().cloned().collect());
    projects.reverse();
    let example = projects.iter().find(|project| project.example).map(|project| project.id);
    let rows = projects.iter().map(|project| {
        let kind = choice_words(project.kind).say(language);
        let about = project.starts.map_or_else(
            || kind.to_owned(),
            |starts| state.fill(w::ON_DATE_AT, [kind, &full_date(starts, language)]),
        );
        let end =
            if project.example { tag(Tone::Plain, state.say(w::EXAMPLE).to_owned()) } else { ().into_any() };
        link_row(&Route::Project(project.id), name(state, project), about, end)
    });
    let rows: Vec<AnyView> = rows.collect();
    let list = if rows.is_empty() {
        empty(state.say(w::NOTHING_PLANNED).to_owned())
    } else {
        view! { <section class="card rows">{rows}</section> }.into_any()
    };
    let body = view! {
        {list}
        {button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT).to_owned(), false)}
        {example.map(|id| remove_example(state, id))}
    };
    Page::new(state.say(w::PROJECTS), body.into_any())
}

/// The name of a project, or that it has none yet.
pub fn name(state: AppState, project: &Project) -> String {
    if project.name.is_empty() { state.say(w::UNNAMED).to_owned() } else { project.name.clone() }
}

/// Takes the example away again, with everything that came with it.
pub fn remove_example(state: AppState, id: Id<Project>) -> AnyView {
    view! {
        <section class="card note">
            <p>{state.say(w::EXAMPLE_HERE)}</p>
            <button type="button" class="btn quiet" on:click=move |_| {
                state.erase_project(id);
                address::go(&Route::Today);
            }>{state.say(w::REMOVE_EXAMPLE)}</button>
        </section>
    }
    .into_any()
}
