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
        form::{Form, Place, QuestionName, Response},
        language::Language,
        workspace::Workspace,
    },
    exchange::{
        cell::Writer,
        outgoing::{File, file_name, tell_apart},
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
        return vec![public_counts(form, responses, workspace, by.as_ref(), &layout.wording).csv()];
    }
    let answered = answered(responses);
    let sections = sections(form, &|name| answered.contains(name));
    let cells = Cells { form, workspace, sections: &sections, dialect: layout.dialect };
    tables(form, responses, layout, &sections, &answered)
        .iter()
        .map(|table| file(table, &cells, layout.dialect))
        .collect()
}

/// One of the tables of a form's answers, laid out as ours: the one of what was asked once, or of a repeat; none if there is
/// no such repeat. Answers are values, never labels, as in the other surveys of the field; a question that was taken out of
/// the form keeps its column behind the others, for as long as it has answers.
#[must_use]
pub fn answer_table(
    form: &Form,
    responses: &[Response],
    workspace: &Workspace,
    repeat: Option<&QuestionName>,
) -> Option<File> {
    let layout = Layout::OURS;
    let answered = answered(responses);
    let sections = sections(form, &|name| answered.contains(name));
    let cells = Cells { form, workspace, sections: &sections, dialect: layout.dialect };
    let tables = tables(form, responses, &layout, &sections, &answered);
    let is_it = |table: &&Table<'_>| table.section.repeat.map(|known| &known.name) == repeat;
    Some(file(tables.iter().find(is_it)?, &cells, layout.dialect))
}

/// The file of a table.
pub fn file(table: &Table<'_>, cells: &Cells<'_>, dialect: Dialect) -> File {
    let bytes = write(table, cells, dialect);
    File { name: format!("{}.csv", table.name), bytes, rows: Some(table.rows.len()) }
}

/// A table before it is written.
pub struct Table<'a> {
    /// The name of its file, without the ending.
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
    tell_apart(tables.iter_mut().map(|table| &mut table.name));
    tables
}

/// After so many rows it is known how long the others will be.
const SAMPLE: usize = 64;

/// The bytes of a table.
fn write(table: &Table<'_>, cells: &Cells<'_>, dialect: Dialect) -> Vec<u8> {
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
    file_name(&stem)
}
