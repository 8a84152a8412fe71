//! Results that are written, read back, and looked into as the packed files that they are.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use zip::ZipArchive;

use super::*;
use crate::exchange::{BarChart, Cell, ResultsWorkbook, Summary, TypedSheet, WritingProblem};

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// A part of a packed file.
fn part(file: &[u8], name: &str) -> String {
    let mut text = String::new();
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn results() -> ResultsWorkbook {
    let header = |names: &[&str]| names.iter().map(ToString::to_string).collect();
    let summary = TypedSheet {
        name: "Summary".to_owned(),
        header: header(&["target", "share", "answers"]),
        rows: vec![vec![
            text("=Reads \"alone\""),
            Cell::Share("0.75".to_owned()),
            Cell::Number("12".to_owned()),
        ]],
    };
    let answers = TypedSheet {
        name: "Answers: all/some".to_owned(),
        header: header(&["phone", "age", "day", "time", "moment", "odd"]),
        rows: vec![
            vec![
                text("0917"),
                Cell::Number("-3.25".to_owned()),
                Cell::Day("2026-11-25".to_owned()),
                Cell::Time("09:30".to_owned()),
                Cell::Moment("2026-11-25T18:00:00".to_owned()),
                Cell::Number("1e999".to_owned()),
            ],
            vec![text("Peña 🐚"), Cell::Blank, Cell::Day("1521-03-16".to_owned())],
        ],
    };
    let chart = |sheet| BarChart { sheet, rows: (0, 0), title: 0, names: 0, lengths: 1 };
    let summary = Summary { sheet: summary, charts: vec![chart(None), chart(Some(0))] };
    ResultsWorkbook { summary, sheets: vec![answers] }
}

#[test]
fn numbers_and_days_are_what_they_are_and_texts_stay_texts() {
    let file = write_results(&results()).unwrap();
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(file)).unwrap();
    assert_eq!(read.sheet_names(), ["Summary", "Answers  all some"]);
    let summary = read.worksheet_range("Summary").unwrap();
    let cells: Vec<_> = summary.rows().nth(1).unwrap().to_vec();
    assert_eq!(cells, [Data::String("=Reads \"alone\"".to_owned()), Data::Float(0.75), Data::Float(12.0)]);
    let answers = read.worksheet_range("Answers  all some").unwrap();
    let rows: Vec<Vec<Data>> = answers.rows().map(<[Data]>::to_vec).collect();
    assert_eq!(rows[1][0], Data::String("0917".to_owned()), "a phone number keeps its zero");
    assert_eq!(rows[1][1], Data::Float(-3.25));
    let dates: Vec<f64> = rows[1][2..5]
        .iter()
        .map(|cell| {
            let Data::DateTime(date) = cell else { panic!("{cell:?} is no date") };
            date.as_f64()
        })
        .collect();
    // Days since the last one of 1899, as a spreadsheet counts.
    assert_eq!(dates, [46_351.0, 9.5 / 24.0, 46_351.75]);
    assert_eq!(
        rows[1][5],
        Data::String("1e999".to_owned()),
        "what is no number for a spreadsheet stays a text"
    );
    assert_eq!(rows[2][0], Data::String("Peña 🐚".to_owned()));
    assert_eq!(rows[2][2], Data::String("1521-03-16".to_owned()), "nor is what it has no day for");
}

#[test]
fn pictures_draw_what_stands_in_the_sheets() {
    let file = write_results(&results()).unwrap();
    let (first, second) = (part(&file, "xl/charts/chart1.xml"), part(&file, "xl/charts/chart2.xml"));
    assert!(first.contains("Summary!$B$2"), "{first}");
    assert!(second.contains("'Answers  all some'!$B$2"), "{second}");
    assert!(part(&file, "xl/worksheets/sheet1.xml").contains("<autoFilter"));
    assert!(!part(&file, "xl/worksheets/sheet2.xml").contains("<f>"), "nothing is a formula");
}

#[test]
fn the_title_of_a_picture_is_a_text_however_it_reads() {
    for (title, written) in [
        ("Who <came> & when", "Who &lt;came&gt; &amp; when"),
        ("=Sheet1!$A$1", "=Sheet1!$A$1"),
        ("=(Summary!$A$1,Summary!$B$1)", "=(Summary!$A$1,Summary!$B$1)"),
        ("=Table1[Column1]", "=Table1[Column1]"),
        ("At last!A1", "At last!A1"),
    ] {
        let mut results = results();
        results.summary.sheet.rows[0][0] = text(title);
        results.sheets[0].name = "What's new? =A1".to_owned();
        let file = write_results(&results).unwrap();
        let (first, second) = (part(&file, "xl/charts/chart1.xml"), part(&file, "xl/charts/chart2.xml"));
        let (begins, ends) = (first.find("<c:title>").unwrap(), first.find("</c:title>").unwrap());
        let said = &first[begins..ends];
        assert!(said.contains("<c:f>Summary!$A$2</c:f>"), "{title}: {said}");
        assert!(said.contains(&format!("<c:v>{written}</c:v>")), "{title}: {said}");
        assert!(second.contains("<c:f>'What''s new  =A1'!$B$2</c:f>"), "{second}");
    }
}

#[test]
fn a_column_is_wide_enough_for_each_of_its_cells_however_far_down() {
    for (cell, letters) in [
        (Cell::Day("2026-11-25".to_owned()), 10),
        (Cell::Number("1000000000".to_owned()), 10),
        (Cell::Moment("2026-11-25T18:00".to_owned()), 16),
        (text("Peña 🐚 at home"), 14),
        (text(&"x".repeat(1_000)), 40),
        (Cell::Share("0.333333333333".to_owned()), 4),
    ] {
        let mut results = results();
        results.sheets[0].header = vec!["a".to_owned()];
        results.sheets[0].rows = vec![vec![Cell::Blank]; 1_000];
        results.sheets[0].rows.push(vec![cell.clone()]);
        let sheet = part(&write_results(&results).unwrap(), "xl/worksheets/sheet2.xml");
        let width: f64 = sheet.split_once("<col ").unwrap().1.split('"').nth(5).unwrap().parse().unwrap();
        // Beside the letters there is a margin.
        assert!((width - f64::from(letters)).abs() < 1.0, "{cell:?}: {width}");
    }
}

#[test]
fn what_a_spreadsheet_would_change_stays_a_text() {
    let (number, day) = (|it: &str| Cell::Number(it.to_owned()), |it: &str| Cell::Day(it.to_owned()));
    let (time, moment) = (|it: &str| Cell::Time(it.to_owned()), |it: &str| Cell::Moment(it.to_owned()));
    let cells = [
        (number("123456789012345"), true),
        (number("-0.000123456789012345"), true),
        (number("1234567890123456"), false),
        (number("12.34567890123456"), false),
        (number("0917"), false),
        (number("1e5"), false),
        (number("inf"), false),
        (day("1900-03-01"), true),
        (day("9999-12-31"), true),
        // Excel has a 29th of February in 1900: before it, its days are not those of other programs.
        (day("1900-02-28"), false),
        (day("1899-12-31"), false),
        (day("09:30"), false),
        (day("2026-02-30"), false),
        (day("2026-11-25T09:30"), false),
        (time("23:59"), true),
        (time("24:00"), false),
        (time("2026-11-25"), false),
        (moment("1900-03-01T00:00"), true),
        (moment("1900-02-28T23:59"), false),
        (moment("2026-11-25"), false),
    ];
    let mut results = results();
    results.sheets[0].header = vec!["cell".to_owned()];
    results.sheets[0].rows = cells.iter().map(|(cell, _)| vec![cell.clone()]).collect();
    let file = write_results(&results).unwrap();
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(file)).unwrap();
    let sheet = read.worksheet_range("Answers  all some").unwrap();
    for ((cell, is_kept), row) in cells.iter().zip(sheet.rows().skip(1)) {
        let (Cell::Number(said) | Cell::Day(said) | Cell::Time(said) | Cell::Moment(said)) = cell else {
            panic!("{cell:?} is not asked about")
        };
        let is_text = row[0] == Data::String(said.clone());
        assert_eq!(is_text, !is_kept, "{cell:?} became {:?}", row[0]);
    }
}

#[test]
fn a_text_that_no_cell_holds_is_cut_and_shows_it() {
    let mut results = results();
    results.sheets[0].rows[1][0] = text(&"x".repeat(32_767));
    results.sheets[0].rows[0][0] = text(&"🐚".repeat(20_000));
    let file = write_results(&results).unwrap();
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(file)).unwrap();
    let sheet = read.worksheet_range("Answers  all some").unwrap();
    let said: Vec<String> = sheet.rows().skip(1).map(|row| row[0].to_string()).collect();
    assert_eq!(said, ["🐚".repeat(16_383) + "…", "x".repeat(32_767)]);
}

#[test]
fn the_same_results_make_the_same_file_and_what_is_too_large_is_said() {
    let results = results();
    assert_eq!(write_results(&results), write_results(&results));
    let mut wide = results.clone();
    wide.sheets[0].rows[0] = vec![Cell::Blank; 501];
    let problem = WritingProblem::TooLarge { sheet: "Answers: all/some".to_owned() };
    assert_eq!(write_results(&wide), Err(problem));
    let mut astray = results;
    astray.summary.charts[0].sheet = Some(9);
    assert_eq!(write_results(&astray), Err(WritingProblem::Failed));
}
