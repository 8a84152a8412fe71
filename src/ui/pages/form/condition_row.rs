//! One condition being picked: which question, how, and what.

use leptos::prelude::*;

use super::{
    amend::shown_language,
    condition_words::{asked_about, tests},
    list::label,
};
use crate::{
    domain::{
        code::Coded,
        form::{About, Condition, Control, Form, Question, QuestionName, Test, Wanted, wants_number},
    },
    ui::{
        components::{Icon, icon},
        html::{Element, Tell, el, value_of},
        state::AppState,
        words::{self as w, choice_words},
    },
};

/// What becomes of a condition.
pub(super) enum Became {
    /// It looks at something else, or otherwise: what can be chosen in it is different.
    Another(Condition),
    /// It is held against something else.
    HeldAgainst(Condition),
    /// It is gone.
    Gone,
}

/// What the condition is of.
#[derive(Clone)]
pub(super) struct Row {
    /// The form.
    pub form: Form,
    /// The question whose condition it is.
    pub of: QuestionName,
    /// Its number, counted from 1.
    pub number: usize,
}

/// The condition on the screen.
pub(super) fn condition_row(
    state: AppState,
    row: &Row,
    condition: &Condition,
    told: &Tell<Became>,
) -> Element {
    let name = state.fill(w::CONDITION_NUMBER, [&row.number.to_string()]);
    let remove = {
        let told = std::sync::Arc::clone(told);
        el("button.icon-button")
            .attr("type", "button")
            .attr("aria-label", state.fill(w::REMOVE_THIS, [&name]))
            .on("click", move |_| told(Became::Gone))
            .child(icon(Icon::Minus))
    };
    let wanted = condition.test.takes_a_value().then(|| wanted(state, row, condition, told));
    el("div.condition")
        .attr("role", "group")
        .attr("aria-label", name)
        .child(about(state, row, condition, told))
        .child(test(state, row, condition, told))
        .child(wanted)
        .child(remove)
}

const ANSWER: &str = ".";
const LENGTH: &str = "length";

fn about(state: AppState, row: &Row, condition: &Condition, told: &Tell<Became>) -> Element {
    let code = match &condition.about {
        About::Question(name) => name.to_string(),
        About::Answer => ANSWER.to_owned(),
        About::Length => LENGTH.to_owned(),
    };
    let options = match &condition.about {
        About::Question(name) => {
            let asked = choosable(&row.form, &row.of);
            let mut options: Vec<(String, String)> = asked
                .map(|question| (question.name.to_string(), label(state, &row.form, question)))
                .collect();
            if !options.iter().any(|(known, _)| known == name.as_str()) {
                options.push((name.to_string(), name.to_string()));
            }
            options
        }
        About::Answer | About::Length => vec![
            (ANSWER.to_owned(), state.say(w::THE_ANSWER).to_owned()),
            (LENGTH.to_owned(), state.say(w::ITS_LENGTH).to_owned()),
        ],
    };
    let (form, before, told) = (row.form.clone(), condition.clone(), std::sync::Arc::clone(told));
    choosing(state.say(w::WHICH_QUESTION), &options, &code, move |code| {
        let question = code.parse().ok().and_then(|name: QuestionName| form.question(&name).cloned());
        let begun = match (&before.about, question) {
            (About::Question(_), Some(question)) => Condition::begun(&question, &form.lists),
            (About::Question(_), None) => before.clone(),
            (About::Answer | About::Length, _) => {
                let about = if code == LENGTH { About::Length } else { About::Answer };
                Condition { about, ..before.clone() }
            }
        };
        told(Became::Another(begun));
    })
}

fn test(state: AppState, row: &Row, condition: &Condition, told: &Tell<Became>) -> Element {
    let language = state.language.get_untracked();
    let question = asked_about(&row.form, condition).cloned();
    let tests = tests(question.as_ref(), condition.test);
    let words = |test: Test| (test.code().to_owned(), choice_words(test).say(language).to_owned());
    let options: Vec<(String, String)> = tests.into_iter().map(words).collect();
    let (form, before, told) = (row.form.clone(), condition.clone(), std::sync::Arc::clone(told));
    choosing(state.say(w::HOW), &options, condition.test.code(), move |code| {
        let Some(test) = Test::from_code(&code) else { return };
        let after = Condition { test, ..before.clone() };
        told(Became::Another(match &question {
            Some(question) => after.fitting(question, &form.lists),
            None => after,
        }));
    })
}

fn wanted(state: AppState, row: &Row, condition: &Condition, told: &Tell<Became>) -> Element {
    let question = asked_about(&row.form, condition);
    let tag = shown_language(state, &row.form);
    let choices = question.map(|question| question.kind.kind().choices(&row.form.lists)).unwrap_or_default();
    let as_number = condition.test.is_of_numbers() || question.is_none_or(wants_number);
    let (before, told) = (condition.clone(), std::sync::Arc::clone(told));
    let held = move |text: String| {
        told(Became::HeldAgainst(Condition { wanted: Wanted::typed(&text, as_number), ..before.clone() }));
    };
    let name = state.say(w::HELD_AGAINST);
    let shown = condition.wanted.shown();
    if choices.is_empty() {
        let input = el("input").attr("type", "text").attr("autocomplete", "off").attr("aria-label", name);
        let input = if as_number { input.attr("inputmode", "decimal") } else { input };
        return input.prop("value", shown).on("input", move |event| held(value_of(&event)));
    }
    let words = |choice: &crate::domain::form::Choice| {
        let words = row.form.say(&choice.label, &tag).words;
        (choice.name.clone(), if words.is_empty() { choice.name.clone() } else { words.to_owned() })
    };
    let mut options: Vec<(String, String)> = choices.iter().map(words).collect();
    if !options.iter().any(|(known, _)| *known == shown) {
        options.push((shown.clone(), shown.clone()));
    }
    choosing(name, &options, &shown, held)
}

fn choosing(
    name: &'static str,
    options: &[(String, String)],
    chosen: &str,
    changed: impl Fn(String) + 'static,
) -> Element {
    let option = |(code, words): &(String, String)| {
        let option = el("option").attr("value", code.clone()).flag("selected", code == chosen);
        option.child(words.clone())
    };
    let options: Vec<Element> = options.iter().map(option).collect();
    el("select").attr("aria-label", name).child(options).on("change", move |event| changed(value_of(&event)))
}

/// The questions that a condition of another one can look at: those that have an answer, but for that one and what is in
/// it.
pub(super) fn choosable<'a>(form: &'a Form, of: &QuestionName) -> impl Iterator<Item = &'a Question> {
    let inside: Vec<QuestionName> = form.question(of).map(every_name).unwrap_or_default();
    form.every_question().filter(move |question| {
        let has_answer = !matches!(question.kind.kind().control(), Control::Note | Control::Paper);
        has_answer && !question.kind.holds_others() && !inside.contains(&question.name)
    })
}

fn every_name(question: &Question) -> Vec<QuestionName> {
    let inside = question.inside().iter().flat_map(every_name);
    std::iter::once(question.name.clone()).chain(inside).collect()
}
