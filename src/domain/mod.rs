//! What the work is: pure values and rules. No clock, no randomness, no browser; `today` and new ids are arguments.

pub mod agenda;
pub mod calendar;
pub mod code;
pub mod cover;
mod editing;
pub mod entry;
pub mod evaluation;
pub mod example;
pub mod field;
pub mod form;
pub mod id;
pub mod language;
pub mod ledger;
pub mod manpower;
pub mod money;
pub mod ordered;
pub mod plan;
pub mod readiness;
pub mod reading;
pub mod record;
pub mod recurrence;
pub mod seal;
pub mod spoken;
pub mod stamp;
pub mod templates;
pub mod tree;
pub mod workspace;
