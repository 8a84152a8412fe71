//! A table as CSV that programs open without a question and without running anything.

/// How a table is written: RFC 4180 leaves it to the writer what stands between cells and which of them are quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// What stands between two cells.
    pub between: char,
    /// Whether every cell is quoted, or only those that must be.
    pub quotes_all: bool,
    /// Whether a byte order mark stands before all, so that Excel reads UTF-8.
    pub has_mark: bool,
    /// What a line ends with.
    pub line_end: &'static str,
}

impl Style {
    /// Ours: commas, CRLF, every cell quoted, a byte order mark.
    pub const OURS: Self = Self { between: ',', quotes_all: true, has_mark: true, line_end: "\r\n" };
}

/// The UTF-8 byte order mark.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A table that is being written, cell by cell.
pub struct Writer {
    style: Style,
    text: String,
    begins_row: bool,
}

impl Writer {
    /// An empty table.
    pub fn new(style: Style) -> Self {
        let text = if style.has_mark { BYTE_ORDER_MARK.to_owned() } else { String::new() };
        Self { style, text, begins_row: true }
    }

    /// Adds a cell to the row.
    pub fn cell(&mut self, cell: &str) {
        if !std::mem::take(&mut self.begins_row) {
            self.text.push(self.style.between);
        }
        let between = self.style.between;
        let must_quote = self.style.quotes_all || cell.contains(['"', '\r', '\n', between]);
        if must_quote {
            self.text.push('"');
        }
        if is_defused(cell) {
            self.text.push('\'');
        }
        if cell.as_bytes().contains(&b'"') {
            for (place, part) in cell.split('"').enumerate() {
                self.text.push_str(if place == 0 { "" } else { "\"\"" });
                self.text.push_str(part);
            }
        } else {
            self.text.push_str(cell);
        }
        if must_quote {
            self.text.push('"');
        }
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        self.text.push_str(self.style.line_end);
        self.begins_row = true;
    }

    /// The bytes of the table.
    pub fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

/// A cell as it is written: with an apostrophe before one that a spreadsheet would take for a formula.
pub fn defuse(cell: &str) -> String {
    if is_defused(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell as it was before it was written.
pub fn undefuse(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_defused(rest)).unwrap_or(cell)
}

/// Whether an apostrophe must stand before a cell (OWASP, CSV injection): the first visible sign is `=`, `+`, `-` or `@`,
/// or it begins with a tab or a line end. A plain number needs none. One that has an apostrophe of its own before all
/// this gets another, so that taking the first one away always gives what was there.
fn is_defused(cell: &str) -> bool {
    // Nearly every cell: hundreds of thousands are asked for in one table.
    if cell.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric) {
        return false;
    }
    let bare = cell.trim_start_matches('\'');
    let is_formula = bare.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    bare.starts_with(['\t', '\r', '\n']) || (is_formula && !is_number(bare))
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
    use proptest::prelude::*;

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
            ("'=1+1", "''=1+1"),
            ("'tis", "'tis"),
            ("plain", "plain"),
            ("", ""),
        ] {
            assert_eq!(defuse(cell), written);
        }
    }

    proptest! {
        #[test]
        fn what_was_defused_is_read_back_as_it_was(cell in "['=+@\t -]{0,4}[0-9.]{0,2}[a-z]?") {
            let written = defuse(&cell);
            prop_assert_eq!(undefuse(&written), &cell);
            let runs = written.trim_start().starts_with(['=', '+', '-', '@']) && !is_number(&written);
            prop_assert!(!runs, "{}", written);
        }
    }

    #[test]
    fn every_cell_of_ours_is_quoted_and_every_line_ends_in_crlf() {
        let mut writer = Writer::new(Style::OURS);
        for row in [["one", "two"], ["a \"b\"", "c\nd"]] {
            for cell in row {
                writer.cell(cell);
            }
            writer.end_row();
        }
        assert_eq!(writer.finish(), b"\xef\xbb\xbf\"one\",\"two\"\r\n\"a \"\"b\"\"\",\"c\nd\"\r\n");
    }

    #[test]
    fn elsewhere_only_what_must_be_is_quoted() {
        let style = Style { between: ';', quotes_all: false, has_mark: false, line_end: "\n" };
        let mut writer = Writer::new(style);
        for cell in ["a,b", "a;b", "\"", "\r", ""] {
            writer.cell(cell);
        }
        writer.end_row();
        assert_eq!(writer.finish(), b"a,b;\"a;b\";\"\"\"\";\"'\r\";\n");
    }
}
