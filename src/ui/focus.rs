//! Where on the page one is: the element that has the focus, and the caret in it.

use leptos::{ev::Event, prelude::document};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// Puts the focus on the element of that id.
pub fn focus(id: &str) {
    focus_on(document().get_element_by_id(id));
}

/// Puts the focus on the first element that a selector finds; says whether there is one.
pub fn focus_first(selector: &str) -> bool {
    focus_on(document().query_selector(selector).ok().flatten())
}

/// Puts the caret into the field of that id, where the next letter goes.
pub fn focus_at(id: &str, caret: u32) {
    let Some(field) = document().get_element_by_id(id) else { return };
    let caret = Some(caret);
    if let Some(line) = field.dyn_ref::<HtmlInputElement>() {
        line.focus().ok();
        line.set_selection_start(caret).ok();
        line.set_selection_end(caret).ok();
    } else if let Some(lines) = field.dyn_ref::<HtmlTextAreaElement>() {
        lines.focus().ok();
        lines.set_selection_start(caret).ok();
        lines.set_selection_end(caret).ok();
    }
}

/// Where the next letter goes in the field that an event came from.
pub fn caret_of(event: &Event) -> Option<u32> {
    let target = event.target()?;
    let line = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::selection_start);
    let lines = || target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::selection_start);
    line.or_else(lines)?.ok()?
}

/// Whether the focus is on a field: what is drawn anew then would be drawn under somebody's fingers.
pub fn is_in_a_field() -> bool {
    document().active_element().is_some_and(|element| {
        element.is_instance_of::<HtmlInputElement>()
            || element.is_instance_of::<HtmlTextAreaElement>()
            || element.is_instance_of::<HtmlSelectElement>()
    })
}

fn focus_on(element: Option<Element>) -> bool {
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}
