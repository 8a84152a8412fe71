//! Trying a form out: it is asked like any other, and nothing is kept.

use leptos::prelude::*;

use super::{Asking, screen::screen};
use crate::{
    domain::{form::Form, id::Id},
    ui::{
        components::{Icon, icon, quiet_link},
        html::{Element, el, pieces},
        pages::Page,
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    Some(screen(state, Asking::trial(state, form)))
}

/// What stands above every question of a trial.
pub(super) fn mark(state: AppState) -> Element {
    el("p.card.note.trial").child(icon(Icon::Look)).child(el("span").child(state.say(w::TRIAL)))
}

/// The end of a trial.
pub(super) fn over(asking: Asking) -> Element {
    let state = asking.state;
    let form = asking.form.with_value(|form| form.id);
    let card = el("section.card.thanks")
        .child(el("span.big-tick").child(icon(Icon::Tick)))
        .child(el("h2").child(state.say(w::TRIAL_OVER)));
    let again = el("button.btn").attr("type", "button").attr("id", "next-respondent");
    let again =
        again.on("click", move |_| asking.next_respondent()).child(state.say(w::TRY_AGAIN_FROM_START));
    pieces![card, again, quiet_link(&Route::Form(form), state.say(w::DONE))]
}
