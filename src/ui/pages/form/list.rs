//! The questions of a form or of a group as rows, with what stands in each group below it.

use leptos::prelude::*;

use super::{amend::shown_language, condition_words::formula_words};
use crate::{
    domain::{
        form::{Form, Question, QuestionName},
        id::Id,
    },
    ui::{
        building::Building,
        components::{Icon, empty, icon, link_row, long_list},
        html::{Element, el, fresh, pieces, value_of},
        route::Route,
        state::AppState,
        words::{self as w, choice_words},
    },
};

/// More questions than this are looked for by their words.
const MANY: usize = 20;

/// The questions of a group, or of the form, and the ways to add one.
pub(super) fn list(state: AppState, form: &Form, group: Option<&QuestionName>) -> Element {
    let questions = match group {
        Some(group) => form.question(group).map_or(&[][..], Question::inside),
        None => &form.questions,
    };
    let entries = entries(state, form, questions);
    let add = add_rows(state, form.id, group);
    if entries.is_empty() {
        return pieces![empty(state.say(w::NO_QUESTIONS)), add];
    }
    let wanted = RwSignal::new(String::new());
    let find = (entries.len() > MANY).then(|| find_field(state, wanted));
    let form = form.clone();
    let list = fresh(move || {
        let wanted = wanted.get().trim().to_lowercase();
        let is_wanted = |entry: &&Entry| entry.label.to_lowercase().contains(&wanted);
        let found: Vec<Entry> =
            entries.iter().filter(|entry| wanted.is_empty() || is_wanted(entry)).cloned().collect();
        let form = form.clone();
        long_list(state, found.len(), move |place| row(state, &form, found.get(place)?))
    });
    pieces![find, list, add]
}

/// A question in the list.
#[derive(Clone)]
struct Entry {
    name: QuestionName,
    label: String,
    number: String,
    is_inner: bool,
}

/// The questions, and those of each group behind it.
fn entries(state: AppState, form: &Form, questions: &[Question]) -> Vec<Entry> {
    let of = |question: &Question, number: String, is_inner: bool| Entry {
        name: question.name.clone(),
        label: label(state, form, question),
        number,
        is_inner,
    };
    let mut entries = Vec::with_capacity(form.questions.len());
    for (place, question) in (1_usize..).zip(questions) {
        entries.push(of(question, place.to_string(), false));
        let inside = (1_usize..).zip(question.inside());
        entries.extend(inside.map(|(inner, question)| of(question, format!("{place}.{inner}"), true)));
    }
    entries
}

fn find_field(state: AppState, wanted: RwSignal<String>) -> Element {
    let label = el("label").attr("for", "find-question").child(state.say(w::FIND_QUESTION));
    let input = el("input").attr("type", "search").attr("id", "find-question").attr("autocomplete", "off");
    el("div.field").child(label).child(input.on("input", move |event| wanted.set(value_of(&event))))
}

fn row(state: AppState, form: &Form, entry: &Entry) -> Option<Element> {
    let question = form.question(&entry.name)?;
    let words = &entry.label;
    let to = way_to(form.id, question);
    let link = link_row(&to, format!("{}. {words}", entry.number), about(state, form, question), "");
    let move_it = Route::Build(form.id, Building::Move(entry.name.clone())).href();
    let move_it = el("a.icon-button")
        .attr("href", move_it)
        .attr("aria-label", state.fill(w::MOVE_THIS, [words]))
        .child(icon(Icon::Move));
    Some(
        el(if entry.is_inner { "div.task.asked-row.inner" } else { "div.task.asked-row" })
            .child(link)
            .child(move_it),
    )
}

/// The screen that a row leads to: of a group what stands in it.
fn way_to(form: Id<Form>, question: &Question) -> Route {
    let name = question.name.clone();
    if question.kind.holds_others() {
        Route::Build(form, Building::Group(name))
    } else {
        Route::Question(form, Some(name))
    }
}

/// The words of a question, or its name until it has some.
pub(super) fn label(state: AppState, form: &Form, question: &Question) -> String {
    let tag = shown_language(state, form);
    let words = form.say(&question.label, &tag).words;
    if words.is_empty() { question.name.to_string() } else { words.to_owned() }
}

fn about(state: AppState, form: &Form, question: &Question) -> String {
    let kind = choice_words(question.kind.name()).say(state.language.get_untracked()).to_owned();
    let inside = question
        .kind
        .holds_others()
        .then(|| state.fill(w::QUESTIONS_INSIDE, [&question.inside().len().to_string()]));
    let required = question.required.then(|| state.say(w::REQUIRED).to_owned());
    let unworded = question.label.is_empty().then(|| state.say(w::NO_WORDS_YET).to_owned());
    let relevant = question.logic.relevant.as_ref();
    let relevant =
        relevant.map(|formula| state.fill(w::SHOWN_ONLY_IF, [&formula_words(state, form, formula)]));
    let all = [Some(kind), inside, required, unworded, relevant];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn add_rows(state: AppState, form: Id<Form>, group: Option<&QuestionName>) -> Element {
    let row = |to: &Route, words| {
        el("a.row.add")
            .attr("href", to.href())
            .child(icon(Icon::Plus))
            .child(el("span").child(state.say(words)))
    };
    let own = match group {
        Some(group) => Route::Build(form, Building::AddTo(group.clone())),
        None => Route::Question(form, None),
    };
    let library = group.is_none().then(|| row(&Route::Build(form, Building::Library), w::ADD_READY));
    el("section.card.rows").child(row(&own, w::ADD_QUESTION)).child(library)
}
