//! Files of everything: saving one, reading it back, taking one in.

use super::hand_over::save_file;
use crate::{
    domain::language::Translated,
    exchange::backup,
    ui::{
        clock,
        components::card,
        file_choice::{Chosen, file_choice},
        html::Element,
        state::AppState,
        words::{self as w, refusal_words, unusable_words},
    },
};

/// Taking in what another phone saved, or this one did earlier.
pub fn taking_in(state: AppState) -> Element {
    card(state.say(w::FILES), file_button(state, w::TAKE_IN, take_in))
}

/// Saves every record as it is stored to one file.
pub fn save_everything(state: AppState) {
    let now = clock::wall_time();
    let pairs = state.everything();
    let file = backup::write(&pairs, now);
    save_file(state, &format!("katuwang-{}.json", now.date), "application/json", file.as_bytes());
}

/// Reads a saved file back: only then is it known that everything is in it.
pub fn check_button(state: AppState) -> Element {
    file_button(state, w::CHECK_FILE, |state, name, bytes| match backup::read(bytes) {
        Ok(pairs) => match state.check_file(name, &pairs) {
            0 => state.say(w::FILE_WHOLE).to_owned(),
            missing => state.fill(w::FILE_LACKS, [&missing.to_string()]),
        },
        Err(problem) => state.fill(w::FILE_BAD, [state.say(unusable_words(problem))]),
    })
}

fn take_in(state: AppState, _: String, bytes: &[u8]) -> String {
    let refuse = |words| state.fill(w::NOT_TAKEN_IN, [state.say(words)]);
    let pairs = match backup::read(bytes) {
        Ok(pairs) => pairs,
        Err(problem) => return refuse(unusable_words(problem)),
    };
    match state.take_in(&pairs) {
        Ok(taken) => {
            let [added, renewed, kept] =
                [taken.added, taken.renewed, taken.kept].map(|count| count.to_string());
            state.fill(w::TAKEN_IN, [&added, &renewed, &kept])
        }
        Err(problem) => refuse(refusal_words(problem)),
    }
}

/// What is done with a file's name and bytes; gives what is said about it.
type Act = fn(AppState, String, &[u8]) -> String;

fn file_button(state: AppState, words: Translated, act: Act) -> Element {
    file_choice(state.say(words), ".json,application/json", move |file: Chosen| {
        let said = match file.bytes {
            Some(bytes) => act(state, file.name, &bytes),
            None => state.fill(w::FILE_BAD, [state.say(w::FILE_UNREAD)]),
        };
        state.draw();
        state.tell(said);
    })
}
