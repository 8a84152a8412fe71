//! How long counting takes: printed, not judged, because machines differ.
//! `cargo test --release --no-default-features --test statistics speed -- --nocapture`

use std::time::{Duration, Instant};

use katuwang::domain::{
    evaluation::Tabulation,
    form::{Form, Formula, KindName, Question, Response},
};

use super::{
    answers::{form, one_of, question, response, some_of},
    classes::Lot,
};

const RESPONSES: u128 = 10_000;
const QUESTIONS: usize = 30;

fn survey(has_logic: bool) -> (Form, Vec<Response>) {
    let name = |number: usize| format!("q{number}");
    let made = |number: usize| -> Question {
        match number % 6 {
            0 => one_of(&name(number), &["red", "blue", "green", "refused"]),
            1 => some_of(&name(number), &["story", "songs", "games", "food"]),
            2 => question(&name(number), KindName::Number),
            3 => question(&name(number), KindName::YesNo),
            _ => question(&name(number), KindName::RatingFaces),
        }
    };
    let mut questions: Vec<Question> = (0..QUESTIONS).map(made).collect();
    if has_logic {
        questions[9].logic.relevant = Formula::new("${q3} = 'yes'");
    }
    let mut lot = Lot(7);
    let responses = (0..RESPONSES).map(|id| {
        let answers = (0..QUESTIONS).filter_map(|number| {
            let drawn = lot.below(1_000);
            let pick = |choices: &[&str]| choices[usize::try_from(drawn).unwrap() % choices.len()].to_owned();
            let answer = match number % 6 {
                0 => pick(&["red", "blue", "green", "refused"]),
                1 => pick(&["story", "story songs", "games food", "songs games food"]),
                2 => drawn.to_string(),
                3 => pick(&["yes", "no"]),
                _ => pick(&["1", "2", "3", "4", "5"]),
            };
            (lot.below(20) > 0).then(|| format!("q{number}={answer}"))
        });
        let mut answers: Vec<String> = answers.collect();
        if has_logic && !answers.iter().any(|answer| answer == "q3=yes") {
            answers.retain(|answer| !answer.starts_with("q9="));
        }
        response(id, &answers.iter().map(String::as_str).collect::<Vec<_>>())
    });
    let responses = responses.collect();
    (form(questions), responses)
}

/// Counting as it was before: question by question, each answer looked up with a copy of the question's name.
fn question_by_question(form: &Form, responses: &[Response]) -> u32 {
    let mut sum = 0;
    for question in form.asked_once() {
        let kind = question.kind.kind();
        let place = || katuwang::domain::form::Place::once(question.name.clone());
        let answers: Vec<&str> = responses
            .iter()
            .filter_map(|response| response.answers.get(&place()).map(String::as_str))
            .collect();
        for choice in kind.choices(&form.lists).iter() {
            let count = answers.iter().filter(|answer| kind.counts_for(answer, &choice.name)).count();
            sum += u32::try_from(count).unwrap();
        }
        sum += u32::try_from(answers.iter().filter_map(|answer| kind.measure(answer)).count()).unwrap();
    }
    sum
}

fn shortest(mut work: impl FnMut()) -> Duration {
    let once = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..5).map(|_| once(&mut work)).min().unwrap()
}

#[test]
fn how_long_counting_takes() {
    let (form, responses) = survey(false);
    let before = shortest(|| assert!(question_by_question(&form, &responses) > 0));
    let now = shortest(|| assert_eq!(Tabulation::of(&form, &responses).questions.len(), QUESTIONS));
    println!(
        "{RESPONSES} responses of {QUESTIONS} questions: {before:?} question by question, {now:?} in one pass"
    );
    let (form, responses) = survey(true);
    let with_logic = shortest(|| assert_eq!(Tabulation::of(&form, &responses).questions.len(), QUESTIONS));
    println!("with a question that is asked under a condition: {with_logic:?}");
}
