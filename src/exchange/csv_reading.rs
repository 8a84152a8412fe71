//! CSV as anybody may have written it: RFC 4180, with lines that end as they like, a byte order mark or none, and quotes
//! that are nowhere closed.

/// The rows of a table. A blank line is a row without cells.
#[must_use]
pub fn table(text: &str) -> Vec<Vec<String>> {
    table_between(text, ',')
}

/// The rows of a table with another sign between its cells.
#[must_use]
pub fn table_between(text: &str, between: char) -> Vec<Vec<String>> {
    let mut letters = text.strip_prefix('\u{feff}').unwrap_or(text).chars().peekable();
    let mut rows = Vec::new();
    let mut row: Vec<String> = Vec::new();
    while letters.peek().is_some() {
        let (cell, end) = cell(&mut letters, between);
        let is_blank = cell.is_empty() && row.is_empty() && end != End::Cell;
        if !is_blank {
            row.push(cell);
        }
        if end != End::Cell {
            rows.push(std::mem::take(&mut row));
        } else if letters.peek().is_none() {
            row.push(String::new());
            rows.push(std::mem::take(&mut row));
        }
    }
    rows
}

/// The sign between the cells of a table: of comma, semicolon and tab the one that its first row has most of, outside of
/// quotes; the comma if it has none.
#[must_use]
pub fn sign_between(text: &str) -> char {
    let mut counts = [(',', 0_usize), (';', 0), ('\t', 0)];
    let mut is_quoted = false;
    for letter in text.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            '\r' | '\n' if !is_quoted => break,
            other if !is_quoted => {
                for (_, count) in counts.iter_mut().filter(|(sign, _)| *sign == other) {
                    *count = count.saturating_add(1);
                }
            }
            _ => {}
        }
    }
    // Of equals the first: `max_by_key` would give the last.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(',', |(sign, _)| *sign)
}

/// What a cell ended with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Cell,
    Row,
}

/// One cell and what follows it. Quotes count only where a cell begins with one.
fn cell(letters: &mut std::iter::Peekable<std::str::Chars<'_>>, between: char) -> (String, End) {
    let mut text = String::new();
    let mut is_quoted = letters.next_if_eq(&'"').is_some();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted => match letters.next_if_eq(&'"') {
                Some(quote) => text.push(quote),
                None => is_quoted = false,
            },
            sign if sign == between && !is_quoted => return (text, End::Cell),
            '\n' if !is_quoted => return (text, End::Row),
            '\r' if !is_quoted => {
                letters.next_if_eq(&'\n');
                return (text, End::Row);
            }
            other => text.push(other),
        }
    }
    (text, End::Row)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn cells_are_read_however_lines_end() {
        for (text, rows) in [
            ("a,b\r\n1,2\r\n", &[&["a", "b"][..], &["1", "2"]][..]),
            ("\u{feff}a,b\n1,2", &[&["a", "b"], &["1", "2"]]),
            ("a,\"b \"\"c\"\",\nd\"\r1,", &[&["a", "b \"c\",\nd"], &["1", ""]]),
            ("a\"b,\"c\"d\n", &[&["a\"b", "cd"]]),
            ("a\n\n\"\"\n", &[&["a"], &[], &[]]),
            ("\"open, \n", &[&["open, \n"]]),
            ("", &[]),
        ] {
            assert_eq!(table(text), rows, "{text}");
        }
    }

    #[test]
    fn the_sign_between_cells_is_told_by_the_first_row() {
        for (text, sign) in
            [("a,b;c,d\n;;;;", ','), ("\"a,b,c\";d", ';'), ("a\tb", '\t'), ("a", ','), ("", ',')]
        {
            assert_eq!(sign_between(text), sign, "{text}");
        }
        assert_eq!(table_between("a,b;c", ';'), [["a,b", "c"]]);
    }

    #[test]
    fn tables_of_others_are_read_as_they_are_meant() {
        let Some(cases) = std::env::var_os("KATUWANG_CASES") else {
            println!("SKIPPED: KATUWANG_CASES does not say where the tables of others are.");
            return;
        };
        let folder = std::path::Path::new(&cases).join("csv");
        // One of them is not in UTF-8.
        let text =
            |path: &std::path::Path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
        let mut count = 0;
        for file in std::fs::read_dir(folder.join("csvs")).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let rows = table(&text(&path));
            let meant = text(&folder.join("json").join(format!("{name}.json")));
            let meant: Value = serde_json::from_str(&meant).unwrap();
            let meant = meant.as_array().cloned().unwrap_or_else(|| vec![meant]);
            let (header, rows) = rows.split_first().unwrap();
            assert_eq!(rows.len(), meant.len(), "{name}");
            for (row, meant) in rows.iter().zip(&meant) {
                assert_eq!(row.len(), meant.as_object().unwrap().len(), "{name}");
                for (header, cell) in header.iter().zip(row) {
                    // There the telephone number was made unknown in one file and not in the other.
                    if name != "location_coordinates" || header != "Contact Phone Number" {
                        assert_eq!(meant[header], *cell, "{name}");
                    }
                }
            }
            count += 1;
        }
        assert_eq!(count, 12);
    }
}
