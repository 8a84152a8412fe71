//! Erasing everything on this phone. It can't be undone, so a word has to be typed first.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Page, files::save_everything};
use crate::ui::{
    components::{button, meta},
    html::{Element, Text, el, pieces, value_of},
    state::AppState,
    words as w,
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let typed = RwSignal::new(String::new());
    let word = state.say(w::ERASE_WORD);
    let is_right = Arc::new(move || typed.with(|typed| typed.trim().to_lowercase() == word.to_lowercase()));
    let unfiled = state.unfiled();
    let warning = (unfiled > 0).then(|| {
        let count = state.fill(w::IN_NO_FILE, [&unfiled.to_string()]);
        let save = button("btn quiet", state.say(w::SAVE_EVERYTHING), move || save_everything(state));
        el("section.banner.stop").child(el("p").child(el("b").child(count))).child(save)
    });
    let label = el("label").attr("for", "word").child(state.fill(w::ERASE_TYPE, [word]));
    let field = el("input").attr("type", "text").attr("id", "word").attr("autocomplete", "off");
    let field = field.attr("autocapitalize", "none").on("input", move |event| typed.set(value_of(&event)));
    let may = Arc::clone(&is_right);
    let erase = button("btn danger", state.say(w::ERASE_NOW), move || {
        if untrack(|| is_right()) {
            state.erase_everything();
        }
    });
    let erase: Element = erase.live_attr("disabled", move || (!may()).then_some(Text::Borrowed("")));
    let body = pieces![
        el("p.lead").child(state.say(w::ERASE_WHAT)),
        warning,
        el("div.field").child(label).child(field),
        erase,
        meta(state.say(w::ERASE_LAST)),
    ];
    Page::new(state.say(w::ERASE), body)
}
