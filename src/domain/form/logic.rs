//! What a question depends on: when it is asked, what answers it takes, and what it works out by itself.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::question::QuestionName;
use crate::domain::language::Multilingual;

/// The logic of a question; empty for one that is simply asked. The names are those of `XLSForm`'s columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logic {
    /// It is asked only while this is true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Formula>,
    /// It must be answered while this is true; a question that must always be says so itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<Formula>,
    /// What is said if it is not answered but must be.
    #[serde(default, skip_serializing_if = "Multilingual::is_empty")]
    pub required_message: Multilingual,
    /// What must be true of an answer; `.` is the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraint: Option<Formula>,
    /// What is said if it is not.
    #[serde(default, skip_serializing_if = "Multilingual::is_empty")]
    pub constraint_message: Multilingual,
    /// What its value is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calculation: Option<Formula>,
    /// What is answered before anybody has answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Preset>,
    /// Its answer is shown and can't be changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Formula>,
    /// Its value is worked out anew only when one of these is answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trigger: Vec<QuestionName>,
}

impl Logic {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What is answered before anybody has answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Preset {
    /// This very answer.
    #[serde(rename = "text")]
    Text(String),
    /// What an expression gives when the question is first there.
    #[serde(rename = "formula")]
    Worked(Formula),
}

/// An expression as it was written. Whether it can be read is found out when a form is taken in or filled in: a program
/// that reads less must not take a stored form for damaged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Formula(String);

impl Formula {
    /// An expression as it was written; none if blank.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.to_owned()))
    }

    /// Its text; never blank.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Formula {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
