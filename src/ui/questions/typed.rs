//! Questions answered by typing.

use super::Asked;
use crate::ui::{
    focus::caret_of,
    html::{Element, el, value_of},
};

/// A number; the phone shows the digits that such a number has.
pub fn number(asked: Asked, digits: &'static str) -> Element {
    typed(asked, el("input").attr("type", "text").attr("inputmode", digits))
}

/// A few words.
pub fn line(asked: Asked) -> Element {
    typed(asked, el("input").attr("type", "text").attr("dir", "auto"))
}

/// Words, as many as are said.
pub fn lines(asked: Asked) -> Element {
    typed(asked, el("textarea").attr("rows", "4").attr("dir", "auto"))
}

/// A day, a time or both, by what the phone has for it.
pub fn moment(asked: Asked, kind: &'static str) -> Element {
    typed(asked, el("input").attr("type", kind))
}

fn typed(asked: Asked, control: Element) -> Element {
    let control = asked.told_of(control.class("typed").attr("autocomplete", "off"));
    let Asked { text, changed, .. } = asked;
    control.prop("value", text).on("input", move |event| changed((value_of(&event), caret_of(&event))))
}
