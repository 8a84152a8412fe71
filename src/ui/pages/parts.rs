//! The screens that stand in a part of their own. The build puts what only such a screen needs into a module that the
//! first screen does not wait for; see `xtask/src/module.rs`.
#![expect(
    clippy::unnecessary_wraps,
    reason = "that a part may be missing is in the result of every call into it"
)]

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::{
    Page, answer_files, answers, aside, asking, edit, erase, files, form, importing, new_project, next_one,
    phone, project, projects, report, reports, section, taking_answers,
};
use crate::{
    domain::{calendar::CalendarDate, example, form::Form, id::Id, language::Language, record::Record},
    exchange::{Workbook, xlsform},
    ui::{
        building::Building,
        clock,
        components::{button, empty},
        html::{el, pieces},
        part::{Arrival, Part},
        route::Route,
        state::AppState,
        wait::later,
        words as w,
    },
};

/// The screen of a route that a part draws; until the part is here, one that says so, drawn anew when it comes.
pub fn screen(state: AppState, part: Part, route: &Route) -> Option<Page> {
    let drawn = match (state.arrival(part).get(), part) {
        (Arrival::Coming, _) => None,
        (Arrival::Missing, _) => return Some(missing(state)),
        // Nobody goes on with an older draft than the one that the other store may have.
        (Arrival::Here, Part::Ask) if !state.knows_all() => None,
        (Arrival::Here, Part::Ask) => at_once(ask(state, route)),
        (Arrival::Here, Part::Plan) => at_once(plan(state, route)),
        (Arrival::Here, Part::Results) => at_once(results(state, route)),
        (Arrival::Here, Part::Forms) => at_once(forms(state, route)),
    };
    match drawn {
        Some(Ok(page)) => page,
        Some(Err(_)) => Some(missing(state)),
        None => Some(coming(state)),
    }
}

/// Fetches the parts that are not here, the one that the screen waits for first.
pub fn fetch_parts(state: AppState) {
    later(async move {
        let wanted = state.route.with_untracked(Route::part);
        let others = Part::ALL.into_iter().filter(|part| Some(*part) != wanted);
        for part in wanted.into_iter().chain(others) {
            fetch(state, part).await;
        }
    });
}

/// The records of the example.
///
/// # Errors
/// The part that has them could not be fetched.
#[wasm_split(plan, fallible)]
pub fn example_records(language: Language, today: CalendarDate) -> Result<Vec<Record>, SplitLoaderError> {
    Ok(example::example(language, today, &mut clock::new_id))
}

/// Saves every record as it is stored to one file.
pub fn save_everything(state: AppState) {
    later(async move {
        if save_all(state).await.is_err() {
            state.tell(state.say(w::PART_MISSING_WHY).to_owned());
        }
    });
}

#[wasm_split(results, fallible)]
fn save_all(state: AppState) -> Result<(), SplitLoaderError> {
    files::save_everything(state);
    Ok(())
}

async fn fetch(state: AppState, part: Part) {
    let arrival = state.arrival(part);
    if arrival.get_untracked() == Arrival::Here {
        return;
    }
    if arrival.get_untracked() != Arrival::Coming {
        arrival.set(Arrival::Coming);
    }
    let fetched = match part {
        Part::Ask => fetch_ask().await,
        Part::Plan => fetch_plan().await,
        Part::Results => fetch_results().await,
        Part::Forms => fetch_forms().await,
    };
    arrival.set(if fetched.is_ok() { Arrival::Here } else { Arrival::Missing });
}

#[wasm_split(ask, fallible, preload(fetch_ask))]
fn ask(state: AppState, route: &Route) -> Result<Option<Page>, SplitLoaderError> {
    Ok(match route {
        Route::Ask(form, session) => asking::page(state, *form, *session),
        Route::Build(form, Building::Try) => asking::trial_page(state, *form),
        Route::Answers(form) => answers::page(state, *form),
        Route::Answer(form, response) => answers::one_page(state, *form, *response),
        // What is mended no longer is looked at.
        Route::Mend(form, response) => asking::mending_page(state, *form, *response)
            .or_else(|| answers::one_page(state, *form, *response)),
        Route::Today
        | Route::Projects
        | Route::NewProject
        | Route::Project(_)
        | Route::Section(..)
        | Route::Edit(..)
        | Route::New(..)
        | Route::Next(_)
        | Route::Surveys
        | Route::Form(_)
        | Route::Question(..)
        | Route::Build(..)
        | Route::Import(_)
        | Route::AnswerFiles(_)
        | Route::TakeAnswers(_)
        | Route::Reports
        | Route::Report(_)
        | Route::Telling(_)
        | Route::Phone
        | Route::Aside
        | Route::Erase => None,
    })
}

#[wasm_split(plan, fallible, preload(fetch_plan))]
fn plan(state: AppState, route: &Route) -> Result<Option<Page>, SplitLoaderError> {
    Ok(match route {
        Route::Projects => Some(projects::page(state)),
        Route::NewProject => Some(new_project::page(state)),
        Route::Project(id) => project::page(state, *id),
        Route::Section(id, section) => section::page(state, *id, *section),
        Route::Edit(project, subject, id) => edit::page(state, *project, *subject, *id),
        Route::New(project, subject, parent) => edit::page_under(state, *project, *subject, *parent),
        Route::Next(id) => next_one::page(state, *id),
        Route::Form(id) => form::page(state, *id),
        Route::Question(id, name) => form::question_page(state, *id, name.as_ref()),
        Route::Build(id, building) => form::building_page(state, *id, building),
        Route::Today
        | Route::Surveys
        | Route::Import(_)
        | Route::Ask(..)
        | Route::Answers(_)
        | Route::Answer(..)
        | Route::Mend(..)
        | Route::AnswerFiles(_)
        | Route::TakeAnswers(_)
        | Route::Reports
        | Route::Report(_)
        | Route::Telling(_)
        | Route::Phone
        | Route::Aside
        | Route::Erase => None,
    })
}

#[wasm_split(results, fallible, preload(fetch_results))]
fn results(state: AppState, route: &Route) -> Result<Option<Page>, SplitLoaderError> {
    Ok(match route {
        Route::AnswerFiles(id) => answer_files::page(state, *id),
        Route::TakeAnswers(id) => taking_answers::page(state, *id),
        Route::Reports => Some(reports::page(state)),
        Route::Report(id) => report::page(state, *id),
        Route::Telling(id) => report::telling_page(state, *id),
        Route::Phone => Some(phone::page(state)),
        Route::Aside => Some(aside::page(state)),
        Route::Erase => Some(erase::page(state)),
        Route::Today
        | Route::Projects
        | Route::NewProject
        | Route::Project(_)
        | Route::Section(..)
        | Route::Edit(..)
        | Route::New(..)
        | Route::Next(_)
        | Route::Surveys
        | Route::Form(_)
        | Route::Question(..)
        | Route::Build(..)
        | Route::Import(_)
        | Route::Ask(..)
        | Route::Answers(_)
        | Route::Answer(..)
        | Route::Mend(..) => None,
    })
}

#[wasm_split(forms, fallible, preload(fetch_forms))]
fn forms(state: AppState, route: &Route) -> Result<Option<Page>, SplitLoaderError> {
    Ok(if let Route::Import(project) = route { importing::page(state, *project) } else { None })
}

/// The sheets of a form's `XLSForm`; none if there is no such form.
///
/// # Errors
/// The part that makes them could not be fetched.
#[wasm_split(forms, fallible)]
pub fn form_workbook(state: AppState, form: Id<Form>) -> Result<Option<Workbook>, SplitLoaderError> {
    Ok(state.workspace().get(form).map(xlsform::write))
}

/// What a part draws: it is here, so nothing has to be waited for.
fn at_once<T>(drawing: impl Future<Output = T>) -> Option<T> {
    match pin!(drawing).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(drawn) => Some(drawn),
        Poll::Pending => None,
    }
}

fn coming(state: AppState) -> Page {
    let card = || el("div.card.skeleton");
    let body = el("div.stack").attr("aria-busy", "true").child(pieces![card(), card()]);
    Page::new(state.say(w::PART_COMING), body)
}

fn missing(state: AppState) -> Page {
    let again = button("btn", state.say(w::TRY_AGAIN), move || fetch_parts(state));
    Page::new(state.say(w::PART_MISSING), pieces![empty(state.say(w::PART_MISSING_WHY)), again])
}
