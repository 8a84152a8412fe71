//! Forms that nobody here wrote.

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
};

use katuwang::exchange::{
    Workbook,
    xlsform::{Severity, write},
};

use crate::{comes_back, read_workbook, reference_converter};

/// The workbooks of the cases, by name; none if nobody says where they are, or nothing here reads spreadsheets.
fn workbooks() -> Option<BTreeMap<String, Workbook>> {
    let Some(cases) = env::var_os("KATUWANG_CASES") else {
        println!("SKIPPED: KATUWANG_CASES does not say where the forms of others are.");
        return None;
    };
    let folder = PathBuf::from(cases).join("xlsforms");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.map(|path| Some((path.file_stem()?.to_str()?.to_owned(), opened(&path)?))).collect()
}

#[cfg(feature = "sheets")]
fn opened(path: &Path) -> Option<Workbook> {
    let read = katuwang::exchange::spreadsheet_file::read(&std::fs::read(path).unwrap());
    assert!(read.is_ok(), "{}: {read:?}", path.display());
    read.ok()
}

#[cfg(not(feature = "sheets"))]
fn opened(path: &Path) -> Option<Workbook> {
    println!("SKIPPED: {} is not read without the feature `sheets`.", path.display());
    None
}

#[test]
fn every_form_is_taken_and_comes_back_as_it_left() {
    for (name, workbook) in workbooks().unwrap_or_default() {
        let imported = read_workbook(&workbook).unwrap();
        let degraded = imported.report.iter().filter(|remark| remark.what.severity() == Severity::Degraded);
        println!(
            "{name}: {} questions, {} remarks, {} of them that something is less",
            imported.form.every_question().count(),
            imported.report.len(),
            degraded.count()
        );
        comes_back(&imported.form, &name);
        let again = read_workbook(&write(&imported.form)).unwrap();
        assert_eq!(write(&again.form), write(&imported.form), "{name}");
    }
}

#[test]
fn the_reference_converter_takes_every_form_that_comes_back() {
    let forms = workbooks().unwrap_or_default().into_iter();
    let forms = forms.map(|(name, workbook)| (name, read_workbook(&workbook).unwrap().form)).collect();
    reference_converter::takes("cases", &forms);
}
