//! Any form made here, and any table that somebody takes for a form.

use std::collections::BTreeMap;

use katuwang::domain::form::Form;
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

use crate::{any_form::any_form, any_workbook::any_workbook, comes_back, read_workbook, reference_converter};

proptest! {
    #![proptest_config(Config::with_cases(512))]

    #[test]
    fn a_form_that_leaves_comes_back_the_same(form in any_form()) {
        comes_back(&form, "any form");
    }

    #[test]
    fn any_table_is_taken_and_comes_back_the_same(workbook in any_workbook()) {
        if let Ok(imported) = read_workbook(&workbook) {
            comes_back(&imported.form, "any table");
        }
    }
}

#[test]
fn the_reference_converter_takes_any_form_of_ours() {
    let mut runner = TestRunner::deterministic();
    let forms: BTreeMap<String, Form> = (0..150)
        .map(|number| (format!("form {number}"), any_form().new_tree(&mut runner).unwrap().current()))
        .collect();
    reference_converter::takes("any form", &forms);
}

#[test]
fn the_reference_converter_takes_any_table_that_comes_back() {
    let mut runner = TestRunner::deterministic();
    let tables = (0..300).map(|_| any_workbook().new_tree(&mut runner).unwrap().current());
    let forms = tables.filter_map(|workbook| read_workbook(&workbook).ok()).enumerate();
    let forms: BTreeMap<String, Form> =
        forms.map(|(number, imported)| (format!("table {number}"), imported.form)).collect();
    reference_converter::takes("any table", &forms);
}
