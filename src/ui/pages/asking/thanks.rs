//! What is shown once a form is handed in: thanks, how many there are by now, and the next one.

use leptos::prelude::*;

use super::Asking;
use crate::{
    domain::{code::Coded, form::Respondents, language::Language},
    ui::{
        components::{Icon, icon, meta, quiet_link},
        html::{Element, el, pieces},
        route::Route,
        words::{self as w, choice_words},
    },
};

/// Thanks in the language that was spoken, how many answered of how many who came, and one tap for the next one.
pub fn thanks(asking: Asking) -> Element {
    let state = asking.state;
    let (form, who) = asking.form.with_value(|form| (form.id, form.respondents));
    let session = asking.draft(|draft| draft.session);
    let (answered, came) = {
        let workspace = state.workspace();
        let session = session.and_then(|id| workspace.get(id));
        let answered = match session {
            Some(session) => state.count_at(form, session.id),
            None => state.count_of(form),
        };
        (answered, session.and_then(|session| session.children))
    };
    let came = came.filter(|came| *came > 0 && matches!(who, Respondents::Children | Respondents::Learners));
    let so_far = match came {
        Some(came) => {
            let who = choice_words(who).say(state.language.get_untracked());
            state.fill(w::MET_OF, [&answered.to_string(), &came.to_string(), who])
        }
        None => state.fill(w::ANSWERED_SO_FAR, [&answered.to_string()]),
    };
    let spoken = untrack(|| asking.language());
    let language = Language::from_code(&spoken).unwrap_or_else(|| state.language.get_untracked());
    let card = el("section.card.thanks")
        .child(el("span.big-tick").child(icon(Icon::Tick)))
        .child(el("h2").attr("lang", language.tag()).child(w::THANK_YOU.say(language)))
        .child(state.is_kept().then(|| el("p").child(state.say(w::ANSWER_KEPT))))
        .child(meta(so_far));
    let next = el("button.btn").attr("type", "button").attr("id", "next-respondent");
    let next = next.on("click", move |_| asking.next_respondent()).child(state.say(w::NEXT_RESPONDENT));
    let up = session.map_or(Route::Form(form), |_| Route::Today);
    pieces![card, next, quiet_link(&up, state.say(w::DONE))]
}
