//! Asking why: nothing that was handed in is changed without a reason, and it is kept.

use leptos::{ev::Event, prelude::*};

use crate::{
    domain::language::Translated,
    ui::{
        components::button,
        focus::focus,
        html::{Element, Tell, el, fresh, live, pieces, value_of},
        state::AppState,
        wait::at_next_frame,
        words as w,
    },
};

/// Something that is done with a reason.
pub struct Why {
    /// Names what is typed here until it is used, across visits; and the field on the page.
    pub what: String,
    /// What one taps first.
    pub open: Translated,
    /// How that looks.
    pub look: &'static str,
    /// What is asked.
    pub asked: Translated,
    /// What one taps in the end.
    pub act: Translated,
    /// Is told the reason.
    pub done: Tell<String>,
}

/// A button, and once it is tapped the question why, with the button that does it.
pub fn why(state: AppState, asked: Why) -> Element {
    let Why { what, open, look, asked, act, done } = asked;
    let typed: Option<String> = state.typed(&what);
    let is_open = RwSignal::new(typed.is_some());
    let is_missing = RwSignal::new(false);
    let reason = StoredValue::new(typed.unwrap_or_default());
    fresh(move || {
        let (id, what, closed, done) = (what.clone(), what.clone(), what.clone(), done.clone());
        if !is_open.get() {
            return button(look, state.say(open), move || {
                is_open.set(true);
                let id = id.clone();
                at_next_frame(move || focus(&id));
            });
        }
        let problem = format!("{id}-problem");
        let said = move || pieces![is_missing.get().then(|| state.say(w::REASON_MISSING))];
        let said = el("p.problem").attr("id", problem.clone()).attr("role", "alert").child(live(said));
        let label = el("label").attr("for", id.clone()).child(state.say(asked));
        let kept = what.clone();
        let keep = move |event: Event| {
            let text = value_of(&event);
            state.keep_typing(&kept, &text);
            is_missing.set(false);
            reason.set_value(text);
        };
        let invalid = move || is_missing.get().then_some("true".into());
        let field = el("input").attr("type", "text").attr("dir", "auto").attr("autocomplete", "off");
        let field = field.attr("id", id.clone()).attr("aria-describedby", problem);
        let field =
            field.live_attr("aria-invalid", invalid).prop("value", reason.get_value()).on("input", keep);
        let field = el("div.field").child(label).child(field).child(said);
        let submit = move |event: Event| {
            event.prevent_default();
            let text = reason.with_value(|reason| reason.trim().to_owned());
            if text.is_empty() {
                is_missing.set(true);
                focus(&id);
            } else {
                state.forget_typing(&what);
                done(text);
            }
        };
        let act = el("button.btn").child(state.say(act));
        let close = button("btn quiet", state.say(w::CLOSE), move || {
            state.forget_typing(&closed);
            reason.set_value(String::new());
            is_missing.set(false);
            is_open.set(false);
        });
        el("form.card.editor")
            .flag("novalidate", true)
            .on("submit", submit)
            .child(field)
            .child(act)
            .child(close)
    })
}
