//! A table of cells that say what they are. It is written as a sheet of a spreadsheet, or as CSV.

use serde::{Deserialize, Serialize};

use super::{
    cell::{Style, Writer},
    outgoing::File,
};

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedSheet {
    /// What stands on its tab, and what its file is called.
    pub name: String,
    /// The first row.
    pub header: Vec<String>,
    /// The rows below it.
    pub rows: Vec<Vec<Cell>>,
}

impl TypedSheet {
    /// The table as a file of CSV, as ours are written.
    #[must_use]
    pub fn csv(&self) -> File {
        let mut writer = Writer::new(Style::OURS);
        self.header.iter().for_each(|header| writer.cell(header));
        writer.end_row();
        for row in &self.rows {
            for cell in row {
                writer.cell(cell.text());
            }
            writer.end_row();
        }
        File { name: format!("{}.csv", self.name), bytes: writer.finish(), rows: Some(self.rows.len()) }
    }
}

/// What a cell holds. Texts are never taken for formulas.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// Nothing.
    #[default]
    Blank,
    /// A text.
    Text(String),
    /// A number in digits, with a point before what is behind it.
    Number(String),
    /// A share, in digits as above: 0.5 is shown as 50 %.
    Share(String),
    /// A day, `2026-11-25`.
    Day(String),
    /// A time of day, `09:30`.
    Time(String),
    /// A moment, `2026-11-25T09:30`, by the clock on the wall.
    Moment(String),
}

impl Cell {
    /// Words; blank if there are none.
    pub(super) fn words(words: String) -> Self {
        if words.is_empty() { Self::Blank } else { Self::Text(words) }
    }

    /// What a value is in digits; blank if there is none.
    pub(super) fn or_blank<T: ToString>(value: Option<T>, kind: fn(String) -> Self) -> Self {
        value.map(|value| kind(value.to_string())).unwrap_or_default()
    }

    /// What stands in it.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Blank => "",
            Self::Text(text)
            | Self::Number(text)
            | Self::Share(text)
            | Self::Day(text)
            | Self::Time(text)
            | Self::Moment(text) => text,
        }
    }
}
