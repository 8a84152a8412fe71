//! Gatherings, in the order of their days.

use leptos::prelude::GetUntracked;

use super::list;
use crate::{
    domain::{
        agenda::sessions_in_order,
        id::Id,
        plan::{Project, Series, SessionState},
    },
    ui::{
        components::{Tone, button_link, eyebrow, link_row, quiet_link, rows, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words, full_date},
    },
};

/// Every session of a project.
pub fn body(state: AppState, id: Id<Project>) -> Element {
    let add = button_link(&Route::Edit(id, Subject::Session, None), state.say(w::ADD_SESSION));
    let workspace = state.workspace();
    let series = |series: &Series| {
        let days = series.days();
        let [first, last] = [days.first(), days.last()]
            .map(|day| day.map(|day| full_date(*day, state.language.get_untracked())).unwrap_or_default());
        let to = Route::Edit(id, Subject::Series, Some(series.id.record()));
        link_row(&to, format!("{first} → {last}"), String::new(), el("b").child(format!("× {}", days.len())))
    };
    let known: Vec<Element> = workspace.of_project::<Series>(id).map(series).collect();
    let known = (!known.is_empty()).then(|| pieces![eyebrow(state.say(w::SERIES_LIST)), rows(known)]);
    pieces![
        list(state, sessions(state, id)),
        add,
        known,
        quiet_link(&Route::Edit(id, Subject::Series, None), state.say(w::ADD_SERIES)),
    ]
}

fn sessions(state: AppState, id: Id<Project>) -> Vec<Element> {
    let language = state.language.get_untracked();
    let workspace = state.workspace();
    sessions_in_order(&workspace, id)
        .into_iter()
        .map(|(place, session)| {
            let tone = match session.state {
                SessionState::Planned => Tone::Plain,
                SessionState::Held => Tone::Good,
                SessionState::Cancelled => Tone::Look,
            };
            let about = match (session.state, session.children, session.expected) {
                (SessionState::Cancelled, ..) => session.reason.clone(),
                (_, Some(came), _) => state.fill(w::SO_MANY_CAME, [&came.to_string()]),
                (_, None, Some(expected)) => state.fill(w::EXPECTED, [&expected.to_string()]),
                (_, None, None) => String::new(),
            };
            let day = full_date(session.date, language);
            let name = place.map_or_else(|| day.clone(), |place| format!("{place}. {day}"));
            let end = tag(tone, choice_words(session.state).say(language).to_owned());
            link_row(&Route::Edit(id, Subject::Session, Some(session.id.record())), name, about, end)
        })
        .collect()
}
