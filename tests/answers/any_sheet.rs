//! Whatever stands in a file: what comes of it is what the form takes, or it is told what does not fit.

use katuwang::{
    domain::form::{Form, MOST_TIMES, QuestionKind},
    exchange::{
        Sheet, Workbook,
        answer_import::{propose, sheet_of_csv},
        answers::Target,
    },
};
use proptest::{prelude::*, sample::select};

use crate::{
    households::{form, workspace},
    take,
};

const HEADERS: [&str; 34] = [
    "response_id",
    "form_version",
    "session_date",
    "site",
    "language",
    "started",
    "finished",
    "void",
    "parent",
    "time",
    "row_key",
    "parent_key",
    "SubmissionDate",
    "KEY",
    "PARENT_KEY",
    "ReviewState",
    "FormVersion",
    "_uuid",
    "_index",
    "_parent_index",
    "_parent_table_name",
    "_submission__uuid",
    "_submission_time",
    "question.language",
    "child",
    "age",
    "speaks",
    "speaks/english",
    "home-a_number",
    "home/a_text",
    "Ano ang a_day?",
    "KEY?/Ilokano",
    "Timestamp",
    "?",
];

const CELLS: [&str; 24] = [
    "",
    "",
    "1",
    "2",
    "0",
    "x",
    "018bcfe5-6834-7000-8000-000000000001",
    "uuid:018bcfe5-6834-7000-8000-000000000002",
    "uuid:018bcfe5-6834-7000-8000-000000000001/child[1]",
    "018bcfe5-6834-7000-8000-000000000001/child[2]",
    "uuid:018bcfe5-6834-7000-8000-000000000001/child[18446744073709551615]",
    "2026-11-28",
    "2026-12-01T09:41",
    "ilokano",
    "Ilokano; English",
    "Another one",
    "spanish",
    "99999999999999999999",
    "-1",
    "yes",
    "=1+1",
    "ñ",
    "1e9",
    "NaN",
];

fn any_sheet() -> impl Strategy<Value = Sheet> {
    let row = || prop::collection::vec(select(&CELLS[..]), 0..12);
    let name = select(&["responses", "x-child", "toy", "repeat-part"][..]);
    (name, prop::collection::vec(select(&HEADERS[..]), 1..12), prop::collection::vec(row(), 0..6)).prop_map(
        |(name, headers, rows)| {
            let texts = |cells: Vec<&str>| cells.into_iter().map(str::to_owned).collect();
            Sheet { name: name.to_owned(), rows: std::iter::once(headers).chain(rows).map(texts).collect() }
        },
    )
}

/// Whether every answer is one that a version of the form takes, at a place that the form has.
fn is_sound(form: &Form, response: &katuwang::domain::form::Response) -> bool {
    let versions: Vec<Form> = [1, 2].iter().map(|version| form.at_version(*version).unwrap()).collect();
    response.answers.iter().all(|(place, answer)| {
        let takes = |form: &Form| {
            form.question(&place.name).is_some_and(|question| {
                question.kind.kind().read_answer(answer, &form.lists).as_ref() == Ok(answer)
            })
        };
        let is_count =
            form.question(&place.name).is_some_and(|found| matches!(found.kind, QuestionKind::Repeat(_)));
        let is_few = !is_count || answer.parse::<usize>().is_ok_and(|times| times <= MOST_TIMES);
        is_few && versions.iter().any(takes) && place.times.iter().all(|time| (1..=MOST_TIMES).contains(time))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn what_comes_is_what_the_form_takes(sheets in prop::collection::vec(any_sheet(), 1..4)) {
        let form = form();
        let found = take(&form, &sheets, &workspace(), &[]);
        for response in found.new.iter().chain(&found.changed) {
            prop_assert!(is_sound(&form, response), "{:?}", response.answers);
        }
        for misfit in &found.misfits {
            let cells = &sheets[misfit.sheet].rows[misfit.row - 1];
            let cell = misfit.column.and_then(|column| cells.get(column - 1));
            prop_assert_eq!(cell.map_or("", String::as_str), misfit.value.as_str());
        }
    }

    #[test]
    fn any_bytes_are_a_sheet(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let form = form();
        take(&form, &[sheet_of_csv("x", &bytes)], &workspace(), &[]);
    }
}

#[test]
fn headers_with_the_way_to_a_question_or_without_are_understood() {
    let form = form();
    let answer = |name: &str| Target::Answer(name.parse().unwrap());
    for (headers, expected) in [
        ("SubmissionDate,home-a_text,KEY", answer("a_text")),
        ("SubmissionDate,a_text,KEY", answer("a_text")),
        ("_uuid;home/a_text;_index", answer("a_text")),
        ("_uuid;Ano ang a_text?;_index", answer("a_text")),
        ("response_id,question.language,site", answer("language")),
        ("x,KEY?/Ilokano,language", Target::Chosen("KEY".parse().unwrap(), "ilokano".to_owned())),
    ] {
        let file = Workbook { sheets: vec![sheet_of_csv("x", headers.as_bytes())] };
        let matched = propose(&form, &[file]);
        assert_eq!(matched[0].targets[1], expected, "{headers}");
    }
}

#[test]
fn the_tables_of_others_are_cells_as_they_are_meant() {
    let Some(cases) = std::env::var_os("KATUWANG_CASES") else {
        println!("SKIPPED: KATUWANG_CASES does not say where the tables of others are.");
        return;
    };
    for file in std::fs::read_dir(std::path::Path::new(&cases).join("csv/csvs")).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let Ok(text) = str::from_utf8(&bytes) else { continue };
        let meant = katuwang::exchange::csv_reading::table(text);
        assert_eq!(sheet_of_csv("x", &bytes).rows, meant);
    }
}
