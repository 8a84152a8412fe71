//! The responses to a form as a table, one row a response and one column a question; what was asked again and again as
//! tables of their own.

use std::collections::BTreeSet;

use super::{cell, columns::blank_or};
use crate::domain::{
    form::{Form, KindName, Place, Question, QuestionName, Response},
    language::Language,
    plan::{Project, Session},
    workspace::Workspace,
};

/// What stands before the answers.
const FIXED: [&str; 9] = [
    "response_id",
    "project",
    "form",
    "form_version",
    "session_date",
    "site",
    "language",
    "started",
    "finished",
];

/// What stands behind them: columns that came later come last.
const LAST: [&str; 3] = ["mended", "void", "session_id"];

/// What stands before the answers of a repeat.
const FIXED_IN_REPEAT: [&str; 3] = ["response_id", "parent", "time"];

/// The bytes of a form's responses. Answers are values, never labels, as in the other surveys of the field; a
/// question that was taken out of the form keeps its column behind the others, for as long as it has answers.
pub fn response_table(form: &Form, responses: &[Response], workspace: &Workspace) -> Vec<u8> {
    let asked = columns(&form.questions);
    let taken_out: BTreeSet<&QuestionName> = responses
        .iter()
        .flat_map(|response| response.answers.keys())
        .filter(|place| place.times.is_empty() && form.question(&place.name).is_none())
        .map(|place| &place.name)
        .collect();
    let questions: Vec<&QuestionName> = asked.into_iter().chain(taken_out).collect();
    let mut header = header(&FIXED, &LAST, &questions);
    header.extend(LAST.map(str::to_owned));
    let project = workspace.get(form.project);
    let rows: Vec<Vec<String>> = responses
        .iter()
        .map(|response| {
            let session = response.session.and_then(|id| workspace.get(id));
            let answers = questions.iter().map(|name| response.answer(name).unwrap_or_default().to_owned());
            fixed(response, form, project, session).into_iter().chain(answers).chain(last(response)).collect()
        })
        .collect();
    cell::table(&header, &rows)
}

/// The repeats of a form, each with the bytes of its table: one row for each time that it was asked.
pub fn repeat_tables(form: &Form, responses: &[Response]) -> Vec<(QuestionName, Vec<u8>)> {
    let repeats = form.every_question().filter(|question| question.kind.name() == KindName::Repeat);
    repeats.map(|repeat| (repeat.name.clone(), repeat_table(repeat, responses))).collect()
}

fn repeat_table(repeat: &Question, responses: &[Response]) -> Vec<u8> {
    let questions = columns(repeat.inside());
    let mut rows = Vec::new();
    for response in responses {
        for (around, times) in response.answers_to(&repeat.name) {
            // How many times is kept under the name of the repeat, once for each time that what it stands in was asked.
            let count: usize = times.parse().unwrap_or_default();
            for time in 1..=count {
                let mut place = around.clone();
                place.times.push(time);
                let answer = |name: &&QuestionName| {
                    let place = Place { name: (*name).clone(), times: place.times.clone() };
                    response.answers.get(&place).cloned().unwrap_or_default()
                };
                let parent = around.times.last().map(ToString::to_string);
                let fixed = [response.id.to_string(), parent.unwrap_or_default(), time.to_string()];
                rows.push(fixed.into_iter().chain(questions.iter().map(answer)).collect());
            }
        }
    }
    cell::table(&header(&FIXED_IN_REPEAT, &[], &questions), &rows)
}

/// The questions that have a column: all but words to read and groups, those of groups at their place. Of a repeat it is
/// how many times.
fn columns(questions: &[Question]) -> Vec<&QuestionName> {
    questions.iter().flat_map(of).collect()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "a question with a column of its own is the rule")]
fn of(question: &Question) -> Vec<&QuestionName> {
    match question.kind.name() {
        KindName::Group => columns(question.inside()),
        KindName::Note => Vec::new(),
        _ => vec![&question.name],
    }
}

/// A question may be called like a fixed column; its own column says then that it is a question.
fn header(fixed: &[&str], last: &[&str], questions: &[&QuestionName]) -> Vec<String> {
    let column = |name: &&QuestionName| {
        if fixed.contains(&name.as_str()) || last.contains(&name.as_str()) {
            format!("question.{name}")
        } else {
            name.to_string()
        }
    };
    fixed.iter().map(ToString::to_string).chain(questions.iter().map(column)).collect()
}

fn fixed(
    response: &Response,
    form: &Form,
    project: Option<&Project>,
    session: Option<&Session>,
) -> [String; 9] {
    let site = match (session, project) {
        (Some(session), Some(project)) => super::plan_tables::site(session, project),
        (None, Some(project)) => &project.site,
        (_, None) => "",
    };
    [
        response.id.to_string(),
        project.map(|project| project.name.clone()).unwrap_or_default(),
        form.say(&form.title, Language::English.tag()).words.to_owned(),
        response.form_version.to_string(),
        blank_or(session.map(|session| session.date)),
        site.to_owned(),
        response.language.clone(),
        response.started.to_string(),
        response.finished.to_string(),
    ]
}

fn last(response: &Response) -> [String; 3] {
    [
        blank_or(Some(response.revisions.len()).filter(|count| *count > 0)),
        blank_or(response.void.as_ref().map(|void| &void.reason)),
        blank_or(response.session),
    ]
}
