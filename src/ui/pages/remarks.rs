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
        let title = format!("{} ({})", state.say(words), found.len());
        let alike = alike(found);
        let count = alike.len();
        let list =
            move || long_list(state, count, move |place| alike.get(place).map(|alike| row(state, alike)));
        (count > 0).then(|| pieces![eyebrow(title), list()])
    };
    pieces![part(w::DOES_LESS, Severity::Degraded), part(w::CHANGED_A_LITTLE, Severity::Taken)]
}

/// Remarks of the same sheet that say the same are one, at the place of the first.
fn alike(remarks: Vec<Remark>) -> Vec<Vec<Remark>> {
    let mut found: Vec<Vec<Remark>> = Vec::new();
    for remark in remarks {
        let same = |known: &&mut Vec<Remark>| {
            known.first().is_some_and(|first| first.sheet == remark.sheet && first.what == remark.what)
        };
        match found.iter_mut().find(same) {
            Some(known) => known.push(remark),
            None => found.push(vec![remark]),
        }
    }
    found
}

fn row(state: AppState, alike: &[Remark]) -> Element {
    let first = alike.first();
    let at = first.map(|first| match alike {
        [one] => {
            let at = state.fill(w::AT_ROW, [one.sheet.code(), &one.row.to_string()]);
            one.name.as_ref().map(|name| format!("{at} · {name}")).unwrap_or(at)
        }
        several => {
            let mut rows: Vec<String> = several.iter().map(|remark| remark.row.to_string()).collect();
            rows.dedup();
            state.fill(w::AT_ROWS, [first.sheet.code(), &rows.join(", ")])
        }
    });
    let what = first.map(|first| remark_words(&first.what, state.language.get_untracked()));
    el("div.row.remark").child(el("span.meta").child(at)).child(el("span").child(what))
}
