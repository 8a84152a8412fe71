//! Questions answered by typing.

use leptos::prelude::*;

use super::Asked;

/// A number; the phone shows its digits.
pub fn number(asked: Asked) -> AnyView {
    let Asked { question, text, changed, described_by, .. } = asked;
    let name = question.name.to_string();
    view! {
        <input
            class="typed" type="text" inputmode="numeric" autocomplete="off"
            aria-labelledby=format!("{name}-label") aria-describedby=described_by
            prop:value=text
            on:input:target=move |event| changed.run(event.target().value())
        />
    }
    .into_any()
}

/// Words, as many as are said.
pub fn text(asked: Asked) -> AnyView {
    let Asked { question, text, changed, described_by, .. } = asked;
    let name = question.name.to_string();
    view! {
        <textarea
            class="typed" rows="4" dir="auto" autocomplete="off"
            aria-labelledby=format!("{name}-label") aria-describedby=described_by
            prop:value=text
            on:input:target=move |event| changed.run(event.target().value())
        ></textarea>
    }
    .into_any()
}
