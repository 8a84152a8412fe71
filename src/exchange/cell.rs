//! A table as CSV that spreadsheets open without a question and without running anything: RFC 4180, CRLF, every
//! cell quoted, a byte order mark so that Excel reads UTF-8.

/// The UTF-8 byte order mark.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Writes a table: its header, then its rows.
pub fn table(header: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut text = BYTE_ORDER_MARK.to_owned();
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        for (place, cell) in row.iter().enumerate() {
            text.push_str(if place == 0 { "\"" } else { ",\"" });
            text.push_str(&defuse(cell).replace('"', "\"\""));
            text.push('"');
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// Puts an apostrophe before a cell that a spreadsheet would take for a formula (OWASP, CSV injection): one whose
/// first visible sign is `=`, `+`, `-` or `@`, or that begins with a tab or a line end. A plain number is none.
fn defuse(cell: &str) -> String {
    let formula = cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if cell.starts_with(['\t', '\r', '\n']) || (formula && !is_number(cell)) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn is_number(cell: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = cell.strip_prefix('-').unwrap_or(cell);
    unsigned
        .split_once('.')
        .map_or_else(|| digits(unsigned), |(units, decimals)| digits(units) && digits(decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused_and_numbers_are_not() {
        for (cell, written) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("+63 917", "'+63 917"),
            ("-5", "-5"),
            ("-5.25", "-5.25"),
            ("-5-cmd", "'-5-cmd"),
            ("-", "'-"),
            ("@sum", "'@sum"),
            ("  =1+1", "'  =1+1"),
            ("\tx", "'\tx"),
            ("\r\nx", "'\r\nx"),
            ("plain", "plain"),
            ("", ""),
        ] {
            assert_eq!(defuse(cell), written);
        }
    }

    #[test]
    fn every_cell_is_quoted_and_every_line_ends_in_crlf() {
        let rows = [vec!["a \"b\"".to_owned(), "c\nd".to_owned()]];
        let bytes = table(&["one".to_owned(), "two".to_owned()], &rows);
        assert_eq!(bytes, b"\xef\xbb\xbf\"one\",\"two\"\r\n\"a \"\"b\"\"\",\"c\nd\"\r\n");
    }
}
