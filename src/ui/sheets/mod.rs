//! Spreadsheet files, for the screens: read and written in a worker, by a module of its own that comes to the phone
//! after the app.

mod helper;

use helper::{Answer, Helper};
use js_sys::{Object, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};

use super::wait::within;
use crate::exchange::{ResultsWorkbook, SpreadsheetProblem, Workbook, WritingProblem};

/// Milliseconds after which a file counts as too large for this phone. The largest form that we know of takes less than
/// fifty on a desktop computer, so a phone may be a thousand times slower.
const PATIENCE: i32 = 60_000;

/// Why a spreadsheet could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetsProblem {
    /// What reads and writes spreadsheets is not on the phone yet, and there is no signal.
    NotHereYet,
    /// The file can't be read.
    Unreadable(SpreadsheetProblem),
    /// The file can't be made.
    Unwritable(WritingProblem),
}

/// Reads a spreadsheet file: .xlsx or .xls, whatever its name.
///
/// # Errors
/// [`SheetsProblem::Unreadable`] with the reason, or [`SheetsProblem::NotHereYet`].
pub async fn read_workbook(bytes: Vec<u8>) -> Result<Workbook, SheetsProblem> {
    let content = Uint8Array::from(bytes.as_slice());
    // From here on the worker has the file, and nobody has it twice.
    drop(bytes);
    let (message, buffer) = (message("read", "bytes", &content), content.buffer());
    let Some(answer) = within(PATIENCE, ask(&message, Some(&buffer))).await else {
        return Err(SheetsProblem::Unreadable(SpreadsheetProblem::TooLarge));
    };
    match answer {
        Answer::Missing => Err(SheetsProblem::NotHereYet),
        Answer::Trapped => Err(SheetsProblem::Unreadable(SpreadsheetProblem::Damaged)),
        Answer::Message(answer) => field(&answer, "json")
            .and_then(|json| from_json(&json))
            .unwrap_or(Err(SpreadsheetProblem::Damaged))
            .map_err(SheetsProblem::Unreadable),
    }
}

/// Makes an .xlsx file of a workbook.
///
/// # Errors
/// [`SheetsProblem::Unwritable`] with the reason, or [`SheetsProblem::NotHereYet`].
pub async fn write_workbook(workbook: &Workbook) -> Result<Vec<u8>, SheetsProblem> {
    written("write", workbook).await
}

/// Makes an .xlsx file of results.
///
/// # Errors
/// [`SheetsProblem::Unwritable`] with the reason, or [`SheetsProblem::NotHereYet`].
pub async fn write_results(results: &ResultsWorkbook) -> Result<Vec<u8>, SheetsProblem> {
    written("results", results).await
}

async fn written(kind: &str, content: &impl Serialize) -> Result<Vec<u8>, SheetsProblem> {
    let failed = || SheetsProblem::Unwritable(WritingProblem::Failed);
    let json = serde_json::to_string(content).map_err(|_| failed())?;
    let message = message(kind, "json", &json.into());
    match within(PATIENCE, ask(&message, None)).await {
        Some(Answer::Missing) => Err(SheetsProblem::NotHereYet),
        Some(Answer::Trapped) | None => Err(failed()),
        Some(Answer::Message(answer)) => {
            let bytes = field(&answer, "bytes").and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
            let problem = || field(&answer, "problem").and_then(|json| from_json(&json));
            bytes
                .map(|bytes| bytes.to_vec())
                .ok_or_else(|| problem().map_or_else(failed, SheetsProblem::Unwritable))
        }
    }
}

async fn ask(message: &JsValue, handed_over: Option<&JsValue>) -> Answer {
    match Helper::start() {
        Some(helper) => helper.ask(message, handed_over).await,
        None => Answer::Missing,
    }
}

fn message(kind: &str, name: &str, content: &JsValue) -> JsValue {
    let message = Object::new();
    Reflect::set(&message, &"kind".into(), &kind.into()).ok();
    Reflect::set(&message, &name.into(), content).ok();
    message.into()
}

/// A field of what the worker said, if it said it.
fn field(message: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(message, &name.into()).ok().filter(|value| !value.is_undefined())
}

/// Straight from the text, and not by a tree as records are: it would hold a large workbook twice.
fn from_json<T: for<'de> Deserialize<'de>>(json: &JsValue) -> Option<T> {
    serde_json::from_str(&json.as_string()?).ok()
}
