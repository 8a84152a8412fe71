//! A question answered by a whole number.

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::domain::{
    entry::{Problem, Raw},
    field::Field,
    reading::{Reading, whole_number},
};

/// A whole number between two bounds, each of which may be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// The least number that is an answer.
    pub least: Option<i64>,
    /// The largest number that is an answer.
    pub most: Option<i64>,
}

/// The bound where none is set: more digits than any count needs, few enough for every spreadsheet.
const FAR: i64 = 999_999_999_999;

impl Number {
    pub(super) fn read(reading: &mut Reading<'_>) -> Self {
        let least = reading.optional(Field::Least, |text| whole_number(text, -FAR, FAR));
        let floor = least.unwrap_or(-FAR);
        let most = reading.optional(Field::Most, |text| whole_number(text, floor, FAR));
        Self { least, most }
    }
}

impl Kind for Number {
    fn read_answer(&self, raw: &str) -> Result<String, Problem> {
        whole_number(raw, self.least.unwrap_or(-FAR), self.most.unwrap_or(FAR))
            .map(|number| number.to_string())
    }

    fn measure(&self, answer: &str) -> Option<i64> {
        answer.parse().ok()
    }

    fn write(&self, raw: Raw) -> Raw {
        raw.with_optional(Field::Least, self.least).with_optional(Field::Most, self.most)
    }
}
