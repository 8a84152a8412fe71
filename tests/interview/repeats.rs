//! Questions that are asked again.

use katuwang::domain::form::MOST_TIMES;

use crate::{answer, asked, begin, forms::*, go_on, handed_in, place};

#[test]
fn an_open_repeat_asks_whether_there_is_another_and_takes_one_away() {
    let child = repeat(
        "child",
        "",
        vec![preset(number("age"), "7"), question("name", katuwang::domain::form::KindName::Line)],
    );
    let form = form(vec![number("before"), child, calculate("ages", "sum(${age})"), number("after")]);
    let mut interview = begin(&form);
    assert_eq!(asked(&interview), ["before", "child", "after"]);
    for (time, name) in [(1, "Ana"), (2, "Ben"), (3, "Cai")] {
        assert_eq!(interview.add_time(&place("child")), Some(time));
        answer(&mut interview, &format!("name[{time}]"), name);
    }
    answer(&mut interview, "age[2]", "9");
    assert_eq!(
        asked(&interview),
        ["before", "age[1]", "name[1]", "age[2]", "name[2]", "age[3]", "name[3]", "child", "after"]
    );
    interview.remove_time(&place("child"), 2);
    let expected = ["age[1]=7", "age[2]=7", "ages=14", "child=2", "name[1]=Ana", "name[2]=Cai"];
    assert_eq!(handed_in(&interview), expected);
    assert_eq!(handed_in(&go_on(&form, interview.draft().clone())), expected, "and after a reload");
}

#[test]
fn a_count_decides_how_often_and_answers_beyond_it_wait_in_the_draft() {
    let toys = repeat("toy", "${toys}", vec![number("worth")]);
    let form = form(vec![repeat("child", "${children}", vec![number("toys"), toys]), number("children")]);
    let mut interview = begin(&form);
    answer(&mut interview, "children", "2");
    answer(&mut interview, "toys[2]", "2");
    answer(&mut interview, "worth[2][2]", "50");
    assert_eq!(asked(&interview), ["toys[1]", "toys[2]", "worth[2][1]", "worth[2][2]", "children"]);
    answer(&mut interview, "children", "1");
    assert_eq!(handed_in(&interview), ["child=1", "children=1"]);
    answer(&mut interview, "children", "2");
    assert_eq!(handed_in(&interview), ["child=2", "children=2", "toy[2]=2", "toys[2]=2", "worth[2][2]=50"]);
}

#[test]
fn inside_a_repeat_a_name_means_this_time_and_outside_all() {
    let adult = calculate("adult", "if(${age} >= 18, 1, 0)");
    let place_in_row = calculate("row", "position(..)");
    let person = repeat("person", "3", vec![number("age"), adult, place_in_row]);
    let form = form(vec![person, calculate("adults", "sum(${adult})"), calculate("all", "count(${person})")]);
    let mut interview = begin(&form);
    for (time, age) in [(1, "30"), (2, "5"), (3, "18")] {
        answer(&mut interview, &format!("age[{time}]"), age);
    }
    let handed_in = handed_in(&interview);
    for expected in ["adult[2]=0", "adult[3]=1", "adults=2", "all=3", "row[3]=3"] {
        assert!(handed_in.iter().any(|answer| answer == expected), "{expected} in {handed_in:?}");
    }
}

#[test]
fn ten_thousand_times_are_said_to_be_too_many_and_nothing_is_lost() {
    let form = form(vec![number("count"), repeat("row", "${count}", vec![number("value")])]);
    let mut interview = begin(&form);
    answer(&mut interview, "count", "10000");
    assert_eq!(interview.times(&place("row")), MOST_TIMES);
    let faults: Vec<String> = interview.faults().map(|(name, _)| name.to_string()).collect();
    assert_eq!(faults, ["row"]);
    assert_eq!(interview.draft().typed(&place("count")), "10000");
}

#[test]
fn a_repeat_that_is_not_asked_does_not_ask_for_another() {
    let child = relevant(repeat("child", "", vec![number("age")]), "${any} = 'yes'");
    let form = form(vec![one_of("any", &["yes", "no"]), child]);
    let mut interview = begin(&form);
    assert_eq!(asked(&interview), ["any"]);
    answer(&mut interview, "any", "yes");
    assert_eq!(asked(&interview), ["any", "child"]);
}
