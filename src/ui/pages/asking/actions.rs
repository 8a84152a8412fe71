//! The ways on from a question, and the smaller ones below.

use leptos::{ev::Event, prelude::*};

use super::{Asking, HandingIn};
use crate::{
    domain::{form::Question, interview::Screen},
    ui::{
        components::{Icon, icon},
        html::{Element, el, live, pieces},
        words as w,
    },
};

/// On and back.
pub fn actions(asking: Asking) -> Element {
    let state = asking.state;
    let last = move || asking.all_at_once.get() || asking.position.get() + 1 >= asking.count();
    let first = move || asking.all_at_once.get() || asking.position.get() == 0;
    let on = move || {
        asking.pulse.track();
        pieces![state.say(if asking.handing_in.get() == HandingIn::Saving {
            w::SAVING
        } else if last() {
            w::HAND_IN
        } else if may_be_skipped(asking) {
            w::SKIP
        } else {
            w::NEXT
        })]
    };
    let back = move |_| asking.go_to(asking.position.get_untracked().saturating_sub(1));
    let back = el("button.btn.quiet").attr("type", "button").hidden_while(first).on("click", back);
    let saved = || el("p.meta.saved-as").child(icon(Icon::Tick)).child(state.say(w::SAVED_AS_YOU_TAP));
    let saved = (!asking.is_trial).then(saved);
    let on = el("button.btn").child(live(on));
    pieces![el("div.actions").child(on).child(back.child(state.say(w::PREVIOUS))), saved]
}

/// Only a question without an answer is skipped; with one, "Next" is the way on.
fn may_be_skipped(asking: Asking) -> bool {
    let Some(Screen::Question(place)) = asking.shown() else { return false };
    asking.ask(|interview| {
        let is_asked = interview.blueprint().question(&place.name).is_some_and(Question::is_asked);
        is_asked && interview.shown(&place).is_empty() && !interview.is_required(&place)
    })
}

/// All at once or one by one, to what is missing, and throwing it away.
pub fn small_actions(asking: Asking) -> Element {
    let state = asking.state;
    let switch = link(move |_| asking.all_at_once.update(|all| *all = !*all)).child(live(move || {
        pieces![state.say(if asking.all_at_once.get() { w::ONE_BY_ONE } else { w::ALL_ON_ONE })]
    }));
    let missing = link(move |_| asking.go_to_missing()).child(state.say(w::WHAT_IS_MISSING));
    let (what, words) = if asking.mends() {
        (w::WHAT_WAS_MENDED, w::LEAVE_AS_BEFORE)
    } else {
        (w::ANSWERS_THROWN, w::START_OVER)
    };
    let throw = link(move |_| asking.throw_away(state.fill(w::REMOVED, [state.say(what)])));
    let (missing, throw) = (
        missing.hidden_while(move || asking.is_empty.get()),
        throw.child(state.say(words)).hidden_while(move || asking.is_empty.get()),
    );
    el("div.small-actions").child(switch).child(missing).child(throw)
}

fn link(act: impl FnMut(Event) + 'static) -> Element {
    el("button.link").attr("type", "button").on("click", act)
}
