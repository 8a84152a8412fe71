//! Headers with `question.` before them: the prefix that tells a question from a column beside it, or a question's own name.

use katuwang::{
    domain::{
        code::Coded,
        form::{Form, KindName, QuestionKind},
    },
    exchange::{
        Workbook,
        answer_import::{propose, sheet_of_csv},
        answers::{Dialect, Layout, Target, answer_files},
        data_package_files,
    },
};

use crate::{
    households::{form as households, named, response, workspace},
    sheets, take,
};

/// Questions that are called like columns beside them, and like those with the prefix.
const NAMES: [&str; 8] = [
    "language",
    "question.language",
    "question.age",
    "age",
    "KEY",
    "question.KEY",
    "question._uuid",
    "question.question.site",
];

fn form(names: &[&str]) -> Form {
    let mut form = Form::blank(households().id, households().project);
    let line = |name: &&str| named(name, QuestionKind::of_name(KindName::Line));
    form.questions = names.iter().map(line).collect();
    form
}

#[test]
fn a_question_that_is_called_like_another_with_the_prefix_keeps_its_answers() {
    for names in [NAMES.to_vec(), NAMES.iter().rev().copied().collect()] {
        let form = form(&names);
        let answers: Vec<(&str, &str)> = names.iter().map(|name| (*name, *name)).collect();
        // One of them was asked under a name that the form has no longer.
        let gone = ("site", "somewhere");
        let ours = [response(1, &form, &[&answers[..], &[gone]].concat())];
        let others = [response(1, &form, &answers)];
        for dialect in Dialect::ALL {
            let left = if *dialect == Dialect::Ours { &ours } else { &others };
            let layout = Layout { dialect: *dialect, ..Layout::OURS };
            let files = [
                answer_files(&form, left, &workspace(), &layout),
                data_package_files(&form, left, &workspace(), &layout).into_iter().skip(1).take(1).collect(),
            ];
            for files in files {
                let found = take(&form, &sheets(&files), &workspace(), &[]);
                assert_eq!(found.misfits, [], "{dialect:?} {names:?}");
                assert_eq!(found.new[0].answers, left[0].answers, "{dialect:?} {names:?}");
            }
        }
    }
}

#[test]
fn the_whole_header_counts_before_what_stands_behind_the_prefix() {
    for (names, expected) in [
        (&["question.age", "age"][..], "question.age"),
        (&["age", "question.age"], "question.age"),
        (&["age"], "age"),
        (&["question.age"], "question.age"),
    ] {
        let file = Workbook { sheets: vec![sheet_of_csv("responses", b"response_id,question.age")] };
        let target = propose(&form(names), &[file])[0].targets[1].clone();
        assert_eq!(target, Target::Answer(expected.parse().unwrap()), "{names:?}");
    }
}
