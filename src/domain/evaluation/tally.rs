//! How the answers to one question are distributed.

use super::{
    histogram::{Group, groups},
    number,
};
use crate::domain::{
    form::{Choice, ChoiceLists, Question, Response},
    ordered::Ordered,
};

/// How the answers to one question are distributed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Responses that answered it.
    pub answered: u32,
    /// Responses that left it out.
    pub unanswered: u32,
    /// How many answers count for each choice; more in sum than `answered` where several may be chosen.
    pub choices: Vec<(Choice, u32)>,
    /// What the numbers say, where answers are numbers and there are any.
    pub numbers: Option<Numbers>,
    /// The answers themselves, where they are words.
    pub texts: Vec<String>,
}

/// What a list of whole numbers says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// The least.
    pub least: i64,
    /// The one in the middle, or the lower of the two in the middle.
    pub median: i64,
    /// The largest.
    pub most: i64,
    /// How many lie where, without a gap from the least to the largest.
    pub groups: Vec<Group>,
}

/// Counts the answers to a question that is asked once.
pub fn tally(question: &Question, lists: &ChoiceLists, responses: &[Response]) -> Tally {
    let kind = question.kind.kind();
    let answers: Vec<&str> =
        responses.iter().filter_map(|response| response.answer(&question.name)).collect();
    let choices: Vec<(Choice, u32)> = kind
        .choices(lists)
        .iter()
        .map(|choice| {
            let count = answers.iter().filter(|answer| kind.counts_for(answer, &choice.name)).count();
            (choice.clone(), number(count))
        })
        .collect();
    let measured: Vec<i64> = answers.iter().filter_map(|answer| kind.measure(answer)).collect();
    let texts = if choices.is_empty() && measured.is_empty() {
        answers.iter().map(|&answer| answer.to_owned()).collect()
    } else {
        Vec::new()
    };
    Tally {
        answered: number(answers.len()),
        unanswered: number(responses.len() - answers.len()),
        choices,
        numbers: numbers(&measured),
        texts,
    }
}

fn numbers(measured: &[i64]) -> Option<Numbers> {
    // People give the same few numbers: how often each was given says it all.
    let mut counts: Ordered<i64, usize> = Ordered::new();
    for number in measured {
        let count = counts.get(number).copied().unwrap_or_default();
        counts.insert(*number, count + 1);
    }
    let middle = measured.len().saturating_sub(1) / 2;
    let mut passed = 0;
    let median = counts.iter().find_map(|(number, count)| {
        passed += count;
        (passed > middle).then_some(*number)
    })?;
    Some(Numbers {
        least: *measured.iter().min()?,
        median,
        most: *measured.iter().max()?,
        groups: groups(measured),
    })
}
