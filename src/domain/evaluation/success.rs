//! The success rate of a target.

use super::{
    interval::{Interval, wilson},
    share::FEWEST_ANSWERS,
    valid::Valid,
};
use crate::domain::{
    form::{Form, Response},
    plan::Target,
};

/// How many answers meet a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Success {
    /// Answers that meet the condition.
    pub met: u32,
    /// Responses that answered the question.
    pub answered: u32,
    /// Responses that left the question out, were not asked it, or refused.
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

/// How a target stands: what was said before anything was done tells nothing of its success. None if the form no longer has
/// the question.
pub fn standing<'r>(
    target: &Target,
    form: &Form,
    responses: impl Iterator<Item = &'r Response>,
) -> Option<Success> {
    success(target, form, responses.filter(|response| !is_before(target, response)))
}

/// Whether a response was given before, to a target that claims a change.
pub fn is_before(target: &Target, response: &Response) -> bool {
    target.claims_change && target.baseline.is_some() && response.session == target.baseline
}

/// Counts the answers that meet a target; none if the form no longer has the question. An answer that refuses one is none.
pub fn success<'r>(
    target: &Target,
    form: &Form,
    responses: impl IntoIterator<Item = &'r Response>,
) -> Option<Success> {
    let valid = Valid::new(form.question(&target.question)?, form);
    let (mut met, mut answered, mut unanswered) = (0_u32, 0_u32, 0_u32);
    for response in responses {
        match valid.answer(response) {
            Some(answer) => {
                answered = answered.saturating_add(1);
                met = met.saturating_add(u32::from(valid.meets(answer, &target.condition)));
            }
            None => unanswered = unanswered.saturating_add(1),
        }
    }
    let interval = wilson(met, answered);
    let verdict = interval.map_or(Verdict::TooFew, |interval| verdict(interval, answered, target.share));
    Some(Success { met, answered, unanswered, interval, verdict })
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
