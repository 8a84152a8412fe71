//! From answers to figures that say how far they can be trusted.

mod histogram;
mod interval;
mod success;
mod tally;

pub use histogram::Group;
pub use interval::{Interval, percent, wilson};
pub use success::{FEWEST_ANSWERS, Success, Verdict, success};
pub use tally::{Numbers, Tally, tally};
