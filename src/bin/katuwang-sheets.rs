//! The second module of the app: spreadsheets in and out. It runs in a worker, without a page and without the app's
//! state, and is fetched only after the app is on the phone.

use katuwang::exchange::{ResultsWorkbook, Workbook, WritingProblem, spreadsheet_file};
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a spreadsheet file: its workbook, or why not, as JSON of a `Result`.
#[wasm_bindgen]
pub fn read_workbook(bytes: &[u8]) -> String {
    as_json(&spreadsheet_file::read(bytes))
}

/// Writes a workbook given as JSON into a file.
///
/// # Errors
/// Why it could not be, as JSON.
#[wasm_bindgen]
pub fn write_workbook(workbook: &str) -> Result<Vec<u8>, String> {
    let workbook: Result<Workbook, _> = serde_json::from_str(workbook);
    let written = workbook.map_err(|_| WritingProblem::Failed).and_then(|it| spreadsheet_file::write(&it));
    written.map_err(|problem| as_json(&problem))
}

/// Writes results given as JSON into a file.
///
/// # Errors
/// Why they could not be, as JSON.
#[wasm_bindgen]
pub fn write_results(results: &str) -> Result<Vec<u8>, String> {
    let results: Result<ResultsWorkbook, _> = serde_json::from_str(results);
    let written =
        results.map_err(|_| WritingProblem::Failed).and_then(|it| spreadsheet_file::write_results(&it));
    written.map_err(|problem| as_json(&problem))
}

fn as_json(thing: &impl serde::Serialize) -> String {
    // Names of fields and texts only: there is nothing that JSON could not say.
    serde_json::to_string(thing).unwrap_or_default()
}

/// The worker's script calls the functions above; there is nothing to start.
fn main() {}
