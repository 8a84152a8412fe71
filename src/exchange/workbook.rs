//! A spreadsheet as a person reads it: sheets of rows of texts. How it gets into a file and out of one is not known
//! here, so that what works with spreadsheets neither needs a file nor the code that reads one.

use serde::{Deserialize, Serialize};

/// A spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workbook {
    /// Its sheets, in the order of their tabs.
    pub sheets: Vec<Sheet>,
}

/// One sheet of a spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What stands on its tab.
    pub name: String,
    /// Its rows, the first of them being row 1 of the sheet, and the first cell of each being in column A: so a place in
    /// here can be named to somebody who looks at the file. Each ends with its last filled cell.
    pub rows: Vec<Vec<String>>,
}

impl Workbook {
    /// The sheet of that name; upper and lower case are one, as in a spreadsheet.
    #[must_use]
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        let name = name.to_lowercase();
        self.sheets.iter().find(|sheet| sheet.name.to_lowercase() == name)
    }
}

impl Sheet {
    /// The text of a cell, counted from zero; a cell that is not there is empty.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.get(column)).map_or("", String::as_str)
    }
}

/// Whether bytes begin as a spreadsheet does, packed (.xlsx) or old and binary (.xls): what a file is called may lie.
#[must_use]
pub fn is_spreadsheet(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_is_known_by_how_it_begins() {
        for (bytes, is_one) in [
            (&b"PK\x03\x04\x14\0"[..], true),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", true),
            (b"PK,type,name\r\n", false),
            (b"type,name\r\n", false),
            (b"", false),
        ] {
            assert_eq!(is_spreadsheet(bytes), is_one, "{bytes:?}");
        }
    }

    #[test]
    fn sheets_are_found_by_name_and_cells_by_place() {
        let rows = vec![vec![], vec![String::new(), "ñ".to_owned()]];
        let workbook = Workbook { sheets: vec![Sheet { name: "Choices".to_owned(), rows }] };
        let sheet = workbook.sheet("choices").unwrap();
        assert_eq!((sheet.cell(1, 1), sheet.cell(0, 0), sheet.cell(7, 7)), ("ñ", "", ""));
        assert_eq!(workbook.sheet("survey"), None);
    }
}
