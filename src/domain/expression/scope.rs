//! What an expression stands in, and what it can ask of the world.

use chrono::NaiveDateTime;

use super::{Document, Node};

/// Where an expression is evaluated.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The answers.
    pub document: &'a Document,
    /// The node that the expression belongs to: `.`, and what `current()` finds.
    pub at: Node,
    /// Everything that is not an answer.
    pub world: &'a dyn World,
}

/// What an expression can ask for beyond the answers.
pub trait World {
    /// The present moment; one evaluation asks once.
    fn now(&self) -> Now;

    /// Any number from 0 to below 1.
    fn random(&self) -> f64;

    /// The text of a UUID that nothing else has.
    fn unique(&self) -> String;

    /// The names from the root to the question that `${name}` means, e.g. `data`, `household`, `age`.
    fn named(&self, name: &str) -> Option<Vec<String>>;

    /// The lists beside the answers by their id: a root with an `item` for each entry, which holds `name`, `label` and
    /// other columns.
    fn instance(&self, id: &str) -> Option<&Document>;

    /// What people read for a choice of the question at this path, in their language.
    fn choice_label(&self, path: &[String], value: &str) -> Option<String>;

    /// What `pulldata()` finds for its arguments: the list, the column wanted, the column to look in, the value there.
    fn pulldata(&self, arguments: &[String]) -> Option<String> {
        let _ = arguments;
        None
    }
}

/// A moment as the wall shows it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Day and time, to the millisecond.
    pub wall: NaiveDateTime,
    /// How many minutes the wall is ahead of UTC.
    pub offset_minutes: i32,
}
