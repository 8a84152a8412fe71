//! The answers to a form as sheets: what was asked once, and each repeat. Numbers, days and times are what they are.

use std::borrow::Cow;

use crate::{
    domain::{
        form::{Form, Response},
        workspace::Workspace,
    },
    exchange::{
        Cell, TypedSheet,
        answers::{
            Layout,
            cells::Cells,
            column_type::{ColumnType, column_type},
            columns_of::Column,
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

/// What the texts of a column are in a sheet.
fn maker(column: &Column<'_>) -> fn(String) -> Cell {
    match column_type(column) {
        ColumnType::Text | ColumnType::Id => Cell::Text,
        ColumnType::Integer | ColumnType::Decimal | ColumnType::Chosen => Cell::Number,
        ColumnType::Day => Cell::Day,
        ColumnType::Time => Cell::Time,
        ColumnType::Moment(_) => Cell::Moment,
    }
}
