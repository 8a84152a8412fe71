//! From answers to figures that say how far they can be trusted.

mod histogram;
mod interval;
mod success;
mod tally;

pub use histogram::Group;
pub use interval::{Interval, percent, wilson};
pub use success::{FEWEST_ANSWERS, Success, Verdict, success};
pub use tally::{Numbers, Tally, tally};

/// A count as `u32`: more answers than that fit on no phone.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
