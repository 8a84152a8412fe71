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

/// Two codes that differ in one answer are joined only if less than this many others would agree in as much by chance: that
/// two share a common letter and a common number says little, that they share rare ones says much. Set so that even where
/// one answer in seven is a slip fewer are joined wrongly than in the field (`tests/statistics/classes.rs`).
const MOST_BY_CHANCE: f64 = 0.4;

/// Of two that fit, one is taken only if what it agrees in is so many times less likely by chance.
const CLEARLY_NEARER: f64 = 20.0;

/// Two codes that agree in all answers or all but one.
struct Near {
    before: usize,
    after: usize,
    /// How many others agree in as much by chance.
    by_chance: f64,
}

/// Joins codes from before with codes from after: first those that agree in every answer, then of the others those that
/// agree in all but one. A pair is joined only if nobody else fits either of them nearly as well. A code of fewer than three
/// answers forgives no slip.
///
/// How much an agreement says follows from how often the answers are given (Fellegi and Sunter 1969, Journal of the American
/// Statistical Association 64, 1183-1210).
pub fn match_codes(before: &[Code], after: &[Code]) -> Matching {
    let chances = Chances::of(before, after);
    let mut outcomes = vec![Outcome::NoMatch; before.len()];
    let mut is_taken = vec![false; after.len()];
    for (slips, has_slip) in [(0, false), (1, true)] {
        // All at once, so that the order of the codes decides nothing.
        let mut near = Vec::new();
        for (place, own) in before.iter().enumerate() {
            if outcomes.get(place) != Some(&Outcome::NoMatch) {
                continue;
            }
            let open = after.iter().zip(&is_taken).enumerate().filter(|(_, (_, is_taken))| !**is_taken);
            let fits = open.filter(|(_, (other, _))| agrees(own, other, slips));
            near.extend(fits.map(|(after, (other, _))| Near {
                before: place,
                after,
                by_chance: chances.of_agreeing(own, other),
            }));
        }
        for pair in &near {
            let mut rivals =
                near.iter().filter(|other| (other.before == pair.before) != (other.after == pair.after));
            let is_clear = rivals.all(|other| other.by_chance > pair.by_chance * CLEARLY_NEARER);
            let is_telling = !has_slip || pair.by_chance < MOST_BY_CHANCE;
            let Some(outcome) = outcomes.get_mut(pair.before) else { continue };
            if is_clear && is_telling {
                *outcome = Outcome::Match { after: pair.after, has_slip };
                if let Some(is_taken) = is_taken.get_mut(pair.after) {
                    *is_taken = true;
                }
            } else if *outcome == Outcome::NoMatch {
                *outcome = Outcome::Ambiguous;
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
        let mut by_chance = all / 2.0;
        for ((part, other), counts) in one.iter().zip(other).zip(&self.parts) {
            let count = part.as_deref().filter(|_| part == other).and_then(|part| counts.get(part));
            by_chance *= count.map_or(1.0, |count| f64::from(*count) / all);
        }
        by_chance
    }
}
