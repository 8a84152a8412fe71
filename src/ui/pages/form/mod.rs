//! Building a form: its questions and their order, each question, its logic, its languages, and ready questions.

mod adding;
mod amend;
mod choices;
mod condition_row;
mod condition_words;
mod expression_field;
mod group;
mod languages;
mod list;
mod logic;
mod moving;
mod picking;
mod question;
mod settings;
mod shelves;
mod translate;
mod typed;

use leptos::prelude::*;

use super::{Page, form_file::save_form};
use crate::{
    domain::{
        form::{Form, QuestionName},
        id::Id,
        interview::Blueprint,
    },
    ui::{
        building::Building,
        components::{button, button_link, eyebrow, link_row, meta, quiet_link, rows},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words, flaw_words},
    },
};

/// The screen of a form; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    let language = state.language.get_untracked();
    let has_questions = !form.questions.is_empty();
    let title = Route::Edit(form.project, Subject::Form, Some(id.record()));
    let who = choice_words(form.respondents).say(language);
    let to = |building| Route::Build(id, building);
    let ways = rows(pieces![
        link_row(&title, state.say(w::TITLE_AND_RESPONDENTS), who, ""),
        (state.handed_in(id) > 0).then(|| {
            let count = state.fill(w::RESPONSES, [&state.count_of(id).to_string()]);
            link_row(&Route::Answers(id), state.say(w::ANSWERS), count, "")
        }),
        link_row(&to(Building::Translate), state.say(w::TRANSLATE), languages::summary(state, &form), ""),
    ]);
    let answered = (state.count_of(id) > 0).then(|| meta(state.say(w::ANSWERED_BEFORE)));
    let tries = has_questions.then(|| {
        let ask = button_link(&Route::Ask(id, None), state.say(w::TRY_IT));
        let save = button("btn quiet", state.say(w::SAVE_FORM_FILE), move || save_form(state, id));
        pieces![ask, quiet_link(&to(Building::Try), state.say(w::TRY_OUT)), save]
    });
    let file = has_questions
        .then(|| button("btn quiet", state.say(w::SAVE_FORM_FILE), move || save_form(state, id)));
    let body = pieces![
        ways,
        flaws(state, &form),
        eyebrow(state.say(w::QUESTIONS)),
        list::list(state, &form, None),
        answered,
        tries,
        file,
    ];
    Some(Page::new(form.say(&form.title, language.tag()).words, body))
}

/// Any other screen on which a form is built; none if what it is about is not here.
pub fn building_page(state: AppState, id: Id<Form>, building: &Building) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    match building {
        Building::Group(name) => group::page(state, &form, name),
        Building::AddTo(name) => adding::page(state, &form, Some(name)),
        Building::Logic(name) => logic::page(state, &form, name),
        Building::Move(name) => moving::page(state, &form, name),
        Building::Translate => Some(translate::page(state, &form)),
        Building::Library => Some(shelves::page(state, &form)),
        Building::Shelf(shelf) => Some(shelves::shelf_page(state, &form, *shelf)),
        // It belongs to asking.
        Building::Try => None,
    }
}

/// The screen of a question, or of choosing which kind to add if without a name; none if it is not here.
pub fn question_page(state: AppState, id: Id<Form>, name: Option<&QuestionName>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    match name {
        Some(name) => question::page(state, &form, name),
        None => adding::page(state, &form, None),
    }
}

/// What of the form's logic can't be followed, each with the way to its question.
fn flaws(state: AppState, form: &Form) -> Option<Element> {
    let blueprint = Blueprint::new(form.clone());
    let said = blueprint.flaws().iter().map(|flaw| {
        let words = flaw_words(flaw, state.language.get_untracked());
        let of = flaw.question().map(|name| Route::Build(form.id, Building::Logic(name.clone())));
        let label = flaw.question().and_then(|name| form.question(name));
        let label = label.map_or_else(String::new, |question| list::label(state, form, question));
        of.map(|to| link_row(&to, label, words, ""))
    });
    let said: Vec<Option<Element>> = said.take(MOST_FLAWS).collect();
    (!said.is_empty()).then(|| {
        let heading = el("h2").child(state.say(w::LOGIC_FLAWED));
        el("section.card.note").child(heading).child(said)
    })
}

/// More than these are not read anyway.
const MOST_FLAWS: usize = 5;
