//! What an .xlsx of results holds: sheets with cells of real types, and a first sheet with pictures of some of them.
//! Like [`Workbook`](crate::exchange::Workbook) it knows nothing of how it gets into a file.

use serde::{Deserialize, Serialize};

use crate::exchange::TypedSheet;

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
    /// Its pictures, one below the other below the rows.
    pub charts: Vec<BarChart>,
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
