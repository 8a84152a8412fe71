//! Lists of choices that several questions of a form share.

use serde::{Deserialize, Serialize};

use super::{kind::Choice, logic::Formula};
use crate::domain::ordered::Ordered;

/// The lists of a form, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChoiceLists(Ordered<String, Vec<Choice>>);

impl ChoiceLists {
    /// No list.
    pub const fn new() -> Self {
        Self(Ordered::new())
    }

    /// The choices of a list; none if there is no such list.
    pub fn get(&self, list: &str) -> &[Choice] {
        self.0.get(list).map_or(&[], Vec::as_slice)
    }

    /// Puts a list in place of the one of its name.
    pub fn put(&mut self, list: String, choices: Vec<Choice>) {
        self.0.insert(list, choices);
    }

    /// Names and choices.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Choice])> {
        self.0.iter().map(|(name, choices)| (name.as_str(), choices.as_slice()))
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Default for ChoiceLists {
    fn default() -> Self {
        Self::new()
    }
}

/// What there is to choose from in a question: its own choices, or those of a list of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// The question's own choices; not looked at where a list is named.
    #[serde(default, rename = "choices", skip_serializing_if = "Vec::is_empty")]
    own: Vec<Choice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list: Option<String>,
    /// Only choices for which this is true are offered; the columns of a choice stand in it by their names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Formula>,
}

impl Selection {
    /// Choices of the question's own.
    pub const fn own(choices: Vec<Choice>) -> Self {
        Self { own: choices, list: None, filter: None }
    }

    /// The same, of which only those are offered for which an expression is true.
    #[must_use]
    pub fn filtered(mut self, filter: Option<Formula>) -> Self {
        self.filter = filter;
        self
    }

    /// Those of a list.
    pub const fn of_list(list: String, filter: Option<Formula>) -> Self {
        Self { own: Vec::new(), list: Some(list), filter }
    }

    /// The list, if they are of one.
    pub fn list(&self) -> Option<&str> {
        self.list.as_deref()
    }

    /// The question's own choices; none where a list is named.
    pub fn own_choices(&self) -> &[Choice] {
        if self.list.is_some() { &[] } else { &self.own }
    }

    /// The question's own choices, to be changed.
    pub const fn own_choices_mut(&mut self) -> &mut Vec<Choice> {
        &mut self.own
    }

    /// What there is to choose from.
    pub fn choices<'a>(&'a self, lists: &'a ChoiceLists) -> &'a [Choice] {
        match &self.list {
            Some(list) => lists.get(list),
            None => &self.own,
        }
    }
}
