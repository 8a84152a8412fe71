//! Give and take: each line of it, and whether every partner gives and gets.

use leptos::prelude::*;

use super::list;
use crate::{
    domain::{
        id::Id,
        ledger::{Lines, Side, lines},
        money::Money,
        plan::{Exchange, ExchangeState, Organisation, Project},
    },
    ui::{
        components::{Tone, button_link, link_row, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words, day_and_month},
    },
};

/// Every line, and the scales of every partner.
pub fn body(state: AppState, project: &Project) -> Element {
    let add = button_link(&Route::Edit(project.id, Subject::Exchange, None), state.say(w::ADD_EXCHANGE));
    pieces![list(state, exchanges(state, project)), add, scales(state, project)]
}

/// A row for each line of give and take.
fn exchanges(state: AppState, project: &Project) -> Vec<Element> {
    {
        let workspace = state.workspace();
        let name = |id: Option<Id<Organisation>>, none: &str| {
            id.and_then(|id| workspace.get(id)).map_or_else(|| none.to_owned(), |known| known.name.clone())
        };
        let row = |exchange: &Exchange| {
            let giver = name(exchange.giver, state.say(w::NOBODY_YET));
            let receiver = name(exchange.receiver, state.say(w::THE_COMMUNITY));
            row(state, project, exchange, format!("{giver} → {receiver}"))
        };
        workspace.of_project::<Exchange>(project.id).map(row).collect()
    }
}

fn row(state: AppState, project: &Project, exchange: &Exchange, flow: String) -> Element {
    let language = state.language.get_untracked();
    let tone = match exchange.state {
        ExchangeState::Asked => Tone::Plain,
        ExchangeState::Promised => Tone::Look,
        ExchangeState::Confirmed | ExchangeState::Delivered => Tone::Good,
        ExchangeState::Withdrawn => Tone::Stop,
    };
    let how_far = if exchange.giver.is_none() && exchange.stands() {
        tag(Tone::Stop, state.say(w::NOBODY_YET).to_owned())
    } else {
        tag(tone, choice_words(exchange.state).say(language).to_owned())
    };
    let due = exchange.due.map(|due| state.fill(w::BY_DATE, [&day_and_month(due, language)]));
    let worth = exchange.worth.map(|worth| project.currency.show(worth));
    let about: Vec<String> = [Some(flow), due, worth].into_iter().flatten().collect();
    let what = exchange.quantity.map_or_else(
        || exchange.what.clone(),
        |count| format!("{}, {count} {}", exchange.what, exchange.unit).trim_end().to_owned(),
    );
    link_row(
        &Route::Edit(project.id, Subject::Exchange, Some(exchange.id.record())),
        what,
        about.join(" · "),
        how_far,
    )
}

/// What each partner gives and gets: nothing is for free, and nobody only gives.
fn scales(state: AppState, project: &Project) -> Element {
    {
        let workspace = state.workspace();
        let exchanges: Vec<&Exchange> = workspace.of_project::<Exchange>(project.id).collect();
        let said = |lines| lines_words(state, project, lines);
        let scale = |organisation: &Organisation| {
            let gives = said(lines(exchanges.iter().copied(), Side::Gives, organisation.id));
            let gets = said(lines(exchanges.iter().copied(), Side::Gets, organisation.id));
            let side = |words, said: String| {
                el("div").child(el("span.meta").child(state.say(words))).child(el("span").child(said))
            };
            let card = el("section.card.scale").child(el("h2").child(organisation.name.clone()));
            card.child(side(w::GIVES, gives)).child(side(w::GETS, gets))
        };
        let scales: Vec<Element> =
            workspace.partners(project.id).map(|(_, organisation)| scale(organisation)).collect();
        el("div.tiles").child(scales)
    }
}

/// Lines of the ledger taken together: how many, and what they are worth.
pub fn lines_words(state: AppState, project: &Project, lines: Lines) -> String {
    match lines.count {
        0 => state.say(w::NOTHING_YET).to_owned(),
        count if lines.worth == Money::default() => format!("{count} ×"),
        count => format!("{count} × · {}", project.currency.show(lines.worth)),
    }
}
