//! Spreadsheet files that are written and read again, that people made, and that mean harm.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{super::Sheet, *};
use crate::exchange::WritingProblem;

fn workbook(sheets: &[(&str, &[&[&str]])]) -> Workbook {
    let rows =
        |rows: &[&[&str]]| rows.iter().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    let sheets = sheets.iter().map(|(name, cells)| Sheet { name: (*name).to_owned(), rows: rows(cells) });
    Workbook { sheets: sheets.collect() }
}

/// A file whose one sheet is said in XML, as other programs write it.
fn file_with(sheet: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        (
            "_rels/.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="survey" sheetId="1" r:id="b"/></sheets></workbook>"#,
        ),
        (
            "xl/styles.xml",
            r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ] {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn sheet_xml(cells: &str) -> String {
    format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>"#
    )
}

#[test]
fn cells_of_every_kind_are_texts_at_their_places() {
    let cells = r#"<row r="3"><c r="B3"><v>3</v></c><c r="C3" s="1"><v>45943</v></c><c r="D3" t="b"><v>1</v></c>
        <c r="E3" t="e"><v>#SPILL!</v></c><c r="F3" t="e"><v>#REF!</v></c><c r="G3" t="str"><f>A1</f><v>ñ</v></c>
        <c r="H3" t="inlineStr"><is><t xml:space="preserve">in </t><t>two</t></is></c></row>"#;
    let read = read(&file_with(&sheet_xml(cells))).unwrap();
    let row: &[&str] = &["", "3", "2025-10-13", "TRUE", "", "", "ñ", "in two"];
    assert_eq!(read, workbook(&[("survey", &[&[], &[], row])]));
}

#[test]
fn what_is_too_large_is_refused() {
    for cells in [
        r#"<row r="1048576"><c r="A1048576"><v>1</v></c></row>"#,
        r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#,
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A9999999999"><v>1</v></c></row>"#,
    ] {
        let refused = read(&file_with(&sheet_xml(cells)));
        assert!(
            matches!(refused, Err(SpreadsheetProblem::TooLarge | SpreadsheetProblem::Damaged)),
            "{refused:?}"
        );
    }
    let bomb = file_with(&" ".repeat(100 << 20));
    assert!(bomb.len() < 200_000);
    assert_eq!(read(&bomb), Err(SpreadsheetProblem::TooLarge));
}

#[test]
fn what_is_no_spreadsheet_is_refused() {
    let mut other = ZipWriter::new(Cursor::new(Vec::new()));
    other.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    let other = other.finish().unwrap().into_inner();
    for bytes in [&b""[..], b"PK", b"type,name,label\r\n", b"\x89PNG\r\n\x1A\n", &other] {
        assert_eq!(read(bytes), Err(SpreadsheetProblem::NotASpreadsheet));
    }
    assert_eq!(read(&[ZIP, &[7; 99]].concat()), Err(SpreadsheetProblem::Damaged));
    assert_eq!(read(&[COMPOUND, &[7; 999]].concat()), Err(SpreadsheetProblem::Damaged));
}

#[test]
fn what_is_written_is_read_again() {
    let longest = "ñ".repeat(32_767);
    let kept = workbook(&[
        ("survey", &[&["type", "name"], &["=1+1", "0917"], &[], &["", "a\r\nb\tc\u{1}", " x "], &[&longest]]),
        ("choices", &[]),
        ("🐚", &[&["", "_x000D_ <b>&amp;\u{a0}"]]),
    ]);
    let file = write(&kept).unwrap();
    assert_eq!(read(&file), Ok(kept.clone()));
    assert_eq!(write(&kept).unwrap(), file, "the same workbook makes the same file");
}

#[test]
fn what_a_spreadsheet_does_not_take_is_said() {
    let sheet = |rows| Workbook { sheets: vec![Sheet { name: "survey".to_owned(), rows }] };
    let long = WritingProblem::TextTooLong { sheet: "survey".to_owned(), row: 1, column: 2 };
    assert_eq!(write(&sheet(vec![vec![String::new(), "x".repeat(32_768)]])), Err(long));
    let large = Err(WritingProblem::TooLarge { sheet: "survey".to_owned() });
    assert_eq!(write(&sheet(vec![vec![]; 100_001])), large);
    assert_eq!(write(&sheet(vec![vec![String::new(); 501]])), large);
}

#[test]
fn every_form_of_the_field_is_read() {
    let Some(cases) = std::env::var_os("KATUWANG_CASES") else {
        eprintln!("NOT RUN: there is no KATUWANG_CASES, the folder with `xlsforms/` in it.");
        return;
    };
    let mut count = 0;
    for file in fs::read_dir(Path::new(&cases).join("xlsforms")).unwrap() {
        let path = file.unwrap().path();
        let read = read(&fs::read(&path).unwrap());
        let form = read.unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        let survey = form.sheet("survey").unwrap_or_else(|| panic!("{} has no survey", path.display()));
        let has_types =
            survey.rows.iter().take(5).flatten().any(|cell| cell.trim().eq_ignore_ascii_case("type"));
        assert!(has_types, "{}: {:?}", path.display(), survey.rows.first());
        assert_eq!(self::read(&write(&form).unwrap()), Ok(form), "{}", path.display());
        count += 1;
    }
    eprintln!("{count} forms were read, written and read again.");
    assert!(count > 0);
}

/// Rows as reading gives them: each ends with its last filled cell, and the last one has one.
fn trimmed(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for row in &mut rows {
        row.truncate(row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
    }
    rows.truncate(rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1));
    rows
}

fn odd_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        Just(String::new()),
        "[ \t\r\n=+@'<>&ñ😀_x0-9A-F-]{0,12}",
        "_x[0-9a-fA-F]{4}_",
        Just("ñ".repeat(32_767)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_text_comes_back(rows in prop::collection::vec(prop::collection::vec(odd_text(), 0..5), 0..5)) {
        let kept = Workbook { sheets: vec![Sheet { name: "survey".to_owned(), rows: trimmed(rows) }] };
        prop_assert_eq!(read(&write(&kept).unwrap()), Ok(kept));
    }

    #[test]
    fn damage_never_panics(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = write(&workbook(&[("survey", &[&["type", "name"], &["text", "ñ"]])])).unwrap();
        for (place, byte) in places {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        read(&bytes).ok();
    }
}
