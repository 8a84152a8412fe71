//! One file a screen.

mod answer_files;
mod answers;
mod aside;
mod asking;
mod edit;
mod erase;
mod files;
mod findings;
mod form;
mod form_file;
mod hand_over;
mod heads;
mod importing;
mod new_project;
mod next_one;
mod parts;
mod phone;
mod project;
mod projects;
mod readiness;
mod remarks;
mod report;
mod reports;
mod safety;
mod section;
mod surveys;
mod taking_answers;
mod today;

pub use parts::{fetch_parts, save_everything};

use super::{components::button_link, html::Element, route::Route, state::AppState, words as w};

/// A screen: what the bar says, and what is below it.
pub struct Page {
    /// The heading.
    pub title: String,
    /// What is below the bar.
    pub body: Element,
}

impl Page {
    /// A screen with that heading.
    pub fn new(title: impl Into<String>, body: Element) -> Self {
        Self { title: title.into(), body }
    }
}

/// The screen of a route.
pub fn page(state: AppState, route: &Route) -> Page {
    let found = match route.part() {
        Some(part) => parts::screen(state, part, route),
        None => first(state, route),
    };
    found.unwrap_or_else(|| {
        Page::new(state.say(w::NOT_FOUND), button_link(&Route::Today, state.say(w::TODAY)))
    })
}

/// The screens that are there from the start.
fn first(state: AppState, route: &Route) -> Option<Page> {
    match route {
        Route::Today => Some(today::page(state)),
        Route::Surveys => Some(surveys::page(state)),
        Route::Projects
        | Route::NewProject
        | Route::Project(_)
        | Route::Section(..)
        | Route::Edit(..)
        | Route::New(..)
        | Route::Next(_)
        | Route::Form(_)
        | Route::Import(_)
        | Route::Question(..)
        | Route::Build(..)
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
    }
}
