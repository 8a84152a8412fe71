//! What holds other questions: a group, and a group that is asked again for each person or thing.

use serde::{Deserialize, Serialize};

use super::{Control, Kind};
use crate::domain::{
    entry::Problem,
    form::{lists::ChoiceLists, logic::Formula, question::Question},
};

/// Questions that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The questions in it.
    pub questions: Vec<Question>,
    /// How they are laid out.
    #[serde(default, skip_serializing_if = "Layout::is_in_turn")]
    pub layout: Layout,
}

/// Questions that are asked again for each person or thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repeat {
    /// The questions asked each time.
    pub questions: Vec<Question>,
    /// How many times, if that follows from other answers; else it is asked after each time whether there is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Formula>,
    /// How they are laid out.
    #[serde(default, skip_serializing_if = "Layout::is_in_turn")]
    pub layout: Layout,
}

crate::domain::code::coded! {
    /// How the questions of a group are laid out.
    #[derive(Default)]
    Layout {
        /// One after the other.
        #[default]
        InTurn = "in-turn",
        /// All on one screen.
        OnePage = "one-page",
        /// In rows of a table, each answered from the same choices.
        Table = "table",
    }
}

impl Layout {
    /// Whether it is the usual one.
    pub const fn is_in_turn(&self) -> bool {
        matches!(self, Self::InTurn)
    }
}

/// Numbers of times beyond this are a slip: no phone shows so many.
pub const MOST_TIMES: usize = 1_000;

impl Kind for Group {
    fn read_answer(&self, _: &str, _: &ChoiceLists) -> Result<String, Problem> {
        Err(Problem::NotAChoice)
    }

    fn control(&self) -> Control<'_> {
        Control::Unseen
    }

    fn inside(&self) -> &[Question] {
        &self.questions
    }

    fn inside_mut(&mut self) -> Option<&mut Vec<Question>> {
        Some(&mut self.questions)
    }
}

impl Kind for Repeat {
    /// The number of times is kept under the name of the repeat.
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        raw.parse::<usize>().map(|times| times.to_string()).map_err(|_| Problem::NotWhole)
    }

    fn control(&self) -> Control<'_> {
        Control::Unseen
    }

    fn inside(&self) -> &[Question] {
        &self.questions
    }

    fn inside_mut(&mut self) -> Option<&mut Vec<Question>> {
        Some(&mut self.questions)
    }
}
