//! The text of a file that somebody saved somewhere: its letters and its cells.

use crate::exchange::{
    Sheet,
    cell::undefuse,
    csv_reading::{sign_between, table_between},
};

/// Reads a file of CSV as a sheet called `name`: with commas, semicolons or tabs, in UTF-8, in UTF-16 with a byte order mark,
/// or else in Windows-1252, as Excel saves it. The apostrophe before what a spreadsheet would run is taken away.
#[must_use]
pub fn sheet_of_csv(name: &str, bytes: &[u8]) -> Sheet {
    let text = text(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let rows = table_between(text, sign_between(text));
    let plain = |row: Vec<String>| row.iter().map(|cell| undefuse(cell).to_owned()).collect();
    Sheet { name: name.to_owned(), rows: rows.into_iter().map(plain).collect() }
}

fn text(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, _) = bytes.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => str::from_utf8(bytes)
            .map_or_else(|_| bytes.iter().map(|byte| windows(*byte)).collect(), str::to_owned),
    }
}

/// The letter of a byte in Windows-1252 (encoding.spec.whatwg.org, index-windows-1252): its own number, but for these.
const fn windows(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x82 => '‚',
        0x83 => 'ƒ',
        0x84 => '„',
        0x85 => '…',
        0x86 => '†',
        0x87 => '‡',
        0x88 => 'ˆ',
        0x89 => '‰',
        0x8a => 'Š',
        0x8b => '‹',
        0x8c => 'Œ',
        0x8e => 'Ž',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        0x98 => '˜',
        0x99 => '™',
        0x9a => 'š',
        0x9b => '›',
        0x9c => 'œ',
        0x9e => 'ž',
        0x9f => 'Ÿ',
        other => other as char,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_however_a_program_saved_them() {
        let expected = [["Año", "\"=1\""], ["“x”", "=1+1"]];
        let text = "\u{feff}Año;\"\"\"=1\"\"\"\r\n“x”;'=1+1\r\n";
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let windows = b"A\xf1o;\"\"\"=1\"\"\"\n\x93x\x94;'=1+1".to_vec();
        for bytes in [text.as_bytes().to_vec(), utf16, windows] {
            assert_eq!(sheet_of_csv("x", &bytes).rows, expected);
        }
    }
}
