//! A spreadsheet as a zip file of XML: .xlsx.

use std::io::Cursor;

use calamine::{Reader, SheetType, Xlsx, XlsxError};

use super::{
    super::{Sheet, SpreadsheetProblem, Workbook},
    cell_text::shared_cell_text,
    grid::{Grid, Room},
    unpacked_size,
};

/// Reads one.
///
/// # Errors
/// [`SpreadsheetProblem`] if it can't be.
pub fn read(bytes: &[u8]) -> Result<Workbook, SpreadsheetProblem> {
    unpacked_size::check(bytes)?;
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(problem)?;
    let of_cells = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
    let names: Vec<String> =
        file.sheets_metadata().iter().filter(of_cells).map(|sheet| sheet.name.clone()).collect();
    let mut room = Room::for_a_file();
    let sheets = names.into_iter().map(|name| {
        let rows = rows(&mut file, &name, &mut room)?;
        Ok(Sheet { name, rows })
    });
    Ok(Workbook { sheets: sheets.collect::<Result<_, _>>()? })
}

/// The rows of a sheet, cell by cell as they come: calamine's own table of a sheet has room for all that lies between
/// the first cell and the last, and two cells can be seventeen thousand millions apart.
fn rows(
    file: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    room: &mut Room,
) -> Result<Vec<Vec<String>>, SpreadsheetProblem> {
    let mut cells = file.worksheet_cells_reader(name).map_err(problem)?;
    let mut grid = Grid::new(room);
    loop {
        match cells.next_cell() {
            Ok(Some(cell)) => {
                let (row, column) = cell.get_position();
                grid.put(row, column, shared_cell_text(cell.get_value().clone()))?;
            }
            Ok(None) => return Ok(grid.into_rows()),
            // An error of a formula that is newer than the reader (`#SPILL!`) is an error like any other.
            Err(XlsxError::CellError(_)) => {}
            Err(other) => return Err(problem(other)),
        }
    }
}

fn problem(problem: XlsxError) -> SpreadsheetProblem {
    if matches!(problem, XlsxError::Password) {
        SpreadsheetProblem::Encrypted
    } else if matches!(problem, XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound) {
        // A zip file of something else.
        SpreadsheetProblem::NotASpreadsheet
    } else if matches!(problem, XlsxError::RowNumberOverflow | XlsxError::ColumnNumberOverflow) {
        SpreadsheetProblem::TooLarge
    } else {
        SpreadsheetProblem::Damaged
    }
}
