//! Forms from elsewhere: taken whatever their rows say, and the same when they come back.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod any_form;
mod any_workbook;
mod cases_of_others;
mod conventions;
mod forms_of_ours;
mod reference_converter;
mod rows;

use katuwang::{
    domain::{
        form::{Form, Question},
        id::{Id, RecordId},
    },
    exchange::{
        Workbook,
        xlsform::{Imported, NotAForm, of_text, read, write},
    },
};

fn read_workbook(workbook: &Workbook) -> Result<Imported, NotAForm> {
    read(workbook, Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)))
}

/// Reads a form from Markdown and sees that it comes back as it left.
fn form(text: &str) -> Imported {
    let imported = read_workbook(&of_text(text)).unwrap();
    comes_back(&imported.form, text);
    imported
}

/// Sees that a form that leaves comes back the same.
fn comes_back(form: &Form, about: &str) {
    let written = write(form);
    let again = read_workbook(&written).unwrap().form;
    assert!(again == *form, "{about}\n{}", first_difference(form, &again, &written));
}

fn first_difference(one: &Form, two: &Form, written: &Workbook) -> String {
    let lines = |form: &Form| {
        serde_json::to_string_pretty(form).unwrap().lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let (one, two) = (lines(one), lines(two));
    let place = one.iter().zip(&two).position(|(one, two)| one != two).unwrap_or(one.len().min(two.len()));
    let around = |lines: &[String]| lines[place.saturating_sub(8)..lines.len().min(place + 6)].join("\n");
    let rows: Vec<String> =
        written.sheets.iter().flat_map(|sheet| &sheet.rows).take(60).map(|row| row.join(" | ")).collect();
    format!("left:\n{}\nback:\n{}\nas:\n{}", around(&one), around(&two), rows.join("\n"))
}

fn question<'a>(imported: &'a Imported, name: &str) -> &'a Question {
    imported.form.question(&name.parse().unwrap()).unwrap()
}

fn repeat(line: &str, times: usize) -> String {
    line.repeat(times)
}
