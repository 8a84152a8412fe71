//! One file a screen.

mod ask;
mod asking;
mod edit;
mod exchanges;
mod form;
mod hand_over;
mod new_project;
mod partners;
mod phone;
mod project;
mod projects;
mod readiness;
mod report;
mod reports;
mod section;
mod surveys;
mod today;

pub use phone::save_everything;

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
    let found = match route {
        Route::Today => Some(today::page(state)),
        Route::Projects => Some(projects::page(state)),
        Route::NewProject => Some(new_project::page(state)),
        Route::Project(id) => project::page(state, *id),
        Route::Section(id, section) => section::page(state, *id, *section),
        Route::Edit(project, subject, id) => edit::page(state, *project, *subject, *id),
        Route::Surveys => Some(surveys::page(state)),
        Route::Form(id) => form::page(state, *id),
        Route::Question(id, name) => form::question_page(state, *id, name.as_ref()),
        Route::Ask(id, session) => asking::page(state, *id, *session),
        Route::Reports => Some(reports::page(state)),
        Route::Report(id) => report::page(state, *id),
        Route::Phone => Some(phone::page(state)),
    };
    found.unwrap_or_else(|| {
        Page::new(state.say(w::NOT_FOUND), button_link(&Route::Today, state.say(w::TODAY)))
    })
}
