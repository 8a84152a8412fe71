//! What is shown of a file that left: its rows, its size and its SHA-256, and the other way to hand it over.

use leptos::prelude::*;

use super::{Given, Shown, Went, hand, tell, to_downloads};
use crate::ui::{
    components::{button, meta},
    html::{Element, el, live, pieces},
    state::AppState,
    wait::later,
    words as w,
};

/// The last file that was made on this screen; nothing before there is one.
pub fn given_view(state: AppState, shown: Shown) -> Element {
    live(move || pieces![shown.get().map(|given| card(state, shown, given))])
}

fn card(state: AppState, shown: Shown, given: Given) -> Element {
    let (file, went) = (given.file.clone(), given.went);
    let size = file.bytes.len().div_ceil(1000).to_string();
    let about = match file.rows {
        Some(rows) => state.fill(w::ROWS_AND_SIZE, [&rows.to_string(), &size]),
        None => state.fill(w::SIZE_OF_FILE, [&size]),
    };
    let digest = given.digest.map(|digest| {
        let words = el("span").child(state.say(w::SHA256));
        el("p.meta.digest").child(words).child(el("code").child(digest))
    });
    let (share_again, saved) = (file.clone(), file.clone());
    let share = (went == Went::Nowhere)
        .then(|| button("btn quiet", state.say(w::SHARE), move || hand(state, shown, share_again.clone())));
    let save = (went != Went::Downloaded).then(|| {
        button("btn quiet", state.say(w::SAVE_TO_PHONE), move || {
            let file = saved.clone();
            later(async move {
                let went = to_downloads(&file);
                tell(state, shown, file, went).await;
            });
        })
    });
    el("section.card.given")
        .child(el("h3").child(words(state, &file.name, went)))
        .child(meta(about))
        .child(digest)
        .child(share)
        .child(save)
}

/// Where a file went, in words.
pub fn words(state: AppState, name: &str, went: Went) -> String {
    match went {
        Went::Shared => state.fill(w::FILE_SHARED, [name]),
        Went::Downloaded => state.fill(w::FILE_SAVED, [name]),
        Went::Nowhere => state.fill(w::FILE_NOT_SHARED, [name]),
        Went::Refused => state.say(w::FILE_NOT_SAVED).to_owned(),
    }
}
