//! Questions answered by a tap: faces, and lists of choices.

use leptos::prelude::*;

use super::Asked;
use crate::domain::form::Choice;

/// The mouths of the five faces, from a little to the greatest happiness; all of them are friendly, because children
/// avoid a sad one whatever they feel.
const MOUTHS: [&str; 5] = [
    "M16.500 30.500c4.500 1.100 10.500 1.100 15 0",
    "M16 29.500c4.700 2.600 11.300 2.600 16 0",
    "M15.500 28.500c4.600 4.600 12.400 4.600 17 0",
    "M14.500 27c4.800 7.400 14.200 7.400 19 0",
    "M13.500 26h21c-.8 7.600-5 11-10.500 11s-9.700-3.400-10.500-11z",
];

/// Five faces in a row. Their words have no room under each, so the line below shows those of the two ends until one
/// is chosen, and then its own.
pub fn faces(asked: Asked) -> AnyView {
    let language = asked.language;
    let all = choices(&asked);
    let chosen = RwSignal::new(asked.text.clone());
    let line = {
        let all = all.clone();
        move || {
            let chosen = chosen.get();
            let ends = [all.first(), all.last()];
            let said = all
                .iter()
                .find(|choice| choice.name == chosen)
                .map_or_else(|| ends.to_vec(), |choice| vec![Some(choice)]);
            let said = said
                .into_iter()
                .flatten()
                .map(|choice| view! { <span>{choice.label.say(language).words.to_owned()}</span> });
            said.collect_view()
        }
    };
    let told = asked.changed;
    let changed = Callback::new(move |name: String| {
        chosen.set(name.clone());
        told.run(name);
    });
    let asked = Asked { changed, ..asked };
    let faces = all.into_iter().zip(MOUTHS).enumerate().map(|(place, (choice, mouth))| {
        let words = choice.label.say(language);
        let (tag, label) = (words.tag.to_owned(), words.words.to_owned());
        let eyes = if place == 4 {
            "M15 20c.8-2.200 3.200-2.200 4 0M29 20c.8-2.200 3.200-2.200 4 0"
        } else {
            "M17 19v.2M31 19v.2"
        };
        view! {
            <label class="face">
                {radio(&asked, &choice, false)}
                <svg viewBox="0 0 48 48" aria-hidden="true">
                    <circle cx="24" cy="24" r="20" />
                    <path d=eyes />
                    <path d=mouth />
                </svg>
                <span aria-hidden="true">{place + 1}</span>
                <span class="visually-hidden" lang=tag>{label}</span>
            </label>
        }
    });
    view! {
        <div class="faces">{faces.collect_view()}</div>
        <p class="faces-line" aria-hidden="true" lang=language.tag()>{line}</p>
    }
    .into_any()
}

/// Choices one below the other: one of them, or several.
pub fn list(asked: Asked, several: bool) -> AnyView {
    let rows = choices(&asked).into_iter().map(|choice| {
        let words = choice.label.say(asked.language);
        let (tag, label) = (words.tag.to_owned(), words.words.to_owned());
        view! {
            <label class="choice">
                {radio(&asked, &choice, several)}
                <span lang=tag dir="auto">{label}</span>
            </label>
        }
    });
    view! { <div class="choices">{rows.collect_view()}</div> }.into_any()
}

fn choices(asked: &Asked) -> Vec<Choice> {
    asked.question.kind.kind().choices()
}

fn radio(asked: &Asked, choice: &Choice, several: bool) -> AnyView {
    let changed = asked.changed;
    let checked = asked.text.split(' ').any(|chosen| chosen == choice.name);
    let group = asked.question.name.to_string();
    let kind = if several { "checkbox" } else { "radio" };
    let selector = format!("input[name='{group}']:checked");
    view! {
        <input
            type=kind name=group value=choice.name.clone() checked=checked
            on:change=move |_| changed.run(ticked(&selector))
        />
    }
    .into_any()
}

/// The values ticked on the page, in its order, with spaces between: the page itself knows best what is ticked.
fn ticked(selector: &str) -> String {
    use wasm_bindgen::JsCast;
    let document = web_sys::window().and_then(|window| window.document());
    let Some(nodes) = document.and_then(|document| document.query_selector_all(selector).ok()) else {
        return String::new();
    };
    let values =
        (0..nodes.length()).filter_map(|at| nodes.get(at)?.dyn_into::<web_sys::HtmlInputElement>().ok());
    values.map(|input| input.value()).collect::<Vec<_>>().join(" ")
}
