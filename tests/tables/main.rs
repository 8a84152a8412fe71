//! The tables that the app hands over, byte by byte, and read back by another program's parser.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

#[cfg(feature = "sheets")]
mod results_book;

use std::{env, fs, path::Path};

use katuwang::{
    domain::{
        calendar::CalendarDate,
        code::Coded,
        example::example,
        form::{Form, Response},
        id::new_record_id,
        language::Language,
        plan::{Project, Task},
        record::Record,
        workspace::Workspace,
    },
    exchange::{PlanTable, answer_table, plan_table, question_table},
};

/// The example as it is on a Saturday, with ids that never change, and its responses.
fn saturday() -> (Workspace, Vec<Response>) {
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        new_record_id(1_700_000_000_000 + count, [0; 10])
    };
    let records = example(Language::English, CalendarDate::new(2026, 11, 28).unwrap(), &mut new_id);
    let (mut workspace, mut responses) = (Workspace::default(), Vec::new());
    for record in records {
        if let Record::Response(response) = record {
            responses.push(response);
        } else {
            workspace.put(record);
        }
    }
    (workspace, responses)
}

/// Compares with the golden file, or writes it when told to.
fn compare(name: &str, bytes: &[u8]) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables").join(format!("{name}.csv"));
    if env::var_os("KATUWANG_BLESS").is_some() {
        fs::write(&file, bytes).unwrap();
    }
    let golden = fs::read(&file).unwrap_or_default();
    assert!(golden == bytes, "{name}.csv has changed: look at it, and set KATUWANG_BLESS=1 if that is meant");
}

#[test]
fn the_tables_of_the_example_are_as_they_were() {
    let (workspace, responses) = saturday();
    let form = workspace.all::<Form>().next().unwrap();
    compare("responses", &answer_table(form, &responses, &workspace, None).unwrap().bytes);
    compare("questions", &question_table(form).csv().bytes);
    for table in PlanTable::ALL {
        compare(table.code(), &plan_table(*table, &workspace, None).csv().bytes);
    }
}

#[test]
fn every_cell_of_a_hostile_table_reads_back_and_runs_nothing() {
    let hostile = [
        "=HYPERLINK(\"http://example.invalid\",\"tap\")",
        "+63 917 000 0000",
        "@SUM(A1:A9)",
        "\tindented",
        "-2+3",
        "<img src=x onerror=alert(1)>",
        "שלום, مرحبا",
        "👩🏽‍🏫 \"quoted\", comma; semicolon\r\nnext line",
        "-5",
    ];
    let (mut workspace, _) = saturday();
    let first = workspace.all::<Task>().next().unwrap().clone();
    let tasks: Vec<_> = workspace.all::<Task>().map(|task| task.id.record()).collect();
    for task in tasks {
        workspace.take(task);
    }
    for (number, what) in (1..).zip(hostile) {
        let id = katuwang::domain::id::Id::new(new_record_id(number, [1; 10]));
        workspace.put(Record::Task(Task { id, what: what.to_owned(), ..first.clone() }));
    }
    let bytes = plan_table(PlanTable::Tasks, &workspace, None).csv().bytes;
    let text = str::from_utf8(&bytes).unwrap();
    assert!(text.starts_with(
        "\u{feff}\"task_id\",\"project_id\",\"project\",\"task\",\"due\",\"done\",\"phase\",\"who\"\r\n"
    ));
    assert!(text.ends_with("\"\r\n"));
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let cells: Vec<String> = reader.records().map(|row| row.unwrap()[3].to_owned()).collect();
    for (cell, what) in cells.iter().zip(hostile) {
        let is_formula = what.starts_with(['=', '+', '@', '\t']) || what == "-2+3";
        assert_eq!(*cell, if is_formula { format!("'{what}") } else { what.to_owned() });
    }
    assert_eq!(cells.len(), hostile.len());
}

#[test]
fn a_table_of_one_project_leaves_the_others_out() {
    let (mut workspace, _) = saturday();
    let project = workspace.all::<Project>().next().unwrap().clone();
    let other = katuwang::domain::id::Id::new(new_record_id(7, [7; 10]));
    workspace.put(Record::Project(Project { id: other, name: "Another".to_owned(), ..project.clone() }));
    let both = plan_table(PlanTable::Projects, &workspace, None);
    let one = plan_table(PlanTable::Projects, &workspace, Some(project.id));
    assert_eq!((both.csv().rows, one.csv().rows), (Some(2), Some(1)));
}
