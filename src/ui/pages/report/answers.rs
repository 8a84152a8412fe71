//! What a number stands on: answers, or things of the plan.

use leptos::prelude::GetUntracked;

use super::Given;
use crate::{
    domain::{
        form::{Form, QuestionName, Response},
        id::Id,
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
        Source::Answers(form, behind) => answers(state, *form, behind, given),
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
        let address = Route::Answer(form.id, found.response.id).href();
        linked(address, said.words(found))
    };
    let lines = found.iter().take(MOST).map(line).collect();
    listed(state, lines, found.len())
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
    /// When and where it was answered, and what; of two times both answers.
    fn words(&self, found: &Found<'_>) -> String {
        let Found { before, response } = found;
        let finished = response.finished;
        let day = day_and_month(finished.date, self.state.language.get_untracked());
        let session = response.session.and_then(|id| self.workspace.get::<Session>(id));
        let site = session.map(|session| session.site.clone()).filter(|site| !site.is_empty());
        let both: Vec<String> =
            before.iter().chain([response]).filter_map(|response| self.answer(response)).collect();
        let both = Some(both.join(" → ")).filter(|words| !words.is_empty());
        let when = format!("{day} · {}", finished.time);
        std::iter::once(when).chain(site).chain(both).collect::<Vec<_>>().join(" · ")
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
