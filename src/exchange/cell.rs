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
    /// What stands between two cells.
    between: u8,
    /// The rows that are ended.
    bytes: Vec<u8>,
    /// The row that is not ended yet, and room behind it: a cell is a few bytes, and asking for their room one by one takes
    /// longer than writing them.
    row: Vec<u8>,
    /// How many bytes of the row are written.
    written: usize,
    begins_row: bool,
}

impl Writer {
    /// An empty table.
    pub fn new(style: Style) -> Self {
        let bytes = if style.has_mark { BYTE_ORDER_MARK.into() } else { Vec::new() };
        let between = u8::try_from(style.between).unwrap_or(b',');
        Self { style, between, bytes, row: Vec::new(), written: 0, begins_row: true }
    }

    /// Adds a cell to the row.
    pub fn cell(&mut self, cell: &str) {
        // Every sign may be a quotation mark, and four signs may stand around them.
        let least = cell.len().saturating_mul(2).saturating_add(self.written).saturating_add(4);
        if self.row.len() < least {
            self.row.resize(least.saturating_mul(2), 0);
        }
        let must_quote = self.style.quotes_all || self.must_quote(cell);
        let size = self.row.len();
        let mut room = self.row.get_mut(self.written..).unwrap_or_default();
        if !std::mem::take(&mut self.begins_row) {
            room = put([self.between], room);
        }
        if must_quote {
            room = put([b'"'], room);
        }
        if is_defused(cell) {
            room = put([b'\''], room);
        }
        let mut rest = cell.as_bytes();
        loop {
            if let Some((eight, behind)) = rest.split_first_chunk()
                && !has_quotation_mark(*eight)
            {
                room = put(*eight, room);
                rest = behind;
            } else if let Some((byte, behind)) = rest.split_first() {
                room = put([*byte], room);
                if *byte == b'"' {
                    room = put([b'"'], room);
                }
                rest = behind;
            } else {
                break;
            }
        }
        if must_quote {
            room = put([b'"'], room);
        }
        self.written = size.saturating_sub(room.len());
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        self.bytes.extend_from_slice(self.row.get(..self.written).unwrap_or_default());
        self.bytes.extend_from_slice(self.style.line_end.as_bytes());
        self.written = 0;
        self.begins_row = true;
    }

    /// Makes room for so many times as much as is written: a long table is not moved again and again while it grows.
    pub fn expect(&mut self, times: usize) {
        self.bytes.reserve(self.bytes.len().saturating_mul(times));
    }

    /// The bytes of all rows that are ended.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }

    fn must_quote(&self, cell: &str) -> bool {
        cell.bytes().any(|byte| matches!(byte, b'"' | b'\r' | b'\n') || byte == self.between)
    }
}

/// Puts bytes at the beginning of a room. Gives what is left of it.
fn put<const N: usize>(bytes: [u8; N], room: &mut [u8]) -> &mut [u8] {
    let Some((place, left)) = room.split_first_chunk_mut() else { return &mut [] };
    *place = bytes;
    left
}

/// Whether one of eight bytes is a quotation mark: one that is becomes 0, and only below a 0 does 1 less borrow into a
/// highest bit that was not set.
fn has_quotation_mark(bytes: [u8; 8]) -> bool {
    let without = u64::from_ne_bytes(bytes) ^ u64::from_ne_bytes([b'"'; 8]);
    without.wrapping_sub(u64::from_ne_bytes([1; 8])) & !without & u64::from_ne_bytes([0x80; 8]) != 0
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

    proptest! {
        #[test]
        fn a_row_is_what_a_plain_writer_makes_of_it(
            cells in prop::collection::vec("(['=] )?(\"|\r|;|[a-zñ,🙂]{0,12}){0,5}", 1..5),
            quotes_all: bool,
        ) {
            let style = Style { between: ';', quotes_all, has_mark: false, line_end: "\n" };
            let mut writer = Writer::new(style);
            for cell in &cells {
                writer.cell(cell);
            }
            writer.end_row();
            let plain = |cell: &String| {
                let must_quote = quotes_all || cell.contains(['"', '\r', '\n', ';']);
                let quotes = if must_quote { "\"" } else { "" };
                format!("{quotes}{}{quotes}", defuse(cell).replace('"', "\"\""))
            };
            let plain: Vec<String> = cells.iter().map(plain).collect();
            prop_assert_eq!(String::from_utf8(writer.finish()).unwrap(), plain.join(";") + "\n");
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
