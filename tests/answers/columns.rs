//! What the columns of a sheet hold, and that nothing of it is lost unsaid.

use katuwang::{
    domain::{code::Coded, form::Place},
    exchange::{
        Workbook,
        answer_import::{Part, Preview, Problem, possible, preview, propose, sheet_of_csv},
        answers::{Layout, Meta, Several, Target, answer_files},
    },
};

use crate::{
    around,
    households::{form, response, responses, workspace},
    sheets, take,
};

fn answer(name: &str) -> Target {
    Target::Answer(name.parse().unwrap())
}

fn said<'p>(found: &'p Preview, row: usize, name: &str) -> Option<&'p str> {
    found.new[row].answers.get(&Place::once(name.parse().unwrap())).map(String::as_str)
}

#[test]
fn two_columns_of_one_question_are_told_where_they_differ() {
    let (form, workspace) = (form(), workspace());
    let text = "a_number,a_number?,Ano ang  A_NUMBER?,KEY/english,KEY?/English,KEY?/English\n\
        1,,,1,,\n\
        ,2,,,,1\n\
        3,3, 3 ,1,1,yes\n\
        4,5,,1,1,0\n\
        ,6,7,0,,1\n";
    let found = take(&form, &[sheet_of_csv("typed", text.as_bytes())], &workspace, &[]);
    let problems: Vec<_> = found
        .misfits
        .iter()
        .map(|misfit| (misfit.row, misfit.column, misfit.value.as_str(), misfit.problem))
        .collect();
    assert_eq!(
        problems,
        [
            (5, Some(2), "5", Problem::TwoAnswers),
            (5, Some(6), "0", Problem::TwoAnswers),
            (6, Some(3), "7", Problem::TwoAnswers),
            (6, Some(6), "1", Problem::TwoAnswers),
        ]
    );
    for (row, expected) in [(0, "1"), (1, "2"), (2, "3")] {
        assert_eq!(said(&found, row, "a_number"), Some(expected));
        assert_eq!(said(&found, row, "KEY"), Some("english"));
    }
}

#[test]
fn a_sheet_of_which_no_header_is_known_is_matched_by_hand() {
    let (form, workspace) = (form(), workspace());
    let files =
        [Workbook { sheets: vec![sheet_of_csv("x", b"Kailan,Ilan po kayo sa bahay?\n2026-11-28,4\n")] }];
    let mut matched = propose(&form, &files);
    assert_eq!((&matched[0].part, &matched[0].targets), (&Part::Ignored, &vec![Target::Ignored; 2]));
    let offered = possible(&form, &matched[0]);
    for wanted in [Target::Ignored, answer("a_number"), Target::Meta(Meta::Finished)] {
        assert!(offered.contains(&wanted), "{wanted:?}");
    }
    matched[0].choose(0, Target::Meta(Meta::Finished));
    assert_eq!(matched[0].part, Part::Ignored, "without an answer there is nothing to take");
    matched[0].choose(1, answer("a_number"));
    let around = around(&workspace, &[]);
    let found = preview(&form, &files[0].sheets, &matched, &around);
    assert_eq!((found.new.len(), said(&found, 0, "a_number")), (1, Some("4")));
    matched[0].choose(1, Target::Ignored);
    assert_eq!(preview(&form, &files[0].sheets, &matched, &around).new, []);
}

#[test]
fn what_was_answered_under_names_that_the_form_has_not_comes_back_from_our_table() {
    let (form, workspace) = (form(), workspace());
    let mut left = responses(&form);
    left.push(response(
        4,
        &form,
        &[("left_over", " =1+1 "), ("site", "ñ; \"x\""), ("Ñ.2", "7"), ("a_number", "3")],
    ));
    for several in Several::ALL {
        let layout = Layout { several: *several, ..Layout::OURS };
        let files = answer_files(&form, &left, &workspace, &layout);
        let taken = take(&form, &sheets(&files), &workspace, &[]).take().unwrap();
        assert_eq!(taken, left);
        assert!(answer_files(&form, &taken, &workspace, &layout) == files, "written anew it is the same");
    }
    // What somebody wrote beside our columns is no question.
    let text =
        "response_id,finished,my notes,age,left_over,mended,void,session_id,mine\n,2026-11-28,x,x,x,,,,x\n";
    let matched = propose(&form, &[Workbook { sheets: vec![sheet_of_csv("responses", text.as_bytes())] }]);
    let answers: Vec<usize> =
        (0..9).filter(|place| matched[0].targets[*place] == answer("left_over")).collect();
    assert_eq!(answers, [4]);
    assert_eq!([2, 3, 8].map(|place| matched[0].targets[place].clone()), [const { Target::Ignored }; 3]);
}
