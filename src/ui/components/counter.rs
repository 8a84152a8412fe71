//! Counting heads with a thumb.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::{
    domain::entry::LARGEST_COUNT,
    ui::{state::AppState, words as w},
};

/// A count with a button for one less and one for one more; `keep` is told every change.
pub fn counter(
    state: AppState,
    name: String,
    about: String,
    start: Option<u32>,
    keep: impl Fn(u32) + Copy + Send + Sync + 'static,
) -> AnyView {
    let count = RwSignal::new(start);
    let change = move |more: bool| {
        let now = count.get_untracked().unwrap_or(0);
        let next = if more { now.saturating_add(1).min(LARGEST_COUNT) } else { now.saturating_sub(1) };
        count.set(Some(next));
        keep(next);
    };
    let about = (!about.is_empty()).then(|| view! { <span class="meta">{about}</span> });
    view! {
        <div class="count" role="group" aria-label=name.clone()>
            <span class="row-words"><b>{name.clone()}</b>{about}</span>
            <button type="button" aria-label=state.fill(w::ONE_LESS, [&name]) on:click=move |_| change(false)>
                {icon(Icon::Minus)}
            </button>
            <output aria-live="polite">
                {move || count.get().map_or_else(|| "–".to_owned(), |count| count.to_string())}
            </output>
            <button type="button" class="plus" aria-label=state.fill(w::ONE_MORE, [&name]) on:click=move |_| change(true)>
                {icon(Icon::Plus)}
            </button>
        </div>
    }
    .into_any()
}
