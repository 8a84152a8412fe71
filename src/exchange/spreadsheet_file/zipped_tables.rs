//! Tables of text that travel together as one zip file: ours, and those of ODK Central.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{
    super::{SpreadsheetProblem, Workbook, answer_import::sheet_of_csv},
    grid::{Room, TEXT},
    unpacked_size,
};

/// Tables of a file, at most: an export has one for its responses and one for each repeat.
const TABLES: usize = 100;

/// Reads the tables of a zip file as the sheets of a workbook; none if there is none in it, or if it is a spreadsheet. What
/// else is in it, pictures above all, is passed over unread.
///
/// # Errors
/// [`SpreadsheetProblem`] if it can't be.
pub fn read(bytes: &[u8]) -> Result<Option<Workbook>, SpreadsheetProblem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SpreadsheetProblem::Damaged)?;
    if archive.index_for_name("xl/workbook.xml").is_some() {
        return Ok(None);
    }
    let names: Vec<Option<String>> = archive.file_names_raw().map(table_name).collect();
    if names.iter().flatten().count() > TABLES {
        return Err(SpreadsheetProblem::TooLarge);
    }
    let mut room = Room::for_a_file();
    let mut sheets = Vec::new();
    for (place, name) in names.into_iter().enumerate() {
        let Some(name) = name else { continue };
        let file = archive.by_index(place).map_err(unpacked_size::problem)?;
        let mut text = Vec::new();
        // One byte more than there may be, to tell what is too much from what just fits.
        file.take(TEXT as u64 + 1).read_to_end(&mut text).map_err(|_| SpreadsheetProblem::Damaged)?;
        let cells = text.iter().filter(|byte| matches!(byte, b',' | b';' | b'\t' | b'\n' | b'\r')).count();
        // A text without a comma or a line end is a cell too, and an empty one takes its room.
        room.take(cells.saturating_add(1), text.len())?;
        sheets.push(sheet_of_csv(&name, &text));
    }
    Ok((!sheets.is_empty()).then_some(Workbook { sheets }))
}

/// What a table is called, by the way to its file; none of any other file, and of what a Mac puts beside each.
fn table_name(way: &[u8]) -> Option<String> {
    let way = String::from_utf8_lossy(way);
    let file = way.rsplit(['/', '\\']).next()?;
    let (name, kind) = file.rsplit_once('.')?;
    let is_table = ["csv", "tsv"].iter().any(|known| kind.eq_ignore_ascii_case(known));
    (is_table && !name.starts_with('.')).then(|| name.to_owned())
}
