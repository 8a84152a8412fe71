//! One question: its words, what kind of answer it takes, and the ways to its logic and its place.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Page,
    amend::{amend, amend_question, amend_with_undo, shown_language},
    condition_words::formula_words,
    list::label,
    settings,
    typed::{Keep, Outcome, TypedAs, TypedField},
};
use crate::{
    domain::{
        code::Coded,
        entry::Problem,
        form::{Form, Formula, KindName, Question, QuestionName, TextKind},
        id::Id,
        reading::LONGEST_PARAGRAPH,
    },
    ui::{
        address,
        building::Building,
        components::{button, link_row, meta, opening, rows},
        focus::focus,
        html::{Element, el, fresh, is_ticked, pieces, value_of},
        route::Route,
        state::AppState,
        wait::at_next_frame,
        words::{self as w, choice_words, problem_words},
    },
};

/// The screen; none if there is no such question.
pub(super) fn page(state: AppState, form: &Form, name: &QuestionName) -> Option<Page> {
    let question = form.question(name)?;
    let (id, name) = (form.id, name.clone());
    let tag = RwSignal::new(shown_language(state, form));
    // Counts the changes of kind, after which other things are set.
    let kind = RwSignal::new(0_u32);
    let words = {
        let name = name.clone();
        fresh(move || pieces![words(state, id, &name, &tag.get())])
    };
    let set = {
        let name = name.clone();
        fresh(move || {
            kind.track();
            pieces![settings::settings(state, id, &name, &tag.get())]
        })
    };
    let required = question.is_asked().then(|| required(state, id, question));
    let title = if question.kind.holds_others() { w::GROUP } else { w::QUESTION };
    let up = match form.position(&name).and_then(|position| position.group) {
        _ if question.kind.holds_others() => Route::Build(id, Building::Group(name.clone())),
        Some(group) => Route::Build(id, Building::Group(group)),
        None => Route::Form(id),
    };
    let done = el("a.btn").attr("href", up.href()).child(state.say(w::DONE));
    let editor = el("div.editor")
        .child(languages(state, form, tag))
        .child(words)
        .child(kind_field(state, id, question, kind))
        .child(set)
        .child(required);
    let body = pieces![
        editor,
        ways(state, form, question),
        meta(state.fill(w::NAME_IN_FILES, [name.as_str()])),
        done,
        actions(state, id, name),
    ];
    Some(Page::new(state.say(title), body))
}

/// The languages of the form, of which one is written at a time; nothing where there is one.
fn languages(state: AppState, form: &Form, tag: RwSignal<String>) -> Option<Element> {
    let languages = form.languages();
    let chips = languages.iter().map(|language| {
        let own = language.tag.clone();
        let pressed = move || Some(if tag.with(|tag| *tag == own) { "true" } else { "false" }.into());
        let own = language.tag.clone();
        let chip = el("button.chip").attr("type", "button").attr("lang", language.tag.clone());
        chip.live_attr("aria-pressed", pressed)
            .child(language.name.clone())
            .on("click", move |_| tag.set(own.clone()))
    });
    let chips: Vec<Element> = chips.collect();
    let group = el("div.chips").attr("role", "group").attr("aria-label", state.say(w::LANGUAGE));
    (languages.len() > 1).then(|| group.child(chips))
}

/// What is asked, what helps, and what may be said in other words.
fn words(state: AppState, id: Id<Form>, name: &QuestionName, tag: &str) -> Option<Element> {
    let workspace = state.workspace();
    let question = workspace.get(id)?.question(name)?;
    let has_more = [&question.hint, &question.script].into_iter().any(|text| !text.is_empty());
    let asked = if question.kind.holds_others() { w::WHAT_IS_ABOVE } else { w::WHAT_IS_ASKED };
    drop(workspace);
    let label = text_field(state, id, name, TextKind::Label, state.say(asked), tag);
    let (name, tag) = (name.clone(), tag.to_owned());
    let more = opening("details.more", state.say(w::HINT_AND_SCRIPT), has_more, move || {
        let hint = text_field(state, id, &name, TextKind::Hint, state.say(w::HINT), &tag);
        let script = text_field(state, id, &name, TextKind::Script, state.say(w::SCRIPT), &tag);
        el("div.editor").child(hint).child(script)
    });
    Some(el("div.editor").child(label).child(more))
}

/// A field for one of a question's texts in the language of a tag.
pub(super) fn text_field(
    state: AppState,
    id: Id<Form>,
    name: &QuestionName,
    kind: TextKind,
    label: &str,
    tag: &str,
) -> Element {
    let workspace = state.workspace();
    let question = workspace.get(id).and_then(|form| form.question(name));
    let text = question.map(|question| kind.of(question).words_in(tag).to_owned()).unwrap_or_default();
    drop(workspace);
    let (of, language) = (name.clone(), tag.to_owned());
    let keep: Keep = Arc::new(move |words| {
        let typed = words.chars().count();
        if typed > LONGEST_PARAGRAPH {
            let problem = Problem::TooLong { most: LONGEST_PARAGRAPH, typed };
            return Outcome::Refused(problem_words(problem, state.language.get_untracked()));
        }
        amend_question(state, id, &of, |question| {
            let text = kind.of_mut(question);
            *text = std::mem::take(text).with_words(&language, words);
        });
        Outcome::Saved
    });
    let key = format!("{id}/{name}/{kind:?}/{tag}");
    let input = TypedAs::Lines;
    TypedField { key, label: label.to_owned(), lang: Some(tag.to_owned()), text, input }.element(state, keep)
}

fn kind_field(state: AppState, id: Id<Form>, question: &Question, changed: RwSignal<u32>) -> Element {
    let (name, now) = (question.name.clone(), question.kind.name());
    let option = |kind: KindName| {
        let option = el("option").attr("value", kind.code()).flag("selected", kind == now);
        option.child(choice_words(kind).say(state.language.get_untracked()))
    };
    let options: Vec<Element> = question.kind.can_become().into_iter().map(option).collect();
    let holds_others = question.kind.holds_others();
    let choose = move |event| {
        let Some(kind) = KindName::from_code(&value_of(&event)) else { return };
        amend_question(state, id, &name, |question| {
            let before = question.kind.clone();
            question.kind = before.becoming(kind);
            question.required = question.required && question.is_asked();
        });
        changed.update(|times| *times = times.wrapping_add(1));
        // What stands around the kind is another for a group.
        if holds_others
            || matches!(kind, KindName::Group | KindName::Repeat | KindName::Note | KindName::Calculate)
        {
            state.draw();
            at_next_frame(|| focus(KIND));
        }
    };
    let label = el("label").attr("for", KIND).child(state.say(w::KIND_OF_ANSWER));
    el("div.field").child(label).child(el("select").attr("id", KIND).child(options).on("change", choose))
}

const KIND: &str = "kind-of-answer";

fn required(state: AppState, id: Id<Form>, question: &Question) -> Element {
    let name = question.name.clone();
    let tick = el("input").attr("type", "checkbox").flag("checked", question.required);
    let tick = tick.on("change", move |event| {
        let ticked = is_ticked(&event);
        amend_question(state, id, &name, |question| question.required = ticked);
    });
    el("label.tick").child(tick).child(el("span").child(state.say(w::MUST_BE_ANSWERED)))
}

/// The ways to its logic and its place, each with what it is now.
fn ways(state: AppState, form: &Form, question: &Question) -> Element {
    let to = |building: fn(QuestionName) -> Building| Route::Build(form.id, building(question.name.clone()));
    let said = |formula: Option<&Formula>| formula.map(|formula| formula_words(state, form, formula));
    let relevant = said(question.logic.relevant.as_ref());
    let constraint = said(question.logic.constraint.as_ref());
    let relevant = relevant.map(|words| state.fill(w::SHOWN_ONLY_IF, [&words]));
    let constraint = constraint.map(|words| state.fill(w::TAKEN_ONLY_IF, [&words]));
    let logic: Vec<String> = [relevant, constraint].into_iter().flatten().collect();
    let logic = if logic.is_empty() { state.say(w::ALWAYS_SHOWN).to_owned() } else { logic.join(" · ") };
    let place = form
        .position(&question.name)
        .map(|position| state.fill(w::NTH_OF, [&(position.place + 1).to_string(), &position.of.to_string()]));
    rows(pieces![
        link_row(&to(Building::Logic), state.say(w::WHEN_SHOWN), logic, ""),
        link_row(&to(Building::Move), state.say(w::MOVE), place.unwrap_or_default(), ""),
    ])
}

fn actions(state: AppState, id: Id<Form>, name: QuestionName) -> Element {
    let double = {
        let name = name.clone();
        button("btn quiet", state.say(w::DOUBLE), move || {
            let doubled = state.workspace().get(id).cloned().and_then(|form| form.doubled(&name));
            let Some((form, called)) = doubled else { return };
            amend(state, id, |_| form);
            state.tell(state.say(w::DOUBLED).to_owned());
            address::go(&Route::Question(id, Some(called)));
        })
    };
    let remove = button("btn danger", state.say(w::REMOVE), move || {
        let Some(form) = state.workspace().get(id).cloned() else { return };
        let Some(question) = form.question(&name) else { return };
        let words = state.fill(w::REMOVED, [&label(state, &form, question)]);
        let group = form.position(&name).and_then(|position| position.group);
        address::go(&group.map_or(Route::Form(id), |group| Route::Build(id, Building::Group(group))));
        amend_with_undo(state, id, words, |form| form.without_question(&name));
    });
    pieces![double, remove]
}
