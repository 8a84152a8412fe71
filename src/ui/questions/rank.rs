//! Putting choices in order: tapped one after the other, the first one first.

use leptos::prelude::*;

use super::Asked;
use crate::ui::{
    components::meta,
    html::{Element, el, live, pieces},
    words as w,
};

/// The choices, each with its place once it has one. Tapping one that has a place takes it out again.
pub fn in_order(asked: Asked) -> Element {
    let Asked { choices, text, changed, screen_language, .. } = asked;
    let ranked = RwSignal::new(text.split_whitespace().map(ToOwned::to_owned).collect::<Vec<String>>());
    let rows = choices.into_iter().map(|choice| {
        let name = choice.name.clone();
        let place = move || ranked.with(|ranked| ranked.iter().position(|known| *known == name));
        let number = {
            let place = place.clone();
            live(move || pieces![place().map(|place| (place + 1).to_string())])
        };
        let pressed = move || Some(if place().is_some() { "true" } else { "false" }.into());
        let (name, changed) = (choice.name, std::sync::Arc::clone(&changed));
        let tap = move |_| {
            ranked.update(|ranked| match ranked.iter().position(|known| *known == name) {
                Some(place) => {
                    ranked.remove(place);
                }
                None => ranked.push(name.clone()),
            });
            changed((ranked.with_untracked(|ranked| ranked.join(" ")), None));
        };
        el("button.choice.ranked")
            .attr("type", "button")
            .live_attr("aria-pressed", pressed)
            .on("click", tap)
            .child(el("b.place").child(number))
            .child(el("span").attr("lang", choice.tag).child(choice.words))
    });
    let rows: Vec<Element> = rows.collect();
    pieces![meta(w::TAP_IN_ORDER.say(screen_language)), el("div.choices").child(rows)]
}
