//! How safe the work is: the two copies, what is in no file yet, the room that is left, what the browser promised.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::files::{check_button, save_everything};
use crate::{
    storage::{Level, Lost},
    ui::{
        components::{button, card, meta, quiet_link},
        html::{Element, el, live, pieces},
        route::Route,
        state::{AppState, Fate},
        wait::later,
        words::{self as w, save_problem_words},
    },
};

/// Everything that one should know about it, the most urgent first.
pub fn safety(state: AppState) -> Element {
    // Both copies may meet only after the screen is drawn.
    live(move || {
        let met = state.met.get();
        let unreadable = state.unreadable();
        let unreadable = (unreadable > 0)
            .then(|| el("p.banner.look").child(state.fill(w::UNREADABLE, [&unreadable.to_string()])));
        let conflicts = (state.conflicts() > 0).then(|| {
            let words = state.fill(w::CONFLICTS, [&state.conflicts().to_string()]);
            el("section.banner.look")
                .child(el("p").child(words))
                .child(quiet_link(&Route::Aside, state.say(w::LOOK)))
        });
        let (heading, words) = match (state.fate.get(), met, state.lost.get()) {
            (Fate::NotSaved(problem), ..) => (w::NOT_SAFE, state.say(save_problem_words(problem)).to_owned()),
            (_, Some(_), Some(Lost::FirstAgain)) => (w::NOT_SAFE, state.say(w::FORGETS).to_owned()),
            (_, Some(time), _) => (w::KEPT_HERE, state.fill(w::KEPT_TWICE, [&time.to_string()])),
            (_, None, _) => (w::KEPT_HERE, state.say(w::COMPARING).to_owned()),
        };
        pieces![
            card(state.say(heading), meta(words)),
            saving(state),
            conflicts,
            unreadable,
            room(state),
            promise(state)
        ]
    })
}

/// How many records are in no file, with the ways to a file; just those if all are.
fn saving(state: AppState) -> Element {
    let count = state.unfiled();
    let save = button("btn", state.say(w::SAVE_EVERYTHING), move || save_everything(state));
    if count == 0 {
        return card(state.say(w::FILE), pieces![save, check_button(state)]);
    }
    let urgent = state.room().level() >= Level::AskForFile;
    let heading = el("h2").child(state.fill(w::IN_NO_FILE, [&count.to_string()]));
    let banner = el("section").class(if urgent { "banner stop" } else { "banner look" });
    let why = el("p").child(state.say(w::IN_NO_FILE_WHY));
    banner.child(heading).child(why).child(save).child(check_button(state))
}

fn room(state: AppState) -> Element {
    let room = state.room();
    let (words, tone) = match room.level() {
        Level::Plenty => (None, "rail"),
        Level::Remind => (Some(w::ROOM_REMIND), "rail"),
        Level::AskForFile => (Some(w::ROOM_FILE), "rail look"),
        Level::NothingNew => (Some(w::ROOM_NOTHING_NEW), "rail stop"),
    };
    let left = state.fill(w::ROOM_LEFT, [&thousands(room.responses_left())]);
    let used = el("i").style("width", format!("{}%", room.percent().max(1)));
    let rail = el("div").class(tone).attr("aria-hidden", "true").child(used);
    let line = el("p.room").child(el("b").child(state.say(w::ROOM))).child(" ").child(meta_span(left));
    el("section.card").child(line).child(rail).child(words.map(|words| meta(state.say(words))))
}

/// What the browser promised, whether the app is installed, and the last file that was read back.
fn promise(state: AppState) -> Element {
    let persisted = RwSignal::new(None);
    later(async move {
        persisted.set(Some(is_persisted().await.unwrap_or(false)));
    });
    let promised = move || {
        pieces![persisted.get().map(|kept| state.say(if kept { w::PROMISED } else { w::NOT_PROMISED }))]
    };
    let installed = state.say(if is_installed() { w::INSTALLED } else { w::NOT_INSTALLED });
    let file = state
        .last_file()
        .map_or_else(|| state.say(w::NO_FILE_YET).to_owned(), |name| state.fill(w::LAST_FILE, [&name]));
    let list = el("ul.facts").child(el("li").child(live(promised)));
    card(state.say(w::BROWSER), list.child(el("li").child(installed)).child(el("li").child(file)))
}

fn meta_span(words: String) -> Element {
    el("span.meta").child(words)
}

/// With a comma between thousands, as all three languages write it.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % 3 == first {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

async fn is_persisted() -> Option<bool> {
    let storage = js_sys::Reflect::get(&window().navigator(), &"storage".into()).ok()?;
    let asked = storage.dyn_into::<web_sys::StorageManager>().ok()?.persisted().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

fn is_installed() -> bool {
    let standalone = window().match_media("(display-mode: standalone)").ok().flatten();
    standalone.is_some_and(|query| query.matches())
}
