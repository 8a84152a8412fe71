//! Sheets that people typed.

use katuwang::{
    domain::{entry, form::Place},
    exchange::{
        Workbook,
        answer_import::{Misfit, Part, Problem, Surroundings, preview, propose, sheet_of_csv},
        answers::{Meta, Target},
    },
};

use crate::{
    around,
    households::{form, workspace},
    take,
};

const GOOGLE: &str = "Timestamp,language?,Ano ang KEY?,a_rating_words?,a_number?,What is this?\n\
    2026/11/28 9:41:12 PM GMT+8,another  ONE,\"Iloko, Ingles\",Strongly agree,12,x\n\
    2026/11/28 9:50:00 PM GMT+8,Ilokano,Ilokano,Sang-ayon,,\n\
    ,,,,,\n";

#[test]
fn a_download_of_questions_in_words_is_understood_or_said_to_be_ambiguous() {
    let (form, workspace) = (form(), workspace());
    let sheet = [sheet_of_csv("answers", GOOGLE.as_bytes())];
    let matched = propose(&form, &[Workbook { sheets: sheet.to_vec() }]);
    let answer = |name: &str| Target::Answer(name.parse().unwrap());
    assert_eq!(matched[0].part, Part::Responses);
    assert_eq!(
        matched[0].targets,
        [
            Target::Meta(Meta::Finished),
            answer("language"),
            answer("KEY"),
            answer("a_rating_words"),
            answer("a_number"),
            Target::Ignored
        ]
    );
    let found = take(&form, &sheet, &workspace, &[]);
    let misfit = |row, column, value: &str| Misfit {
        sheet: 0,
        row,
        column: Some(column),
        value: value.to_owned(),
        problem: Problem::Ambiguous,
    };
    assert_eq!(found.misfits, [misfit(2, 2, "another  ONE"), misfit(2, 3, "Iloko, Ingles")]);
    assert!(found.clone().take().is_err(), "all or nothing");
    let mut without = matched;
    without[0].targets[1] = Target::Ignored;
    without[0].targets[2] = Target::Ignored;
    let around = around(&workspace, &[]);
    let taken = preview(&form, &sheet, &without, &around).take().unwrap();
    assert_eq!(taken.len(), 2);
    let said = |number: usize, name: &str| {
        taken[number].answers.get(&Place::once(name.parse().unwrap())).map(String::as_str)
    };
    assert_eq!((said(0, "a_rating_words"), said(0, "a_number")), (Some("5"), Some("12")));
    assert_eq!((said(1, "a_rating_words"), said(1, "a_number")), (Some("4"), None));
    assert_eq!(taken[0].finished.to_string(), "2026-11-28T21:41");
    let again = Surroundings { known: &taken, ..around };
    assert_eq!(preview(&form, &sheet, &without, &again).same, 2, "the same file twice is known");
}

#[test]
fn what_does_not_fit_is_told_by_its_place() {
    let (form, workspace) = (form(), workspace());
    let text = "response_id,form_version,session_date,site,language,finished,question.language,a_number,a_day,KEY/english\r\n\
        018bcfe5-6834-7000-8000-000000000001,2,2026-12-01,School,en,2026-11-28T09:41,ilokano,7,2026-01-01,1\r\n\
        018bcfe5-6834-7000-8000-000000000001,2,,,,,,,,\r\n\
        nobody,2,,,,,,,,\r\n\
        ,2,2026-12-24,,x y,tomorrow,klingon,seven,28/11/2026,perhaps\r\n";
    let found = take(&form, &[sheet_of_csv("responses", text.as_bytes())], &workspace, &[]);
    let problems: Vec<(usize, Option<usize>, Problem)> =
        found.misfits.iter().map(|misfit| (misfit.row, misfit.column, misfit.problem)).collect();
    assert_eq!(
        problems,
        [
            (3, Some(1), Problem::TwiceInFile),
            (4, Some(1), Problem::NotAnId),
            (5, Some(7), Problem::Answer(entry::Problem::NotAChoice)),
            (5, Some(8), Problem::Answer(entry::Problem::NotANumber)),
            (5, Some(9), Problem::Answer(entry::Problem::NotADate)),
            (5, Some(10), Problem::NotAMark),
            (5, Some(6), Problem::NotATime),
            (5, Some(3), Problem::NoSuchSession),
            (5, Some(5), Problem::NotALanguage),
        ]
    );
    assert!(found.new[0].session.is_some());
}

#[test]
fn times_of_a_repeat_that_belong_to_nothing_are_refused() {
    let (form, workspace) = (form(), workspace());
    let responses = "KEY,SubmissionDate\nuuid:018bcfe5-6834-7000-8000-000000000001,2026-11-28\n";
    let id = "uuid:018bcfe5-6834-7000-8000-000000000001";
    let times = format!(
        "age,PARENT_KEY,KEY\n1,{id},{id}/about/family/child[1]\n2,{id},{id}/child[5000]\n3,x,uuid:018bcfe5-6834-7000-8000-000000000002/child[1]\n4,x,{id}/child\n"
    );
    let sheets = [sheet_of_csv("x", responses.as_bytes()), sheet_of_csv("x-child", times.as_bytes())];
    let found = take(&form, &sheets, &workspace, &[]);
    let problems: Vec<(usize, usize, Problem)> =
        found.misfits.iter().map(|misfit| (misfit.sheet, misfit.row, misfit.problem)).collect();
    assert_eq!(
        problems,
        [(1, 3, Problem::NotAPlace), (1, 4, Problem::NoSuchResponse), (1, 5, Problem::NotAPlace)]
    );
    let many = format!("KEY,SubmissionDate,child\n{id},2026-11-28,99999999999\n");
    let found = take(&form, &[sheet_of_csv("x", many.as_bytes())], &workspace, &[]);
    assert_eq!(found.misfits[0].problem, Problem::Answer(entry::Problem::TooLarge { most: 1_000 }));
}
