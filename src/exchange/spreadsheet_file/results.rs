//! Results as an .xlsx file: numbers are numbers and days are days, so that they can be reckoned with; every text is a
//! text and nothing is run; the rows can be filtered by their headings.

use rust_xlsxwriter::{Chart, ChartRange, ChartType, Format, Workbook, Worksheet, XlsxError};

use super::{
    super::{BarChart, Cell, ResultsWorkbook, TypedSheet, WritingProblem},
    grid::{COLUMNS, ROWS},
    kept::{Kept, fitting, kept},
    sheet_name::sheet_name,
    writing::without_a_date,
};

/// How many rows of the sheet a picture covers.
const ROWS_OF_A_CHART: u32 = 18;

/// Writes results.
///
/// # Errors
/// [`WritingProblem`] if a sheet is too large for a spreadsheet.
pub fn write_results(results: &ResultsWorkbook) -> Result<Vec<u8>, WritingProblem> {
    let mut file = Workbook::new();
    without_a_date(&mut file)?;
    let formats = Formats::new();
    let mut names: Vec<String> = Vec::new();
    for sheet in std::iter::once(&results.summary.sheet).chain(&results.sheets) {
        let name = sheet_name(&sheet.name, &names);
        let target = file.add_worksheet();
        target.set_name(&name).map_err(|_| WritingProblem::Failed)?;
        fill(target, sheet, &formats)?;
        names.push(name);
    }
    let Ok(summary) = file.worksheet_from_index(0) else { return Err(WritingProblem::Failed) };
    summary.set_landscape().set_print_fit_to_pages(1, 0);
    let below = u32::try_from(results.summary.sheet.rows.len()).unwrap_or(u32::MAX).saturating_add(2);
    for (chart, place) in results.summary.charts.iter().zip(0_u32..) {
        let drawn = picture(chart, &names).ok_or(WritingProblem::Failed)?;
        let row = below.saturating_add(place.saturating_mul(ROWS_OF_A_CHART));
        summary.insert_chart(row, 0, &drawn).map_err(|_| WritingProblem::Failed)?;
    }
    file.save_to_buffer().map_err(|_| WritingProblem::Failed)
}

/// How the kinds of cells look.
struct Formats {
    header: Format,
    share: Format,
    day: Format,
    time: Format,
    moment: Format,
}

impl Formats {
    fn new() -> Self {
        let shown = |pattern: &str| Format::new().set_num_format(pattern);
        Self {
            header: Format::new().set_bold(),
            share: shown("0 %"),
            day: shown("yyyy-mm-dd"),
            time: shown("hh:mm"),
            moment: shown("yyyy-mm-dd hh:mm"),
        }
    }
}

fn fill(target: &mut Worksheet, sheet: &TypedSheet, formats: &Formats) -> Result<(), WritingProblem> {
    let widest = sheet.rows.iter().map(Vec::len).chain([sheet.header.len()]).max().unwrap_or_default();
    if sheet.rows.len() >= ROWS || widest > COLUMNS {
        return Err(WritingProblem::TooLarge { sheet: sheet.name.clone() });
    }
    for (text, column) in sheet.header.iter().zip(0_u16..) {
        target
            .write_string_with_format(0, column, fitting(text), &formats.header)
            .map_err(|_| WritingProblem::Failed)?;
    }
    for (cells, row) in sheet.rows.iter().zip(1_u32..) {
        for (cell, column) in cells.iter().zip(0_u16..) {
            put(target, row, column, cell, formats).map_err(|_| WritingProblem::Failed)?;
        }
    }
    for (header, column) in sheet.header.iter().zip(0_u16..) {
        let width = width(header, sheet, usize::from(column));
        target.set_column_width(column, width).map_err(|_| WritingProblem::Failed)?;
    }
    target.set_freeze_panes(1, 0).map_err(|_| WritingProblem::Failed)?;
    if let (Ok(last_row), Some(last_column)) = (
        u32::try_from(sheet.rows.len()),
        u16::try_from(sheet.header.len()).ok().and_then(|it| it.checked_sub(1)),
    ) {
        target.autofilter(0, 0, last_row, last_column).map_err(|_| WritingProblem::Failed)?;
    }
    Ok(())
}

/// A column is no wider than a line that the eye follows, in letters.
const WIDEST: u32 = 40;

/// How wide a column is in letters: as its header, with the mark to filter by, and as its cells, but not too wide. All of
/// them count: a day or a number that does not fit is shown as `#####` or cut.
fn width(header: &str, sheet: &TypedSheet, column: usize) -> u32 {
    let letters = |text: &str| u32::try_from(text.chars().take(WIDEST as usize).count()).unwrap_or(WIDEST);
    let cells = sheet.rows.iter().filter_map(|row| row.get(column));
    // A share is shown in whole percent, whatever its digits.
    let widest = cells.filter(|cell| !matches!(cell, Cell::Share(_))).map(|cell| letters(cell.text())).max();
    let widest = widest.unwrap_or_default();
    widest.max(letters(header).saturating_add(3)).min(WIDEST)
}

fn put(
    target: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match kept(cell) {
        Kept::Nothing => return Ok(()),
        Kept::Text(text) => target.write_string(row, column, text),
        Kept::Number(number) => target.write_number(row, column, number),
        Kept::Share(share) => target.write_number_with_format(row, column, share, &formats.share),
        Kept::Date(date) => target.write_datetime_with_format(row, column, &date, formats.of_date(cell)),
    }
    .map(|_| ())
}

impl Formats {
    fn of_date(&self, cell: &Cell) -> &Format {
        match cell {
            Cell::Time(_) => &self.time,
            Cell::Moment(_) => &self.moment,
            Cell::Day(_) | Cell::Blank | Cell::Text(_) | Cell::Number(_) | Cell::Share(_) => &self.day,
        }
    }
}

/// None if it names a sheet or a place that no spreadsheet has.
fn picture(chart: &BarChart, names: &[String]) -> Option<Chart> {
    let name = names.get(chart.sheet.map_or(Some(0), |sheet| sheet.checked_add(1))?)?;
    let (first, last) = (row_below_header(chart.rows.0)?, row_below_header(chart.rows.1)?);
    let range = |column: usize, last: u32| {
        let column = u16::try_from(column).ok()?;
        Some(ChartRange::new_from_range(name, first, column, last, column))
    };
    let mut drawn = Chart::new(ChartType::Bar);
    drawn.add_series().set_categories(&range(chart.names, last)?).set_values(&range(chart.lengths, last)?);
    drawn.title().set_name(&range(chart.title, first)?);
    drawn.legend().set_hidden();
    // The first row on top, as in the table.
    drawn.y_axis().set_reverse();
    drawn.x_axis().set_min(0);
    Some(drawn)
}

fn row_below_header(row: usize) -> Option<u32> {
    u32::try_from(row).ok()?.checked_add(1)
}
