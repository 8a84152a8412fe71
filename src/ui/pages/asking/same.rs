//! An answer that stays the same for the next respondents.

use leptos::prelude::*;

use super::Asking;
use crate::{
    domain::form::{Batch, Control, Place, Question},
    ui::{
        html::{Element, el, is_ticked},
        words as w,
    },
};

/// A quiet switch below a question, once it has an answer; none where each must answer for themselves.
pub fn same_switch(asking: Asking, question: &Question, place: &Place) -> Option<Element> {
    if !may_stay(asking, question, place) {
        return None;
    }
    let is_on = asking.batch.with_untracked(|batch| batch.keeps(place));
    let (at, kept) = (place.clone(), place.clone());
    let is_blank = move || {
        asking.pulse.track();
        let is_on = asking.batch.with(|batch| batch.keeps(&at));
        !is_on && asking.ask(|interview| interview.shown(&at)).trim().is_empty()
    };
    let tick = el("input").attr("type", "checkbox").attr("role", "switch").flag("checked", is_on);
    let tick = tick.on("change", move |event| asking.keep_same(&kept, is_ticked(&event)));
    let words = el("span").child(asking.state.say(w::SAME_FOR_NEXT));
    Some(el("label.tick.same").hidden_while(is_blank).child(tick).child(words))
}

/// Nobody agrees for another, and what is mended or only tried out says nothing of whoever comes next.
fn may_stay(asking: Asking, question: &Question, place: &Place) -> bool {
    question.is_asked()
        && question.kind.kind().control() != Control::Acknowledge
        && place.times.is_empty()
        && !asking.mends()
        && !asking.is_trial
        && !asking.ask(|interview| interview.is_read_only(place))
}

impl Asking {
    /// Keeps the answer to a question for the next ones, or no longer.
    fn keep_same(self, place: &Place, keep: bool) {
        let answer = if keep { self.ask(|interview| interview.shown(place)) } else { String::new() };
        self.batch.update(|batch| batch.keep(place.clone(), answer));
        self.state.remember_batch(&self.batch.get_untracked());
    }

    /// Keeps what is answered by now wherever something stays the same.
    pub(super) fn follow_batch(self) {
        let mut batch = self.batch.get_untracked();
        batch.follow(|place| self.ask(|interview| interview.shown(place)));
        self.state.remember_batch(&batch);
        self.batch.set(batch);
    }

    /// Nobody is asked any more: nothing stays the same.
    pub(super) fn end_batch(self) {
        let batch = self.batch.with_untracked(|batch| Batch::new(batch.form, batch.session));
        self.state.remember_batch(&batch);
        self.batch.set(batch);
    }
}
