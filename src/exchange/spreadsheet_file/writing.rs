//! A workbook as an .xlsx file: every cell a text, so that a phone number keeps its zero and nothing is run; the first
//! row bold, and in sight while one scrolls.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Worksheet, XlsxError};

use super::{
    super::{Sheet, Workbook, WritingProblem},
    grid::{COLUMNS, ROWS},
    sheet_name::sheet_name,
};

/// Writes a workbook; one without sheets gets an empty one, as a spreadsheet must have one. Names that a spreadsheet
/// does not take are changed.
///
/// # Errors
/// [`WritingProblem`] if a text is too long or a sheet too large for a spreadsheet.
pub fn write(workbook: &Workbook) -> Result<Vec<u8>, WritingProblem> {
    let mut file = rust_xlsxwriter::Workbook::new();
    without_a_date(&mut file)?;
    let bold = Format::new().set_bold();
    let mut names: Vec<String> = Vec::new();
    for sheet in &workbook.sheets {
        let name = sheet_name(&sheet.name, &names);
        let target = file.add_worksheet();
        target
            .set_name(&name)
            .and_then(|target| target.set_freeze_panes(1, 0))
            .map_err(|_| WritingProblem::Failed)?;
        fill(target, sheet, &bold)?;
        names.push(name);
    }
    file.save_to_buffer().map_err(|_| WritingProblem::Failed)
}

/// The same workbook makes the same file; when it was made is nobody's business.
pub(super) fn without_a_date(file: &mut rust_xlsxwriter::Workbook) -> Result<(), WritingProblem> {
    let day = ExcelDateTime::from_ymd(2000, 1, 1).map_err(|_| WritingProblem::Failed)?;
    file.set_properties(&DocProperties::new().set_creation_datetime(&day));
    Ok(())
}

fn fill(target: &mut Worksheet, sheet: &Sheet, bold: &Format) -> Result<(), WritingProblem> {
    let too_large = || WritingProblem::TooLarge { sheet: sheet.name.clone() };
    if sheet.rows.len() > ROWS {
        return Err(too_large());
    }
    for (cells, row) in sheet.rows.iter().zip(0_u32..) {
        if cells.len() > COLUMNS {
            return Err(too_large());
        }
        for (text, column) in cells.iter().zip(0_u16..).filter(|(text, _)| !text.is_empty()) {
            let written = if row == 0 {
                target.write_string_with_format(row, column, text, bold)
            } else {
                target.write_string(row, column, text)
            };
            written.map_err(|problem| cell_problem(&problem, &sheet.name, row, column))?;
        }
    }
    Ok(())
}

/// Why a cell could not be written: its place is counted from zero here, and from one for people.
fn cell_problem(problem: &XlsxError, sheet: &str, row: u32, column: u16) -> WritingProblem {
    if !matches!(problem, XlsxError::MaxStringLengthExceeded) {
        return WritingProblem::Failed;
    }
    let row = usize::try_from(row).unwrap_or(ROWS) + 1;
    WritingProblem::TextTooLong { sheet: sheet.to_owned(), row, column: usize::from(column) + 1 }
}
