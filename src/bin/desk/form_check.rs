//! What of a form is taken, and what could not be honoured.

use std::{collections::BTreeSet, process::ExitCode};

use katuwang::{
    domain::{
        code::Coded,
        id::{Id, RecordId},
        language::Language,
    },
    exchange::xlsform::{Imported, Remark, Severity, SheetOfForm, read},
    ui::words::remark_words,
};

use crate::form_file;

/// Checks forms and prints what is found; fails if one of them is no form.
pub fn check(files: &[&str]) -> ExitCode {
    let mut all_taken = true;
    for file in files {
        println!("{file}");
        let form = form_file::read(file).and_then(|workbook| {
            let (id, project) = (Id::new(RecordId::nil()), Id::new(RecordId::nil()));
            read(&workbook, id, project).map_err(|problem| problem.to_string())
        });
        match form {
            Ok(imported) => tell(&imported),
            Err(why) => {
                all_taken = false;
                println!("  refused: {why}");
            }
        }
    }
    if all_taken { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn tell(imported: &Imported) {
    let is_degraded = |remark: &&Remark| remark.what.severity() == Severity::Degraded;
    let rows: BTreeSet<&str> = imported
        .report
        .iter()
        .filter(is_degraded)
        .filter(|remark| remark.sheet == SheetOfForm::Survey)
        .filter_map(|remark| remark.name.as_deref())
        .collect();
    let questions = imported.form.every_question().count();
    let degraded =
        imported.form.every_question().filter(|question| rows.contains(question.name.as_str())).count();
    println!("  {questions} questions: {} taken, {degraded} degraded, 0 refused", questions - degraded);
    for Remark { sheet, row, name, what } in &imported.report {
        let name = name.as_deref().map(|name| format!(" ({name})")).unwrap_or_default();
        println!(
            "  {:8} {} row {row}{name}: {}",
            what.severity().code(),
            sheet.code(),
            remark_words(what, Language::English)
        );
    }
}
