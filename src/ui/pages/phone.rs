//! This phone: how safe the work is, files out and in, the language.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::{Page, hand_over::save_file, projects::remove_example};
use crate::{
    domain::{code::Coded, language::Language, plan::Project},
    exchange::backup,
    storage::Refusal,
    ui::{
        clock,
        components::{button, card, meta},
        html::{Element, el, pieces},
        later::later,
        state::{AppState, Fate},
        words::{self as w, refusal_words, save_problem_words, unusable_words},
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let example = {
        let workspace = state.workspace();
        workspace.all::<Project>().find(|project| project.example).map(|project| project.id)
    };
    let unreadable = state.unreadable();
    let unreadable = (unreadable > 0)
        .then(|| el("p.banner.look").child(state.fill(w::UNREADABLE, [&unreadable.to_string()])));
    let version = state.fill(w::VERSION, [env!("CARGO_PKG_VERSION")]);
    let body = pieces![
        safety(state),
        unreadable,
        files(state),
        language_choice(state),
        card(state.say(w::INSTALL), meta(state.say(w::ADD_TO_HOME))),
        example.map(|id| remove_example(state, id)),
        el("p.meta.about").child(version),
    ];
    Page::new(state.say(w::THIS_PHONE), body)
}

fn safety(state: AppState) -> Element {
    let (heading, words) = match state.fate.get_untracked() {
        Fate::NotSaved(problem) => (w::NOT_SAVED, save_problem_words(problem)),
        Fate::Quiet | Fate::Saved => (w::KEPT_HERE, w::KEPT_HERE_WHY),
    };
    card(state.say(heading), meta(state.say(words)))
}

fn files(state: AppState) -> Element {
    let take = move |event: web_sys::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        later(async move {
            let words = take_in(state, &input).await;
            // The same file can be chosen again only once the field forgets it.
            input.set_value("");
            state.draw();
            state.tell(words);
        });
    };
    let file = el("input").attr("type", "file").attr("accept", ".json,application/json").on("change", take);
    let label = el("label.btn.quiet.file").child(state.say(w::TAKE_IN)).child(file);
    let save = button("btn", state.say(w::SAVE_EVERYTHING), move || save_everything(state));
    card(state.say(w::FILES), pieces![save, label])
}

/// Saves every record as it is stored to one file.
pub fn save_everything(state: AppState) {
    let now = clock::wall_time();
    let pairs = state.everything();
    let file = backup::write(&pairs, now);
    save_file(state, &format!("katuwang-{}.json", now.date), "application/json", file.as_bytes());
}

async fn take_in(state: AppState, input: &HtmlInputElement) -> String {
    let refuse = |words| state.fill(w::NOT_TAKEN_IN, [state.say(words)]);
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return String::new() };
    let Ok(buffer) = JsFuture::from(file.array_buffer()).await else { return refuse(w::FILE_UNREAD) };
    let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
    let pairs = match backup::read(&bytes) {
        Ok(pairs) => pairs,
        Err(problem) => return refuse(unusable_words(problem)),
    };
    match state.take_in(&pairs) {
        Ok(taken) => {
            let [added, renewed, kept] =
                [taken.added, taken.renewed, taken.kept].map(|count| count.to_string());
            state.fill(w::TAKEN_IN, [&added, &renewed, &kept])
        }
        Err(problem @ (Refusal::Damaged | Refusal::Newer | Refusal::NotSaved(_))) => {
            refuse(refusal_words(problem))
        }
    }
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
