//! Beginning a project: from a template, or empty.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        code::Coded,
        id::Id,
        plan::{Project, ProjectKind},
        record::Kept,
        templates::{Brings, begin, brings},
    },
    ui::{
        address, clock,
        components::{Icon, icon},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words},
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let kinds: Vec<Element> = ProjectKind::ALL.iter().map(|kind| kind_button(state, *kind)).collect();
    let lead = el("p.lead").child(state.say(w::WHICH_KIND));
    Page::new(state.say(w::BEGIN_PROJECT), pieces![lead, el("div.stack").child(kinds)])
}

fn kind_button(state: AppState, kind: ProjectKind) -> Element {
    let name = choice_words(kind).say(state.language.get_untracked());
    let about = brings(kind).map_or_else(
        || state.say(w::EMPTY_BRINGS).to_owned(),
        |Brings { tasks, roles, questions, sessions }| {
            let [tasks, roles, questions] = [tasks, roles, questions].map(|count| count.to_string());
            let sessions = state.fill(w::SESSIONS_COUNT, [&sessions.to_string()]);
            state.fill(w::TEMPLATE_BRINGS, [&tasks, &roles, &questions, &sessions])
        },
    );
    let start = move |_| {
        let records = begin(kind, state.language.get_untracked(), clock::today(), &mut clock::new_id);
        let project = records.iter().find_map(Project::of).map(|project| project.id);
        if let Some(project) = project {
            state.edit(records);
            address::go(&Route::Edit(project, Subject::Project, Some(Id::record(project))));
        }
    };
    let words = el("span.row-words").child(el("b").child(name)).child(el("span.meta").child(about));
    let button = el("button.card.kind").attr("type", "button").on("click", start);
    button.child(words).child(icon(Icon::Forward))
}
