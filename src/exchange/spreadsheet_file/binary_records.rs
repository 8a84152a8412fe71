//! What a phone must know about the records of an old binary spreadsheet before it believes them: calamine keeps room
//! for a whole sheet by what two numbers say.

use super::{
    super::SpreadsheetProblem,
    grid::{COLUMNS, ROWS},
};

/// Says where the sheet's cells lie.
const DIMENSIONS: u16 = 0x0200;
/// Cells, each beginning with its row and its column: formula, several numbers, rich text, shared text, number, text,
/// yes or no, short number.
const CELLS: [u16; 8] = [0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E];
/// Begins the records of a sheet, and of a chart in it.
const BEGIN: u16 = 0x0809;
/// Ends them.
const END: u16 = 0x000A;
/// Cells between the first and the last of a sheet, at most: calamine takes 24 bytes for each, filled or not.
const AREA: usize = 2_000_000;

/// Finds out whether the records of a workbook are safe to read.
///
/// # Errors
/// [`SpreadsheetProblem`] if they are not, or are damaged.
pub fn check(mut stream: &[u8]) -> Result<(), SpreadsheetProblem> {
    let (mut rows, mut columns, mut depth) = (0, 0, 0_usize);
    while let Some((kind, rest)) = number(stream) {
        // What is left behind the last record is never read.
        let Some((length, rest)) = number(rest) else { break };
        let (data, rest) = rest.split_at_checked(length).ok_or(SpreadsheetProblem::Damaged)?;
        stream = rest;
        if kind == usize::from(BEGIN) {
            // A chart does not make its sheet smaller.
            (rows, columns) = if depth == 0 { (0, 0) } else { (rows, columns) };
            depth += 1;
        } else if kind == usize::from(END) {
            depth = depth.saturating_sub(1);
        } else if kind == usize::from(DIMENSIONS) {
            let (rows, columns) = declared(data).ok_or(SpreadsheetProblem::Damaged)?;
            within(rows, columns)?;
        } else if CELLS.iter().any(|cell| usize::from(*cell) == kind) {
            let (row, rest) = number(data).ok_or(SpreadsheetProblem::Damaged)?;
            let (column, _) = number(rest).ok_or(SpreadsheetProblem::Damaged)?;
            // Several numbers lie beside each other, two bytes for the format and four for each.
            let beside = if kind == 0x00BD { data.len() / 6 } else { 0 };
            (rows, columns) = (rows.max(row + 1), columns.max(column + beside + 1));
            within(rows, columns)?;
        }
    }
    Ok(())
}

/// How many rows and columns a sheet says that it has; none if it makes no sense.
fn declared(data: &[u8]) -> Option<(usize, usize)> {
    // The numbers of rows were longer in later programs.
    let (first, last, rest) = if data.len() == 10 {
        let (first, rest) = number(data)?;
        let (last, rest) = number(rest)?;
        (first, last, rest)
    } else {
        let (first, rest) = long_number(data)?;
        let (last, rest) = long_number(rest)?;
        (first, last, rest)
    };
    let (_, rest) = number(rest)?;
    let (columns, _) = number(rest)?;
    (first <= last || last == 0).then_some((last, columns))
}

fn within(rows: usize, columns: usize) -> Result<(), SpreadsheetProblem> {
    let fits = rows <= ROWS && columns <= COLUMNS && rows * columns <= AREA;
    if fits { Ok(()) } else { Err(SpreadsheetProblem::TooLarge) }
}

fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((usize::from(u16::from_le_bytes(*number)), rest))
}

fn long_number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((usize::try_from(u32::from_le_bytes(*number)).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, data: &[u8]) -> Vec<u8> {
        let length = u16::try_from(data.len()).unwrap();
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
    }

    fn cell(row: u16, column: u16) -> Vec<u8> {
        record(0x0203, &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 10]].concat())
    }

    #[test]
    fn places_that_would_take_too_much_room_are_refused() {
        let dimensions = |rows: u32, columns: u8| {
            record(DIMENSIONS, &[&[0; 4], &rows.to_le_bytes()[..], &[0, 0, columns, 0, 0, 0]].concat())
        };
        assert_eq!(check(&[dimensions(900, 9), cell(899, 8)].concat()), Ok(()));
        assert_eq!(check(&dimensions(u32::MAX, 1)), Err(SpreadsheetProblem::TooLarge));
        assert_eq!(check(&dimensions(65_536, 255)), Err(SpreadsheetProblem::TooLarge));
        assert_eq!(check(&[cell(0, 0), cell(65_535, 255)].concat()), Err(SpreadsheetProblem::TooLarge));
        assert_eq!(check(&cell(0, 600)), Err(SpreadsheetProblem::TooLarge));
        // Two sheets do not add up, and a chart begins none.
        let (begin, end) = (record(BEGIN, &[0; 4]), record(END, &[]));
        let sheets = [&begin[..], &cell(65_535, 0), &end, &begin, &cell(0, 255), &end].concat();
        assert_eq!(check(&sheets), Ok(()));
        let chart = [&begin[..], &cell(65_535, 0), &begin, &end, &cell(0, 255), &end].concat();
        assert_eq!(check(&chart), Err(SpreadsheetProblem::TooLarge));
    }

    #[test]
    fn a_record_longer_than_the_file_is_damage() {
        let mut stream = cell(1, 1);
        stream.pop();
        assert_eq!(check(&stream), Err(SpreadsheetProblem::Damaged));
        assert_eq!(check(&record(DIMENSIONS, &[0; 3])), Err(SpreadsheetProblem::Damaged));
    }
}
