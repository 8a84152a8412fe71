//! The responses to a form as tables of ours, with nothing chosen: see [`answers`](super::answers) for the choices.

use super::answers::{Layout, answer_files};
use crate::domain::{
    form::{Form, KindName, QuestionName, Response},
    workspace::Workspace,
};

/// The bytes of a form's responses. Answers are values, never labels, as in the other surveys of the field; a
/// question that was taken out of the form keeps its column behind the others, for as long as it has answers.
pub fn response_table(form: &Form, responses: &[Response], workspace: &Workspace) -> Vec<u8> {
    let files = answer_files(form, responses, workspace, &Layout::OURS);
    files.into_iter().next().map(|file| file.bytes).unwrap_or_default()
}

/// The repeats of a form, each with the bytes of its table: one row for each time that it was asked.
pub fn repeat_tables(form: &Form, responses: &[Response]) -> Vec<(QuestionName, Vec<u8>)> {
    let repeats = form.every_question().filter(|question| question.kind.name() == KindName::Repeat);
    let files = answer_files(form, responses, &Workspace::default(), &Layout::OURS);
    // Those of the form as it is come first, each behind the one it stands in.
    repeats.zip(files.into_iter().skip(1)).map(|(repeat, file)| (repeat.name.clone(), file.bytes)).collect()
}
