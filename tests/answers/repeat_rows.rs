//! Rows of repeats, and the responses that they belong to.

use katuwang::{
    domain::form::Response,
    exchange::{
        Workbook,
        answer_import::{Problem, sheet_of_csv},
    },
};

use crate::{
    households::{form, workspace},
    take, take_files,
};

const FIRST: &str = "018bcfe5-6834-7000-8000-000000000001";
const SECOND: &str = "018bcfe5-6834-7000-8000-000000000002";

/// The three tables that `KoboToolbox` exports of one response with one child that has one toy: with all that stands behind
/// the answers there, or without the ids.
fn kobo_export(id: &str, age: u8, toy: &str, has_ids: bool) -> Workbook {
    let [behind, its] = if has_ids {
        [
            ";_submission__id;_submission__uuid;_submission__submission_time;_submission__validation_status;_submission__notes;_submission__status;_submission__submitted_by;_submission___version__;_submission__tags".to_owned(),
            format!(";77;{id};2026-11-28T09:41:00;;;submitted_via_web;;vQx;"),
        ]
    } else {
        [String::new(), String::new()]
    };
    let joined = "_index;_parent_table_name;_parent_index";
    let tables = [
        (
            "Sa bahay",
            format!("a_number;_id;_uuid;_submission_time;_index\n4;77;{id};2026-11-28T09:41:00;1\n"),
        ),
        ("child", format!("age;{joined}{behind}\n{age};1;Sa bahay;1{its}\n")),
        ("toy", format!("what;{joined}{behind}\n{toy};1;child;1{its}\n")),
    ];
    Workbook { sheets: tables.map(|(name, text)| sheet_of_csv(name, text.as_bytes())).to_vec() }
}

fn said<'r>(responses: &'r [Response], id: &str, place: &str) -> Option<&'r str> {
    let response = responses.iter().find(|response| response.id.to_string() == id)?;
    response.answers.get(&place.parse().unwrap()).map(String::as_str)
}

#[test]
fn two_exports_at_once_do_not_mix_their_repeats() {
    let (form, workspace) = (form(), workspace());
    for has_ids in [true, false] {
        let exports = [kobo_export(FIRST, 7, "ball", has_ids), kobo_export(SECOND, 9, "kite", has_ids)];
        let loose = Workbook { sheets: exports.iter().flat_map(|export| export.sheets.clone()).collect() };
        for files in [exports.to_vec(), vec![loose]] {
            let found = take_files(&form, &files, &workspace, &[]);
            if !has_ids && files.len() == 1 {
                // Numbers alone, and the tables of both exports in one heap: nobody can tell.
                let problems: Vec<_> = found
                    .misfits
                    .iter()
                    .map(|misfit| {
                        (misfit.sheet, misfit.row, misfit.column, misfit.value.as_str(), misfit.problem)
                    })
                    .collect();
                let unclear = |sheet| (sheet, 2, Some(4), "1", Problem::SeveralResponses);
                let lost = |sheet| (sheet, 2, Some(4), "1", Problem::NoSuchResponse);
                assert_eq!(problems, [unclear(1), unclear(4), lost(2), lost(5)]);
                continue;
            }
            let taken = found.take().unwrap();
            for (id, age, toy) in [(FIRST, "7", "ball"), (SECOND, "9", "kite")] {
                assert_eq!(said(&taken, id, "child"), Some("1"));
                assert_eq!(said(&taken, id, "age[1]"), Some(age));
                assert_eq!(said(&taken, id, "toy[1]"), Some("1"));
                assert_eq!(said(&taken, id, "what[1][1]"), Some(toy));
            }
        }
    }
}

#[test]
fn the_id_in_a_row_counts_and_not_its_number() {
    let (form, workspace) = (form(), workspace());
    let sheet = |name: &str, text: String| sheet_of_csv(name, text.as_bytes());
    let responses = format!("_uuid;_submission_time;_index\n{FIRST};2026-11-28;1\n{SECOND};2026-11-28;2\n");
    let children = format!(
        "age;_index;_parent_index;_submission__uuid\n7;1;2;{FIRST}\n8;2;2;{FIRST}\n9;3;1;{SECOND}\n5;4;1;nobody\n"
    );
    let toys = format!("what;_index;_parent_index;_submission__uuid\nball;1;2;{FIRST}\nkite;2;2;{SECOND}\n");
    let sheets = [sheet("x", responses), sheet("child", children), sheet("toy", toys)];
    let found = take(&form, &sheets, &workspace, &[]);
    let problems: Vec<_> =
        found.misfits.iter().map(|misfit| (misfit.sheet, misfit.row, misfit.problem)).collect();
    assert_eq!(problems, [(1, 5, Problem::NotAnId), (2, 3, Problem::NoSuchResponse)]);
    assert_eq!(said(&found.new, FIRST, "age[1]"), Some("7"));
    assert_eq!(said(&found.new, FIRST, "what[2][1]"), Some("ball"));
    assert_eq!(said(&found.new, SECOND, "age[1]"), Some("9"));
}

#[test]
fn two_rows_of_one_time_are_told_and_so_are_rows_at_no_place() {
    let (form, workspace) = (form(), workspace());
    let id = FIRST;
    for (name, text, expected) in [
        (
            "repeat-child",
            format!("response_id,parent,time,age\n{id},,1,7\n{id},,1,8\n{id},1,2,9\n"),
            vec![(3, Some(3), Problem::TwiceInFile), (4, Some(3), Problem::NotAPlace)],
        ),
        (
            "repeat-toy",
            format!("response_id,parent,time,what\n{id},1,1,ball\n{id},1,1,car\n{id},,2,kite\n"),
            vec![(3, Some(3), Problem::TwiceInFile), (4, Some(3), Problem::NotAPlace)],
        ),
        (
            "repeat-part",
            format!("response_id,parent,time,colour\n{id},1,1,red\n"),
            vec![(2, Some(3), Problem::NotAPlace)],
        ),
        (
            "repeat-child",
            format!("response_id,time,age,row_key\n{id},1,7,{id}/child[1]\n{id},1,8,{id}/child[1]\n"),
            vec![(3, Some(4), Problem::TwiceInFile)],
        ),
        (
            "x-child",
            format!(
                "age,PARENT_KEY,KEY\n7,uuid:{id},uuid:{id}/child[1]\n8,uuid:{id},uuid:{id}/about/family/child[1]\n"
            ),
            vec![(3, Some(3), Problem::TwiceInFile)],
        ),
    ] {
        let responses = format!("response_id,form_version\n{id},2\n");
        let sheets = [sheet_of_csv("responses", responses.as_bytes()), sheet_of_csv(name, text.as_bytes())];
        let found = take(&form, &sheets, &workspace, &[]);
        let problems: Vec<_> =
            found.misfits.iter().map(|misfit| (misfit.row, misfit.column, misfit.problem)).collect();
        assert_eq!(problems, expected, "{text}");
        assert!(said(&found.new, id, "age[1]").is_none_or(|age| age == "7"), "{text}");
    }
}
