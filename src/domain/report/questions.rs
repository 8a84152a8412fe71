//! How the answers to each question are distributed.

use super::{
    Audience,
    seen::{SeenShare, seen_all},
};
use crate::domain::{
    decimal::Decimal,
    evaluation::{Group, Missing, Numbers, Tabulation, Tally, WordCount, words},
    form::{Choice, Form, QuestionName, Response},
};

/// The answers to one question in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionPart {
    /// The question.
    pub question: QuestionName,
    /// How many answered it.
    pub answered: u32,
    /// How many did not, by the reason; none for a sponsor.
    pub missing: Option<Missing>,
    /// How many answers count for each choice, and what share that is.
    pub choices: Vec<(Choice, u32, SeenShare)>,
    /// What the numbers say, where answers are numbers without names.
    pub numbers: Option<NumberFigures>,
    /// The share of the two highest degrees, of a rating.
    pub top_two: Option<SeenShare>,
    /// The words that answers are made of, the most frequent first.
    pub words: Vec<WordCount>,
}

/// What numbers say, as it is printed.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberFigures {
    /// The least.
    pub least: Decimal,
    /// The one in the middle.
    pub median: Decimal,
    /// The largest.
    pub most: Decimal,
    /// The mean, to a tenth.
    pub mean: Decimal,
    /// The standard deviation, to a tenth; none for one number.
    pub deviation: Option<Decimal>,
    /// How many lie where, and what share that is.
    pub groups: Vec<(Group, SeenShare)>,
}

/// So many words are shown: those that come up once tell nothing.
const MOST_WORDS: usize = 12;

/// The questions of a form in figures. A sponsor sees ratings alone, and of those only what may be seen whole.
pub(super) fn questions(
    form: &Form,
    responses: &[Response],
    audience: Audience,
    population: Option<u32>,
) -> Vec<QuestionPart> {
    let counted = Tabulation::of(form, responses).questions.into_iter();
    let parts = counted.map(|(question, tally)| part(question.name.clone(), tally, population));
    let is_seen = |part: &QuestionPart| {
        let counts: Vec<u32> = part.choices.iter().map(|(_, count, _)| *count).collect();
        let (cells, total) = seen_all(&counts, audience);
        part.top_two.is_some() && cells.iter().chain([&total]).all(|cell| cell.count().is_some())
    };
    match audience {
        Audience::Team => parts.collect(),
        Audience::Sponsor => {
            parts.filter(is_seen).map(|part| QuestionPart { missing: None, ..part }).collect()
        }
    }
}

fn part(question: QuestionName, tally: Tally, population: Option<u32>) -> QuestionPart {
    let Tally { answered, missing, choices, numbers, top_two, texts } = tally;
    let share = |count| SeenShare::of(count, answered, population);
    // A rating is a number too, but its degrees have names.
    let numbers = numbers.filter(|_| choices.is_empty()).map(|numbers| figures(numbers, share));
    let mut found = words(texts.iter().map(String::as_str));
    found.retain(|word| word.answers > 1);
    found.truncate(MOST_WORDS);
    QuestionPart {
        question,
        answered,
        missing: Some(missing),
        choices: choices.into_iter().map(|(choice, count)| (choice, count, share(count))).collect(),
        numbers,
        top_two: top_two.map(share),
        words: found,
    }
}

fn figures(numbers: Numbers, share: impl Fn(u32) -> SeenShare) -> NumberFigures {
    let Numbers { least, median, most, mean, deviation, groups } = numbers;
    NumberFigures {
        least,
        median,
        most,
        mean: to_a_tenth(mean),
        deviation: deviation.map(to_a_tenth),
        groups: groups.into_iter().map(|group| (group, share(group.count))).collect(),
    }
}

/// A number to the nearest tenth, halves away from zero.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what no decimal holds stays at the largest that one does"
)]
pub(super) fn to_a_tenth(number: f64) -> Decimal {
    Decimal::from_millionths(((number * 10.0).round() as i64).saturating_mul(100_000))
}
