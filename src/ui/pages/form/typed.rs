//! A field of the builder: what is typed is saved as it is typed, or kept beside the reason why it can't be.

use std::{borrow::Cow, sync::Arc};

use leptos::prelude::*;

use crate::ui::{
    html::{Element, el, live, pieces, value_of},
    state::AppState,
};

/// A field, before it is drawn.
pub(super) struct TypedField {
    /// Names it on the page, and what is typed in it across visits.
    pub key: String,
    /// What it is called.
    pub label: String,
    /// The language of what is typed, by its tag, if it is in one of the form's.
    pub lang: Option<String>,
    /// What stands in it at first.
    pub text: String,
    /// What the phone shows for typing, and how high the field is.
    pub input: TypedAs,
}

/// What is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TypedAs {
    /// A line of words.
    Words,
    /// Several lines.
    Lines,
    /// Digits.
    Number,
    /// An expression.
    Expression,
}

/// What became of what was typed.
pub(super) enum Outcome {
    /// It is saved.
    Saved,
    /// It is saved, and something is said of it.
    SavedBut(String),
    /// It can't be read, for a reason; it is kept as typed.
    Refused(String),
}

impl Outcome {
    fn said(&self) -> &str {
        match self {
            Self::Saved => "",
            Self::SavedBut(words) | Self::Refused(words) => words,
        }
    }
}

/// Reads what was typed and saves it if it can be.
pub(super) type Keep = Arc<dyn Fn(&str) -> Outcome + Send + Sync>;

impl TypedField {
    /// The field on the screen.
    pub fn element(self, state: AppState, keep: Keep) -> Element {
        let Self { key, label, lang, text, input } = self;
        let typed: Option<String> = state.typed(&key);
        // An expression may have become wrong by what was changed elsewhere.
        let is_looked_at = typed.is_some() || input == TypedAs::Expression;
        let first = is_looked_at.then(|| keep(typed.as_deref().unwrap_or(&text)).said().to_owned());
        let problem = RwSignal::new(first.unwrap_or_default());
        let problem_id = format!("{key}-problem");
        let control = match input {
            TypedAs::Words => el("input").attr("type", "text"),
            TypedAs::Lines => el("textarea").attr("rows", "2"),
            TypedAs::Number => el("input").attr("type", "text").attr("inputmode", "decimal"),
            TypedAs::Expression => el("textarea.expression")
                .attr("rows", "2")
                .attr("spellcheck", "false")
                .attr("autocapitalize", "off"),
        };
        let control = match lang {
            Some(lang) => control.attr("lang", lang),
            None => control,
        };
        let said_label = el("label").attr("for", key.clone()).child(label);
        let control = control
            .attr("id", key.clone())
            .attr("autocomplete", "off")
            .attr("aria-describedby", problem_id.clone())
            .live_attr("aria-invalid", move || {
                problem.with(|problem| !problem.is_empty()).then_some(Cow::Borrowed("true"))
            })
            .prop("value", typed.unwrap_or(text))
            .on("input", move |event| {
                let text = value_of(&event);
                let outcome = keep(&text);
                match &outcome {
                    Outcome::Saved | Outcome::SavedBut(_) => state.forget_typing(&key),
                    Outcome::Refused(_) => state.keep_typing(&key, &text),
                }
                problem.set(outcome.said().to_owned());
            });
        let said = el("p.problem").attr("id", problem_id).attr("role", "alert");
        let said = said.child(live(move || pieces![problem.get()]));
        el("div.field").child(said_label).child(control).child(said)
    }
}
