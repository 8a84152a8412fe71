//! Counting heads with a thumb.

use std::sync::Arc;

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::{
    domain::reading::LARGEST_COUNT,
    ui::{
        html::{Element, Tell, el, live, pieces},
        state::AppState,
        words as w,
    },
};

/// A count with a button for one less and one for one more; `keep` is told every change: what it was, and what it is.
pub fn counter(
    state: AppState,
    name: String,
    about: String,
    count: RwSignal<Option<u32>>,
    keep: Tell<(Option<u32>, u32)>,
) -> Element {
    let change: Tell<bool> = Arc::new(move |more| {
        let before = count.get_untracked();
        let now = before.unwrap_or(0);
        let next = if more { now.saturating_add(1).min(LARGEST_COUNT) } else { now.saturating_sub(1) };
        count.set(Some(next));
        keep((before, next));
    });
    let about = (!about.is_empty()).then(|| el("span.meta").child(about));
    let button = |class, label: String, sign, more| {
        el("button").class(class).attr("type", "button").attr("aria-label", label).child(icon(sign)).on(
            "click",
            {
                let change = Arc::clone(&change);
                move |_| change(more)
            },
        )
    };
    let shown = move || count.get().map_or_else(|| "–".to_owned(), |count| count.to_string());
    el("div.count")
        .attr("role", "group")
        .attr("aria-label", name.clone())
        .child(el("span.row-words").child(el("b").child(name.clone())).child(about))
        .child(button("minus", state.fill(w::ONE_LESS, [&name]), Icon::Minus, false))
        .child(el("output").attr("aria-live", "polite").child(live(move || pieces![shown()])))
        .child(button("plus", state.fill(w::ONE_MORE, [&name]), Icon::Plus, true))
}
