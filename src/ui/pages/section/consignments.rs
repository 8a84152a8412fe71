//! What travels: boxes, what is in them, and the way they take.

use leptos::prelude::GetUntracked;

use super::list;
use crate::{
    domain::{
        id::Id,
        plan::{Consignment, Item, Leg, Project},
        workspace::Workspace,
    },
    ui::{
        components::{Tone, button_link, eyebrow, link_row, quiet_link, tag},
        html::{Element, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, day_and_month},
    },
};

/// Every consignment of a project.
pub fn body(state: AppState, id: Id<Project>) -> Element {
    let workspace = state.workspace();
    let row = |consignment: &Consignment| {
        let to = Route::Edit(id, Subject::Consignment, Some(consignment.id.record()));
        let counts: Vec<String> = items(&workspace, consignment)
            .map(|item| format!("{}: {}", item.what, counts(state, item)))
            .collect();
        link_row(&to, consignment.name.clone(), counts.join(" · "), "")
    };
    let found = workspace.of_project::<Consignment>(id).map(row).collect();
    let add = button_link(&Route::Edit(id, Subject::Consignment, None), state.say(w::ADD_CONSIGNMENT));
    pieces![list(state, found), add]
}

/// What is in a consignment, and the way it takes.
pub fn inside(state: AppState, consignment: &Consignment) -> Element {
    let (project, parent) = (consignment.project, consignment.id.record());
    let workspace = state.workspace();
    let item = |item: &Item| {
        let to = Route::Edit(project, Subject::Item, Some(item.id.record()));
        let language = item.language.map(|language| tag(Tone::Plain, language.own_name()));
        link_row(&to, item.what.clone(), counts(state, item), language)
    };
    let items = items(&workspace, consignment).map(item).collect();
    let legs = legs(&workspace, consignment).map(|leg| leg_row(state, &workspace, leg)).collect();
    pieces![
        eyebrow(state.say(w::CONTENTS)),
        list(state, items),
        quiet_link(&Route::New(project, Subject::Item, parent), state.say(w::ADD_ITEM)),
        eyebrow(state.say(w::THE_WAY)),
        list(state, legs),
        quiet_link(&Route::New(project, Subject::Leg, parent), state.say(w::ADD_LEG)),
    ]
}

fn leg_row(state: AppState, workspace: &Workspace, leg: &Leg) -> Element {
    let language = state.language.get_untracked();
    let to = Route::Edit(leg.project, Subject::Leg, Some(leg.id.record()));
    let carrier = leg.carrier.and_then(|carrier| workspace.get(carrier));
    let end = match carrier {
        Some(carrier) => tag(Tone::Good, carrier.name.clone()),
        None => tag(Tone::Stop, state.say(w::NOBODY_YET)),
    };
    let days = [leg.leaves, leg.arrives].into_iter().flatten().map(|day| day_and_month(day, language));
    let days: Vec<String> = days.collect();
    link_row(&to, format!("{} → {}", leg.from, leg.to), days.join(" → "), end)
}

/// The counts of an item that somebody made.
fn counts(state: AppState, item: &Item) -> String {
    let lost = [item.damaged, item.missing].into_iter().flatten().reduce(u32::saturating_add);
    let lost = lost.filter(|lost| *lost > 0);
    let on_the_way = item.on_the_way().filter(|count| *count > 0);
    let counts = [
        (item.promised, w::PROMISED_COUNT),
        (item.packed, w::PACKED_COUNT),
        (on_the_way, w::ON_THE_WAY_COUNT),
        (item.received, w::RECEIVED_COUNT),
        (lost, w::LOST_COUNT),
    ];
    let said = counts.into_iter().filter_map(|(count, words)| Some(state.fill(words, [&count?.to_string()])));
    said.collect::<Vec<_>>().join(", ")
}

fn items<'a>(workspace: &'a Workspace, consignment: &Consignment) -> impl Iterator<Item = &'a Item> {
    let id = consignment.id;
    workspace.of_project::<Item>(consignment.project).filter(move |item| item.consignment == id)
}

/// The legs of a consignment, in the order in which they were made: that of the way.
fn legs<'a>(workspace: &'a Workspace, consignment: &Consignment) -> impl Iterator<Item = &'a Leg> {
    let id = consignment.id;
    workspace.of_project::<Leg>(consignment.project).filter(move |leg| leg.consignment == id)
}
