//! The lists of a project's plan, one screen each.

mod consignments;
mod conversations;
mod exchanges;
mod funds;
mod languages;
pub mod partners;
mod people;
mod proof;
mod sessions;
mod tasks;
mod timeline;

use super::{Page, hand_over::save_file};
use crate::{
    domain::{
        id::Id,
        language::Translated,
        plan::{Project, Session},
    },
    exchange::calendar_file,
    ui::{
        clock,
        components::{button, empty, meta, rows},
        html::{Element, pieces},
        state::AppState,
        subject::Section,
        words as w,
    },
};

pub use consignments::inside as inside_consignment;
pub use exchanges::lines_words;
pub use people::shifts_of;

/// The screen; none if there is no such project.
pub fn page(state: AppState, id: Id<Project>, section: Section) -> Option<Page> {
    let project = state.workspace().get(id).cloned()?;
    let body = match section {
        Section::Partners => partners::body(state, id),
        Section::Exchanges => exchanges::body(state, &project),
        Section::Consignments => consignments::body(state, id),
        Section::Languages => languages::body(state, &project),
        Section::People => people::body(state, id),
        Section::Sessions => sessions::body(state, id),
        Section::Tasks => tasks::body(state, id),
        Section::Funds => funds::body(state, &project),
        Section::Conversations => conversations::body(state, id),
        Section::Proof => proof::body(state, id),
    };
    let name = meta(super::projects::name(state, &project));
    Some(Page::new(state.say(title(section)), pieces![name, body]))
}

/// What a list is called.
pub const fn title(section: Section) -> Translated {
    match section {
        Section::Partners => w::PARTNERS,
        Section::Exchanges => w::GIVE_AND_TAKE,
        Section::Consignments => w::BOOKS_ON_THE_WAY,
        Section::Languages => w::LANGUAGES,
        Section::People => w::PEOPLE,
        Section::Sessions => w::SESSIONS,
        Section::Tasks => w::TASKS,
        Section::Funds => w::FUNDS,
        Section::Conversations => w::CONVERSATIONS,
        Section::Proof => w::PROOF,
    }
}

/// The rows of a list, or that there is none yet.
fn list(state: AppState, found: Vec<Element>) -> Element {
    if found.is_empty() { empty(state.say(w::NOTHING_YET)) } else { rows(found) }
}

/// A button that saves the sessions of a project, or one of them, as a file that calendars take.
pub fn calendar_button(state: AppState, project: Id<Project>, only: Option<Id<Session>>) -> Element {
    button("btn quiet", state.say(w::CALENDAR_FILE), move || {
        let workspace = state.workspace();
        let made = workspace
            .get(project)
            .and_then(|project| calendar_file(&workspace, project, only, clock::milliseconds()));
        if let Some(text) = made {
            let name = format!("katuwang-{}.ics", clock::today());
            save_file(state, &name, "text/calendar;charset=utf-8", text.as_bytes());
        }
    })
}
