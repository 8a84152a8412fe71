//! The library of ready questions: its shelves, and what is on each.

use leptos::prelude::*;

use super::{
    Page,
    amend::{amend_with_undo, shown_language},
};
use crate::{
    domain::{
        code::Coded,
        form::{Form, Question},
        id::Id,
        library::{Shelf, add, add_shelf, questions},
    },
    ui::{
        address,
        building::Building,
        components::{Tone, button, link_row, meta, rows, tag},
        html::{Element, el, live, pieces},
        route::Route,
        state::AppState,
        words::{self as w, choice_words, shelf_words},
    },
};

/// The shelves.
pub(super) fn page(state: AppState, form: &Form) -> Page {
    let language = state.language.get_untracked();
    let shelf = |shelf: &Shelf| {
        let to = Route::Build(form.id, Building::Shelf(*shelf));
        let count = state.fill(w::QUESTIONS_INSIDE, [&questions(*shelf).len().to_string()]);
        link_row(&to, shelf_words(*shelf).say(language), count, "")
    };
    let shelves: Vec<Element> = Shelf::ALL.iter().map(shelf).collect();
    Page::new(state.say(w::READY_QUESTIONS), pieces![meta(state.say(w::READY_WHY)), rows(shelves)])
}

/// The questions of one of them, each to be added by itself, or all.
pub(super) fn shelf_page(state: AppState, form: &Form, shelf: Shelf) -> Page {
    let id = form.id;
    let title = shelf_words(shelf).say(state.language.get_untracked());
    let rows_of: Vec<Element> =
        questions(shelf).into_iter().map(|question| row(state, form, question)).collect();
    let all = button("btn", state.say(w::ADD_ALL), move || {
        address::go(&Route::Form(id));
        amend_with_undo(state, id, state.fill(w::ADDED, [title]), |form| add_shelf(form, shelf));
        state.draw();
    });
    let first = shelf.comes_first().then(|| meta(state.say(w::COMES_FIRST)));
    Page::new(title, pieces![first, rows(rows_of), all])
}

fn row(state: AppState, form: &Form, question: Question) -> Element {
    let id = form.id;
    let language = state.language.get_untracked();
    let spoken = shown_language(state, form);
    let words = question.label.say_in(&spoken, ["en"]).words.to_owned();
    let kind = choice_words(question.kind.name()).say(language);
    let inside = question
        .kind
        .holds_others()
        .then(|| state.fill(w::QUESTIONS_INSIDE, [&question.inside().len().to_string()]));
    let about = [Some(kind.to_owned()), inside].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let added = RwSignal::new(is_there(state, id, &question));
    let is_added = live(move || pieces![added.get().then(|| tag(Tone::Good, state.say(w::IS_THERE)))]);
    let add_it = {
        let words = words.clone();
        button("btn quiet small", state.say(w::ADD), move || {
            let said = state.fill(w::ADDED, [&words]);
            amend_with_undo(state, id, said, |form| add(form, vec![question.clone()]));
            added.set(true);
        })
    };
    let add_it = add_it.attr("aria-label", state.fill(w::ADD_ONE, [&words]));
    let words =
        el("span.row-words").child(el("b").child(words)).child(el("span.meta").child(about)).child(is_added);
    el("div.row").child(words).child(add_it)
}

fn is_there(state: AppState, id: Id<Form>, question: &Question) -> bool {
    state.workspace().get(id).is_some_and(|form| form.question(&question.name).is_some())
}
