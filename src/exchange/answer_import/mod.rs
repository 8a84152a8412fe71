//! Answers from elsewhere: from a table of ours, of ODK Central or of KoboToolbox, or from a sheet that somebody typed. What
//! its columns hold is proposed and can be changed; what would come is shown before anything does; and it comes whole or
//! not at all.
//!
//! Nothing in a file is believed: every cell goes through the reading of the question that it is said to answer.

mod derived_id;
mod file_text;
mod matching;
mod moment;
mod one_row;
mod preview;
mod problem;
mod proposing;
mod questions;
mod recognizing;
mod repeat_rows;
mod surroundings;

pub use file_text::sheet_of_csv;
pub use matching::{Matching, Part, Passed, passed, possible, propose};
pub use preview::{Preview, preview};
pub use problem::{Misfit, Problem};
pub use surroundings::Surroundings;
