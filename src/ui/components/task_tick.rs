//! A task that can be ticked off where it stands.

use leptos::prelude::GetUntracked;

use super::rows::{Tone, tag};
use crate::{
    domain::{calendar::CalendarDate, plan::Task},
    ui::{
        html::{Element, el, is_ticked},
        state::AppState,
        words::{self as w, day_and_month},
    },
};

/// A task with its box.
pub fn task_tick(state: AppState, task: &Task, today: CalendarDate) -> Element {
    let language = state.language.get_untracked();
    let overdue = task.is_overdue(today);
    let due = task.due.map(|due| state.fill(w::BY_DATE, [&day_and_month(due, language)]));
    let (id, what, done) = (task.id, task.what.clone(), task.done);
    let change = move |done: bool| {
        if let Some(task) = state.workspace().get(id).cloned() {
            state.edit_one(Task { done, ..task });
        }
    };
    let overdue = overdue.then(|| tag(Tone::Look, state.say(w::OVERDUE)));
    let about = el("span.meta").child(due).child(" ").child(overdue);
    let words = el("span.row-words").child(el("span").child(what)).child(about);
    let tick = el("input").attr("type", "checkbox").flag("checked", done);
    let tick = tick.on("change", move |event| change(is_ticked(&event)));
    el("label.tick").child(tick).child(words)
}
