//! A question answered in words.

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::domain::{entry::Problem, reading::LONGEST_PARAGRAPH};

/// Words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {}

impl Kind for Text {
    fn read_answer(&self, raw: &str) -> Result<String, Problem> {
        let typed = raw.chars().count();
        if typed > LONGEST_PARAGRAPH {
            return Err(Problem::TooLong { most: LONGEST_PARAGRAPH, typed });
        }
        Ok(raw.to_owned())
    }
}
