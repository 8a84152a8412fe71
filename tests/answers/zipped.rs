//! Tables that travel as one ZIP file.
#![cfg(feature = "sheets")]

use katuwang::{
    domain::code::Coded,
    exchange::{
        File, SpreadsheetProblem,
        answer_import::{Part, propose},
        answers::{Dialect, Layout},
        data_package, spreadsheet_file, zip,
    },
};

use crate::{
    households::{form, responses, workspace},
    now, take_files,
};

#[test]
fn what_is_handed_over_as_one_file_is_taken_in_as_it_is() {
    let (form, workspace) = (form(), workspace());
    let left = responses(&form);
    for dialect in Dialect::ALL {
        let layout = Layout { dialect: *dialect, ..Layout::OURS };
        let package = data_package(&form, &left, &workspace, &layout, now()).unwrap();
        let files = [spreadsheet_file::read(&package).unwrap()];
        // The questions and the form come along; they are no answers.
        let parts: Vec<Part> = propose(&form, &files).into_iter().map(|matching| matching.part).collect();
        let count = |wanted: fn(&Part) -> bool| parts.iter().filter(|part| wanted(part)).count();
        let is_repeat = |part: &Part| matches!(part, Part::Repeat(_));
        assert_eq!((count(|part| *part == Part::Responses), count(is_repeat)), (1, 4), "{dialect:?}");
        let taken = take_files(&form, &files, &workspace, &[]).take().unwrap();
        for (taken, left) in taken.iter().zip(&left) {
            assert_eq!((taken.id, &taken.answers), (left.id, &left.answers), "{dialect:?}");
        }
        assert_eq!(taken.len(), left.len());
    }
}

#[test]
fn of_a_zip_file_only_the_tables_are_read_and_no_more_than_a_phone_can_hold() {
    let read = |files: &[(&str, Vec<u8>)]| {
        let file = |(name, bytes): &(&str, Vec<u8>)| File {
            name: (*name).to_owned(),
            bytes: bytes.clone(),
            rows: None,
        };
        let files: Vec<File> = files.iter().map(file).collect();
        let read = spreadsheet_file::read(&zip(&files, now()).unwrap());
        read.map(|read| read.sheets.into_iter().map(|sheet| (sheet.name, sheet.rows)).collect::<Vec<_>>())
    };
    let picture = || vec![7; 1_000];
    let found = read(&[
        ("media/1.jpg", picture()),
        ("submissions.csv", b"KEY,a\n\"1,2\",'=x\n".to_vec()),
        ("__MACOSX/._submissions.csv", picture()),
        ("deep/Form-child.CSV", b"\xef\xbb\xbfb;c\n\xc3\xb1;4".to_vec()),
    ]);
    let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    assert_eq!(
        found,
        Ok(vec![
            ("submissions".to_owned(), vec![row(["KEY", "a"]), row(["1,2", "=x"])]),
            ("Form-child".to_owned(), vec![row(["b", "c"]), row(["ñ", "4"])]),
        ])
    );
    assert_eq!(read(&[("1.jpg", picture())]), Err(SpreadsheetProblem::NotASpreadsheet));
    assert_eq!(read(&[("x.csv", vec![b','; 4_000_001])]), Err(SpreadsheetProblem::TooLarge));
    assert_eq!(read(&[("x.csv", vec![b'x'; 33 << 20])]), Err(SpreadsheetProblem::TooLarge));
    let many = |count: usize| {
        let names: Vec<String> = (0..count).map(|number| format!("{number}.csv")).collect();
        let files: Vec<_> = names.iter().map(|name| (name.as_str(), Vec::new())).collect();
        read(&files).map(|sheets| sheets.len())
    };
    assert_eq!((many(100), many(101)), (Ok(100), Err(SpreadsheetProblem::TooLarge)));
    let half = || vec![b'x'; 17 << 20];
    assert_eq!(read(&[("x.csv", half()), ("y.csv", half())]), Err(SpreadsheetProblem::TooLarge));
}
