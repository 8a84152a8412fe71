//! Joining what the same person said before and after by an anonymous code, one slip forgiven.

use crate::domain::{
    evaluation::number,
    form::{QuestionName, Response},
    ordered::Ordered,
};

/// What a person answered to the questions of a code, in small letters; none for a blank.
pub type Code = Vec<Option<String>>;

/// The code in a response.
pub fn code(questions: &[QuestionName], response: &Response) -> Code {
    let part = |question| {
        let said = response.answer(question)?.trim().to_lowercase();
        (!said.is_empty()).then_some(said)
    };
    questions.iter().map(part).collect()
}

/// What became of the code of one response from before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It belongs to a response from after.
    Match {
        /// The place of that response.
        after: usize,
        /// Whether one answer of the code is blank or differs.
        has_slip: bool,
    },
    /// No code from after is like it.
    NoMatch,
    /// Several are like it, or one is that may be like it by chance.
    Ambiguous,
}

/// What became of each code from before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// In the order of the responses from before.
    pub outcomes: Vec<Outcome>,
}

impl Matching {
    /// The places of the responses that belong together, before and after.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.outcomes.iter().enumerate().filter_map(|(before, outcome)| match outcome {
            Outcome::Match { after, .. } => Some((before, *after)),
            Outcome::NoMatch | Outcome::Ambiguous => None,
        })
    }

    /// How many matched, matched with a slip among them, found none, and are ambiguous.
    pub fn counts(&self) -> MatchCounts {
        let mut counts = MatchCounts::default();
        for outcome in &self.outcomes {
            match outcome {
                Outcome::Match { has_slip, .. } => {
                    counts.matched += 1;
                    counts.with_slip += u32::from(*has_slip);
                }
                Outcome::NoMatch => counts.unmatched += 1,
                Outcome::Ambiguous => counts.ambiguous += 1,
            }
        }
        counts
    }
}

/// How many codes from before ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MatchCounts {
    /// Joined to a response from after.
    pub matched: u32,
    /// Those of them that have a slip.
    pub with_slip: u32,
    /// Like none.
    pub unmatched: u32,
    /// Not to be told apart.
    pub ambiguous: u32,
}

/// Two codes that differ in one answer are joined only if among all codes less than this many would agree as well by
/// chance: that two share a common letter and a common number says little, that they share rare ones says much.
const MOST_BY_CHANCE: f64 = 0.1;

/// Joins codes from before with codes from after: first those that agree in every answer, then of the others those that
/// agree in all but one. A pair is joined only if neither fits anybody else as well; of codes with fewer than three answers
/// none forgives a slip.
pub fn match_codes(before: &[Code], after: &[Code]) -> Matching {
    let chances = Chances::of(before, after);
    let mut outcomes = vec![Outcome::NoMatch; before.len()];
    let mut is_taken = vec![false; after.len()];
    for (slips, has_slip) in [(0, false), (1, true)] {
        // Of each from before those from after that are as near; all at once, so that the order decides nothing.
        let open_after: Vec<usize> =
            is_taken.iter().enumerate().filter(|(_, taken)| !**taken).map(|(place, _)| place).collect();
        let mut near: Vec<(usize, Vec<usize>)> = Vec::new();
        for (place, own) in before.iter().enumerate() {
            if outcomes.get(place) == Some(&Outcome::NoMatch) {
                let is_near =
                    |other: &&usize| after.get(**other).is_some_and(|code| agrees(own, code, slips));
                near.push((place, open_after.iter().filter(is_near).copied().collect()));
            }
        }
        for (place, candidates) in &near {
            let Some(outcome) = outcomes.get_mut(*place) else { continue };
            let [candidate] = candidates.as_slice() else {
                if !candidates.is_empty() {
                    *outcome = Outcome::Ambiguous;
                }
                continue;
            };
            let is_only = near.iter().filter(|(_, others)| others.contains(candidate)).count() == 1;
            let is_telling = before
                .get(*place)
                .zip(after.get(*candidate))
                .is_some_and(|(own, other)| chances.of_agreeing(own, other) < MOST_BY_CHANCE);
            *outcome = if is_only && (is_telling || !has_slip) {
                Outcome::Match { after: *candidate, has_slip }
            } else {
                Outcome::Ambiguous
            };
        }
        for outcome in &outcomes {
            if let Outcome::Match { after, .. } = outcome
                && let Some(taken) = is_taken.get_mut(*after)
            {
                *taken = true;
            }
        }
    }
    Matching { outcomes }
}

/// Whether two codes agree in all answers but so many; a blank agrees with nothing.
fn agrees(one: &Code, other: &Code, slips: usize) -> bool {
    /// Two answers alike of two, or one of two, join anybody.
    const FEWEST: usize = 3;
    let same = one.iter().zip(other).filter(|(one, other)| one.is_some() && one == other).count();
    let all = one.len().max(other.len());
    all > 0 && same + slips == all && (slips == 0 || all >= FEWEST)
}

/// How often each answer is given.
struct Chances<'a> {
    parts: Vec<Ordered<&'a str, u32>>,
    codes: u32,
}

impl<'a> Chances<'a> {
    fn of(before: &'a [Code], after: &'a [Code]) -> Self {
        let mut parts: Vec<Ordered<&str, u32>> = Vec::new();
        for code in before.iter().chain(after) {
            for (place, part) in code.iter().enumerate() {
                if parts.len() <= place {
                    parts.push(Ordered::new());
                }
                if let Some(part) = part
                    && let Some(count) =
                        parts.get_mut(place).and_then(|counts| counts.get_or_insert(part, || 0))
                {
                    *count += 1;
                }
            }
        }
        Self { parts, codes: number(before.len() + after.len()) }
    }

    /// How many codes would agree by chance in that in which two agree.
    fn of_agreeing(&self, one: &Code, other: &Code) -> f64 {
        let all = f64::from(self.codes);
        let shared = one.iter().zip(other).zip(&self.parts).filter(|((one, other), _)| one == other);
        let share = |((part, _), counts): ((&Option<String>, &Option<String>), &Ordered<&str, u32>)| {
            let count = part.as_deref().and_then(|part| counts.get(part)).copied().unwrap_or_default();
            f64::from(count) / all
        };
        shared.map(share).product::<f64>() * all / 2.0
    }
}
