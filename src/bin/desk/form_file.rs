//! A form as a file, whatever it is called: what it is, its first bytes say.

use katuwang::exchange::{Workbook, is_spreadsheet, spreadsheet_file, xlsform::of_text};

/// The workbook in a file.
///
/// # Errors
/// A sentence that says why there is none.
pub fn read(path: &str) -> Result<Workbook, String> {
    let bytes = std::fs::read(path).map_err(|problem| problem.to_string())?;
    if is_spreadsheet(&bytes) {
        return spreadsheet_file::read(&bytes).map_err(|problem| problem.to_string());
    }
    let text =
        String::from_utf8(bytes).map_err(|_| "neither a spreadsheet nor a text in UTF-8".to_owned())?;
    Ok(of_text(&text))
}
