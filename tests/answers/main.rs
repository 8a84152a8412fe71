//! Answers that leave as tables and come back.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod any_sheet;
mod attacker;
mod columns;
mod golden;
mod households;
mod layouts_of_others;
mod naughty;
mod package;
mod prefixed;
mod public;
mod repeat_rows;
mod repeat_tables;
mod round_trip;
mod typed_sheets;
mod zipped;

use katuwang::{
    domain::{
        calendar::{CalendarDate, WallTime},
        form::{Form, Response},
        workspace::Workspace,
    },
    exchange::{
        File, Sheet, Workbook,
        answer_import::{Preview, Surroundings, preview, propose, sheet_of_csv},
    },
};

/// When what does not say it was handed in.
fn now() -> WallTime {
    WallTime { date: CalendarDate::new(2026, 12, 1).unwrap(), time: "08:00".parse().unwrap() }
}

fn sheets(files: &[File]) -> Vec<Sheet> {
    files.iter().map(|file| sheet_of_csv(file.name.trim_end_matches(".csv"), &file.bytes)).collect()
}

/// What comes of the sheets of one file that are matched as proposed.
fn take(form: &Form, sheets: &[Sheet], workspace: &Workspace, known: &[Response]) -> Preview {
    take_files(form, &[Workbook { sheets: sheets.to_vec() }], workspace, known)
}

/// What else is known where a file is taken in.
fn around<'a>(workspace: &'a Workspace, known: &'a [Response]) -> Surroundings<'a> {
    Surroundings { workspace, known, session: None, language: "fil".to_owned(), now: now() }
}

/// What comes of several files at once.
fn take_files(form: &Form, files: &[Workbook], workspace: &Workspace, known: &[Response]) -> Preview {
    let sheets: Vec<Sheet> = files.iter().flat_map(|file| file.sheets.clone()).collect();
    preview(form, &sheets, &propose(form, files), &around(workspace, known))
}
