//! What stands behind a line that opens: drawn once somebody opens it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::ui::html::{Element, Text, el, live, pieces};

/// A line that opens, and what is behind it. `sketch` is of a `details` element.
pub fn opening(
    sketch: &'static str,
    words: impl Into<Text>,
    open: bool,
    inside: impl Fn() -> Element + Send + 'static,
) -> Element {
    opening_of(sketch, pieces![words.into()], open, inside)
}

/// The same with more than words in the line.
pub fn opening_of(
    sketch: &'static str,
    line: Element,
    open: bool,
    inside: impl Fn() -> Element + Send + 'static,
) -> Element {
    let is_open = RwSignal::new(open);
    let toggled = move |event: leptos::ev::Event| {
        let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let now_open = details.is_some_and(|details| details.has_attribute("open"));
        // What was drawn stays when it is closed: what was typed in it is not lost.
        if now_open && !is_open.get_untracked() {
            is_open.set(true);
        }
    };
    let summary = el("summary").child(line);
    let inside = live(move || pieces![is_open.get().then(&inside)]);
    el(sketch).flag("open", open).on("toggle", toggled).child(summary).child(inside)
}
