//! Questions answered by a tap: faces, and lists of choices.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Asked, Offered};
use crate::ui::{
    components::drawing,
    html::{Element, Tell, el, live, pieces, value_of},
    words as w,
};

/// The five faces of the page's drawings, from a little to the greatest happiness.
const FACES: [&str; 5] = ["#face-1", "#face-2", "#face-3", "#face-4", "#face-5"];

/// Five faces in a row. Their words have no room under each, so the line below shows those of the two ends until one
/// is chosen, and then its own.
pub fn faces(asked: Asked) -> Element {
    in_a_row(asked, &|place| FACES.get(place).map(|face| drawing("", face)))
}

/// One to five stars in a row.
pub fn stars(asked: Asked) -> Element {
    in_a_row(asked, &|place| Some(el("b.stars").attr("aria-hidden", "true").child("★".repeat(place + 1))))
}

fn in_a_row(asked: Asked, picture: &dyn Fn(usize) -> Option<Element>) -> Element {
    let language = asked.language.clone();
    let all = asked.choices.clone();
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
            pieces![said.into_iter().map(|choice| el("span").child(choice.words.clone())).collect::<Vec<_>>()]
        }
    };
    let told = asked.changed;
    let changed: Tell<(String, Option<u32>)> = Arc::new(move |(name, _): (String, Option<u32>)| {
        chosen.set(name.clone());
        told((name, None));
    });
    let asked = Asked { changed, ..asked };
    let faces = all.into_iter().enumerate().map(|(place, choice)| {
        let number = el("span").attr("aria-hidden", "true").child((place + 1).to_string());
        let input = radio(&asked, &choice, false);
        let words = el("span.visually-hidden").attr("lang", choice.tag).child(choice.words);
        el("label.face").child(input).child(picture(place)).child(number).child(words)
    });
    let faces: Vec<Element> = faces.collect();
    let line = el("p.faces-line").attr("aria-hidden", "true").attr("lang", language).child(live(line));
    pieces![el("div.faces").child(faces), line]
}

/// Choices one below the other: one of them, or several.
pub fn list(asked: Asked, several: bool) -> Element {
    let rows = asked.choices.iter().map(|choice| {
        let label =
            el("span").attr("lang", choice.tag.clone()).attr("dir", "auto").child(choice.words.clone());
        el("label.choice").child(radio(&asked, choice, several)).child(label)
    });
    let rows: Vec<Element> = rows.collect();
    el("div.choices").child(rows)
}

/// Many choices, in a list that opens.
pub fn opening(asked: Asked) -> Element {
    let select = asked.told_of(el("select.typed"));
    let Asked { choices, text, changed, screen_language, .. } = asked;
    let none =
        Offered { name: String::new(), words: w::CHOOSE.say(screen_language).to_owned(), tag: String::new() };
    let options = std::iter::once(none).chain(choices).map(|choice| {
        let option = el("option").flag("selected", choice.name == text).attr("value", choice.name);
        let option = if choice.tag.is_empty() { option } else { option.attr("lang", choice.tag) };
        option.child(choice.words)
    });
    let options: Vec<Element> = options.collect();
    select.child(options).on("change", move |event| changed((value_of(&event), None)))
}

fn radio(asked: &Asked, choice: &Offered, several: bool) -> Element {
    let changed = Arc::clone(&asked.changed);
    let checked = asked.chosen().contains(&choice.name.as_str());
    let group = asked.name.clone();
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
