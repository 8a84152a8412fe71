//! Writing what figures can't tell: a story, what was learned, what is next.

use super::super::Page;
use crate::{
    domain::{
        entry::{Entry, Raw},
        id::Id,
        plan::Project,
        record::Kept,
    },
    ui::{
        components::{Commit, Edited, editor, meta},
        html::pieces,
        route::Route,
        state::AppState,
        words::report as words,
    },
};

/// The screen; none if there is no such project.
pub fn page(state: AppState, id: Id<Project>) -> Option<Page> {
    let raw = state.workspace().get(id)?.told.to_raw();
    let commit: Commit = Box::new(move |raw: &Raw| {
        let Some(project) = state.workspace().get(id).cloned() else { return Ok(()) };
        let told = project.told.read(raw)?;
        // A touch that changes nothing saves nothing.
        if told != project.told {
            state.edit(vec![Project { told, ..project }.into_record()]);
        }
        Ok(())
    });
    let what = format!("{id}/told");
    let edited = Edited { what, raw, project: id, form: None, up: Route::Report(id) };
    let body = pieces![meta(state.say(words::TELL_WHY)), editor(state, edited, commit)];
    Some(Page::new(state.say(words::TELL_ABOUT_IT), body))
}
