//! The responses to a form as a table, one row a response and one column a question, and the questions as another.

use std::collections::BTreeSet;

use super::{
    cell,
    columns::{Column, blank_or, write},
};
use crate::domain::{
    code::Coded,
    form::{Form, Question, QuestionName, Response},
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

/// The bytes of a form's responses. Answers are values, never labels, as in the other surveys of the field; a
/// question that was taken out of the form keeps its column behind the others, for as long as it has answers.
pub fn response_table(form: &Form, responses: &[Response], workspace: &Workspace) -> Vec<u8> {
    let asked: Vec<&QuestionName> = form.questions.iter().map(|question| &question.name).collect();
    let taken_out: BTreeSet<&QuestionName> = responses
        .iter()
        .flat_map(|response| response.answers.keys())
        .filter(|name| form.question(name).is_none())
        .collect();
    let questions: Vec<&QuestionName> = asked.into_iter().chain(taken_out).collect();
    // A question may be called like a fixed column; its own column says then that it is a question.
    let column = |name: &&QuestionName| {
        if FIXED.contains(&name.as_str()) { format!("question.{name}") } else { name.to_string() }
    };
    let header: Vec<String> =
        FIXED.iter().map(ToString::to_string).chain(questions.iter().map(column)).collect();
    let project = workspace.get(form.project);
    let rows: Vec<Vec<String>> = responses
        .iter()
        .map(|response| {
            let session = response.session.and_then(|id| workspace.get(id));
            let answers =
                questions.iter().map(|name| response.answers.get(*name).cloned().unwrap_or_default());
            fixed(response, form, project, session).into_iter().chain(answers).collect()
        })
        .collect();
    cell::table(&header, &rows)
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
        form.title.say(Language::English).words.to_owned(),
        response.form_version.to_string(),
        blank_or(session.map(|session| session.date)),
        site.to_owned(),
        response.language.tag().to_owned(),
        response.started.to_string(),
        response.finished.to_string(),
    ]
}

/// The bytes of a form's questions: what stands behind the column names and values of its responses.
pub fn question_table(form: &Form) -> Vec<u8> {
    write(questions(), &form.questions)
}

fn questions<'a>() -> &'a [Column<&'a Question>] {
    &[
        Column { header: "question", cell: |row| row.name.to_string() },
        Column { header: "kind", cell: |row| row.kind.name().code().to_owned() },
        Column { header: "required", cell: |row| if row.required { "yes" } else { "no" }.to_owned() },
        Column { header: "label_en", cell: |row| row.label.words(Language::English).to_owned() },
        Column { header: "label_fil", cell: |row| row.label.words(Language::Filipino).to_owned() },
        Column { header: "label_ilo", cell: |row| row.label.words(Language::Ilokano).to_owned() },
        Column { header: "choices", cell: |row| choices(row) },
    ]
}

fn choices(question: &Question) -> String {
    let choices = question.kind.kind().choices();
    let words = choices
        .iter()
        .map(|choice| format!("{}: {}", choice.name, choice.label.say(Language::English).words));
    words.collect::<Vec<_>>().join("; ")
}
