//! From answers to figures that say how far they can be trusted.

mod asked;
mod attendance;
pub mod change;
mod cost;
mod distribution;
mod grouped;
mod histogram;
mod interval;
mod missing;
mod numbers;
mod share;
pub mod small_cells;
mod success;
mod tabulation;
mod tally;
mod valid;
mod words;

pub use attendance::{Attendance, attendance, children_served, who_could_answer};
pub use cost::{Cost, cost_per_child};
pub use grouped::{Grouping, Subset, groups, success_by};
pub use histogram::Group;
pub use interval::{Interval, percent, wilson, wilson_of_population};
pub use missing::{Missing, is_refusal, is_refusing_number};
pub use numbers::Numbers;
pub use share::{FEWEST_ANSWERS, Known, Share};
pub use success::{Success, Verdict, is_before, standing, success};
pub use tabulation::Tabulation;
pub use tally::Tally;
pub use valid::Valid;
pub use words::{WordCount, said_words, words};

/// A count as `u32`: more answers than that fit on no phone.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
