//! A spreadsheet as programs kept it before 2007, and some still do: .xls.

use std::io::Cursor;

use calamine::{Reader, SheetType, Xls, XlsError};

use super::{
    super::{Sheet, SpreadsheetProblem, Workbook},
    binary_records,
    cell_text::cell_text,
    compound_file::CompoundFile,
    grid::{Grid, Room},
};

/// Reads one.
///
/// # Errors
/// [`SpreadsheetProblem`] if it can't be.
pub fn read(bytes: &[u8]) -> Result<Workbook, SpreadsheetProblem> {
    let file = CompoundFile::open(bytes)?;
    if file.has("EncryptedPackage") {
        return Err(SpreadsheetProblem::Encrypted);
    }
    let Some(stream) = file.stream("Workbook").or_else(|| file.stream("Book")) else {
        return Err(SpreadsheetProblem::NotASpreadsheet);
    };
    binary_records::check(&stream?)?;
    let mut file: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(problem)?;
    let mut room = Room::for_a_file();
    let mut sheets = Vec::new();
    for sheet in file.sheets_metadata().to_vec() {
        if sheet.typ == SheetType::WorkSheet {
            let rows = rows(&mut file, &sheet.name, &mut room)?;
            sheets.push(Sheet { name: sheet.name, rows });
        }
    }
    Ok(Workbook { sheets })
}

fn rows(
    file: &mut Xls<Cursor<&[u8]>>,
    name: &str,
    room: &mut Room,
) -> Result<Vec<Vec<String>>, SpreadsheetProblem> {
    let range = file.worksheet_range(name).map_err(problem)?;
    let (first_row, first_column) = range.start().unwrap_or_default();
    let mut grid = Grid::new(room);
    for (cells, row) in range.rows().zip(first_row..) {
        for (cell, column) in cells.iter().zip(first_column..) {
            grid.put(row, column, cell_text(cell.clone()))?;
        }
    }
    Ok(grid.into_rows())
}

fn problem(problem: XlsError) -> SpreadsheetProblem {
    if matches!(problem, XlsError::Password) {
        SpreadsheetProblem::Encrypted
    } else {
        SpreadsheetProblem::Damaged
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::read, *};

    fn record(kind: u16, data: &[u8]) -> Vec<u8> {
        [&kind.to_le_bytes()[..], &u16::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
    }

    /// A workbook with one sheet: a text in B3 and a number in C3.
    fn stream(globals: &[u8]) -> Vec<u8> {
        let begin = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        let end = record(0x000A, &[]);
        let sheet = |place: usize| {
            let place = u32::try_from(place).unwrap().to_le_bytes();
            record(0x0085, &[&place[..], &[0, 0, 6, 0], b"survey"].concat())
        };
        let place = begin.len() + globals.len() + sheet(0).len() + end.len();
        let text = record(0x0204, &[2, 0, 1, 0, 0, 0, 2, 0, 0, b'o', 0xF1]);
        let number = record(0x0203, &[&[2, 0, 2, 0, 0, 0][..], &7.0_f64.to_le_bytes()].concat());
        [&begin[..], globals, &sheet(place), &end, &begin, &text, &number, &end].concat()
    }

    /// A stream in a compound file: the header, which sector follows which, the directory, and the stream.
    fn file(name: &str, stream: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0; 512 * 3];
        bytes[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        (bytes[26], bytes[30], bytes[32], bytes[44], bytes[48]) = (3, 9, 6, 1, 1);
        bytes[68..72].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
        bytes[76..1024].fill(0xFF);
        bytes[76..80].fill(0);
        // Of 4,096 bytes, so that it lies in whole sectors: the numbers 2 to 9.
        for (place, next) in
            [0xFFFF_FFFD, 0xFFFF_FFFE, 3, 4, 5, 6, 7, 8, 9, 0xFFFF_FFFE_u32].iter().enumerate()
        {
            bytes[512 + place * 4..][..4].copy_from_slice(&next.to_le_bytes());
        }
        bytes[1024] = b'R';
        bytes[1024 + 116..][..4].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
        for (place, letter) in name.bytes().enumerate() {
            bytes[1152 + place * 2] = letter;
        }
        bytes[1152 + 116] = 2;
        bytes[1152 + 120..][..4].copy_from_slice(&4096_u32.to_le_bytes());
        bytes.extend_from_slice(stream);
        bytes.resize(512 * 11, 0);
        bytes
    }

    #[test]
    fn cells_are_at_their_places() {
        let read = read(&file("Workbook", &stream(&[]))).unwrap();
        let rows = [vec![], vec![], vec!["", "oñ", "7"]];
        assert_eq!(read.sheet("survey").unwrap().rows, rows);
    }

    #[test]
    fn a_password_is_told_from_damage_and_from_something_else() {
        let locked = record(0x002F, &[1, 0, 1, 0]);
        assert_eq!(read(&file("Workbook", &stream(&locked))), Err(SpreadsheetProblem::Encrypted));
        assert_eq!(read(&file("EncryptedPackage", &[])), Err(SpreadsheetProblem::Encrypted));
        assert_eq!(read(&file("WordDocument", &[])), Err(SpreadsheetProblem::NotASpreadsheet));
    }

    proptest! {
        #[test]
        fn damage_never_panics(places in prop::collection::vec((0..1700_usize, any::<u8>()), 1..6)) {
            let mut bytes = file("Workbook", &stream(&[]));
            for (place, byte) in places {
                bytes[place] = byte;
            }
            read(&bytes).ok();
        }
    }
}
