//! Forms and targets: how it will be known whether it worked.

use leptos::prelude::GetUntracked;

use super::list;
use crate::{
    domain::{
        form::Form,
        id::Id,
        plan::{Project, Target},
    },
    ui::{
        components::{Icon, icon, link_row, quiet_link},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words as w,
    },
};

/// Every form with its targets.
pub fn body(state: AppState, id: Id<Project>) -> Element {
    let language = state.language.get_untracked();
    let workspace = state.workspace();
    let mut rows: Vec<Element> = Vec::new();
    for form in workspace.of_project::<Form>(id) {
        let count = state.fill(w::QUESTIONS_COUNT, [&form.questions.len().to_string()]);
        let title = form.title.say(language).words.to_owned();
        rows.push(link_row(&Route::Form(form.id), title, count, ""));
        for target in workspace.of_project::<Target>(id).filter(|target| target.form == form.id) {
            let to = Route::Edit(id, Subject::Target, Some(target.id.record()));
            let share = state.fill(w::TARGET_SHARE, [&target.share.to_string()]);
            rows.push(link_row(&to, w::target_words(target, form, language), share, ""));
        }
        if !form.questions.is_empty() {
            let add = Route::New(id, Subject::Target, form.id.record()).href();
            let add = el("a.row.add").attr("href", add).child(icon(Icon::Plus));
            rows.push(add.child(state.say(w::ADD_TARGET)));
        }
    }
    pieces![
        list(state, rows),
        quiet_link(&Route::Edit(id, Subject::Form, None), state.say(w::ADD_FORM)),
        quiet_link(&Route::Import(id), state.say(w::BRING_FORM_IN)),
    ]
}
