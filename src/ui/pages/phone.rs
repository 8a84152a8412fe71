//! This phone: how safe the work is, files out and in, the language.

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::{Page, hand_over::save_file, projects::remove_example};
use crate::{
    domain::{language::Language, plan::Project},
    exchange::backup,
    storage::Refusal,
    ui::{
        clock,
        components::card,
        state::{AppState, Fate},
        words::{self as w, refusal_words, save_problem_words, unusable_words},
    },
};

/// The screen.
pub fn page(state: AppState) -> Page {
    let example = state.read(|workspace| {
        workspace.all::<Project>().find(|project| project.example).map(|project| project.id)
    });
    let unreadable = state.unreadable.get_untracked();
    let unreadable = (unreadable > 0).then(|| {
        view! { <p class="banner look">{state.fill(w::UNREADABLE, [&unreadable.to_string()])}</p> }
    });
    let body = view! {
        {safety(state)}
        {unreadable}
        {files(state)}
        {language_choice(state)}
        {card(state.say(w::INSTALL).to_owned(), view! { <p class="meta">{state.say(w::ADD_TO_HOME)}</p> }.into_any())}
        {example.map(|id| remove_example(state, id))}
        <p class="meta about">{state.fill(w::VERSION, [env!("CARGO_PKG_VERSION")])}</p>
    };
    Page::new(state.say(w::THIS_PHONE), body.into_any())
}

fn safety(state: AppState) -> AnyView {
    let (heading, words) = match state.fate.get_untracked() {
        Fate::NotSaved(problem) => (w::NOT_SAVED, save_problem_words(problem)),
        Fate::Quiet | Fate::Saved => (w::KEPT_HERE, w::KEPT_HERE_WHY),
    };
    card(state.say(heading).to_owned(), view! { <p class="meta">{state.say(words)}</p> }.into_any())
}

fn files(state: AppState) -> AnyView {
    let said = RwSignal::new(String::new());
    let take = move |input: HtmlInputElement| {
        spawn_local(async move {
            let words = take_in(state, &input).await;
            // The same file can be chosen again only once the field forgets it.
            input.set_value("");
            state.draw();
            said.set(words.clone());
            state.tell(words);
        });
    };
    let body = view! {
        <button type="button" class="btn" on:click=move |_| save_everything(state)>{state.say(w::SAVE_EVERYTHING)}</button>
        <label class="btn quiet file">
            {state.say(w::TAKE_IN)}
            <input type="file" accept=".json,application/json" on:change:target=move |event| take(event.target()) />
        </label>
    };
    card(state.say(w::FILES).to_owned(), body.into_any())
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
pub fn language_choice(state: AppState) -> AnyView {
    let choice = |language: Language| {
        let chosen = state.language.get_untracked() == language;
        view! {
            <button
                type="button" class="chip" lang=language.tag()
                aria-pressed=if chosen { "true" } else { "false" }
                on:click=move |_| state.choose_language(language)
            >{language.own_name()}</button>
        }
    };
    let body = view! {
        <div class="chips" role="group" aria-label=state.say(w::SCREEN_LANGUAGE)>
            {Language::ALL.into_iter().map(choice).collect_view()}
        </div>
    };
    card(state.say(w::SCREEN_LANGUAGE).to_owned(), body.into_any())
}
