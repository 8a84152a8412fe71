//! Somebody who wants to know more than a public table says.

use std::collections::BTreeMap;

use katuwang::{
    domain::{
        evaluation::Grouping,
        form::{ChooseOne, ChooseSeveral, Form, KindName, QuestionKind, Response, Selection},
        id::{Id, RecordId},
    },
    exchange::answers::{Audience, Layout, answer_files},
};
use proptest::{prelude::*, sample::select};

use crate::{
    attacker::{Seen, bounds, with_those_who_did_not},
    households::{choices, form as households, named, response, responses, workspace},
};

const SECRET: &str = "my name is Secret";

/// Two questions of one choice, one of several, a number, and words.
fn form() -> Form {
    let words = [("a", "A", ""), ("b", "B", ""), ("c", "C", "")];
    let selection = || Selection::own(choices(&words));
    Form {
        questions: vec![
            named("one", QuestionKind::ChooseOne(ChooseOne(selection()))),
            named("happy", QuestionKind::of_name(KindName::RatingFaces)),
            named("several", QuestionKind::ChooseSeveral(ChooseSeveral(selection()))),
            named("books", QuestionKind::of_name(KindName::Number)),
            named("said", QuestionKind::of_name(KindName::Text)),
            named("born", QuestionKind::of_name(KindName::Day)),
        ],
        editions: Vec::new(),
        ..households()
    }
}

fn any_response() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
    let blank_or = |answers: Vec<&'static str>| prop::option::weighted(0.9, select(answers));
    (
        blank_or(vec!["a", "a", "a", "b", "b", "c"]),
        blank_or(vec!["5", "5", "4", "4", "1"]),
        blank_or(vec!["a", "a b", "b", "a b c"]),
        blank_or(vec!["0", "2", "2", "7", "-99", "20000"]),
        select(vec!["en", "en", "en", "fil", "fil", "ilo", "x-rare"]),
    )
        .prop_map(|(one, happy, several, books, language)| {
            let answers = [("one", one), ("happy", happy), ("several", several), ("books", books)];
            let answers = answers.into_iter().filter_map(|(name, answer)| Some((name, answer?)));
            answers.chain([("said", SECRET), ("born", "1931-02-28"), ("language", language)]).collect()
        })
}

fn responses_of(all: &[Vec<(&'static str, &'static str)>], form: &Form) -> Vec<Response> {
    let made = (1..).zip(all).map(|(number, answers)| {
        let (language, answers) = answers.split_last().unwrap();
        let mut response = response(number, form, answers);
        language.1.clone_into(&mut response.language);
        response.session = Some(Id::new(RecordId::from_u128(10 + number % 3 % 2)));
        response
    });
    made.collect()
}

fn published(form: &Form, responses: &[Response], by: Option<Grouping>) -> (String, Vec<Seen>) {
    let layout = Layout { audience: Audience::Public(by), ..Layout::OURS };
    let files = answer_files(form, responses, &workspace(), &layout);
    assert_eq!(files.len(), 1);
    let text = String::from_utf8(files[0].bytes.clone()).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let count = Some(&row[4]).filter(|count| !count.is_empty()).map(|count| count.parse().unwrap());
        (row[0].to_owned(), row[1].to_owned(), row[3].to_owned(), count, row[5].parse().unwrap())
    });
    let rows = rows.collect();
    (text, rows)
}

/// What the answer of a response is counted as.
fn counted_as(question: &str, answer: &str) -> String {
    match (question, answer) {
        ("books", "2") => "1 to 2",
        ("books", "7") => "6 to 10",
        ("books", "20000") => "1001 and more",
        ("books", "-99") => "",
        (_, answer) => answer,
    }
    .to_owned()
}

fn attack(form: &Form, responses: &[Response], by: Option<Grouping>, of_group: impl Fn(&Response) -> String) {
    let (text, rows) = published(form, responses, by);
    assert!(
        !text.contains("Secret")
            && !text.contains("1931")
            && !text.contains("018bcfe5")
            && !text.contains("08:00")
    );
    for (question, answer, group, count, size) in &rows {
        let in_group =
            |response: &&Response| group.is_empty() || group == "others" || of_group(response) == *group;
        let gave = |response: &&Response| {
            let said = response.answer(&question.parse().unwrap()).unwrap_or_default();
            if question == "several" {
                said.split(' ').any(|name| name == answer)
            } else {
                counted_as(question, said) == *answer
            }
        };
        if group != "others" {
            let members: Vec<&Response> = responses.iter().filter(in_group).collect();
            assert_eq!(i64::try_from(members.len()).unwrap(), *size);
            let true_count = i64::try_from(members.into_iter().filter(gave).count()).unwrap();
            assert!(count.is_none_or(|count| count == true_count), "what is shown is true");
        }
        assert!(*size >= 10 && count.is_none_or(|count| count >= 10), "nothing small is shown");
    }
    let mut tables: BTreeMap<(String, String), Vec<&Seen>> = BTreeMap::new();
    for row in &rows {
        let alone = if row.0 == "several" { row.1.clone() } else { String::new() };
        tables.entry((row.0.clone(), alone)).or_default().push(row);
    }
    for ((question, _), table) in tables {
        let complete = with_those_who_did_not(&table);
        let table = if question == "several" { complete.iter().collect() } else { table };
        let bounds = bounds(&table);
        for (question, answer, group, count, _) in table {
            let (low, high) = bounds[&(answer.clone(), group.clone())];
            assert!(
                count.is_some() || low < high,
                "{question} {answer} {group} follows from the others:\n{text}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_small_is_seen_or_follows(all in prop::collection::vec(any_response(), 0..120)) {
        let form = form();
        let responses = responses_of(&all, &form);
        attack(&form, &responses, None, |_| String::new());
        attack(&form, &responses, Some(Grouping::Language), |response| response.language.clone());
        let site = |response: &Response| if response.session == Some(Id::new(RecordId::from_u128(10))) { "Hall" } else { "School" };
        attack(&form, &responses, Some(Grouping::Site), |response| site(response).to_owned());
        let by_answer = Grouping::Answer("one".parse().unwrap());
        attack(&form, &responses, Some(by_answer), |response| {
            response.answer(&"one".parse().unwrap()).unwrap_or("unknown").to_owned()
        });
    }
}

#[test]
fn a_question_by_which_is_grouped_a_void_response_and_a_repeat_are_not_counted() {
    let form = households();
    let few = responses(&form);
    assert!(published(&form, &few, None).1.is_empty(), "three are too few for anything");
    let mut many: Vec<Response> = (1..=40)
        .map(|number| {
            response(
                number,
                &form,
                &[("a_yes_no", if number > 20 { "yes" } else { "no" }), ("child", "1"), ("age[1]", "7")],
            )
        })
        .collect();
    let shown = |many: &[Response], answer: &str| {
        let rows = published(&form, many, None).1;
        rows.iter().find(|row| row.0 == "a_yes_no" && row.1 == answer).unwrap().3
    };
    assert_eq!(
        (shown(&many, "yes"), shown(&many, "no")),
        (None, Some(20)),
        "nobody left it blank, and that is hidden with one more"
    );
    for response in many.iter_mut().take(10) {
        response.answers = response
            .answers
            .iter()
            .filter(|(place, _)| place.name.as_str() != "a_yes_no")
            .map(|(place, answer)| (place.clone(), answer.clone()))
            .collect();
    }
    assert_eq!((shown(&many, "yes"), shown(&many, "no"), shown(&many, "")), (Some(20), Some(10), Some(10)));
    many[39].void = Some(katuwang::domain::form::Voided { reason: "x".to_owned(), when: crate::now() });
    assert_eq!(shown(&many, "yes"), Some(19));
    let rows = published(&form, &many, Some(Grouping::Answer("a_yes_no".parse().unwrap()))).1;
    assert!(rows.iter().all(|row| row.0 != "a_yes_no" && row.0 != "age" && row.0 != "child"));
}

#[test]
fn a_question_that_is_asked_of_some_is_not_counted_and_none_is_grouped_by_it() {
    let mut form = form();
    form.questions[1].logic.relevant = katuwang::domain::form::Formula::new("${one} = 'a'");
    let of = |number: u128| {
        response(number, &form, &[("one", "a"), ("happy", if number > 20 { "5" } else { "4" })])
    };
    let many: Vec<Response> = (1..=40).map(of).collect();
    let rows = published(&form, &many, Some(Grouping::Answer("happy".parse().unwrap()))).1;
    assert!(rows.iter().all(|row| row.0 != "happy" && row.2.is_empty()));
    assert!(rows.iter().any(|row| row.0 == "one"));
}

#[test]
fn behind_consent_only_those_who_gave_it_are_counted() {
    let mut form = form();
    for question in form.questions.iter_mut().skip(1) {
        question.logic.relevant = katuwang::domain::form::Formula::new("${one} = 'a'");
    }
    let of = |number: u128| {
        let one = if number > 35 { "b" } else { "a" };
        response(number, &form, &[("one", one), ("happy", if number > 20 { "5" } else { "4" })])
    };
    let many: Vec<Response> = (1..=40).map(of).collect();
    let rows = published(&form, &many, None).1;
    assert!(rows.iter().all(|row| row.4 == 35), "that five said no is not said");
    assert!(rows.iter().any(|row| row.0 == "happy" && row.1 == "4" && row.3 == Some(20)));
}
