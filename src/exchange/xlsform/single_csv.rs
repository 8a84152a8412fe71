//! A form as one table of CSV: the first column names the sheet, the others are its cells.

use crate::exchange::{Sheet, Workbook};

/// Takes the sheets apart. Rows before the first name of a sheet belong to none.
#[must_use]
pub fn single_csv(table: Vec<Vec<String>>) -> Workbook {
    let mut workbook = Workbook::default();
    for row in table {
        let mut cells = row.into_iter().map(|cell| cell.trim().to_owned());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::csv_reading;

    #[test]
    fn sheets_are_told_by_the_first_column() {
        let text = "\"survey\",,\n,\"type\",\"name\"\n,text,a\n,,\nchoices,list_name,name\n,l,1\n";
        let workbook = single_csv(csv_reading::table(text));
        let rows =
            |sheet: usize| workbook.sheets[sheet].rows.iter().map(|row| row.join(";")).collect::<Vec<_>>();
        assert_eq!(
            (rows(0), rows(1)),
            (vec!["type;name".into(), "text;a".into()], vec!["list_name;name".into(), "l;1".into()])
        );
    }
}
