//! A list that may be long: what is not in sight yet is not drawn.

use leptos::prelude::*;

use super::rows::{button, rows};
use crate::ui::{
    html::{Element, live, pieces},
    state::AppState,
    words as w,
};

/// How many rows are drawn at first, and more with every tap.
const STEP: usize = 15;

/// A card of so many rows, each drawn by its place once it is wanted.
pub fn long_list(
    state: AppState,
    count: usize,
    row: impl Fn(usize) -> Option<Element> + Send + 'static,
) -> Element {
    long_list_of(state, count, STEP, row)
}

/// The same, so many rows at a time.
pub fn long_list_of(
    state: AppState,
    count: usize,
    step: usize,
    row: impl Fn(usize) -> Option<Element> + Send + 'static,
) -> Element {
    let wanted = RwSignal::new(step);
    live(move || {
        let shown = wanted.get().min(count);
        let more = move || wanted.update(|wanted| *wanted = wanted.saturating_add(step));
        let words = state.fill(w::SHOW_MORE, [&count.saturating_sub(shown).to_string()]);
        let more = (shown < count).then(|| button("btn quiet", words, more));
        pieces![rows((0..shown).filter_map(&row).collect::<Vec<_>>()), more]
    })
}
