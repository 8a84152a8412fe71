//! The questions of a form as a table: what stands behind the column names and values of its responses.

use super::{
    cell,
    columns::{Column, blank_or},
};
use crate::domain::{
    code::Coded,
    form::{Form, Question},
    language::Language,
};

/// A question and the form it stands in.
type Row<'a> = (&'a Form, &'a Question);

/// The bytes of a form's questions. Words in languages that the screens don't speak have columns behind the others.
pub fn question_table(form: &Form) -> Vec<u8> {
    let is_own = |tag: &str| Language::ALL.iter().any(|language| language.tag() == tag);
    let others: Vec<String> =
        form.languages.iter().map(|language| language.tag.clone()).filter(|tag| !is_own(tag)).collect();
    let header = questions().iter().map(|column| column.header.to_owned());
    let header: Vec<String> = header.chain(others.iter().map(|tag| format!("label_{tag}"))).collect();
    let row = |question: &Question| {
        let fixed = questions().iter().map(|column| (column.cell)(&(form, question)));
        fixed.chain(others.iter().map(|tag| question.label.words_in(tag).to_owned())).collect()
    };
    let rows: Vec<Vec<String>> = form.every_question().map(row).collect();
    cell::table(&header, &rows)
}

fn questions<'a>() -> &'a [Column<Row<'a>>] {
    &[
        Column { header: "question", cell: |(_, row)| row.name.to_string() },
        Column { header: "kind", cell: |(_, row)| row.kind.name().code().to_owned() },
        Column { header: "required", cell: |(_, row)| if row.required { "yes" } else { "no" }.to_owned() },
        Column { header: "label_en", cell: |(_, row)| row.label.words(Language::English).to_owned() },
        Column { header: "label_fil", cell: |(_, row)| row.label.words(Language::Filipino).to_owned() },
        Column { header: "label_ilo", cell: |(_, row)| row.label.words(Language::Ilokano).to_owned() },
        Column { header: "choices", cell: |(form, row)| choices(form, row) },
        Column { header: "asked_if", cell: |(_, row)| blank_or(row.logic.relevant.as_ref()) },
        Column { header: "valid_if", cell: |(_, row)| blank_or(row.logic.constraint.as_ref()) },
        Column { header: "worked_out", cell: |(_, row)| blank_or(row.logic.calculation.as_ref()) },
    ]
}

fn choices(form: &Form, question: &Question) -> String {
    let choices = question.kind.kind().choices(&form.lists);
    let words = choices
        .iter()
        .map(|choice| format!("{}: {}", choice.name, form.say(&choice.label, Language::English.tag()).words));
    words.collect::<Vec<_>>().join("; ")
}
