//! A question answered by yes or no.

use serde::{Deserialize, Serialize};

use super::{Choice, Kind};
use crate::domain::{
    entry::Problem,
    language::{Translated, translated},
};

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YesNo {}

const YES: Translated = translated!("Yes", "Oo", "Wen");
const NO: Translated = translated!("No", "Hindi", "Saan");

impl Kind for YesNo {
    fn read_answer(&self, raw: &str) -> Result<String, Problem> {
        if matches!(raw, "yes" | "no") { Ok(raw.to_owned()) } else { Err(Problem::NotAChoice) }
    }

    fn choices(&self) -> Vec<Choice> {
        vec![Choice::new("yes", YES), Choice::new("no", NO)]
    }
}
