//! What is said of a row that can't be honoured, and what is done instead.

use katuwang::{
    domain::form::KindName,
    exchange::xlsform::{NotAForm, RemarkKind, Severity, of_text},
};

use crate::{form, question, read_workbook, repeat};

const CHOICES: &str = "| choices |\n| | list_name | name | label |\n| | l | 1 | One |\n| | l | 2 | Two |\n";

/// What is said of the rows of a survey.
fn said(rows: &str) -> Vec<(usize, RemarkKind)> {
    let header = "| survey |\n| | type | name | label | relevant | parameters | appearance |\n";
    let imported = form(&format!("{header}{rows}{CHOICES}"));
    imported.report.into_iter().map(|remark| (remark.row, remark.what)).collect()
}

fn own(text: &str) -> String {
    text.to_owned()
}

#[test]
fn every_row_that_can_not_be_honoured_is_told_with_what_was_done() {
    let relevant = || own("relevant");
    for (rows, expected) in [
        ("| | text | a | A |\n", vec![]),
        ("| | geopoint | a | A |\n", vec![(2, RemarkKind::OnPaper { xlsform: own("geopoint") })]),
        ("| | tekst | a | A |\n", vec![(2, RemarkKind::TypeUnknown { xlsform: own("tekst") })]),
        ("| | | a | A |\n", vec![(2, RemarkKind::TypeMissing)]),
        ("| | text | | A |\n", vec![(2, RemarkKind::NameMissing { made: own("q2") })]),
        ("| | text | a b | A |\n", vec![(2, RemarkKind::NameInvalid { was: own("a b"), now: own("a_b") })]),
        (
            "| | text | a | A |\n| | text | a | A |\n",
            vec![(3, RemarkKind::NameTwice { was: own("a"), now: own("a_2") })],
        ),
        ("| | select_one m | a | A |\n", vec![(2, RemarkKind::ListMissing { list: own("m") })]),
        ("| | select_one L | a | A |\n", vec![(2, RemarkKind::ListSpelled { was: own("L"), now: own("l") })]),
        (
            "| | text | a | A | ${b} = |\n",
            vec![(2, RemarkKind::FormulaUnreadable { column: relevant(), at: 6 })],
        ),
        (
            "| | text | a | A | ${b} = 1 |\n",
            vec![(2, RemarkKind::UnknownReference { column: relevant(), name: own("b") })],
        ),
        (
            "| | text | a | A | pulldata('f', 'b', 'c', 1) = 1 |\n",
            vec![(2, RemarkKind::ExternalFile { file: own("f") })],
        ),
        (
            "| | text | a | A | frobnicate(1) |\n",
            vec![(2, RemarkKind::FunctionUnknown { column: relevant(), function: own("frobnicate") })],
        ),
        ("| | text | a | A | ${a} = 1 |\n", vec![(2, RemarkKind::Cycle { names: vec![own("a")] })]),
        ("| | end group |\n", vec![(2, RemarkKind::EndWithoutBegin)]),
        ("| | begin group | a | A |\n", vec![(2, RemarkKind::BeginWithoutEnd)]),
        ("| | begin group | a | A |\n| | end repeat |\n", vec![(3, RemarkKind::EndOfAnother)]),
        (
            "| | begin loop over l | a | A |\n| | end loop |\n",
            vec![(2, RemarkKind::LoopAsRepeat { list: own("l") })],
        ),
        (
            "| | range | a | A | | start=5 end=5 |\n",
            vec![(2, RemarkKind::ParametersUnreadable { parameters: own("start=5 end=5") })],
        ),
        (
            "| | select_one l | a | A | | randomize=true |\n",
            vec![(2, RemarkKind::ParametersNotActedUpon { parameters: own("randomize=true") })],
        ),
        (
            "| | select_one l | a | A | | | likert |\n",
            vec![(2, RemarkKind::AppearanceNotActedUpon { appearance: own("likert") })],
        ),
        (
            "| | select_one_from_file a.csv | a | A |\n",
            vec![(2, RemarkKind::ExternalFile { file: own("a.csv") })],
        ),
        (
            "| | background-audio | a | |\n",
            vec![(2, RemarkKind::NotNoted { xlsform: own("background-audio") })],
        ),
    ] {
        assert_eq!(said(rows), expected, "{rows}");
    }
}

#[test]
fn what_changes_nothing_but_the_looks_is_no_loss() {
    assert_eq!(said("| | text | | A | | | w1 |\n").len(), 2);
    let is_less = |rows: &str| said(rows).iter().any(|(_, what)| what.severity() == Severity::Degraded);
    assert!(!is_less("| | text | | A | | | w1 |\n"));
    assert!(is_less("| | image | a | A |\n"));
}

#[test]
fn a_formula_that_is_not_acted_upon_is_kept() {
    let imported = form("| survey |\n| | type | name | label | relevant |\n| | text | a | A | ((( |\n");
    let first = question(&imported, "a");
    assert_eq!(
        (first.logic.relevant.as_ref(), first.columns.get("relevant").unwrap().as_str()),
        (None, "(((")
    );
    assert_eq!(first.kind.name(), KindName::Line);
}

#[test]
fn only_what_holds_no_questions_or_too_many_is_no_form() {
    let refusal = |text: &str| read_workbook(&of_text(text)).unwrap_err();
    assert_eq!(refusal("| choices |\n| | list_name | name |\n"), NotAForm::NoSurvey);
    assert_eq!(refusal("| survey |\n| | name | label |\n| | a | A |\n"), NotAForm::NoTypes);
    let long = format!("| survey |\n| | type | name |\n{}", repeat("| | note | |\n", 20_001));
    assert!(matches!(refusal(&long), NotAForm::TooManyRows { rows: 20_002, most: 20_000, .. }));
    let long = format!(
        "| survey |\n| | type |\n| choices |\n| | list_name | name |\n{}",
        repeat("| | l | a |\n", 5_001)
    );
    assert!(matches!(refusal(&long), NotAForm::TooManyChoices { choices: 5_001, .. }));
}
