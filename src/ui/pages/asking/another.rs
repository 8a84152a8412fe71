//! Whether questions are asked once more, for another person or thing.

use super::Asking;
use crate::{
    domain::form::Place,
    ui::{
        components::{Icon, icon, meta},
        html::{Element, el, pieces},
        words as w,
    },
};

/// How many there are, one tap for another one, and one for each to take it away.
pub fn another(asking: Asking, repeat: &Place) -> Element {
    let state = asking.state;
    let times = asking.ask(|interview| interview.times(repeat));
    let what =
        asking.question(repeat).map(|question| asking.ask(|interview| interview.label(&question, repeat)));
    let what = what.map(|said| said.words).unwrap_or_default();
    let label = el("h2.asked").attr("id", format!("{repeat}-label")).attr("tabindex", "-1");
    let asked = state.fill(if times == 0 { w::ANY_OF_THESE } else { w::ANOTHER_OF_THESE }, [&what]);
    let rows = (1..=times).map(|time| {
        let who = asking.ask(|interview| interview.first_words(repeat, time));
        let name = format!("{what} {time}");
        let name = who.map_or_else(|| name.clone(), |who| format!("{name} · {who}"));
        let words = state.fill(w::REMOVE_THIS, [&name]);
        let (place, removed) = (repeat.clone(), state.fill(w::REMOVED, [&name]));
        let gone = el("button.icon-button").attr("type", "button").attr("aria-label", words);
        let gone =
            gone.on("click", move |_| asking.remove_time(&place, time, &removed)).child(icon(Icon::Minus));
        el("div.task").child(el("span.grow").child(name)).child(gone)
    });
    let rows: Vec<Element> = rows.collect();
    let list = (times > 0).then(|| el("section.card.rows").child(rows));
    let place = repeat.clone();
    let add = el("button.btn.quiet").attr("type", "button").on("click", move |_| asking.add_time(&place));
    let count = meta(state.fill(w::SO_MANY_TIMES, [&times.to_string()]));
    pieces![label.child(asked), count, list, add.child(state.fill(w::ADD_ONE, [&what]))]
}
