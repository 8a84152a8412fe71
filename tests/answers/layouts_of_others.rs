//! Tables as ODK Central and `KoboToolbox` export them, with all that stands in theirs and not in ours.

use katuwang::{
    domain::{
        form::{ChooseSeveral, Form, KindName, QuestionKind, Selection},
        id::{Id, RecordId},
        language::Multilingual,
    },
    exchange::{
        Workbook,
        answer_import::{Preview, sheet_of_csv},
    },
};

use crate::{
    households::{choices, group, named, repeat, workspace},
    take_files,
};

const ID: &str = "4f39ae10-1f44-4b4a-9d6c-ecb7f2a8a1b3";
const ROSTER: &str = "people_who_live_in_the_household";

/// A household with the people in it, and what each of them reads.
fn form() -> Form {
    let mut form = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
    let named_as = |name: &str, kind| named(name, QuestionKind::of_name(kind));
    let languages = Selection::own(choices(&[("ilo", "Ilokano", "Iloko"), ("en", "English", "Ingles")]));
    let read = repeat("book", vec![named_as("title", KindName::Line)]);
    let speaks = named("speaks", QuestionKind::ChooseSeveral(ChooseSeveral(languages)));
    let person = repeat(ROSTER, vec![named_as("age", KindName::Number), group("words", vec![speaks]), read]);
    let home =
        group("home", vec![named_as("rooms", KindName::Number), named_as("agreed", KindName::YesNo), person]);
    form.questions = vec![named_as("day", KindName::Day), home];
    form
}

fn file(sheets: &[(&str, &str)]) -> Workbook {
    let sheet = |(name, text): &(&str, &str)| sheet_of_csv(name, text.replace("ID", ID).as_bytes());
    Workbook { sheets: sheets.iter().map(sheet).collect() }
}

/// Both of them say the same of one household.
fn assert_is_household(found: &Preview, text: &str) {
    assert_eq!(found.misfits, [], "{text}");
    assert_eq!(found.new.len(), 1, "{text}");
    let response = &found.new[0];
    assert_eq!(response.id.to_string(), ID);
    assert_eq!(response.finished.to_string(), "2026-11-28T01:41");
    let answers: Vec<String> =
        response.answers.iter().map(|(place, answer)| format!("{place}={answer}")).collect();
    let expected = [
        "age[1]=34",
        "age[2]=7",
        "agreed=yes",
        "book[2]=2",
        "day=2026-11-28",
        "people_who_live_in_the_household=2",
        "rooms=3",
        "speaks[1]=ilo en",
        "title[2][1]=Ibong Adarna",
        "title[2][2]=Biag ni Lam-ang",
    ];
    assert_eq!(answers, expected, "{text}");
}

#[test]
fn the_tables_of_odk_central_are_understood_with_and_without_groups() {
    let (form, workspace) = (form(), workspace());
    let ends = "KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion";
    let ended = "uuid:ID,22,Tablet 3,0,0,,approved,collect:x1,0,2026111401";
    for (home, words) in [("home-", "words-"), ("", "")] {
        let root = format!(
            "SubmissionDate,start,day,{home}rooms,{home}agreed,{home}where-Latitude,meta-instanceID,meta-instanceName,{ends}\n\
            2026-11-28T01:41:07.123Z,2026-11-28T09:30:00.000+08:00,2026-11-28,3,yes,15.1,uuid:ID,One,{ended}\n"
        );
        let people = format!(
            "age,{words}speaks,{words}speaks/ilo,{words}speaks/en,PARENT_KEY,KEY\n\
            34,ilo en,1,1,uuid:ID,uuid:ID/home/{ROSTER}[1]\n7,,0,0,uuid:ID,uuid:ID/home/{ROSTER}[2]\n"
        );
        let books = format!(
            "title,PARENT_KEY,KEY\nIbong Adarna,uuid:ID/home/{ROSTER}[2],uuid:ID/home/{ROSTER}[2]/book[1]\n\
            Biag ni Lam-ang,uuid:ID/home/{ROSTER}[2],uuid:ID/home/{ROSTER}[2]/book[2]\n"
        );
        let sheets =
            [("household", root.as_str()), ("household-people", &people), ("household-book", &books)];
        assert_is_household(&take_files(&form, &[file(&sheets)], &workspace, &[]), &root);
    }
}

#[test]
fn the_sheets_of_kobotoolbox_are_understood_with_and_without_groups() {
    let (form, workspace) = (form(), workspace());
    let of_response = "_submission__id,_submission__uuid,_submission__submission_time,_submission__validation_status,_submission__notes,_submission__status,_submission__submitted_by,_submission___version__,_submission__tags,_submission_meta/rootUuid";
    let its = "901,ID,2026-11-28T01:41:07,,,submitted_via_web,,vA1,,uuid:ID";
    for (home, words) in [("home/", "words/"), ("", "")] {
        let roster = if home.is_empty() { String::new() } else { format!("{home}{ROSTER}/") };
        let book = if home.is_empty() { String::new() } else { format!("{roster}book/") };
        let root = format!(
            "start,day,{home}rooms,{home}agreed,{home}where,_{home}where_latitude,_id,_uuid,_submission_time,_validation_status,_notes,_status,_submitted_by,__version__,_tags,meta/rootUuid,_index\n\
            2026-11-28T09:30:00.000+08:00,2026-11-28,3,yes,15.1 120.5 0 0,15.1,901,ID,2026-11-28T01:41:07,,,submitted_via_web,,vA1,,uuid:ID,1\n"
        );
        let people = format!(
            "{roster}age,{roster}{words}speaks,{roster}{words}speaks/ilo,{roster}{words}speaks/en,_index,_parent_table_name,_parent_index,{of_response}\n\
            34,ilo en,1,1,1,Household,1,{its}\n7,,,,2,Household,1,{its}\n"
        );
        let books = format!(
            "{book}title,_index,_parent_table_name,_parent_index,{of_response}\n\
            Ibong Adarna,1,{ROSTER},2,{its}\nBiag ni Lam-ang,2,{ROSTER},2,{its}\n"
        );
        // A tab of a spreadsheet has room for 31 letters.
        let tab = "people_who_live_in_the_house...";
        let sheets = [("Household", root.as_str()), (tab, &people), ("book", &books)];
        assert_is_household(&take_files(&form, &[file(&sheets)], &workspace, &[]), &root);
    }
}

#[test]
fn the_sheets_of_kobotoolbox_are_understood_with_groups_and_labels() {
    let (mut form, workspace) = (form(), workspace());
    // A group without words is called by its name there.
    let words = form.question_mut(&"words".parse().unwrap()).unwrap();
    words.label = Multilingual::default();
    let its = format!("901,{ID},2026-11-28T01:41:07");
    let of_response = "_submission__id,_submission__uuid,_submission__submission_time";
    for (begins, [ilokano, english]) in [("", ["Ilokano", "English"]), ("Ano ang ", ["Iloko", "Ingles"])] {
        let label = |name: &str| format!("{begins}{name}?");
        let (home, roster) = (label("home"), format!("{}/{}", label("home"), label(ROSTER)));
        let (speaks, book) = (format!("{roster}/words/{}", label("speaks")), label("book"));
        let root = format!(
            "start,{},{home}/{},{home}/{},_id,_uuid,_submission_time,_index\n\
            x,2026-11-28,3,yes,901,ID,2026-11-28T01:41:07,1\n",
            label("day"),
            label("rooms"),
            label("agreed"),
        );
        let people = format!(
            "{roster}/{},{speaks},{speaks}/{ilokano},{speaks}/{english},_index,_parent_table_name,_parent_index,{of_response}\n\
            34,{ilokano} {english},1,1,1,Household,1,{its}\n7,,,,2,Household,1,{its}\n",
            label("age"),
        );
        let books = format!(
            "{roster}/{book}/{},_index,_parent_table_name,_parent_index,{of_response}\n\
            Ibong Adarna,1,{ROSTER},2,{its}\nBiag ni Lam-ang,2,{ROSTER},2,{its}\n",
            label("title"),
        );
        // Renamed tabs are told by these headers, too.
        for [first, second] in [[ROSTER, "book"], ["People", "Reading"]] {
            let sheets = [("Household", root.as_str()), (first, &people), (second, &books)];
            assert_is_household(&take_files(&form, &[file(&sheets)], &workspace, &[]), &root);
        }
    }
}
