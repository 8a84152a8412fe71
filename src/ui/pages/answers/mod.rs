//! The answers to a form that were handed in, the latest first.

mod former;
mod lines;
mod one;
mod reason;

use leptos::prelude::*;

pub use one::page as one_page;

use super::Page;
use crate::{
    domain::{
        calendar::WallTime,
        form::{Form, Response},
        id::Id,
        plan::Project,
    },
    ui::{
        clock,
        components::{Tone, empty, link_row, long_list_of, meta, quiet_link, tag},
        html::{Element, pieces},
        route::Route,
        state::AppState,
        words::{self as w, day_and_month, full_date, language_words, long_date},
    },
};

/// How many are drawn at first, and more with every tap: only those are read.
const STEP: usize = 50;

/// The screen; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    let title = form.say(&form.title, state.language.get_untracked().tag()).words.to_owned();
    let ids = state.response_ids(id);
    if ids.is_empty() {
        return Some(Page::new(title, pieces![empty(state.say(w::NO_ANSWERS)), files(state, id)]));
    }
    let void = state.void_count(id);
    let mut counts = vec![state.fill(w::HANDED_IN, [&ids.len().to_string()])];
    if void > 0 {
        counts.push(state.fill(w::NOT_COUNTED, [&void.to_string()]));
    }
    let count = ids.len();
    let row = move |place: usize| {
        let response = state.response(id, *ids.get(place)?)?;
        Some(row(state, &form, &response))
    };
    Some(Page::new(
        title,
        pieces![meta(counts.join(" · ")), long_list_of(state, count, STEP, row), files(state, id)],
    ))
}

/// The answers as files, and answers from files.
fn files(state: AppState, form: Id<Form>) -> Element {
    pieces![
        quiet_link(&Route::AnswerFiles(form), state.say(w::ANSWER_FILES)),
        quiet_link(&Route::TakeAnswers(form), state.say(w::TAKE_ANSWERS)),
    ]
}

fn row(state: AppState, form: &Form, response: &Response) -> Element {
    let is_mended = !response.revisions.is_empty();
    let mut about = about(state, form, response);
    let end = if response.void.is_some() {
        // There is room for one tag: what counts less matters more.
        about.extend(is_mended.then(|| state.say(w::MENDED).to_owned()));
        Some(tag(Tone::Stop, state.say(w::NOT_COUNTING)))
    } else {
        is_mended.then(|| tag(Tone::Plain, state.say(w::MENDED)))
    };
    let to = Route::Answer(form.id, response.id);
    link_row(&to, when(state, response.finished), about.join(" · "), end)
}

/// At which session, and in which language.
fn about(state: AppState, form: &Form, response: &Response) -> Vec<String> {
    let workspace = state.workspace();
    let session = response.session.and_then(|session| workspace.get(session));
    let at = session.map(|session| {
        let site = workspace.get(response.project).map(|project: &Project| project.site.as_str());
        let site = Some(session.site.as_str()).filter(|site| !site.is_empty()).or(site).unwrap_or_default();
        // Mostly it was handed in on the day of the session, and that is said already.
        let is_other_day = session.date != response.finished.date;
        let day = long_date(session.date, state.language.get_untracked());
        match (is_other_day, site.is_empty()) {
            (true, true) => day,
            (true, false) => format!("{day}, {site}"),
            (false, _) => site.to_owned(),
        }
    });
    let languages = form.languages();
    let language = languages.into_iter().find(|spoken| spoken.tag == response.language);
    let language = language.map_or_else(
        || response.language.clone(),
        |spoken| language_words(&spoken, state.language.get_untracked()),
    );
    at.into_iter().chain([language]).filter(|words| !words.is_empty()).collect()
}

/// A moment in words, with the year if it is not this one.
fn when(state: AppState, moment: WallTime) -> String {
    let language = state.language.get_untracked();
    let is_this_year = moment.date.parts().0 == clock::today().parts().0;
    let day =
        if is_this_year { day_and_month(moment.date, language) } else { full_date(moment.date, language) };
    state.fill(w::ON_DATE_AT, [&day, &moment.time.to_string()])
}
