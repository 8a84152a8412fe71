//! Results that are written, read back, and looked into as the packed files that they are.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use zip::ZipArchive;

use super::*;
use crate::exchange::{BarChart, Cell, ResultsWorkbook, Summary, TypedSheet, WritingProblem};

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
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
    let chart = |sheet, names, lengths| BarChart {
        title: "Who <came> & when".to_owned(),
        sheet,
        rows: (0, 0),
        names,
        lengths,
    };
    let summary = Summary { sheet: summary, charts: vec![chart(None, 0, 1), chart(Some(0), 0, 1)] };
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
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (first, second) = (part("xl/charts/chart1.xml"), part("xl/charts/chart2.xml"));
    assert!(first.contains("Summary!$B$2"), "{first}");
    assert!(first.contains("Who &lt;came&gt; &amp; when"), "{first}");
    assert!(second.contains("'Answers  all some'!$B$2"), "{second}");
    assert!(part("xl/worksheets/sheet1.xml").contains("<autoFilter"));
    assert!(!part("xl/worksheets/sheet2.xml").contains("<f>"), "nothing is a formula");
}

#[test]
fn the_same_results_make_the_same_file_and_what_is_too_large_is_said() {
    let results = results();
    assert_eq!(write_results(&results), write_results(&results));
    let mut long = results.clone();
    long.sheets[0].rows[1][0] = text(&"x".repeat(32_768));
    let problem = WritingProblem::TextTooLong { sheet: "Answers: all/some".to_owned(), row: 3, column: 1 };
    assert_eq!(write_results(&long), Err(problem));
    let mut wide = results.clone();
    wide.sheets[0].rows[0] = vec![Cell::Blank; 501];
    let problem = WritingProblem::TooLarge { sheet: "Answers: all/some".to_owned() };
    assert_eq!(write_results(&wide), Err(problem));
    let mut astray = results;
    astray.summary.charts[0].sheet = Some(9);
    assert_eq!(write_results(&astray), Err(WritingProblem::Failed));
}
