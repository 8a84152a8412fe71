//! Moving a question: earlier, later, into a group and out of it.

use leptos::prelude::*;

use super::{
    Page,
    amend::{amend, amend_with_undo},
    list::label,
};
use crate::{
    domain::{
        form::{Form, QuestionName},
        id::Id,
    },
    ui::{
        components::{Icon, button, eyebrow, icon},
        html::{Element, Tell, el, live, pieces},
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen; none if there is no such question.
pub(super) fn page(state: AppState, form: &Form, name: &QuestionName) -> Option<Page> {
    form.position(name)?;
    let (id, name) = (form.id, name.clone());
    // Counts the moves: the buttons stay where they are under the thumb, and what stands around follows.
    let moved = RwSignal::new(0_u32);
    let around = {
        let name = name.clone();
        live(move || {
            moved.track();
            let form = state.workspace().get(id).cloned();
            pieces![form.and_then(|form| around(state, &form, &name))]
        })
    };
    let step = |words, earlier: bool| {
        let name = name.clone();
        button("btn quiet", state.say(words), move || {
            amend(state, id, |form| {
                if earlier { form.with_question_earlier(&name) } else { form.with_question_later(&name) }
            });
            moved.update(|moved| *moved = moved.wrapping_add(1));
        })
    };
    let steps = el("div.pair").child(step(w::EARLIER, true)).child(step(w::LATER, false));
    let told: Tell<()> = std::sync::Arc::new(move |()| moved.update(|moved| *moved = moved.wrapping_add(1)));
    let groups = {
        let name = name.clone();
        live(move || {
            moved.track();
            let form = state.workspace().get(id).cloned();
            pieces![form.map(|form| groups(state, &form, &name, &told))]
        })
    };
    let done = el("a.btn").attr("href", up(state, id, &name).href()).child(state.say(w::DONE));
    let body = pieces![around, steps, groups, done];
    Some(Page::new(state.say(w::MOVE), body))
}

/// The list that the question stands in.
fn up(state: AppState, id: Id<Form>, name: &QuestionName) -> Route {
    let workspace = state.workspace();
    let group = workspace.get(id).and_then(|form| form.position(name)?.group);
    group.map_or(Route::Form(id), |group| Route::Build(id, crate::ui::building::Building::Group(group)))
}

/// How many of the questions before and behind are shown.
const NEAR: usize = 2;

/// The question between those that it stands with.
fn around(state: AppState, form: &Form, name: &QuestionName) -> Option<Element> {
    let position = form.position(name)?;
    let group = position.group.as_ref().and_then(|group| form.question(group));
    let siblings = group.map_or(&form.questions[..], |group| group.inside());
    let first = position.place.saturating_sub(NEAR);
    let near = siblings.iter().enumerate().skip(first).take(position.place - first + NEAR + 1);
    let rows = near.map(|(place, question)| {
        let words = format!("{}. {}", place + 1, label(state, form, question));
        if question.name == *name {
            el("li.here").attr("aria-current", "true").child(el("b").child(words))
        } else {
            el("li").child(words)
        }
    });
    let rows: Vec<Element> = rows.collect();
    let place = state.fill(w::NTH_OF, [&(position.place + 1).to_string(), &position.of.to_string()]);
    let group = group.map(|group| label(state, form, group));
    let place = group.map_or_else(|| place.clone(), |group| format!("{group} · {place}"));
    let list = el("ol.near").child(rows);
    let said = el("p.meta").attr("role", "status").child(place);
    Some(el("section.card").child(said).child(list))
}

/// The ways out of the group that it is in, and into others.
fn groups(state: AppState, form: &Form, name: &QuestionName, told: &Tell<()>) -> Element {
    let id = form.id;
    let words = form.question(name).map(|question| label(state, form, question)).unwrap_or_default();
    let way = |says: String, into: Option<QuestionName>| {
        let (name, told) = (name.clone(), std::sync::Arc::clone(told));
        let said = state.fill(w::MOVED, [&words]);
        let go = move |_| {
            amend_with_undo(state, id, said.clone(), |form| match &into {
                Some(group) => form.with_question_in(&name, group),
                None => form.with_question_out(&name),
            });
            told(());
        };
        let says = el("span.row-words").child(el("b").child(says));
        el("button.row").attr("type", "button").on("click", go).child(says).child(icon(Icon::Forward))
    };
    let around = form.position(name).and_then(|position| position.group);
    let out = around.and_then(|group| form.question(&group));
    let out = out.map(|group| way(state.fill(w::OUT_OF, [&label(state, form, group)]), None));
    let into = form.groups_for(name).into_iter();
    let into =
        into.map(|group| way(state.fill(w::INTO, [&label(state, form, group)]), Some(group.name.clone())));
    let ways: Vec<Element> = out.into_iter().chain(into).collect();
    let heading = (!ways.is_empty()).then(|| eyebrow(state.say(w::GROUPS)));
    let list = (!ways.is_empty()).then(|| el("section.card.rows").child(ways));
    pieces![heading, list]
}
