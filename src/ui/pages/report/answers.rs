//! The answers behind a number.

use leptos::prelude::GetUntracked;

use super::Given;
use crate::{
    domain::{
        form::{Form, QuestionName, Response},
        plan::{Condition, Session},
        report::{Behind, behind},
    },
    exchange::report_page::Source,
    ui::{
        components::meta,
        html::{Element, el, pieces},
        state::AppState,
        words::{self as w, condition_words, day_and_month, report as words},
    },
};

/// So many are listed; all of them are in the table of answers.
const MOST: usize = 100;

/// The responses that a number stands on, in the order in which they were given: when, where, and what was answered.
pub fn answers(state: AppState, source: &Source, given: &Given) -> Element {
    let workspace = state.workspace();
    let Some(form) = workspace.get(source.form) else { return pieces![] };
    let responses =
        given.iter().find(|(id, _)| *id == source.form).map(|(_, responses)| responses.as_slice());
    let found = behind(&source.behind, form, responses.unwrap_or_default());
    let question = question_of(&source.behind);
    let line = |response: &&Response| {
        let language = state.language.get_untracked();
        let site =
            response.session.and_then(|id| workspace.get::<Session>(id)).map(|session| session.site.clone());
        let mut said =
            vec![format!("{} · {}", day_and_month(response.finished.date, language), response.finished.time)];
        said.extend(site.filter(|site| !site.is_empty()));
        said.extend(question.and_then(|question| answer(state, form, question, response)));
        el("li").child(said.join(" · "))
    };
    let more = found.len().saturating_sub(MOST);
    let more = (more > 0).then(|| meta(state.fill(words::MORE_IN_CSV, [&more.to_string()])));
    let lines: Vec<Element> = found.iter().take(MOST).map(line).collect();
    let none = lines.is_empty().then(|| meta(state.say(w::NO_ANSWERS)));
    pieces![el("ul.answers").child(lines), none, more]
}

fn question_of(what: &Behind) -> Option<&QuestionName> {
    match what {
        Behind::Everybody | Behind::Unanswered(_) => None,
        Behind::Answered(question) | Behind::Chose(question, _) | Behind::Within(question, _) => {
            Some(question)
        }
        Behind::Met(target) => Some(&target.question),
    }
}

/// What was answered, in the words of the form.
fn answer(state: AppState, form: &Form, question: &QuestionName, response: &Response) -> Option<String> {
    let (known, answer) = (form.question(question)?, response.answer(question)?);
    if known.kind.kind().choices(&form.lists).is_empty() {
        return Some(answer.to_owned());
    }
    let language = state.language.get_untracked();
    let word = |name: &str| condition_words(&Condition::Includes(name.to_owned()), known, form, language);
    Some(answer.split_whitespace().map(word).collect::<Vec<_>>().join(", "))
}
