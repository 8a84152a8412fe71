//! The tables of the plan as sheets. A column is of numbers or of days only if every cell of it is one, written as
//! only they are: a telephone number that begins with zero stays as it is.

use super::workbook::{Cell, TypedSheet};
use crate::{
    domain::calendar::CalendarDate,
    exchange::{cell::undefuse, csv_reading},
};

/// A sheet of a table of ours.
pub fn sheet(name: &str, bytes: &[u8]) -> TypedSheet {
    let text = String::from_utf8_lossy(bytes);
    let mut rows = csv_reading::table(&text).into_iter();
    let header = rows.next().unwrap_or_default();
    let rows: Vec<Vec<String>> = rows.collect();
    let makers: Vec<fn(String) -> Cell> = (0..header.len()).map(|column| maker(&rows, column)).collect();
    let cells = |row: Vec<String>| {
        let cell = |(text, make): (String, &fn(String) -> Cell)| {
            if text.is_empty() { Cell::Blank } else { make(undefuse(&text).to_owned()) }
        };
        row.into_iter().zip(&makers).map(cell).collect()
    };
    TypedSheet { name: name.to_owned(), header, rows: rows.into_iter().map(cells).collect() }
}

fn maker(rows: &[Vec<String>], column: usize) -> fn(String) -> Cell {
    let filled = || rows.iter().filter_map(|row| row.get(column)).filter(|text| !text.is_empty());
    let all = |is_one: fn(&str) -> bool| filled().next().is_some() && filled().all(|text| is_one(text));
    if all(is_number) {
        Cell::Number
    } else if all(|text| text.parse::<CalendarDate>().is_ok()) {
        Cell::Day
    } else {
        Cell::Text
    }
}

/// Digits without a zero before them that a number would not keep, and few enough that none is lost in a spreadsheet.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (units, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(units)
        && digits(decimals)
        && (units == "0" || !units.starts_with('0'))
        && unsigned.len() <= MOST_DIGITS
}

/// A spreadsheet keeps fifteen digits of a number.
const MOST_DIGITS: usize = 15;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_of_numbers_or_days_only_if_all_of_it_is() {
        let csv = "\u{feff}\"phone\",\"count\",\"worth\",\"day\",\"mixed\",\"words\"\r\n\
                   \"0917\",\"3\",\"10.50\",\"2026-11-25\",\"1\",\"'=1+1\"\r\n\
                   \"917\",\"\",\"-4\",\"2026-02-28\",\"one\",\"\"\r\n";
        let sheet = sheet("x", csv.as_bytes());
        let (text, number) = (|it: &str| Cell::Text(it.to_owned()), |it: &str| Cell::Number(it.to_owned()));
        let day = |it: &str| Cell::Day(it.to_owned());
        assert_eq!(
            sheet.rows,
            [
                vec![text("0917"), number("3"), number("10.50"), day("2026-11-25"), text("1"), text("=1+1")],
                vec![text("917"), Cell::Blank, number("-4"), day("2026-02-28"), text("one"), Cell::Blank],
            ]
        );
        assert!(!is_number("1234567890123456"), "a spreadsheet would round it");
    }
}
