//! A form as tables in Markdown: the first column names the sheet, the others are its cells.

use crate::exchange::{Sheet, Workbook};

/// Reads the tables of a text. Whatever is no row of a table is passed over. A row keeps the place among the rows of
/// its sheet that it has in the text.
#[must_use]
pub fn markdown(text: &str) -> Workbook {
    let mut workbook = Workbook::default();
    for line in text.lines() {
        let Some(cells) = cells(line) else { continue };
        let mut cells = cells.into_iter();
        let first = cells.next().unwrap_or_default();
        let mut row: Vec<String> = cells.collect();
        while row.last().is_some_and(String::is_empty) {
            row.pop();
        }
        if !first.is_empty() {
            workbook.sheets.push(Sheet { name: first, rows: Vec::new() });
        }
        if let Some(sheet) = workbook.sheets.last_mut().filter(|_| !row.is_empty()) {
            sheet.rows.push(row);
        }
    }
    workbook
}

/// The cells of a line, if it is a row: between bars, of which `\|` is none.
fn cells(line: &str) -> Option<Vec<String>> {
    let inner = line.trim().strip_prefix('|')?;
    let inner = inner.rfind('|').and_then(|end| inner.get(..end)).unwrap_or(inner);
    let is_rule = inner.contains("--") && inner.chars().all(|letter| matches!(letter, '-' | ':' | '|' | ' '));
    if is_rule {
        return None;
    }
    let mut made = vec![String::new()];
    let mut letters = inner.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_escaped = letter == '\\' && letters.peek() == Some(&'|');
        if letter == '|' {
            made.push(String::new());
        } else if let Some(cell) = made.last_mut() {
            cell.push(if is_escaped { letters.next().unwrap_or(letter) } else { letter });
        }
    }
    Some(made.into_iter().map(|cell| cell.trim().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read_and_the_rest_is_passed_over() {
        let text = "# A form\n| survey | | |\n|---|---|---|\n| | type | name |\n| | text | a\\|b | # not a cell\n\
                    | choices |\n| | list_name | name | label |\n|  |  | |\n";
        let workbook = markdown(text);
        let rows =
            |sheet: usize| workbook.sheets[sheet].rows.iter().map(|row| row.join(";")).collect::<Vec<_>>();
        assert_eq!(workbook.sheets.len(), 2);
        assert_eq!(rows(0), ["type;name", "text;a|b"]);
        assert_eq!(rows(1), ["list_name;name;label"]);
    }
}
