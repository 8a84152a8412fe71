//! Gatherings, in the order of their days.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{
    calendar_button, list,
    timeline::{months, weeks},
};
use crate::{
    domain::{
        agenda::sessions_in_order,
        id::Id,
        plan::{Project, Series, Session, SessionState},
    },
    ui::{
        components::{Tone, button_link, eyebrow, link_row, quiet_link, rows, tag},
        html::{Element, el, fresh, pieces},
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
    let sessions_here = workspace.of_project::<Session>(id);
    let of_series: Vec<Id<Series>> =
        sessions_here.filter_map(|session| session.occurrence.map(|occurrence| occurrence.series)).collect();
    let series = |series: &Series| {
        let days = series.days();
        let [first, last] = [days.first(), days.last()]
            .map(|day| day.map(|day| full_date(*day, state.language.get_untracked())).unwrap_or_default());
        let to = Route::Edit(id, Subject::Series, Some(series.id.record()));
        let is_planned = of_series.contains(&series.id);
        let end = if is_planned {
            el("b").child(format!("× {}", days.len()))
        } else {
            tag(Tone::Look, state.say(w::NOT_ON_THE_PLAN))
        };
        link_row(&to, format!("{first} → {last}"), String::new(), end)
    };
    let known: Vec<Element> = workspace.of_project::<Series>(id).map(series).collect();
    let known = (!known.is_empty()).then(|| pieces![eyebrow(state.say(w::SERIES_LIST)), rows(known)]);
    let has_any = workspace.of_project::<Session>(id).next().is_some();
    let view = RwSignal::new(View::List);
    let shown = move || match view.get() {
        View::List => list(state, sessions(state, id)),
        View::Weeks => weeks(state, id),
        View::Months => months(state, id),
    };
    pieces![
        switch(state, view),
        fresh(shown),
        add,
        known,
        quiet_link(&Route::Edit(id, Subject::Series, None), state.say(w::ADD_SERIES)),
        has_any.then(|| calendar_button(state, id, None)),
    ]
}

/// How the sessions are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    List,
    Weeks,
    Months,
}

fn switch(state: AppState, view: RwSignal<View>) -> Element {
    let choices = [(View::List, w::AS_LIST), (View::Weeks, w::BY_WEEK), (View::Months, w::BY_MONTH)];
    let chips = choices.map(|(choice, words)| {
        let pressed = move || Some(Cow::Borrowed(if view.get() == choice { "true" } else { "false" }));
        let chip = el("button.chip").attr("type", "button").live_attr("aria-pressed", pressed);
        chip.child(state.say(words)).on("click", move |_| view.set(choice))
    });
    let chips: Vec<Element> = chips.into_iter().collect();
    el("div.chips").attr("role", "group").attr("aria-label", state.say(w::SHOW_AS)).child(chips)
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
