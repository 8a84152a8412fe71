//! This phone: how safe the work is, files out and in, the language.

use leptos::prelude::*;

use super::{Page, files::taking_in, projects::remove_example, safety::safety};
use crate::{
    domain::{code::Coded, language::Language, plan::Project},
    ui::{
        components::{card, link_row, meta, rows},
        html::{Element, el, live, pieces},
        route::Route,
        state::AppState,
        wait::{later, painted},
        words as w,
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let example = {
        let workspace = state.workspace();
        workspace.all::<Project>().find(|project| project.example).map(|project| project.id)
    };
    let erase = link_row(&Route::Erase, state.say(w::ERASE), state.say(w::ERASE_WHY), "");
    let version = state.fill(w::VERSION, [env!("CARGO_PKG_VERSION")]);
    let body = pieces![
        safety(state),
        taking_in(state),
        language_choice(state),
        card(state.say(w::INSTALL), meta(state.say(w::ADD_TO_HOME))),
        example.map(|id| remove_example(state, id)),
        rows(pieces![set_aside(state), erase]),
        el("p.meta.about").child(version),
    ];
    Page::new(state.say(w::THIS_PHONE), body)
}

/// The way to what was removed, or lost to another change, if there is any. Among thousands of keys it has to be looked for:
/// the screen does not wait for it.
fn set_aside(state: AppState) -> Element {
    let found = RwSignal::new(0);
    later(async move {
        painted().await;
        let (removed, conflicts) = state.set_aside();
        found.try_set(removed.len() + conflicts.len());
    });
    live(move || {
        let count = found.get();
        pieces![(count > 0).then(|| {
            let count = el("span.meta").child(count.to_string());
            link_row(&Route::Aside, state.say(w::SET_ASIDE), state.say(w::SET_ASIDE_WHY), count)
        })]
    })
}

/// The choice of the screen's language.
pub fn language_choice(state: AppState) -> Element {
    let choice = |language: Language| {
        let chosen = state.language.get_untracked() == language;
        let chip = el("button.chip").attr("type", "button").attr("lang", language.tag());
        let chip = chip.attr("aria-pressed", if chosen { "true" } else { "false" });
        chip.on("click", move |_| state.choose_language(language)).child(language.own_name())
    };
    let chips: Vec<Element> = Language::ALL.iter().copied().map(choice).collect();
    let group = el("div.chips").attr("role", "group").attr("aria-label", state.say(w::SCREEN_LANGUAGE));
    card(state.say(w::SCREEN_LANGUAGE), group.child(chips))
}
