//! What is shown once a form is handed in: thanks, how many there are by now, and the next one.

use leptos::prelude::*;

use super::{Asking, so_far::so_far};
use crate::{
    domain::{code::Coded, language::Language},
    ui::{
        components::{Icon, icon, meta, quiet_link},
        html::{Element, el, pieces},
        route::Route,
        words as w,
    },
};

/// Thanks in the language that was spoken, how many answered of how many who came, and one tap for the next one.
pub fn thanks(asking: Asking) -> Element {
    let state = asking.state;
    let form = asking.form.with_value(|form| form.id);
    let session = asking.draft(|draft| draft.session);
    let spoken = untrack(|| asking.language());
    let language = Language::from_code(&spoken).unwrap_or_else(|| state.language.get_untracked());
    let card = el("section.card.thanks")
        .child(el("span.big-tick").child(icon(Icon::Tick)))
        .child(el("h2").attr("lang", language.tag()).child(w::THANK_YOU.say(language)))
        .child(state.is_kept().then(|| el("p").child(state.say(w::ANSWER_KEPT))))
        .child(meta(so_far(asking)));
    let next = el("button.btn").attr("type", "button").attr("id", "next-respondent");
    let next = next.on("click", move |_| asking.next_respondent()).child(state.say(w::NEXT_RESPONDENT));
    let up = session.map_or(Route::Form(form), |_| Route::Today);
    let answers = quiet_link(&Route::Answers(form), state.say(w::LOOK_AT_ANSWERS));
    let done = quiet_link(&up, state.say(w::DONE)).on("click", move |_| asking.end_batch());
    pieces![card, next, answers, done]
}
