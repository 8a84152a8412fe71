//! Small cells: hiding the counts of a table that are so small that they tell of somebody, and as many others as it takes
//! that none of them follows from what is shown.

mod network;

use network::{Line, hide_what_follows};

/// What is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Counts below this are hidden.
    pub fewest: u32,
    /// Whether an empty cell is as small as any: that nobody in a row could read tells something of everybody in it.
    pub hides_zero: bool,
}

impl Rule {
    /// The rule of the field to the letter: cells under 10 and any cell from which they follow are hidden, 0 being under 10
    /// too. (The United States' Medicare shows zeros; a partner who asks for them gets a rule of its own.)
    pub const FIELD: Self = Self { fewest: 10, hides_zero: true };

    const fn is_small(self, count: u32) -> bool {
        count < self.fewest && (count > 0 || self.hides_zero)
    }
}

/// A count as it may be seen. Why a count is hidden, its own size or another's, is not said: it would tell something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// It may be shown.
    Shown(u32),
    /// It may not.
    Hidden,
}

impl Cell {
    /// The count; none if hidden.
    pub const fn count(self) -> Option<u32> {
        match self {
            Self::Shown(count) => Some(count),
            Self::Hidden => None,
        }
    }
}

/// Counts in a row with their total, as they may be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneWay {
    /// The counts.
    pub cells: Vec<Cell>,
    /// Their total.
    pub total: Cell,
}

/// Counts in rows and columns with their totals, as they may be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwoWay {
    /// The counts by row; all rows are as long as the longest.
    pub cells: Vec<Vec<Cell>>,
    /// The total of each row.
    pub row_totals: Vec<Cell>,
    /// The total of each column.
    pub column_totals: Vec<Cell>,
    /// The total of all.
    pub total: Cell,
}

impl OneWay {
    /// Percents of the total, rounded halves up. None for a cell that is hidden, and all none if the total is: it would
    /// follow from a count and its percentage.
    pub fn percents(&self) -> Vec<Option<u32>> {
        self.cells.iter().map(|cell| percent_of(*cell, self.total)).collect()
    }
}

impl TwoWay {
    /// Percents of the totals of the rows, as [`OneWay::percents`].
    pub fn percents_of_rows(&self) -> Vec<Vec<Option<u32>>> {
        let of_row =
            |(row, total): (&Vec<Cell>, &Cell)| row.iter().map(|cell| percent_of(*cell, *total)).collect();
        self.cells.iter().zip(&self.row_totals).map(of_row).collect()
    }
}

fn percent_of(cell: Cell, total: Cell) -> Option<u32> {
    let total = total.count().filter(|total| *total > 0)?;
    cell.count().map(|count| super::percent(count, total))
}

/// Hides what must be hidden of counts that add up to their total: of a question with one answer each. Where several may be
/// chosen the counts do not add up, and each is a table of those who did and those who did not.
pub fn one_way(counts: &[u32], rule: Rule) -> OneWay {
    let total = sum(counts.iter().copied());
    // From one place to the other through a cell, and back through the total.
    let mut lines: Vec<Line> =
        counts.iter().map(|count| Line::new(0, 1, *count, rule.is_small(*count), INNER)).collect();
    lines.push(Line::new(1, 0, total, rule.is_small(total), OUTER));
    hide_what_follows(&mut lines);
    let mut cells: Vec<Cell> = lines.into_iter().map(seen).collect();
    let total = cells.pop().unwrap_or(Cell::Hidden);
    OneWay { cells, total }
}

/// Hides what must be hidden of counts by row and column, and of their totals. A row that is shorter than another is filled
/// up with 0.
pub fn two_way(counts: &[Vec<u32>], rule: Rule) -> TwoWay {
    let rows = counts.len();
    let columns = counts.iter().map(Vec::len).max().unwrap_or(0);
    let at =
        |row: usize, column: usize| counts.get(row).and_then(|row| row.get(column)).copied().unwrap_or(0);
    let value = |row: usize, column: usize| match (row < rows, column < columns) {
        (true, true) => at(row, column),
        (true, false) => sum((0..columns).map(|column| at(row, column))),
        (false, true) => sum((0..rows).map(|row| at(row, column))),
        (false, false) => sum((0..rows).flat_map(|row| (0..columns).map(move |column| at(row, column)))),
    };
    // The totals are a row and a column more. Each row and column is a place; a cell leads from its row to its column,
    // a total of rows or columns back. What comes into a place is then what goes out of it.
    let place_of_column = |column: usize| rows + 1 + column;
    let mut lines = Vec::new();
    for row in 0..=rows {
        for column in 0..=columns {
            let count = value(row, column);
            let is_outer = row == rows || column == columns;
            let leads_on = (row == rows) == (column == columns);
            let (from, to) =
                if leads_on { (row, place_of_column(column)) } else { (place_of_column(column), row) };
            let cost = if is_outer { OUTER } else { INNER };
            lines.push(Line::new(from, to, count, rule.is_small(count), cost));
        }
    }
    hide_what_follows(&mut lines);
    let mut cells: Vec<Vec<Cell>> = Vec::new();
    let mut lines = lines.into_iter();
    for _ in 0..=rows {
        cells.push(lines.by_ref().take(columns + 1).map(seen).collect());
    }
    let mut column_totals = cells.pop().unwrap_or_default();
    let total = column_totals.pop().unwrap_or(Cell::Hidden);
    let row_totals = cells.iter_mut().map(|row| row.pop().unwrap_or(Cell::Hidden)).collect();
    TwoWay { cells, row_totals, column_totals, total }
}

/// What hiding costs beside the count itself: a total is worth a hundred counts.
const INNER: u64 = 1_000;
const OUTER: u64 = 100_000;

fn seen(line: Line) -> Cell {
    if line.is_hidden { Cell::Hidden } else { Cell::Shown(line.count) }
}

fn sum(counts: impl Iterator<Item = u32>) -> u32 {
    counts.fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(cells: &[Cell]) -> Vec<Option<u32>> {
        cells.iter().map(|cell| cell.count()).collect()
    }

    #[test]
    fn one_more_is_hidden_where_one_would_follow() {
        let zeros_shown = Rule { hides_zero: false, ..Rule::FIELD };
        for (counts, rule, cells, total) in [
            (&[12, 30, 11][..], Rule::FIELD, &[Some(12), Some(30), Some(11)][..], Some(53)),
            (&[12, 30, 3], Rule::FIELD, &[None, Some(30), None], Some(45)),
            (&[12, 4, 3], Rule::FIELD, &[Some(12), None, None], Some(19)),
            (&[20, 0, 0], Rule::FIELD, &[None, None, None], Some(20)),
            (&[20, 0, 0], zeros_shown, &[Some(20), Some(0), Some(0)], Some(20)),
            (&[3, 4], Rule::FIELD, &[None, None], None),
            (&[3], Rule::FIELD, &[None], None),
            (&[12], Rule::FIELD, &[Some(12)], Some(12)),
            (&[], zeros_shown, &[], Some(0)),
        ] {
            let found = one_way(counts, rule);
            assert_eq!((shown(&found.cells).as_slice(), found.total.count()), (cells, total), "{counts:?}");
        }
    }

    #[test]
    fn percentages_go_with_their_counts_and_totals() {
        assert_eq!(one_way(&[12, 30, 3], Rule::FIELD).percents(), [None, Some(67), None]);
        let table = two_way(&[vec![20, 30], vec![40, 10]], Rule::FIELD);
        assert_eq!(table.percents_of_rows(), [[Some(40), Some(60)], [Some(80), Some(20)]]);
        let hidden = OneWay { cells: vec![Cell::Shown(12)], total: Cell::Hidden };
        assert_eq!(hidden.percents(), [None]);
    }

    #[test]
    fn of_a_table_a_square_is_hidden() {
        let found = two_way(&[vec![3, 20, 30], vec![40, 15, 60], vec![70, 80, 90]], Rule::FIELD);
        let hidden: usize = found.cells.iter().flatten().filter(|cell| **cell == Cell::Hidden).count();
        assert_eq!(hidden, 4);
        assert_eq!(found.cells[1][1], Cell::Hidden, "the smallest that do");
        assert_eq!(
            (shown(&found.row_totals), found.total),
            (vec![Some(53), Some(115), Some(240)], Cell::Shown(408))
        );
    }
}
