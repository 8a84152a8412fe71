//! Tasks, by when in the project they are done.

use leptos::prelude::GetUntracked;

use super::list;
use crate::{
    domain::{
        code::Coded,
        id::Id,
        ordered::in_order,
        plan::{Phase, Project, Task},
    },
    ui::{
        clock,
        components::{Icon, button_link, eyebrow, icon, rows, task_tick},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words},
    },
};

/// Every task of a project: a board of three columns where there is room, one below the other where there is not.
pub fn body(state: AppState, id: Id<Project>) -> Element {
    let language = state.language.get_untracked();
    let workspace = state.workspace();
    let tasks =
        in_order(workspace.of_project::<Task>(id), |task| (task.done, task.due.is_none(), task.due, task.id));
    let add = button_link(&Route::Edit(id, Subject::Task, None), state.say(w::ADD_TASK));
    if tasks.is_empty() {
        return pieces![list(state, Vec::new()), add];
    }
    let column = |phase: &Phase| {
        let tasks = tasks.iter().filter(|task| task.phase == *phase);
        let tasks: Vec<Element> = tasks.map(|task| row(state, task)).collect();
        let head = eyebrow(choice_words(*phase).say(language));
        (!tasks.is_empty()).then(|| el("div.stack").child(head).child(rows(tasks)))
    };
    let columns: Vec<Element> = Phase::ALL.iter().filter_map(column).collect();
    pieces![el("div.board").child(columns), add]
}

fn row(state: AppState, task: &Task) -> Element {
    let to = Route::Edit(task.project, Subject::Task, Some(task.id.record()));
    let words = format!("{}: {}", state.say(w::EDIT), task.what);
    let open =
        el("a.icon-button").attr("href", to.href()).attr("aria-label", words).child(icon(Icon::Forward));
    el("div.task").child(task_tick(state, task, clock::today())).child(open)
}
