//! A question answered in words.

use serde::{Deserialize, Serialize};

use super::{Control, Kind};
use crate::domain::{entry::Problem, form::lists::ChoiceLists, reading::LONGEST_PARAGRAPH};

/// Words, on several lines unless it says that one is enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Whether they are few: a name, a word.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_line: bool,
}

impl Kind for Text {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        let typed = raw.chars().count();
        if typed > LONGEST_PARAGRAPH {
            return Err(Problem::TooLong { most: LONGEST_PARAGRAPH, typed });
        }
        Ok(raw.to_owned())
    }

    fn control(&self) -> Control<'_> {
        if self.one_line { Control::Line } else { Control::Lines }
    }
}
