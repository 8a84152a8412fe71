//! Taking an answer back that was tapped by mistake.

use leptos::prelude::*;

use super::{Asking, look_at};
use crate::{
    domain::form::{Place, Question},
    ui::{
        html::{Element, el},
        words as w,
    },
};

/// A quiet way to leave a question without an answer again; none where its own control can do that. Hidden while there
/// is no answer, and where there must be one: then it is only changed for another.
pub fn taking_back(asking: Asking, question: &Question, place: &Place) -> Option<Element> {
    if !question.kind.kind().control().is_answered_for_good() {
        return None;
    }
    let (at, taken) = (place.clone(), place.clone());
    let is_away = move || {
        asking.pulse.track();
        asking.ask(|interview| {
            interview.shown(&at).is_empty() || interview.is_required(&at) || interview.is_read_only(&at)
        })
    };
    let act = el("button.link").attr("type", "button").on("click", move |_| asking.take_back(&taken));
    Some(act.hidden_while(is_away).child(asking.state.say(w::TAKE_ANSWER_BACK)))
}

impl Asking {
    /// Leaves a question without an answer, and stays at it.
    fn take_back(self, place: &Place) {
        self.answer(place, String::new(), None);
        // It is drawn anew: nobody's fingers are in it.
        self.last_answered.set_value(None);
        self.emptied.update(|emptied| *emptied = emptied.wrapping_add(1));
        look_at(place);
    }
}
