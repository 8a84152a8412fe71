//! What could not be taken over from a form, row by row in plain words.

use leptos::prelude::GetUntracked;

use crate::{
    domain::code::Coded,
    exchange::xlsform::{Remark, Severity},
    ui::{
        components::{empty, eyebrow, long_list},
        html::{Element, el, pieces},
        state::AppState,
        words::{self as w, remark_words},
    },
};

/// The remarks, those first by which a form does less than was meant.
pub fn remarks(state: AppState, report: &[Remark]) -> Element {
    if report.is_empty() {
        return empty(state.say(w::ALL_TAKEN));
    }
    let of = |severity: Severity| report.iter().filter(move |remark| remark.what.severity() == severity);
    let part = |words, severity| {
        let found: Vec<Remark> = of(severity).cloned().collect();
        let (title, count) = (format!("{} ({})", state.say(words), found.len()), found.len());
        let list =
            move || long_list(state, count, move |place| found.get(place).map(|remark| row(state, remark)));
        (count > 0).then(|| pieces![eyebrow(title), list()])
    };
    pieces![part(w::DOES_LESS, Severity::Degraded), part(w::CHANGED_A_LITTLE, Severity::Taken)]
}

fn row(state: AppState, remark: &Remark) -> Element {
    let at = state.fill(w::AT_ROW, [remark.sheet.code(), &remark.row.to_string()]);
    let name = remark.name.as_ref().map(|name| format!("{at} · {name}"));
    el("div.row.remark")
        .child(el("span.meta").child(name.unwrap_or(at)))
        .child(el("span").child(remark_words(&remark.what, state.language.get_untracked())))
}
