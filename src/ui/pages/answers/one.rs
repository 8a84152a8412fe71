//! One response: what was answered, what was answered before it was mended, and whether it counts.

use std::sync::Arc;

use super::{
    former::former,
    lines::{Reading, lines_view},
    reason::{Why, why},
    when,
};
use crate::{
    domain::{
        form::{Draft, Form, Response, Voided, sheet},
        id::Id,
    },
    ui::{
        address, clock,
        components::{button, button_link, empty, meta},
        html::{Element, el, pieces},
        pages::Page,
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen; none if there is no such response.
pub fn page(state: AppState, form: Id<Form>, id: Id<Response>) -> Option<Page> {
    let form = state.workspace().get(form).cloned()?;
    let response = state.response(form.id, id)?;
    let handed_in = el("p.lead").child(el("b").child(when(state, response.finished)));
    let about = super::about(state, &form, &response).join(" · ");
    // In the words that were read then, as far as they are known.
    let answered = form.at_version(response.form_version).unwrap_or_else(|| form.clone());
    let reading = Reading::of(state, &answered, &response);
    let lines = sheet(&answered, &response.answers);
    let answers =
        if lines.is_empty() { empty(state.say(w::NO_ANSWERS)) } else { lines_view(&reading, &lines) };
    let former = former(&reading, &answered, &response);
    let body = pieces![
        el("div").child(handed_in).child(meta(about)),
        standing(state, &response),
        answers,
        former,
        mending(state, &answered, &response),
        leaving_out(state, &response),
    ];
    Some(Page::new(state.say(w::ANSWERS), body))
}

/// That it does not count and why, with a tap to take it back in.
fn standing(state: AppState, response: &Response) -> Option<Element> {
    let void = response.void.clone()?;
    let before = response.clone();
    let again = button("btn quiet", state.say(w::COUNTS_AGAIN), move || {
        state.set_void(before.clone(), None, state.say(w::TAKEN_BACK_IN).to_owned());
    });
    let words = el("p").child(el("b").child(state.say(w::DOES_NOT_COUNT)));
    let reason = el("p").child(state.fill(w::REASON, [&void.reason]));
    let banner =
        el("section.banner.look").child(words).child(reason).child(el("p").child(when(state, void.when)));
    Some(banner.child(again))
}

/// A tap to mend it, or to go on where somebody began to.
fn mending(state: AppState, form: &Form, response: &Response) -> Element {
    let (id, at) = (response.id, Route::Mend(form.id, response.id));
    let draft = state.workspace().get(Id::<Draft>::new(id.record())).cloned();
    if draft.is_some_and(|draft| draft.mends.is_some()) {
        return pieces![meta(state.say(w::MENDING)), button_link(&at, state.say(w::GO_ON_MENDING))];
    }
    let (form, response) = (form.clone(), response.clone());
    let begin = move |reason: String| {
        state.edit_one(Draft::mending(&response, &form, reason));
        address::go(&at);
    };
    why(
        state,
        Why {
            what: format!("mend-{id}"),
            open: w::MEND_ANSWERS,
            look: "btn quiet",
            asked: w::WHY_MEND,
            act: w::GO_ON,
            done: Arc::new(begin),
        },
    )
}

/// A tap to leave it out of what is counted.
fn leaving_out(state: AppState, response: &Response) -> Option<Element> {
    if response.void.is_some() {
        return None;
    }
    let before = response.clone();
    let leave_out = move |reason: String| {
        let void = Voided { reason, when: clock::wall_time() };
        state.set_void(before.clone(), Some(void), state.say(w::LEFT_OUT).to_owned());
    };
    Some(why(
        state,
        Why {
            what: format!("void-{}", response.id),
            open: w::DOES_NOT_COUNT,
            look: "btn danger",
            asked: w::WHY_NOT_COUNT,
            act: w::LEAVE_IT_OUT,
            done: Arc::new(leave_out),
        },
    ))
}
