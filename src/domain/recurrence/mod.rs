//! Days that come again: the recurrence rules of RFC 5545, section 3.3.10, as far as sessions need them.
//!
//! Days and wall-clock times only. A rule below the day (hours, minutes, seconds), by number of the week or by day of
//! the year is refused with its reason: nobody could read it back in plain words, and none is a session.

mod exception;
mod occurrences;
mod place;
mod plain;
mod problem;
mod rule;
mod selection;
mod several;
mod text;
mod unit;
mod until;

pub use exception::without;
pub use occurrences::{Dates, Occurrences};
pub use place::{MonthDay, NotAValue, Ordinal, Place, SetPosition, WeekOfMonth};
pub use plain::Plain;
pub use problem::{Part, RuleProblem};
pub use rule::{Ends, Parts, Rule};
pub use several::Several;
pub use unit::{ByDay, Frequency, Month, Weekday};
pub use until::{NotAnUntil, Until};
