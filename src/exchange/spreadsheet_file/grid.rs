//! The rows of one sheet while it is read: cells come in any order and at any place, and no file may make us keep room
//! for more than a phone has.

use super::super::SpreadsheetProblem;

/// Rows of a sheet, at most.
pub const ROWS: usize = 100_000;
/// Columns of a sheet, at most.
pub const COLUMNS: usize = 500;
/// Cells of a whole file, at most, with the empty ones before a filled one.
const CELLS: usize = 4_000_000;
/// Bytes of text of a whole file, at most: a text that the file has once can stand in every cell.
pub const TEXT: usize = 32 << 20;

/// What a file may still take.
pub struct Room {
    cells: usize,
    text: usize,
}

impl Room {
    /// What one file may take.
    pub const fn for_a_file() -> Self {
        Self { cells: CELLS, text: TEXT }
    }

    /// Takes room for cells, and for bytes of text.
    ///
    /// # Errors
    /// [`SpreadsheetProblem::TooLarge`] if there is no more.
    pub fn take(&mut self, cells: usize, text: usize) -> Result<(), SpreadsheetProblem> {
        self.cells = self.cells.checked_sub(cells).ok_or(SpreadsheetProblem::TooLarge)?;
        self.text = self.text.checked_sub(text).ok_or(SpreadsheetProblem::TooLarge)?;
        Ok(())
    }
}

/// The rows of a sheet, so far.
pub struct Grid<'a> {
    rows: Vec<Vec<String>>,
    room: &'a mut Room,
}

impl<'a> Grid<'a> {
    /// No rows yet.
    pub fn new(room: &'a mut Room) -> Self {
        Self { rows: Vec::new(), room }
    }

    /// Puts a text into the cell at a row and a column, both counted from zero. What is empty takes no room.
    ///
    /// # Errors
    /// [`SpreadsheetProblem::TooLarge`] if it lies too far out, or if there is no more room.
    pub fn put(&mut self, row: u32, column: u32, text: String) -> Result<(), SpreadsheetProblem> {
        if text.is_empty() {
            return Ok(());
        }
        let (row, column) = (within(row, ROWS)?, within(column, COLUMNS)?);
        if row >= self.rows.len() {
            self.room.take(row + 1 - self.rows.len(), 0)?;
            self.rows.resize(row + 1, Vec::new());
        }
        let Some(cells) = self.rows.get_mut(row) else { return Ok(()) };
        if column >= cells.len() {
            self.room.take(column + 1 - cells.len(), 0)?;
            cells.resize(column + 1, String::new());
        }
        self.room.take(0, text.len())?;
        if let Some(cell) = cells.get_mut(column) {
            *cell = text;
        }
        Ok(())
    }

    /// All rows.
    pub fn into_rows(self) -> Vec<Vec<String>> {
        self.rows
    }
}

fn within(place: u32, limit: usize) -> Result<usize, SpreadsheetProblem> {
    usize::try_from(place).ok().filter(|place| *place < limit).ok_or(SpreadsheetProblem::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_kept_and_what_lies_too_far_out_is_refused() {
        let mut room = Room::for_a_file();
        let mut grid = Grid::new(&mut room);
        grid.put(2, 1, "c".to_owned()).unwrap();
        grid.put(0, 0, "a".to_owned()).unwrap();
        grid.put(9, 9, String::new()).unwrap();
        assert_eq!(grid.put(100_000, 0, "x".to_owned()), Err(SpreadsheetProblem::TooLarge));
        assert_eq!(grid.put(0, 500, "x".to_owned()), Err(SpreadsheetProblem::TooLarge));
        assert_eq!(grid.into_rows(), [vec!["a"], vec![], vec!["", "c"]]);
    }

    #[test]
    fn a_file_has_room_for_so_many_cells_and_so_much_text() {
        let mut room = Room { cells: 10, text: 5 };
        let mut grid = Grid::new(&mut room);
        grid.put(0, 7, "1234".to_owned()).unwrap();
        assert_eq!(grid.put(0, 7, "12".to_owned()), Err(SpreadsheetProblem::TooLarge));
        assert_eq!(grid.put(2, 0, "1".to_owned()), Err(SpreadsheetProblem::TooLarge));
    }
}
