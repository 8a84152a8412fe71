//! What a response said before it was mended.

use super::{
    lines::{Reading, lines_view},
    when,
};
use crate::{
    domain::form::{Answers, Form, Response, differences, sheet},
    ui::{
        components::meta,
        html::{Element, el, pieces},
        words as w,
    },
};

/// For each mending, the latest first: when, why, and what was answered otherwise before.
pub fn former(reading: &Reading, form: &Form, response: &Response) -> Element {
    let state = reading.state;
    // Each was mended into the one behind it, the last one into what the response says now.
    let later = response.revisions.iter().skip(1).map(|revision| (&revision.answers, revision.finished));
    let later = later.chain([(&response.answers, response.finished)]);
    let each = response.revisions.iter().zip(later).map(|(revision, (answers, mended))| {
        let summary = el("summary").child(state.fill(w::BEFORE_MENDING, [&when(state, mended)]));
        let reason = meta(state.fill(w::REASON, [&revision.reason]));
        let changed: Answers = differences(&revision.answers, answers);
        let changed = lines_view(reading, &sheet(form, &changed));
        el("details.card.former").child(summary).child(reason).child(changed)
    });
    let mut each: Vec<Element> = each.collect();
    each.reverse();
    pieces![each]
}
