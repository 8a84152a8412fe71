//! Somebody who wants to know what is hidden: tries to work the counts out from what is shown, without knowing how they were
//! hidden.

use katuwang::domain::evaluation::small_cells::{Cell, Rule, one_way, two_way};
use proptest::prelude::*;

/// A table with its totals as the last row and column, and what may be seen of it.
struct Seen {
    counts: Vec<Vec<u32>>,
    cells: Vec<Vec<Cell>>,
}

fn seen(inner: &[Vec<u32>], rule: Rule) -> Seen {
    let hidden = two_way(inner, rule);
    let mut counts: Vec<Vec<u32>> =
        inner.iter().map(|row| row.iter().copied().chain([row.iter().sum()]).collect()).collect();
    counts.push((0..counts[0].len()).map(|column| counts.iter().map(|row| row[column]).sum()).collect());
    let mut cells: Vec<Vec<Cell>> = hidden
        .cells
        .iter()
        .zip(&hidden.row_totals)
        .map(|(row, total)| [&row[..], &[*total]].concat())
        .collect();
    cells.push([&hidden.column_totals[..], &[hidden.total]].concat());
    Seen { counts, cells }
}

impl Seen {
    fn check_by_rule(&self, rule: Rule) {
        for (row, counts) in self.cells.iter().zip(&self.counts) {
            for (cell, count) in row.iter().zip(counts) {
                let is_small = *count < rule.fewest && (*count > 0 || rule.hides_zero);
                assert!(!is_small || *cell == Cell::Hidden, "{:?}", self.counts);
                assert!(cell.count().is_none_or(|shown| shown == *count), "what is shown is true");
            }
        }
    }

    /// What each cell may be at least and at most: nothing is below 0, and each total is the sum of its counts. Bounds
    /// are tightened along rows and columns until nothing moves. None for no upper bound.
    fn bounds(&self) -> Vec<Vec<(i64, Option<i64>)>> {
        let mut bounds: Vec<Vec<(i64, Option<i64>)>> = self
            .cells
            .iter()
            .map(|row| {
                row.iter()
                    .map(|cell| {
                        cell.count().map_or((0, None), |count| (i64::from(count), Some(i64::from(count))))
                    })
                    .collect()
            })
            .collect();
        let (rows, columns) = (bounds.len(), bounds[0].len());
        let by_row = (0..rows).map(|row| (0..columns).map(move |column| (row, column)).collect::<Vec<_>>());
        let by_column =
            (0..columns).map(|column| (0..rows).map(move |row| (row, column)).collect::<Vec<_>>());
        let lines: Vec<Vec<(usize, usize)>> = by_row.chain(by_column).collect();
        loop {
            let before = bounds.clone();
            for line in &lines {
                // The last one is the sum of the others: with its sign turned, all add up to 0.
                let (total, parts) = line.split_last().unwrap();
                let of = |at: (usize, usize), bounds: &[Vec<(i64, Option<i64>)>]| bounds[at.0][at.1];
                let least: i64 = parts.iter().map(|at| of(*at, &bounds).0).sum();
                let most: Option<i64> = parts.iter().map(|at| of(*at, &bounds).1).sum();
                tighten(&mut bounds[total.0][total.1], least, most);
                for part in parts {
                    let (low, high) = of(*total, &bounds);
                    let others = || parts.iter().filter(|at| *at != part).map(|at| of(*at, &bounds));
                    let most_of_others: Option<i64> = others().map(|bound| bound.1).sum();
                    let least_of_others: i64 = others().map(|bound| bound.0).sum();
                    let least = most_of_others.map_or(0, |most| low - most);
                    tighten(&mut bounds[part.0][part.1], least, high.map(|high| high - least_of_others));
                }
            }
            if bounds == before {
                return bounds;
            }
        }
    }

    /// Every table of small counts that looks like this one, by trying.
    fn every_table(&self, most: u32) -> Vec<Vec<Vec<u32>>> {
        let (rows, columns) = (self.counts.len() - 1, self.counts[0].len() - 1);
        let mut found = Vec::new();
        let mut inner = vec![vec![0; columns]; rows];
        self.try_from(0, most, &mut inner, &mut found);
        found
    }

    fn try_from(&self, place: usize, most: u32, inner: &mut Vec<Vec<u32>>, found: &mut Vec<Vec<Vec<u32>>>) {
        let (rows, columns) = (inner.len(), inner[0].len());
        let fits = |cell: Cell, count: u32| cell.count().is_none_or(|shown| shown == count);
        if place == rows * columns {
            let sums: Vec<u32> =
                (0..columns).map(|column| inner.iter().map(|row| row[column]).sum()).collect();
            let total: u32 = sums.iter().sum();
            let last = &self.cells[rows];
            if sums.iter().zip(last).all(|(sum, cell)| fits(*cell, *sum)) && fits(last[columns], total) {
                let mut table: Vec<Vec<u32>> =
                    inner.iter().map(|row| [&row[..], &[row.iter().sum::<u32>()]].concat()).collect();
                table.push([&sums[..], &[total]].concat());
                found.push(table);
            }
            return;
        }
        let (row, column) = (place / columns, place % columns);
        for count in 0..=most {
            inner[row][column] = count;
            let is_row_full = column + 1 == columns;
            let fits_row = !is_row_full || fits(self.cells[row][columns], inner[row].iter().sum());
            if fits(self.cells[row][column], count) && fits_row {
                self.try_from(place + 1, most, inner, found);
            }
        }
        inner[row][column] = 0;
    }
}

fn tighten(bound: &mut (i64, Option<i64>), least: i64, most: Option<i64>) {
    bound.0 = bound.0.max(least);
    bound.1 = match (bound.1, most) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
}

fn tables(
    most: u32,
    rows: std::ops::Range<usize>,
    columns: std::ops::Range<usize>,
) -> impl Strategy<Value = Vec<Vec<u32>>> {
    (rows, columns).prop_flat_map(move |(rows, columns)| {
        prop::collection::vec(prop::collection::vec(0..=most, columns), rows)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    /// Exact for small tables: of each hidden cell there are two tables that look the same and differ in it.
    #[test]
    fn no_hidden_cell_can_be_found_by_trying_every_table(inner in tables(4, 1..4, 1..4), hides_zero: bool, fewest in 1_u32..4) {
        let rule = Rule { fewest, hides_zero };
        let seen = seen(&inner, rule);
        seen.check_by_rule(rule);
        let tables = seen.every_table(5);
        prop_assert!(tables.contains(&seen.counts));
        for (row, cells) in seen.cells.iter().enumerate() {
            for (column, _) in cells.iter().enumerate().filter(|(_, cell)| **cell == Cell::Hidden) {
                let first = tables[0][row][column];
                prop_assert!(tables.iter().any(|table| table[row][column] != first), "{:?} {:?}", seen.counts, seen.cells);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn no_hidden_cell_follows_by_adding_and_subtracting(inner in tables(40, 1..7, 1..7), hides_zero: bool) {
        let rule = Rule { hides_zero, ..Rule::FIELD };
        let seen = seen(&inner, rule);
        seen.check_by_rule(rule);
        for (cells, bounds) in seen.cells.iter().zip(seen.bounds()) {
            for (_, (low, high)) in cells.iter().zip(bounds).filter(|(cell, _)| **cell == Cell::Hidden) {
                prop_assert!(Some(low) != high, "{:?} {:?}", seen.counts, seen.cells);
            }
        }
    }

    #[test]
    fn of_a_row_no_hidden_cell_follows(counts in prop::collection::vec(0..40_u32, 0..8), hides_zero: bool) {
        let rule = Rule { hides_zero, ..Rule::FIELD };
        let found = one_way(&counts, rule);
        let hidden: Vec<u32> =
            counts.iter().zip(&found.cells).filter(|(_, cell)| **cell == Cell::Hidden).map(|(count, _)| *count).collect();
        for (count, cell) in counts.iter().zip(&found.cells) {
            prop_assert!(cell.count().is_none_or(|shown| shown == *count && (shown >= 10 || shown == 0 && !hides_zero)));
        }
        // With the total shown the sum of the hidden is known: it must be of two or more, and not of zeros.
        prop_assert!(found.total == Cell::Hidden || hidden.is_empty() || (hidden.len() > 1 && hidden.iter().any(|count| *count > 0)));
    }
}

#[test]
fn most_of_a_usual_table_is_still_seen() {
    let answers = [vec![2, 14, 35, 61], vec![12, 25, 40, 33], vec![11, 18, 22, 45], vec![16, 20, 31, 30]];
    let found = two_way(&answers, Rule::FIELD);
    let hidden = found.cells.iter().flatten().filter(|cell| **cell == Cell::Hidden).count();
    assert_eq!(hidden, 4, "{found:?}");
    assert!(found.row_totals.iter().chain(&found.column_totals).all(|cell| *cell != Cell::Hidden));
}
