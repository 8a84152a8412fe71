//! The answers to a form as sheets: what was asked once, and each repeat. Numbers, days and times are what they are.

use std::borrow::Cow;

use crate::{
    domain::{
        form::{Form, KindName, Response},
        workspace::Workspace,
    },
    exchange::{
        Cell, TypedSheet,
        answers::{
            Layout, Meta,
            cells::Cells,
            columns_of::{Column, Holds},
            files::{Table, answered, for_each_row, tables},
            sections::sections,
        },
    },
};

/// The sheets of a form's answers.
pub fn sheets(form: &Form, responses: &[Response], workspace: &Workspace) -> Vec<TypedSheet> {
    let answered = answered(responses);
    let sections = sections(form, &|name| answered.contains(name));
    let cells = Cells { form, workspace, sections: &sections, dialect: Layout::OURS.dialect };
    let tables = tables(form, responses, &Layout::OURS, &sections, &answered);
    tables.iter().map(|table| sheet(table, &cells)).collect()
}

fn sheet(table: &Table<'_>, cells: &Cells<'_>) -> TypedSheet {
    let header = table.columns.iter().map(|column| column.header.clone()).collect();
    let makers: Vec<fn(String) -> Cell> = table.columns.iter().map(maker).collect();
    let mut rows = Vec::with_capacity(table.rows.len());
    for_each_row(table, cells, |texts| {
        let cell = |(text, make): (&Cow<'_, str>, &fn(String) -> Cell)| {
            if text.is_empty() { Cell::Blank } else { make(text.to_string()) }
        };
        rows.push(texts.iter().zip(&makers).map(cell).collect());
    });
    TypedSheet { name: table.name.clone(), header, rows }
}

/// What the texts of a column are.
fn maker(column: &Column<'_>) -> fn(String) -> Cell {
    match &column.holds {
        Holds::Meta(meta) => of_meta(*meta),
        Holds::Answer(asked, _) => of_kind(asked.question.kind.name()),
        Holds::Chosen(..) => Cell::Number,
        Holds::Unknown(_) => Cell::Text,
    }
}

fn of_kind(kind: KindName) -> fn(String) -> Cell {
    match kind {
        KindName::RatingFaces
        | KindName::RatingWords
        | KindName::RatingStars
        | KindName::Number
        | KindName::DecimalNumber
        | KindName::Range
        | KindName::Repeat => Cell::Number,
        KindName::Day => Cell::Day,
        KindName::Time => Cell::Time,
        KindName::DayAndTime => Cell::Moment,
        KindName::YesNo
        | KindName::ChooseOne
        | KindName::ChooseSeveral
        | KindName::Rank
        | KindName::Line
        | KindName::Text
        | KindName::Note
        | KindName::Acknowledge
        | KindName::Calculate
        | KindName::Hidden
        | KindName::Metadata
        | KindName::Paper
        | KindName::Group => Cell::Text,
    }
}

fn of_meta(meta: Meta) -> fn(String) -> Cell {
    match meta {
        Meta::Version | Meta::Mended | Meta::Parent | Meta::Time | Meta::Number | Meta::ParentNumber => {
            Cell::Number
        }
        Meta::SessionDate => Cell::Day,
        Meta::Started | Meta::Finished => Cell::Moment,
        Meta::Id
        | Meta::Project
        | Meta::Form
        | Meta::Site
        | Meta::Language
        | Meta::Void
        | Meta::Session
        | Meta::RowKey
        | Meta::ParentKey
        | Meta::Instance
        | Meta::OdkKey
        | Meta::OdkParentKey
        | Meta::OdkFinished
        | Meta::OdkReview
        | Meta::KoboFinished
        | Meta::KoboReview
        | Meta::KoboId
        | Meta::ParentTable
        | Meta::Always(_) => Cell::Text,
    }
}
