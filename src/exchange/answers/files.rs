//! The answers to a form as files: a table of what was asked once, and one for each repeat.

use std::{borrow::Cow, collections::BTreeSet};

pub use super::answered::answered;
use super::{
    answered::Answered,
    cells::{Cells, Teller},
    columns_of::{Column, columns},
    layout::{Audience, Dialect, Layout},
    public_counts::public_counts,
    rows::{Row, rows},
    sections::{Section, sections},
};
use crate::{
    domain::{
        form::{Form, KindName, Place, QuestionName, Response},
        language::Language,
        workspace::Workspace,
    },
    exchange::{
        cell::Writer,
        outgoing::{File, file_name},
    },
};

/// The answers to a form as tables, laid out as wished: first the one of what was asked once, then one for each repeat
/// that has ever been in the form. For the public it is one table of counts.
#[must_use]
pub fn answer_files(
    form: &Form,
    responses: &[Response],
    workspace: &Workspace,
    layout: &Layout,
) -> Vec<File> {
    if let Audience::Public(by) = &layout.audience {
        let bytes = public_counts(form, responses, workspace, by.as_ref(), &layout.wording).csv();
        return vec![File { name: "counts.csv".to_owned(), bytes }];
    }
    let answered = answered(responses);
    let sections = sections(form, &|name| answered.contains(name));
    let cells = Cells { form, workspace, sections: &sections, dialect: layout.dialect };
    tables(form, responses, layout, &sections, &answered)
        .iter()
        .map(|table| File { name: table.name.clone(), bytes: write(table, &cells, layout.dialect) })
        .collect()
}

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

/// A table before it is written.
pub struct Table<'a> {
    /// The name of its file.
    pub name: String,
    /// Its section.
    pub section: &'a Section<'a>,
    /// Its columns.
    pub columns: Vec<Column<'a>>,
    /// Its rows.
    pub rows: Vec<Row<'a>>,
}

/// The tables of a form's answers, in the order of the sections.
pub fn tables<'a>(
    form: &'a Form,
    responses: &'a [Response],
    layout: &Layout,
    sections: &'a [Section<'a>],
    answered: &Answered<'_>,
) -> Vec<Table<'a>> {
    let is_known = |name: &QuestionName| sections.iter().any(|section| section.has(name));
    let unknown: Vec<&QuestionName> = if answered.names().all(is_known) {
        Vec::new()
    } else {
        let once = |place: &&Place| place.times.is_empty() && !is_known(&place.name);
        let names = responses.iter().flat_map(|response| response.answers.keys()).filter(once);
        names.map(|place| &place.name).collect::<BTreeSet<_>>().into_iter().collect()
    };
    let of_section = |(section, rows): (&'a Section<'a>, Vec<Row<'a>>)| Table {
        name: table_name(form, section, layout.dialect),
        section,
        columns: columns(section, form, layout, if section.repeat.is_none() { &unknown } else { &[] }),
        rows,
    };
    let mut tables: Vec<Table<'a>> =
        sections.iter().zip(rows(sections, responses, answered)).map(of_section).collect();
    for place in 1..tables.len() {
        let (before, rest) = tables.split_at_mut(place);
        if let Some(table) = rest.first_mut() {
            // Many disks take small and capital letters for the same.
            let is_taken = before.iter().any(|known| known.name.to_lowercase() == table.name.to_lowercase());
            table.name =
                if is_taken { format!("{place}~{}", table.name) } else { std::mem::take(&mut table.name) };
        }
    }
    tables
}

/// After so many rows it is known how long the others will be.
const SAMPLE: usize = 64;

/// The bytes of a table.
pub fn write(table: &Table<'_>, cells: &Cells<'_>, dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect.style());
    table.columns.iter().for_each(|column| writer.cell(&column.header));
    writer.end_row();
    let mut teller = Teller::new(table.section, &table.columns, cells);
    for (row, number) in table.rows.iter().zip(1..) {
        teller.row(row, |text| writer.cell(text));
        writer.end_row();
        if number == SAMPLE {
            writer.expect(table.rows.len() / SAMPLE);
        }
    }
    writer.finish()
}

/// Tells the texts of each row, one a column.
pub fn for_each_row(table: &Table<'_>, cells: &Cells<'_>, mut told: impl FnMut(&[Cow<'_, str>])) {
    let mut teller = Teller::new(table.section, &table.columns, cells);
    for row in &table.rows {
        let mut texts = Vec::with_capacity(table.columns.len());
        teller.row(row, |text| texts.push(Cow::Owned(text.to_owned())));
        told(&texts);
    }
}

fn table_name(form: &Form, section: &Section<'_>, dialect: Dialect) -> String {
    let title = form.say(&form.title, Language::English.tag()).words;
    let form_id = form.settings.get("form_id").map_or(title, String::as_str);
    let stem = match (dialect, section.repeat) {
        (Dialect::Ours, None) => "responses".to_owned(),
        (Dialect::Ours, Some(repeat)) => format!("repeat-{}", repeat.name),
        (Dialect::Odk, None) => form_id.to_owned(),
        (Dialect::Odk, Some(repeat)) => format!("{form_id}-{}", repeat.name),
        (Dialect::Kobo, None) => title.to_owned(),
        (Dialect::Kobo, Some(repeat)) => repeat.name.to_string(),
    };
    format!("{}.csv", file_name(&stem))
}
