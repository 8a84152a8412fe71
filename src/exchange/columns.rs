//! A column: its header and what it holds, side by side. A new column is one line in its table.

use super::cell;

/// A column of a table with rows of type `Row`.
pub struct Column<Row> {
    /// The header: stable, in small letters with underscores, documented in `docs/csv.md`.
    pub header: &'static str,
    /// What a row holds in it.
    pub cell: fn(&Row) -> String,
}

/// Writes rows through their columns.
pub fn write<Row>(columns: &[Column<Row>], rows: impl IntoIterator<Item = Row>) -> Vec<u8> {
    let header: Vec<String> = columns.iter().map(|column| column.header.to_owned()).collect();
    let rows: Vec<Vec<String>> =
        rows.into_iter().map(|row| columns.iter().map(|column| (column.cell)(&row)).collect()).collect();
    cell::table(&header, &rows)
}

/// A cell that is blank where there is nothing.
pub fn blank_or<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
