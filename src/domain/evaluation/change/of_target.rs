//! The change that a target claims: from answers before to answers after.

use super::{
    ceiling::{Ceiling, ceiling},
    joined::Joined,
    matching::MatchCounts,
    mcnemar::{McNemar, mcnemar},
    migration::{Migration, migration},
    paired::{Paired, paired},
    rank_sum::{RankSum, rank_sum},
    two_shares::{TwoShares, two_shares},
};
use crate::domain::{
    decimal::Decimal,
    evaluation::{missing::is_refusal, number, share::FEWEST_ANSWERS, valid::Valid},
    form::{Form, Response},
    plan::Target,
};

/// How what a target asks for changed. Nothing is said under [`FEWEST_ANSWERS`].
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Of the same people, joined by their codes.
    Paired {
        /// How many could be joined, and how many not.
        joined: MatchCounts,
        /// How many met the condition before, after, both times.
        met: McNemar,
        /// How their numbers changed; none where answers are no numbers.
        numbers: Option<Paired>,
        /// From which choice to which they went; none where answers are not chosen from a few.
        migration: Option<Migration>,
        /// Whether they had room to rise; none where answers are not chosen from degrees.
        ceiling: Option<Ceiling>,
    },
    /// Of two groups of people: there is no code, or too few who answered both times could be joined. Less can be said of
    /// them.
    Unpaired {
        /// How many could be joined, and how many not; none if nobody could.
        joined: Option<MatchCounts>,
        /// How far apart the shares are that met the condition; none with too few answers at one of the times.
        met: Option<TwoShares>,
        /// Whether numbers are higher after; none where answers are no numbers, or there are too few.
        numbers: Option<RankSum>,
        /// Whether they had room to rise; none where answers are not chosen from degrees.
        ceiling: Option<Ceiling>,
    },
}

/// What changed in the question of a target between two times of asking; none if the form no longer has the question.
pub fn change(target: &Target, form: &Form, joined: &Joined<'_>) -> Option<Change> {
    let valid = Valid::new(form.question(&target.question)?, form);
    let ceiling = ceiling_before(&valid, &joined.before);
    // A pair counts if both answered.
    let answers: Vec<(&str, &str)> =
        joined.pairs().filter_map(|(before, after)| valid.answer(before).zip(valid.answer(after))).collect();
    if number(answers.len()) < FEWEST_ANSWERS {
        return Some(unpaired(target, &valid, joined, ceiling));
    }
    let meets = |answer: &str| valid.meets(answer, &target.condition);
    let met = mcnemar(answers.iter().map(|(before, after)| (meets(before), meets(after))));
    let numbers: Vec<(Decimal, Decimal)> = answers
        .iter()
        .filter_map(|(before, after)| valid.quantity(before).zip(valid.quantity(after)))
        .collect();
    let levels: Vec<String> = levels(&valid);
    let migration = (!levels.is_empty()).then(|| migration(levels, answers.iter().copied()));
    let numbers = (!numbers.is_empty()).then(|| paired(&numbers));
    let joined = joined.matching.counts();
    Some(Change::Paired { joined, met, numbers, migration, ceiling })
}

fn unpaired(target: &Target, valid: &Valid<'_>, joined: &Joined<'_>, ceiling: Option<Ceiling>) -> Change {
    let counts = |responses: &[&Response]| {
        let answers: Vec<&str> = responses.iter().filter_map(|response| valid.answer(response)).collect();
        let met = answers.iter().filter(|answer| valid.meets(answer, &target.condition)).count();
        let numbers: Vec<i64> =
            answers.iter().filter_map(|answer| valid.quantity(answer).map(Decimal::millionths)).collect();
        (number(met), number(answers.len()), numbers)
    };
    let (met_before, all_before, numbers_before) = counts(&joined.before);
    let (met_after, all_after, numbers_after) = counts(&joined.after);
    let is_enough = all_before.min(all_after) >= FEWEST_ANSWERS;
    let met = two_shares((met_before, all_before), (met_after, all_after)).filter(|_| is_enough);
    let numbers = rank_sum(&numbers_before, &numbers_after).filter(|_| is_enough);
    let counts = joined.matching.counts();
    Change::Unpaired { joined: (counts.matched > 0).then_some(counts), met, numbers, ceiling }
}

/// The choices as levels, in the order of the form; none where several may be chosen at once.
fn levels(valid: &Valid<'_>) -> Vec<String> {
    if valid.takes_several() {
        return Vec::new();
    }
    let levels = valid.choices().iter().filter(|choice| !is_refusal(choice));
    levels.map(|choice| choice.name.clone()).collect()
}

/// Only where the choices are degrees is the last one the highest.
fn ceiling_before(valid: &Valid<'_>, before: &[&Response]) -> Option<Ceiling> {
    let top = valid.quantity(&valid.choices().last()?.name)?;
    let answers: Vec<Decimal> =
        before.iter().filter_map(|response| valid.quantity(valid.answer(response)?)).collect();
    Some(ceiling(&answers, &top))
}
