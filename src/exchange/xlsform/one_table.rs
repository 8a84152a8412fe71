//! A form as text: tables in Markdown, or one table of CSV. The first column names the sheet, the others are its cells.

use super::markdown;
use crate::exchange::{Sheet, Workbook, csv_reading};

/// Reads a form from a text, Markdown if any line of it begins with a bar. Rows before the first name of a sheet belong
/// to none; every other one keeps its place among the rows of its sheet.
#[must_use]
pub fn of_text(text: &str) -> Workbook {
    let is_markdown = text.lines().any(|line| line.trim_start().starts_with('|'));
    let rows = if is_markdown { markdown::rows(text) } else { csv_reading::table(text) };
    let mut workbook = Workbook::default();
    for row in rows {
        let mut cells = row.into_iter().map(|cell| cell.trim().to_owned());
        let name = cells.next().unwrap_or_default();
        let row = without_blank_end(cells.collect(), String::is_empty);
        let begins = !name.is_empty();
        if begins {
            workbook.sheets.push(Sheet { name, rows: Vec::new() });
        }
        // The row that names a sheet is one of its rows only if something stands behind the name.
        if let Some(sheet) = workbook.sheets.last_mut().filter(|_| !begins || !row.is_empty()) {
            sheet.rows.push(row);
        }
    }
    for sheet in &mut workbook.sheets {
        sheet.rows = without_blank_end(std::mem::take(&mut sheet.rows), Vec::is_empty);
    }
    workbook
}

fn without_blank_end<T>(mut things: Vec<T>, is_blank: impl Fn(&T) -> bool) -> Vec<T> {
    while things.last().is_some_and(&is_blank) {
        things.pop();
    }
    things
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(workbook: &Workbook, sheet: usize) -> Vec<String> {
        workbook.sheets[sheet].rows.iter().map(|row| row.join(";")).collect()
    }

    #[test]
    fn sheets_are_told_by_the_first_column_and_rows_keep_their_place() {
        let csv = "\"survey\",,\n,\"type\",\"name\"\n,,\n,text,a\n,,\nchoices,list_name,name\n,l,1\n";
        let markdown = "# A form\n| survey | | |\n|---|---|---|\n| | type | name |\n| | | |\n\
                        | | text | a | # not a cell\n| choices | list_name | name |\n| | l | 1 |\n|  |  | |\n";
        for text in [csv, markdown] {
            let workbook = of_text(text);
            assert_eq!(workbook.sheets.len(), 2);
            assert_eq!(rows(&workbook, 0), ["type;name", "", "text;a"]);
            assert_eq!(rows(&workbook, 1), ["list_name;name", "l;1"]);
        }
    }
}
