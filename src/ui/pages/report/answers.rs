//! What a number stands on: answers, or things of the plan.

use leptos::prelude::GetUntracked;

use super::Given;
use crate::{
    domain::{
        form::{Form, QuestionName, Response},
        id::Id,
        language::Translated,
        plan::{Condition, Session},
        report::{self, Behind, Found},
        workspace::Workspace,
    },
    exchange::report_page::{PlanLine, Source},
    ui::{
        components::meta,
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        words::{condition_words, day_and_month, report as words},
    },
};

/// So many are listed; all of them are in the table of answers.
const MOST: usize = 100;

/// Everything that a number stands on, each with the way to it.
pub fn behind(state: AppState, sources: &[Source], given: &Given) -> Element {
    let of = |source: &Source| match source {
        Source::Answers(form, behind) => {
            let title = time_of(behind).filter(|_| sources.len() > 1);
            pieces![title.map(|title| meta(state.say(title))), answers(state, *form, behind, given)]
        }
        Source::Plan(lines) => {
            let line = |line: &PlanLine| linked(line.address.clone(), line.words.clone());
            listed(state, lines.iter().map(line).collect(), lines.len())
        }
    };
    pieces![sources.iter().map(of).collect::<Vec<_>>()]
}

/// The responses, in the order in which they were given: when, where, and what was answered.
fn answers(state: AppState, form: Id<Form>, what: &Behind, given: &Given) -> Element {
    let workspace = state.workspace();
    let Some(form) = workspace.get(form) else { return pieces![] };
    let responses = given.iter().find(|(id, _)| *id == form.id);
    let responses = responses.map(|(_, responses)| responses.as_slice());
    let found = report::behind(what, form, responses.unwrap_or_default(), &workspace);
    let said = Said { state, workspace: &workspace, form, question: question_of(what) };
    let line = |found: &Found<'_>| {
        let link = |response: &Response| {
            let address = Route::Answer(form.id, response.id).href();
            el("a").attr("href", address).child(said.words(response))
        };
        let before = found.before.map(|before| pieces![link(before), el("span").child(" → ")]);
        el("li").child(pieces![before, link(found.response)])
    };
    let lines = found.iter().take(MOST).map(line).collect();
    listed(state, lines, found.len())
}

/// At which of two times it was said, where a number is of both.
fn time_of(what: &Behind) -> Option<Translated> {
    match what {
        Behind::MetBefore(_) | Behind::AnsweredBefore(_) => Some(words::BEFORE),
        Behind::Met(_) | Behind::AnsweredAfter(_) => Some(words::AFTER),
        Behind::Everybody
        | Behind::At(_)
        | Behind::Answered(_)
        | Behind::Unanswered(_)
        | Behind::Chose(..)
        | Behind::Within(..)
        | Behind::Said(..)
        | Behind::MetIn(..)
        | Behind::Moved(..) => None,
    }
}

fn question_of(what: &Behind) -> Option<&QuestionName> {
    match what {
        Behind::Everybody | Behind::At(_) | Behind::Unanswered(_) => None,
        Behind::Answered(question)
        | Behind::Chose(question, _)
        | Behind::Within(question, _)
        | Behind::Said(question, _) => Some(question),
        Behind::Met(target)
        | Behind::MetIn(target, ..)
        | Behind::MetBefore(target)
        | Behind::AnsweredBefore(target)
        | Behind::AnsweredAfter(target)
        | Behind::Moved(target, _) => Some(&target.question),
    }
}

/// Lines with the way to each, and how many more there are.
fn listed(state: AppState, lines: Vec<Element>, all: usize) -> Element {
    let more = all.saturating_sub(lines.len());
    let more = (more > 0).then(|| meta(state.fill(words::MORE_IN_CSV, [&more.to_string()])));
    let none = lines.is_empty().then(|| meta(state.say(words::NONE_BEHIND)));
    pieces![el("ul.answers").child(lines), none, more]
}

fn linked(address: String, words: String) -> Element {
    el("li").child(el("a").attr("href", address).child(words))
}

/// A form's answers, put into words.
struct Said<'a> {
    state: AppState,
    workspace: &'a Workspace,
    form: &'a Form,
    question: Option<&'a QuestionName>,
}

impl Said<'_> {
    /// When and where it was answered, and what.
    fn words(&self, response: &Response) -> String {
        let finished = response.finished;
        let day = day_and_month(finished.date, self.state.language.get_untracked());
        let session = response.session.and_then(|id| self.workspace.get::<Session>(id));
        let site = session.map(|session| session.site.clone()).filter(|site| !site.is_empty());
        let when = format!("{day} · {}", finished.time);
        std::iter::once(when).chain(site).chain(self.answer(response)).collect::<Vec<_>>().join(" · ")
    }

    /// What was answered, in the words of the form.
    fn answer(&self, response: &Response) -> Option<String> {
        let (question, answer) = (self.form.question(self.question?)?, response.answer(self.question?)?);
        if question.kind.kind().choices(&self.form.lists).is_empty() {
            return Some(answer.to_owned());
        }
        let language = self.state.language.get_untracked();
        let word = |name: &str| {
            condition_words(&Condition::Includes(name.to_owned()), question, self.form, language)
        };
        Some(answer.split_whitespace().map(word).collect::<Vec<_>>().join(", "))
    }
}
