//! The questions of a form as a table: what stands behind the column names and values of its responses.

use super::{
    columns::{
        Column::{self, Text},
        blank_or, table,
    },
    typed_sheet::{Cell, TypedSheet},
};
use crate::domain::{
    code::Coded,
    form::{Form, Question},
    language::Language,
};

/// A question and the form it stands in.
type Row<'a> = (&'a Form, &'a Question);

/// A form's questions. Words in languages that the screens don't speak have columns behind the others.
pub fn question_table(form: &Form) -> TypedSheet {
    let mut sheet = table("questions", questions(), form.every_question().map(|question| (form, question)));
    let is_own = |tag: &str| Language::ALL.iter().any(|language| language.tag() == tag);
    for tag in form.languages.iter().map(|language| &language.tag).filter(|tag| !is_own(tag)) {
        sheet.header.push(format!("label_{tag}"));
        for (row, question) in sheet.rows.iter_mut().zip(form.every_question()) {
            row.push(Cell::words(question.label.words_in(tag).to_owned()));
        }
    }
    sheet
}

fn questions<'a>() -> &'a [Column<Row<'a>>] {
    &[
        Text("question", |(_, row)| row.name.to_string()),
        Text("kind", |(_, row)| row.kind.name().code().to_owned()),
        Text("required", |(_, row)| if row.required { "yes" } else { "no" }.to_owned()),
        Text("label_en", |(_, row)| row.label.words(Language::English).to_owned()),
        Text("label_fil", |(_, row)| row.label.words(Language::Filipino).to_owned()),
        Text("label_ilo", |(_, row)| row.label.words(Language::Ilokano).to_owned()),
        Text("choices", |(form, row)| choices(form, row)),
        Text("asked_if", |(_, row)| blank_or(row.logic.relevant.as_ref())),
        Text("valid_if", |(_, row)| blank_or(row.logic.constraint.as_ref())),
        Text("worked_out", |(_, row)| blank_or(row.logic.calculation.as_ref())),
    ]
}

fn choices(form: &Form, question: &Question) -> String {
    let choices = question.kind.kind().choices(&form.lists);
    let words = choices
        .iter()
        .map(|choice| format!("{}: {}", choice.name, form.say(&choice.label, Language::English.tag()).words));
    words.collect::<Vec<_>>().join("; ")
}
