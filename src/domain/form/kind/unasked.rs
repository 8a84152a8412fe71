//! What a form holds that nobody answers: words to be read, values worked out or noted by the phone, and what is to be
//! written on paper because a phone of ours can't keep it.

use serde::{Deserialize, Serialize};

use super::{Control, Kind};
use crate::domain::{code::coded, entry::Problem, form::lists::ChoiceLists};

/// Words to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {}

/// A tick that something was read or agreed to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledge {}

/// A value that is worked out and never shown by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calculate {}

/// A value that is there but not shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hidden {}

/// What the phone notes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    /// What it notes.
    pub what: Noted,
}

coded! {
    /// What a phone can note by itself, by `XLSForm`'s types.
    Noted {
        /// When the first question was shown.
        Start = "start",
        /// When it was handed in.
        End = "end",
        /// The day on which it was begun.
        Today = "today",
        /// Which phone it is: a number without a name.
        Device = "deviceid",
        /// Who uses the phone. Nobody is known by name here, so it stays blank.
        User = "username",
        /// The number of the phone: not known to a page.
        Phone = "phonenumber",
        /// An address of the user: not known to a page.
        Email = "email",
        /// What happened while it was filled in: not kept.
        Audit = "audit",
        /// Where the phone was at the start: never asked for.
        StartPlace = "start-geopoint",
    }
}

/// Something that a page in five megabytes can't keep, such as a picture: asked, and written on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Its type in `XLSForm`, with what stands behind it.
    pub xlsform: String,
}

/// What ticking [`Acknowledge`] answers, as in `ODK`.
pub const ACKNOWLEDGED: &str = "OK";

impl Kind for Note {
    fn read_answer(&self, _: &str, _: &ChoiceLists) -> Result<String, Problem> {
        Err(Problem::NotAChoice)
    }

    fn control(&self) -> Control<'_> {
        Control::Note
    }
}

impl Kind for Acknowledge {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        if raw == ACKNOWLEDGED { Ok(raw.to_owned()) } else { Err(Problem::NotAChoice) }
    }

    fn control(&self) -> Control<'_> {
        Control::Acknowledge
    }
}

impl Kind for Calculate {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        Ok(raw.to_owned())
    }

    fn control(&self) -> Control<'_> {
        Control::Unseen
    }
}

impl Kind for Hidden {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        Ok(raw.to_owned())
    }

    fn control(&self) -> Control<'_> {
        Control::Unseen
    }
}

impl Kind for Metadata {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        Ok(raw.to_owned())
    }

    fn control(&self) -> Control<'_> {
        Control::Unseen
    }
}

impl Kind for Paper {
    fn read_answer(&self, _: &str, _: &ChoiceLists) -> Result<String, Problem> {
        Err(Problem::NotAChoice)
    }

    fn control(&self) -> Control<'_> {
        Control::Paper
    }
}
