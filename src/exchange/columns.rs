//! A column: its header and what it holds, side by side. A new column is one line in its table.

use super::typed_sheet::{Cell, TypedSheet};
use crate::domain::{
    calendar::{CalendarDate, ClockTime},
    money::Money,
};

/// A column of a table with rows of type `Row`: its header and what a row holds in it. Headers are stable, in small letters with
/// underscores, and documented in `docs/csv.md`.
pub enum Column<Row> {
    /// Words, codes and ids.
    Text(&'static str, fn(&Row) -> String),
    /// A count, or a share in percent.
    Number(&'static str, fn(&Row) -> Option<u32>),
    /// Money in the main unit of its currency.
    Amount(&'static str, fn(&Row) -> Option<Money>),
    /// A day.
    Day(&'static str, fn(&Row) -> Option<CalendarDate>),
    /// A time of day.
    Time(&'static str, fn(&Row) -> Option<ClockTime>),
}

impl<Row> Column<Row> {
    /// Its header.
    pub const fn header(&self) -> &'static str {
        match self {
            Self::Text(header, _)
            | Self::Number(header, _)
            | Self::Amount(header, _)
            | Self::Day(header, _)
            | Self::Time(header, _) => header,
        }
    }

    /// What a row holds in it.
    pub fn cell(&self, row: &Row) -> Cell {
        match self {
            Self::Text(_, text) => Cell::words(text(row)),
            Self::Number(_, number) => Cell::or_blank(number(row), Cell::Number),
            Self::Amount(_, amount) => Cell::or_blank(amount(row).map(Money::plain), Cell::Number),
            Self::Day(_, day) => Cell::or_blank(day(row), Cell::Day),
            Self::Time(_, time) => Cell::or_blank(time(row), Cell::Time),
        }
    }
}

/// A table of rows, seen through their columns.
pub fn table<Row>(name: &str, columns: &[Column<Row>], rows: impl IntoIterator<Item = Row>) -> TypedSheet {
    let cells = |row: Row| columns.iter().map(|column| column.cell(&row)).collect();
    TypedSheet {
        name: name.to_owned(),
        header: columns.iter().map(|column| column.header().to_owned()).collect(),
        rows: rows.into_iter().map(cells).collect(),
    }
}

/// A cell that is blank where there is nothing.
pub fn blank_or<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
