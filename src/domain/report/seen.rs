//! Counts and shares as an audience may see them.

use super::Audience;
use crate::domain::evaluation::{
    Share, Success, Verdict, percent,
    small_cells::{Cell, Rule, one_way},
};

/// A share as it may be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SeenShare {
    /// It can be told.
    Known(ShareFigure),
    /// Fewer than ten answers: the counts speak for themselves.
    TooFew {
        /// How many have it.
        count: u32,
        /// Of how many.
        of: u32,
    },
    /// It would tell of too few people.
    Hidden,
}

/// A share with its interval, as it is printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShareFigure {
    /// How many have it.
    pub count: u32,
    /// Of how many; ten or more.
    pub of: u32,
    /// The share in whole percent.
    pub percent: u32,
    /// The lower end of where it likely lies, in whole percent.
    pub low: u32,
    /// The upper end, in whole percent.
    pub high: u32,
    /// The share, 0..=1, for a picture.
    pub fraction: f64,
    /// Both ends, 0..=1, for a picture.
    pub ends: (f64, f64),
}

impl SeenShare {
    /// The share of `count` in `of` for the team, of a `population` where it is known how many could have answered.
    pub fn of(count: u32, of: u32, population: Option<u32>) -> Self {
        match Share::new(count, of, population) {
            Share::TooFew { count, of } => Self::TooFew { count, of },
            Share::Known(known) => {
                let (low, high) = known.interval.percents();
                Self::Known(ShareFigure {
                    count: known.count,
                    of: known.of,
                    percent: percent(known.count, known.of),
                    low,
                    high,
                    fraction: known.fraction,
                    ends: (known.interval.low, known.interval.high),
                })
            }
        }
    }

    /// What was counted of a target for an audience. A sponsor does not see it if those who meet it or those who do not are
    /// too few to be seen.
    pub fn of_success(found: &Success, audience: Audience) -> Self {
        match audience {
            Audience::Sponsor if !is_shown(found.met, found.answered) => Self::Hidden,
            Audience::Sponsor | Audience::Team => Self::of(found.met, found.answered, None),
        }
    }

    /// Of how many it is, if that is told.
    pub const fn of_how_many(&self) -> Option<u32> {
        match self {
            Self::Known(ShareFigure { of, .. }) | Self::TooFew { of, .. } => Some(*of),
            Self::Hidden => None,
        }
    }

    /// Whether the audience is told whether a target is met: what is hidden says nothing of it.
    pub const fn verdict(&self, verdict: Verdict) -> Option<Verdict> {
        match self {
            Self::Known(_) | Self::TooFew { .. } => Some(verdict),
            Self::Hidden => None,
        }
    }
}

/// A count of people for an audience: a sponsor sees none that is small.
pub(super) fn seen(count: u32, audience: Audience) -> Cell {
    match audience {
        Audience::Team => Cell::Shown(count),
        Audience::Sponsor => one_way(&[count], Rule::FIELD).total,
    }
}

/// Counts that add up to their total, for an audience.
pub(super) fn seen_all(counts: &[u32], audience: Audience) -> (Vec<Cell>, Cell) {
    match audience {
        Audience::Team => {
            let total = counts.iter().fold(0, |sum: u32, count| sum.saturating_add(*count));
            (counts.iter().copied().map(Cell::Shown).collect(), Cell::Shown(total))
        }
        Audience::Sponsor => {
            let table = one_way(counts, Rule::FIELD);
            (table.cells, table.total)
        }
    }
}

/// Whether those who have something and those who have it not may both be seen.
pub(super) fn is_shown(count: u32, of: u32) -> bool {
    let (cells, total) = seen_all(&[count, of.saturating_sub(count)], Audience::Sponsor);
    cells.into_iter().chain([total]).all(|cell| cell.count().is_some())
}
