//! Spreadsheet files: read, whether packed (.xlsx), old and binary (.xls) or tables of text in a .zip, and written (.xlsx).
//!
//! Only in the second module of the app (`src/bin/katuwang-sheets.rs`): nothing else may pay for what this brings. A
//! file comes from anybody, so it is asked how large it is before it is believed.

mod binary_records;
mod cell_text;
mod compound_file;
mod grid;
mod kept;
mod old_binary;
mod packed;
mod results;
mod sheet_name;
mod unpacked_size;
mod writing;
mod zipped_tables;

pub use results::write_results;
pub use writing::write;

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{SpreadsheetProblem, Workbook};

/// What a packed spreadsheet begins with, as every zip file does.
const ZIP: &[u8] = b"PK\x03\x04";
/// What an old binary spreadsheet begins with, and so does a new one that wants a password.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Reads a spreadsheet, or the tables in a zip file as its sheets. What it is, its first bytes say: names lie (many an .xlsx on a phone is an .xls).
///
/// # Errors
/// [`SpreadsheetProblem`] if it is none, or none that can be read here.
pub fn read(bytes: &[u8]) -> Result<Workbook, SpreadsheetProblem> {
    // The readers know most damage, but not all of it. In a browser a panic ends the module instead of coming by here,
    // and the worker's script says the same.
    catch_unwind(AssertUnwindSafe(|| {
        if bytes.starts_with(ZIP) {
            zipped_tables::read(bytes)?.map_or_else(|| packed::read(bytes), Ok)
        } else if bytes.starts_with(COMPOUND) {
            old_binary::read(bytes)
        } else {
            Err(SpreadsheetProblem::NotASpreadsheet)
        }
    }))
    .unwrap_or(Err(SpreadsheetProblem::Damaged))
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod results_tests;
