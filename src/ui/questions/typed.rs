//! Questions answered by typing.

use super::Asked;
use crate::ui::{
    focus::caret_of,
    html::{Element, el, value_of},
};

/// A number; the phone shows its digits.
pub fn number(asked: Asked) -> Element {
    typed(asked, el("input").attr("type", "text").attr("inputmode", "numeric"))
}

/// Words, as many as are said.
pub fn text(asked: Asked) -> Element {
    typed(asked, el("textarea").attr("rows", "4"))
}

fn typed(asked: Asked, control: Element) -> Element {
    let Asked { question, text, changed, described_by, .. } = asked;
    control
        .class("typed")
        .attr("id", question.name.to_string())
        .attr("autocomplete", "off")
        .attr("aria-labelledby", format!("{}-label", question.name))
        .attr("aria-describedby", described_by)
        .prop("value", text)
        .on("input", move |event| changed((value_of(&event), caret_of(&event))))
}
