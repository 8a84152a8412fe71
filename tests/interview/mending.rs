//! A response that is mended: what it says then, and what is still in it.

use katuwang::domain::{
    form::{Draft, Form, Response, differences, sheet},
    ordered::Ordered,
};

use crate::{answer, begin, finish, forms::*, go_on, place};

/// Two children with toys in an open repeat, a sum, and what is never worked out twice.
fn family() -> Form {
    let child = repeat("child", "", vec![number("age"), number("toys")]);
    let kept = calculate("kept", "once(random())");
    form(vec![
        one_of("site", &["north", "south"]),
        child,
        calculate("ages", "sum(${age})"),
        kept,
        number("last"),
    ])
}

fn answered(form: &Form) -> Response {
    let mut interview = begin(form);
    answer(&mut interview, "site", "south");
    for (time, age) in [(1, "7"), (2, "9")] {
        interview.add_time(&place("child"));
        answer(&mut interview, &format!("age[{time}]"), age);
    }
    answer(&mut interview, "last", "3");
    finish(&interview).unwrap()
}

#[test]
fn a_draft_that_mends_is_handed_in_as_the_same_answers() {
    let form = family();
    let response = answered(&form);
    let draft = Draft::mending(&response, &form, "misheard".to_owned());
    assert_eq!((draft.id, draft.mends.as_deref()), (response.id, Some("misheard")));
    let again = finish(&go_on(&form, draft)).unwrap();
    assert_eq!(again.answers, response.answers);
    assert_eq!(response.clone().mended(again, "misheard".to_owned()), response, "nothing was mended");
}

#[test]
fn mending_keeps_what_was_answered_and_works_out_the_rest_anew() {
    let form = family();
    let response = answered(&form);
    let mut interview = go_on(&form, Draft::mending(&response, &form, "misheard".to_owned()));
    answer(&mut interview, "age[2]", "10");
    answer(&mut interview, "last", "");
    let anew = finish(&interview).unwrap();
    let mended = response.clone().mended(anew, "misheard".to_owned());
    let at = |name: &str| mended.answers.get(&place(name)).map(String::as_str);
    assert_eq!((at("age[2]"), at("ages"), at("last")), (Some("10"), Some("17"), None));
    assert_eq!(mended.answers.get(&place("kept")), response.answers.get(&place("kept")));
    let [revision] = mended.revisions.as_slice() else { panic!("one revision") };
    assert_eq!((&revision.answers, revision.reason.as_str()), (&response.answers, "misheard"));
    let changed = differences(&revision.answers, &mended.answers);
    let changed: Vec<String> = changed.iter().map(|(place, was)| format!("{place}={was}")).collect();
    assert_eq!(changed, ["age[2]=9", "ages=16", "last=3"]);
}

#[test]
fn a_response_without_an_answer_is_not_answered_beforehand_when_it_is_mended() {
    let form = form(vec![preset(number("age"), "7")]);
    let mut interview = begin(&form);
    answer(&mut interview, "age", "");
    let response = finish(&interview).unwrap();
    let again = finish(&go_on(&form, Draft::mending(&response, &form, "why".to_owned()))).unwrap();
    assert_eq!(again.answers, Ordered::new());
}

#[test]
fn a_sheet_has_the_answers_in_the_order_of_the_form_each_time_together() {
    let toy = repeat("toy", "", vec![number("worth")]);
    let child = repeat("child", "", vec![number("name"), toy, number("age")]);
    let form = form(vec![group("top", vec![number("z")]), child, number("a")]);
    let answers = [
        "a",
        "age[1]",
        "age[2]",
        "child",
        "gone",
        "name[1]",
        "name[2]",
        "toy[2]",
        "worth[2][1]",
        "worth[2][2]",
        "z",
    ];
    let answers = answers.iter().map(|name| (place(name), "1".to_owned())).collect();
    let lines = sheet(&form, &answers);
    let around = |line: &katuwang::domain::form::Line<'_>| {
        line.around.iter().map(|(place, _)| place.to_string()).collect::<Vec<_>>().join("/")
    };
    let read: Vec<String> = lines.iter().map(|line| format!("{} {}", around(line), line.place)).collect();
    let expected = [
        "top z",
        "child[1] name[1]",
        "child[1] age[1]",
        "child[2] name[2]",
        "child[2]/toy[2][1] worth[2][1]",
        "child[2]/toy[2][2] worth[2][2]",
        "child[2] age[2]",
        " a",
        " gone",
    ];
    assert_eq!(read, expected);
    assert!(lines.last().unwrap().question.is_none(), "kept though the form does not know it");
}
