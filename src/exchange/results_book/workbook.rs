//! What an .xlsx of results holds: sheets with cells of real types, and a first sheet with pictures of some of them.
//! Like [`Workbook`](crate::exchange::Workbook) it knows nothing of how it gets into a file.

use serde::{Deserialize, Serialize};

/// A spreadsheet of results.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultsWorkbook {
    /// What stands on the first tab.
    pub summary: Summary,
    /// The other sheets, in the order of their tabs.
    pub sheets: Vec<TypedSheet>,
}

/// The first sheet: what the figures are in short, and pictures of some of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The sheet itself.
    pub sheet: TypedSheet,
    /// Its pictures, one below the other beside the rows.
    pub charts: Vec<BarChart>,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedSheet {
    /// What stands on its tab.
    pub name: String,
    /// The first row.
    pub header: Vec<String>,
    /// The rows below it.
    pub rows: Vec<Vec<Cell>>,
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

/// Bars of numbers that stand in a sheet: it draws what is there, so that a figure that is corrected is drawn anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BarChart {
    /// The place of the sheet among [`ResultsWorkbook::sheets`]; none for the summary itself.
    pub sheet: Option<usize>,
    /// The rows that are drawn, counted from zero below the header, the last one among them.
    pub rows: (usize, usize),
    /// The column whose first drawn row is what stands above it: so it is a text of the sheet, however it begins.
    pub title: usize,
    /// The column with what each bar is called, counted from zero.
    pub names: usize,
    /// The column with how long it is.
    pub lengths: usize,
}
