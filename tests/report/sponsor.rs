//! What a sponsor does not see.

use katuwang::domain::{
    form::Answers,
    report::{Audience, Report, SeenShare},
};

use crate::projects::{Reported, saturday};

/// The example with so many of its responses, of which so many say that the story was retold.
fn retold(met: usize, all: usize) -> Reported {
    let mut reported = saturday();
    let (_, given) = &mut reported.responses[0];
    given.truncate(all);
    for (place, response) in given.iter_mut().enumerate() {
        let answer = if place < met { "yes" } else { "no" };
        response.answers = Answers::from_iter([("retell".parse().unwrap(), answer.to_owned())]);
    }
    reported
}

fn share(report: &Report) -> SeenShare {
    let targets = &report.forms[0].targets;
    let of_retelling = targets.iter().find(|target| target.target.question.as_str() == "retell");
    of_retelling.unwrap().share.unwrap()
}

#[test]
fn a_share_of_few_is_hidden_whichever_side_is_small() {
    for (met, all, is_hidden) in [
        (30, 60, false),
        (10, 20, false),
        (9, 30, true),
        (21, 30, true),
        (30, 30, true),
        (0, 30, true),
        (5, 9, true),
    ] {
        let reported = retold(met, all);
        let seen = share(&reported.report(Audience::Sponsor));
        assert_eq!(seen == SeenShare::Hidden, is_hidden, "{met} of {all}: {seen:?}");
        assert_ne!(share(&reported.report(Audience::Team)), SeenShare::Hidden);
    }
}

#[test]
fn no_small_count_of_people_stands_in_a_sponsors_report() {
    let reported = saturday();
    let report = reported.report(Audience::Sponsor);
    let of_people = |name: &str| {
        ["form.", "target.", "language.", "languages.", "children", "adults"]
            .iter()
            .any(|kind| name.starts_with(kind))
            || name.ends_with(".children")
    };
    let mut looked_at = 0;
    for figure in report.figures().iter().filter(|figure| of_people(&figure.name)) {
        let is_count = [
            ".count",
            ".of",
            ".responses",
            ".listeners",
            ".children",
            "children",
            "adults",
            ".came",
            ".answered",
        ]
        .iter()
        .any(|end| figure.name.ends_with(end));
        if let (true, Ok(count)) = (is_count, figure.value.parse::<u32>()) {
            assert!(count >= 10, "{}: {count}", figure.name);
            looked_at += 1;
        }
        let is_of_session = figure.name.contains(".session.") || figure.name.contains(".at.");
        assert!(!is_of_session, "{}: a table that tells of another", figure.name);
    }
    assert!(looked_at > 5);
    assert!(report.languages.is_some_and(|languages| languages.can_follow.is_none()));
}

#[test]
fn words_that_somebody_typed_stay_with_the_team() {
    let report = saturday().report(Audience::Sponsor);
    let questions = report.forms.iter().flat_map(|form| &form.questions);
    assert!(questions.clone().all(|question| question.words.is_empty()));
}

#[test]
fn how_many_left_a_question_out_does_not_follow_from_how_many_answered() {
    for (blank, is_hidden) in [(0, false), (3, true), (12, false)] {
        let mut reported = retold(30, 60);
        let (_, given) = &mut reported.responses[0];
        for response in given.iter_mut().rev().take(blank) {
            response.answers = Answers::new();
        }
        let report = reported.report(Audience::Sponsor);
        let form = &report.forms[0];
        assert_eq!(form.responses.count().is_none(), is_hidden, "{blank} left out");
        assert!(form.rate.is_none() || !is_hidden);
        assert_ne!(share(&report), SeenShare::Hidden);
    }
}
