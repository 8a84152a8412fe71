//! A question answered by yes or no.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Choice, Control, Kind};
use crate::domain::{
    entry::Problem,
    form::lists::ChoiceLists,
    language::{Translated, translated},
};

/// Yes or no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YesNo {}

const YES: Translated = translated!("Yes", "Oo", "Wen");
const NO: Translated = translated!("No", "Hindi", "Saan");

impl Kind for YesNo {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        if matches!(raw, "yes" | "no") { Ok(raw.to_owned()) } else { Err(Problem::NotAChoice) }
    }

    fn control(&self) -> Control<'_> {
        Control::ChooseOne
    }

    fn choices<'a>(&'a self, _: &'a ChoiceLists) -> Cow<'a, [Choice]> {
        vec![Choice::new("yes", YES), Choice::new("no", NO)].into()
    }
}
