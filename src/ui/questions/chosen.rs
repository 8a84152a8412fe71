//! Questions answered by a tap: faces, and lists of choices.

use std::sync::Arc;

use leptos::prelude::*;

use super::Asked;
use crate::{
    domain::form::Choice,
    ui::{
        components::drawing,
        html::{Element, Tell, el, live, pieces},
    },
};

/// The five faces of the page's drawings, from a little to the greatest happiness.
const FACES: [&str; 5] = ["#face-1", "#face-2", "#face-3", "#face-4", "#face-5"];

/// Five faces in a row. Their words have no room under each, so the line below shows those of the two ends until one
/// is chosen, and then its own.
pub fn faces(asked: Asked) -> Element {
    let language = asked.language;
    let all = choices(&asked);
    let chosen = RwSignal::new(asked.text.clone());
    let line = {
        let all = all.clone();
        move || {
            let chosen = chosen.get();
            let ends = [all.first(), all.last()].into_iter().flatten();
            let said = all
                .iter()
                .find(|choice| choice.name == chosen)
                .map_or_else(|| ends.collect(), |choice| vec![choice]);
            let said =
                said.into_iter().map(|choice| el("span").child(choice.label.say(language).words.to_owned()));
            pieces![said.collect::<Vec<_>>()]
        }
    };
    let told = asked.changed;
    let changed: Tell<(String, Option<u32>)> = Arc::new(move |(name, _): (String, Option<u32>)| {
        chosen.set(name.clone());
        told((name, None));
    });
    let asked = Asked { changed, ..asked };
    let faces = all.into_iter().zip(FACES).enumerate().map(|(place, (choice, face))| {
        let words = choice.label.say(language);
        let (tag, label) = (words.tag.to_owned(), words.words.to_owned());
        let number = el("span").attr("aria-hidden", "true").child((place + 1).to_string());
        let words = el("span.visually-hidden").attr("lang", tag).child(label);
        el("label.face")
            .child(radio(&asked, &choice, false))
            .child(drawing("", face))
            .child(number)
            .child(words)
    });
    let faces: Vec<Element> = faces.collect();
    let line = el("p.faces-line").attr("aria-hidden", "true").attr("lang", language.tag()).child(live(line));
    pieces![el("div.faces").child(faces), line]
}

/// Choices one below the other: one of them, or several.
pub fn list(asked: Asked, several: bool) -> Element {
    let rows = choices(&asked).into_iter().map(|choice| {
        let words = choice.label.say(asked.language);
        let (tag, label) = (words.tag.to_owned(), words.words.to_owned());
        let label = el("span").attr("lang", tag).child(label);
        el("label.choice").child(radio(&asked, &choice, several)).child(label)
    });
    let rows: Vec<Element> = rows.collect();
    el("div.choices").child(rows)
}

fn choices(asked: &Asked) -> Vec<Choice> {
    asked.question.kind.kind().choices()
}

fn radio(asked: &Asked, choice: &Choice, several: bool) -> Element {
    let changed = Arc::clone(&asked.changed);
    let checked = asked.text.split(' ').any(|chosen| chosen == choice.name);
    let group = asked.question.name.to_string();
    let selector = format!("input[name='{group}']:checked");
    let input = el("input").attr("type", if several { "checkbox" } else { "radio" }).attr("name", group);
    let input = input.attr("value", choice.name.clone()).flag("checked", checked);
    input.on("change", move |_| changed((ticked(&selector), None)))
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
