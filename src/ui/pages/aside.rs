//! What was removed in the last thirty days, and what lost to a change of the same moment: both can be had back.

use leptos::prelude::*;

use super::{Page, edit::name};
use crate::{
    domain::{plan::Project, record::Record},
    storage::Aside,
    ui::{
        clock,
        components::{button, empty, eyebrow, meta, rows},
        html::{Element, el, pieces},
        state::AppState,
        words::{self as w, choice_words, full_date},
    },
};

/// What was removed with a project within this time went with it: milliseconds.
const TOGETHER: u64 = 10_000;

/// The screen.
pub fn page(state: AppState) -> Page {
    let (removed, conflicts) = state.set_aside();
    if removed.is_empty() && conflicts.is_empty() {
        return Page::new(state.say(w::SET_ASIDE), empty(state.say(w::NOTHING_ASIDE)));
    }
    let bin = groups(removed).into_iter().map(|group| row(state, group, w::PUT_BACK));
    let bin: Vec<Element> = bin.collect();
    let lost = conflicts.into_iter().map(|aside| row(state, vec![aside], w::TAKE_THIS));
    let lost: Vec<Element> = lost.collect();
    let bin = (!bin.is_empty()).then(|| {
        let empty = button("btn danger", state.say(w::EMPTY_BIN), move || state.empty_bin());
        pieces![eyebrow(state.say(w::BIN)), rows(bin), meta(state.say(w::EMPTY_BIN_WHY)), empty]
    });
    let lost = (!lost.is_empty()).then(|| {
        let why = el("p.meta").child(state.say(w::OTHER_VERSIONS_WHY));
        pieces![eyebrow(state.say(w::OTHER_VERSIONS)), why, rows(lost)]
    });
    Page::new(state.say(w::SET_ASIDE), pieces![lost, bin])
}

/// What went with a project stands with it, as one thing; responses and drafts that went alone come last.
fn groups(removed: Vec<Aside>) -> Vec<Vec<Aside>> {
    let (projects, mut others): (Vec<_>, Vec<_>) =
        removed.into_iter().partition(|aside| matches!(aside.record, Record::Project(_)));
    let mut groups = Vec::new();
    for project in projects {
        let went_with = |aside: &Aside| {
            aside.record.project().map(crate::domain::id::Id::<Project>::record) == Some(project.record.id())
                && aside.milliseconds.abs_diff(project.milliseconds) < TOGETHER
        };
        let (with, without): (Vec<_>, Vec<_>) = others.into_iter().partition(went_with);
        others = without;
        groups.push(std::iter::once(project).chain(with).collect());
    }
    groups.extend(others.into_iter().map(|aside| vec![aside]));
    groups
}

fn row(state: AppState, group: Vec<Aside>, act: crate::domain::language::Translated) -> Element {
    let Some(first) = group.first() else { return pieces![] };
    let language = state.language.get_untracked();
    let kind = choice_words(first.record.kind()).say(language);
    let named = name(state, &first.record);
    let when = clock::wall_time_of(first.milliseconds);
    let about = format!("{kind} · {} · {}", full_date(when.date, language), when.time);
    let label = format!("{}: {named}", state.say(act));
    let put_back = button("link", state.say(act), move || state.have_back(&group));
    let words = el("span.row-words").child(el("b").child(named)).child(el("span.meta").child(about));
    el("div.row").child(words).child(put_back.attr("aria-label", label))
}
