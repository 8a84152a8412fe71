//! From answers to figures that say how far they can be trusted.

mod interval;
mod success;
mod tally;

pub use interval::{Interval, percent, wilson};
pub use success::{FEWEST_ANSWERS, Success, Verdict, success};
pub use tally::{Numbers, Tally, tally};
