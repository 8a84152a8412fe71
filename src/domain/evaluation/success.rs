//! The success rate of a target.

use super::{
    interval::{Interval, wilson},
    number,
};
use crate::domain::{
    form::{Form, Response},
    plan::{Condition, Target},
};

/// Fewer answers than this prove nothing.
pub const FEWEST_ANSWERS: u32 = 10;

/// How many answers meet a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Success {
    /// Answers that meet the condition.
    pub met: u32,
    /// Responses that answered the question.
    pub answered: u32,
    /// Responses that left the question out.
    pub unanswered: u32,
    /// Where the share likely lies; none without an answer.
    pub interval: Option<Interval>,
    /// Whether the target is met.
    pub verdict: Verdict,
}

/// Whether a target is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The whole interval is at or above the target.
    Met,
    /// The whole interval is below it.
    NotMet,
    /// The target lies within the interval.
    CannotTell,
    /// Fewer than [`FEWEST_ANSWERS`] answers.
    TooFew,
}

/// Counts the answers that meet a target; none if the form no longer has the question.
pub fn success(target: &Target, form: &Form, responses: &[Response]) -> Option<Success> {
    let question = form.question(&target.question)?;
    let kind = question.kind.kind();
    let answers: Vec<&str> =
        responses.iter().filter_map(|response| response.answer(&question.name)).collect();
    let meets = |answer: &&&str| match &target.condition {
        Condition::AtLeast(least) => kind.measure(answer).is_some_and(|number| number >= *least),
        Condition::Includes(choice) => kind.counts_for(answer, choice),
    };
    let met = number(answers.iter().filter(meets).count());
    let answered = number(answers.len());
    let interval = wilson(met, answered);
    Some(Success {
        met,
        answered,
        unanswered: number(responses.len() - answers.len()),
        interval,
        verdict: interval.map_or(Verdict::TooFew, |interval| verdict(interval, answered, target.share)),
    })
}

fn verdict(interval: Interval, answered: u32, share: u32) -> Verdict {
    let share = f64::from(share) / 100.0;
    if answered < FEWEST_ANSWERS {
        Verdict::TooFew
    } else if interval.low >= share {
        Verdict::Met
    } else if interval.high < share {
        Verdict::NotMet
    } else {
        Verdict::CannotTell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_decides_not_the_share_alone() {
        for (met, answered, share, expected) in [
            (18, 23, 70, Verdict::CannotTell),
            (23, 23, 70, Verdict::Met),
            (2, 23, 70, Verdict::NotMet),
            (9, 9, 70, Verdict::TooFew),
            (10, 10, 72, Verdict::Met),
            (10, 10, 73, Verdict::CannotTell),
        ] {
            assert_eq!(
                verdict(wilson(met, answered).unwrap(), answered, share),
                expected,
                "{met} of {answered}"
            );
        }
    }
}
