//! Who listens in which language, and who can follow at the next session.

use leptos::prelude::GetUntracked;

use super::list;
use crate::{
    domain::{
        agenda::next_session,
        code::Coded,
        cover::LanguageCover,
        plan::{LanguageNeed, Project, Session},
        readiness::cover_at,
        spoken::Spoken,
        workspace::Workspace,
    },
    ui::{
        clock,
        components::{Tone, button_link, eyebrow, link_row, meta, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, full_date},
    },
};
/// Listeners by language, and the cover of the next session.
pub fn body(state: AppState, project: &Project) -> Element {
    let language = state.language.get_untracked();
    let workspace = state.workspace();
    let row = |need: &LanguageNeed| {
        let to = Route::Edit(project.id, Subject::LanguageNeed, Some(need.id.record()));
        let session = need.session.and_then(|session| workspace.get(session));
        let at = session.map_or_else(
            || state.say(w::EVERY_SESSION).to_owned(),
            |session| full_date(session.date, language),
        );
        link_row(&to, need.language.own_name(), at, el("b").child(need.listeners.to_string()))
    };
    let needs = workspace.of_project::<LanguageNeed>(project.id).map(row).collect();
    let next = next_session(&workspace, clock::today(), Some(project.id));
    pieces![
        list(state, needs),
        button_link(&Route::Edit(project.id, Subject::LanguageNeed, None), state.say(w::ADD_LISTENERS)),
        next.map(|session| cover(state, &workspace, session)),
    ]
}

/// Who can follow at a session: a bar for each language, filled where a reader and a book meet.
pub fn cover(state: AppState, workspace: &Workspace, session: &Session) -> Element {
    let cover = cover_at(workspace, session);
    if cover.languages.is_empty() {
        return pieces![];
    }
    let most = cover.languages.iter().map(|of| of.listeners).max().unwrap_or(1).max(1);
    let bars: Vec<Element> = cover.languages.iter().map(|of| bar(state, of, most)).collect();
    let sum = [cover.can_follow(), cover.listeners()].map(|count| count.to_string());
    let day = full_date(session.date, state.language.get_untracked());
    pieces![
        eyebrow(state.say(w::COVER)),
        el("section.card")
            .child(meta(day))
            .child(bars)
            .child(el("p").child(state.fill(w::CAN_FOLLOW, [&sum[0], &sum[1]]))),
    ]
}

fn bar(state: AppState, of: &LanguageCover<Spoken>, most: u32) -> Element {
    let sign = |has: bool, yes, no| {
        let (tone, words) = if has { (Tone::Good, yes) } else { (Tone::Stop, no) };
        tag(tone, state.say(words))
    };
    let width = u64::from(of.listeners).saturating_mul(100).checked_div(u64::from(most)).unwrap_or_default();
    let class = if of.can_follow() { "rail" } else { "rail stop" };
    el("div.cover")
        .child(el("b").attr("lang", of.language.code()).child(of.language.own_name()))
        .child(el("span").child(of.listeners.to_string()))
        .child(el("span").class(class).child(el("i").style("width", format!("{width}%"))))
        .child(sign(of.has_reader, w::HAS_READER, w::LACKS_READER))
        .child(sign(of.has_book, w::HAS_BOOK, w::LACKS_BOOK))
}
