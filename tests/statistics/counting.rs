//! Counting the answers of a form in one pass.

use katuwang::domain::{
    evaluation::{Missing, Share, Tabulation, Tally},
    form::{Form, Formula, Group, KindName, Layout, QuestionKind, Response},
};

use super::answers::{form, one_of, question, response, some_of, with_kind};

fn counted(form: &Form, responses: &[Response], name: &str) -> Tally {
    let tabulation = Tabulation::of(form, responses);
    let found = tabulation.questions.into_iter().find(|(question, _)| question.name.as_str() == name);
    found.unwrap().1
}

fn choices(tally: &Tally) -> Vec<(&str, u32)> {
    tally.choices.iter().map(|(choice, count)| (choice.name.as_str(), *count)).collect()
}

fn missing(not_reached: u32, skipped: u32, refused: u32) -> Missing {
    Missing { not_reached, skipped, refused }
}

#[test]
fn each_kind_is_counted_as_its_answers_are() {
    let form = form(vec![
        question("happy", KindName::RatingFaces),
        one_of("book", &["red", "blue", "refused"]),
        some_of("liked", &["story", "songs"]),
        question("age", KindName::Number),
        question("height", KindName::DecimalNumber),
        question("words", KindName::Text),
        question("note", KindName::Note),
    ]);
    let responses = [
        response(1, &["happy=5", "book=red", "liked=story songs", "age=7", "height=1.2", "words=fun"]),
        response(2, &["happy=4", "book=blue", "liked=songs", "age=8", "height=1.3", "words=long"]),
        response(3, &["happy=1", "book=refused", "age=-99", "words=fun"]),
        response(4, &["happy=4", "book=red", "liked=story", "age=10", "height=2"]),
    ];
    let happy = counted(&form, &responses, "happy");
    assert_eq!(choices(&happy), [("1", 1), ("2", 0), ("3", 0), ("4", 2), ("5", 1)]);
    assert_eq!((happy.answered, happy.top_two, happy.missing), (4, Some(3), missing(0, 0, 0)));
    assert_eq!(happy.top_two_share(Some(30)), Some(Share::TooFew { count: 3, of: 4 }));
    let numbers = happy.numbers.unwrap();
    assert_eq!((numbers.median.to_string().as_str(), numbers.mean), ("4", 3.5));
    let book = counted(&form, &responses, "book");
    assert_eq!(choices(&book), [("red", 2), ("blue", 1)], "a refusal is no answer");
    assert_eq!((book.answered, book.missing, book.top_two), (3, missing(0, 0, 1), None));
    let liked = counted(&form, &responses, "liked");
    assert_eq!((choices(&liked), liked.answered), (vec![("story", 2), ("songs", 2)], 3));
    assert_eq!(liked.missing, missing(0, 1, 0));
    let age = counted(&form, &responses, "age");
    assert_eq!((age.answered, age.missing), (3, missing(0, 0, 1)));
    assert_eq!(age.numbers.unwrap().median.to_string(), "8");
    let height = counted(&form, &responses, "height");
    let numbers = height.numbers.unwrap();
    assert_eq!((numbers.least.to_string(), numbers.median.to_string()), ("1.2".to_owned(), "1.3".to_owned()));
    let words = counted(&form, &responses, "words");
    assert_eq!(
        (words.texts, words.missing),
        (vec!["fun".to_owned(), "long".to_owned(), "fun".to_owned()], missing(0, 1, 0))
    );
    assert_eq!(Tabulation::of(&form, &responses).questions.len(), 6, "a note is not answered");
}

#[test]
fn what_was_not_asked_is_not_skipped() {
    let mut why = question("why", KindName::Text);
    why.logic.relevant = Formula::new("${came} = 'no'");
    let mut inside = with_kind(
        "about",
        QuestionKind::Group(Group {
            questions: vec![question("age", KindName::Number)],
            layout: Layout::InTurn,
        }),
    );
    inside.logic.relevant = Formula::new("${came} = 'yes'");
    let end = question("end", KindName::YesNo);
    let form = form(vec![question("came", KindName::YesNo), why, inside, end]);
    let responses = [
        response(1, &["came=yes", "age=7", "end=yes"]),
        response(2, &["came=yes", "end=no"]),
        response(3, &["came=no", "why=rain", "end=no"]),
        response(4, &["came=no", "end=no"]),
        // Nothing can be told of whoever did not say.
        response(5, &["end=no"]),
    ];
    for (name, expected) in [
        ("came", missing(0, 1, 0)),
        ("why", missing(3, 1, 0)),
        ("age", missing(3, 1, 0)),
        ("end", missing(0, 0, 0)),
    ] {
        assert_eq!(counted(&form, &responses, name).missing, expected, "{name}");
    }
}

#[test]
fn behind_the_last_answer_one_was_skipped_and_the_others_not_reached() {
    let names = ["a", "b", "c", "d"];
    let form = form(names.iter().map(|name| question(name, KindName::YesNo)).collect());
    let responses = [
        response(1, &["a=yes"]),
        response(2, &["a=yes", "c=no"]),
        response(3, &["a=yes", "b=no", "c=no", "d=yes"]),
        response(4, &[]),
    ];
    for (name, expected) in [("a", (0, 1)), ("b", (1, 2)), ("c", (2, 0)), ("d", (2, 1))] {
        assert_eq!(counted(&form, &responses, name).missing, missing(expected.0, expected.1, 0), "{name}");
    }
}

#[test]
fn what_an_earlier_version_did_not_have_was_not_reached() {
    let before = form(vec![question("a", KindName::YesNo)]);
    let after = before
        .clone()
        .with_question(question("b", KindName::YesNo))
        .with_question(question("c", KindName::YesNo));
    let form = after.following(&before, true);
    assert_eq!(form.version, 2);
    let old = response(1, &["a=yes"]);
    let new = Response { form_version: 2, ..response(2, &["a=yes", "c=no"]) };
    let unknown = Response { form_version: 7, ..response(3, &["a=yes", "c=no"]) };
    let responses = [old, new, unknown];
    assert_eq!(counted(&form, &responses, "b").missing, missing(1, 2, 0));
    assert_eq!(counted(&form, &responses, "c").missing, missing(1, 0, 0));
}

#[test]
fn what_depends_on_the_day_is_told_by_the_day_on_which_it_was_handed_in() {
    let mut late = question("late", KindName::Text);
    late.logic.relevant = Formula::new("today() > date('2026-11-27')");
    let mut early = question("early", KindName::Text);
    early.logic.relevant = Formula::new("today() < date('2026-11-27')");
    let form = form(vec![late, early, question("end", KindName::YesNo)]);
    let responses = [response(1, &["end=no"])];
    assert_eq!(counted(&form, &responses, "late").missing, missing(0, 1, 0));
    assert_eq!(counted(&form, &responses, "early").missing, missing(1, 0, 0));
}

/// What was worked out for one response is taken for others that answer alike: that must come to the same.
#[test]
fn all_together_are_counted_as_one_by_one() {
    let calculated = |name: &str, formula: &str| {
        let mut made = question(name, KindName::Calculate);
        made.logic.calculation = Formula::new(formula);
        made
    };
    let only_if = |name: &str, formula: &str| {
        let mut made = question(name, KindName::YesNo);
        made.logic.relevant = Formula::new(formula);
        made
    };
    let inner = Group { questions: vec![only_if("deep", "${n} > 2")], layout: Layout::InTurn };
    let mut group = with_kind("group", QuestionKind::Group(inner));
    group.logic.relevant = Formula::new("${twice} != 6");
    let form = form(vec![
        question("n", KindName::Number),
        calculated("twice", "${n} * 2"),
        only_if("even", "${twice} mod 4 = 0"),
        group,
        only_if("also", "${even} = 'yes' or ${word} = 'a'"),
        question("word", KindName::Line),
        question("end", KindName::YesNo),
    ]);
    let mut lot = super::classes::Lot(3);
    let responses: Vec<Response> = (0..400_u128)
        .map(|id| {
            let n = lot.below(6);
            let word = ["a", "b", "a 1 b"][usize::try_from(lot.below(3)).unwrap()];
            let given =
                [format!("n={n}"), format!("twice={}", n * 2), format!("word={word}"), "even=yes".to_owned()];
            let kept = given.iter().filter(|_| lot.below(4) > 0).map(String::as_str);
            response(id, &kept.chain(["end=no"]).collect::<Vec<_>>())
        })
        .collect();
    for name in ["even", "deep", "also"] {
        let together = counted(&form, &responses, name).missing;
        let alone =
            responses.iter().map(|response| counted(&form, std::slice::from_ref(response), name).missing);
        let sum = alone.fold(Missing::default(), |sum, one| Missing {
            not_reached: sum.not_reached + one.not_reached,
            skipped: sum.skipped + one.skipped,
            refused: sum.refused + one.refused,
        });
        assert_eq!(together, sum, "{name}");
        assert!(sum.not_reached > 20, "{name}");
    }
}
