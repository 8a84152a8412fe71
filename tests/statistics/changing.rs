//! The change of a target between responses before and after.

use katuwang::domain::{
    evaluation::change::{Change, Joined, Paired, change},
    form::{Form, KindName, QuestionName, Response},
    id::{Id, RecordId},
    plan::{Condition, Target},
};

use super::answers::{form, question, response};

fn target(form: &Form) -> Target {
    Target {
        id: Id::new(RecordId::from_u128(7)),
        project: form.project,
        form: form.id,
        question: "happy".parse().unwrap(),
        condition: Condition::AtLeast(4),
        share: 50,
        claims_change: true,
        baseline: None,
    }
}

fn joined<'r>(before: &'r [Response], after: &'r [Response], code: &[QuestionName]) -> Joined<'r> {
    Joined::by_code(before.iter().collect(), after.iter().collect(), code)
}

/// Twelve children, each with a code of its own; the ratings in order.
fn class(ratings: &[u32]) -> Vec<Response> {
    let letters = ["a", "b", "c", "d"];
    let made = ratings.iter().zip(0_u32..).map(|(rating, number)| {
        let letter = letters[number as usize % 4];
        let answers = [
            format!("happy={rating}"),
            format!("letter={letter}"),
            format!("day={}", 1 + 2 * number),
            format!("older={}", number / 3),
        ];
        response(u128::from(number) + 100, &answers.each_ref().map(String::as_str))
    });
    made.collect()
}

fn asked() -> (Form, Vec<QuestionName>) {
    let form = form(vec![
        question("happy", KindName::RatingFaces),
        question("letter", KindName::Line),
        question("day", KindName::Number),
        question("older", KindName::Number),
    ]);
    (form, ["letter", "day", "older"].map(|name| name.parse().unwrap()).to_vec())
}

#[test]
fn the_same_people_are_compared_one_by_one() {
    let (form, code) = asked();
    let before = class(&[1, 2, 3, 3, 2, 4, 5, 1, 2, 3, 3, 3]);
    let mut after = class(&[4, 4, 5, 4, 2, 5, 4, 4, 3, 4, 4, 4]);
    after.reverse();
    let Some(Change::Paired { joined: counts, met, numbers, migration, ceiling }) =
        change(&target(&form), &form, &joined(&before, &after, &code))
    else {
        panic!("they have codes")
    };
    assert_eq!(counts.matched, 12);
    assert_eq!((met.stayed_yes, met.gained, met.lost, met.stayed_no), (2, 8, 0, 2));
    assert!((met.p_value - 2.0 / 256.0).abs() < 1e-15);
    let Some(Paired::Known(numbers)) = numbers else { panic!("twelve are enough") };
    assert_eq!((numbers.rose, numbers.stayed, numbers.fell), (10, 1, 1));
    let migration = migration.unwrap();
    assert_eq!((migration.moves(), migration.before()), ((10, 1, 1), vec![2, 3, 5, 1, 1]));
    assert!(!ceiling.unwrap().is_reached, "one of twelve was at the top");
}

#[test]
fn people_who_cannot_be_joined_are_two_groups() {
    let (form, code) = asked();
    let before = class(&[1, 2, 3, 3, 2, 4, 5, 1, 2, 3, 3, 3]);
    let after = class(&[4, 4, 5, 4, 2, 5, 4, 4, 3, 4, 4, 4]);
    let without_code: Vec<Response> = after
        .iter()
        .map(|response| Response {
            answers: response
                .answers
                .iter()
                .filter(|(place, _)| place.name.as_str() == "happy")
                .map(|(place, answer)| (place.clone(), answer.clone()))
                .collect(),
            ..response.clone()
        })
        .collect();
    for (after, code) in [(&after, &[][..]), (&without_code, &code)] {
        let Some(Change::Unpaired { met, numbers, ceiling, .. }) =
            change(&target(&form), &form, &joined(&before, after, code))
        else {
            panic!("they can't be joined")
        };
        let met = met.unwrap();
        assert!((met.before - 2.0 / 12.0).abs() < 1e-15 && (met.after - 10.0 / 12.0).abs() < 1e-15);
        assert!(met.interval.low > 0.2 && met.interval.high < 0.9);
        assert!(numbers.unwrap().p_value < 0.01);
        assert!(ceiling.is_some());
    }
    let Some(Change::Unpaired { met, numbers, .. }) =
        change(&target(&form), &form, &joined(&before[..9], &after, &[]))
    else {
        panic!("no code")
    };
    assert_eq!((met, numbers), (None, None), "nine before are too few");
}

#[test]
fn a_few_who_can_be_joined_do_not_take_the_place_of_all() {
    let (form, code) = asked();
    let before = class(&[1, 2, 3, 3, 2, 4, 5, 1, 2, 3, 3, 3]);
    let mut after = class(&[4, 4, 5, 4, 2, 5, 4, 4, 3, 4, 4, 4]);
    for response in after.iter_mut().skip(7) {
        response.answers.remove(&"letter".parse().unwrap());
        response.answers.remove(&"day".parse().unwrap());
    }
    let Some(Change::Unpaired { joined: Some(counts), met: Some(met), numbers: Some(_), .. }) =
        change(&target(&form), &form, &joined(&before, &after, &code))
    else {
        panic!("seven pairs are too few, twelve answers are not")
    };
    assert_eq!(counts.matched, 7);
    assert!((met.after - 10.0 / 12.0).abs() < 1e-15);
}

#[test]
fn who_may_choose_several_moves_from_no_level_to_another() {
    let form = form(vec![question("happy", KindName::ChooseSeveral), question("letter", KindName::Line)]);
    let letters = "abcdefghijkl";
    let class: Vec<Response> = letters
        .char_indices()
        .map(|(place, letter)| response(place as u128 + 100, &["happy=one two", &format!("letter={letter}")]))
        .collect();
    let code = ["letter".parse().unwrap()];
    let target = Target { condition: Condition::Includes("one".to_owned()), ..target(&form) };
    let Some(Change::Paired { met, migration, .. }) = change(&target, &form, &joined(&class, &class, &code))
    else {
        panic!("twelve letters are twelve people")
    };
    assert_eq!((met.stayed_yes, migration), (12, None));
}
