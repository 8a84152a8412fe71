//! Questions answered by choosing from a list: one, several, or all of them in order.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Control, Kind};
use crate::domain::{
    entry::Problem,
    form::lists::{ChoiceLists, Selection},
    language::{Language, Multilingual, Translated},
    ordered::Ordered,
};

/// One of several choices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChooseOne(pub Selection);

/// Any of several choices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChooseSeveral(pub Selection);

/// All of several choices, the first one first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rank(pub Selection);

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name in answers and files: no space in it, unique in the question.
    pub name: String,
    /// What is shown.
    pub label: Multilingual,
    /// What else is known of it, by column: filters ask for it.
    #[serde(default = "Ordered::new", skip_serializing_if = "Ordered::is_empty")]
    pub columns: Ordered<String, String>,
}

impl Choice {
    /// A choice with words of the project's own.
    pub fn new(name: &str, label: Translated) -> Self {
        Self { label: label.into(), ..Self::named(name) }
    }

    /// A choice whose English words are its name.
    pub fn named(name: &str) -> Self {
        let label = Multilingual::default().with(Language::English, name);
        Self { name: name.to_owned(), label, columns: Ordered::new() }
    }
}

impl Choice {
    /// A choice without words, under a name that is not taken.
    pub fn blank(taken: &[&str]) -> Self {
        // One more than there are names: one of them is free.
        let mut names = (1..=taken.len() + 1).map(|number| format!("c{number}"));
        let name = names.find(|name| !taken.contains(&name.as_str())).unwrap_or_default();
        Self { name, label: Multilingual::default(), columns: Ordered::new() }
    }
}

impl Kind for ChooseOne {
    fn read_answer(&self, raw: &str, lists: &ChoiceLists) -> Result<String, Problem> {
        let known = self.0.choices(lists).iter().any(|choice| choice.name == raw);
        if known { Ok(raw.to_owned()) } else { Err(Problem::NotAChoice) }
    }

    fn control(&self) -> Control<'_> {
        Control::ChooseOne
    }

    fn selection(&self) -> Option<&Selection> {
        Some(&self.0)
    }

    fn choices<'a>(&'a self, lists: &'a ChoiceLists) -> Cow<'a, [Choice]> {
        Cow::Borrowed(self.0.choices(lists))
    }
}

impl Kind for ChooseSeveral {
    fn read_answer(&self, raw: &str, lists: &ChoiceLists) -> Result<String, Problem> {
        let choices = self.0.choices(lists);
        if !all_known(choices, raw) {
            return Err(Problem::NotAChoice);
        }
        // In the order of the form, each once, so that equal answers are equal texts.
        let chosen: Vec<&str> = choices
            .iter()
            .map(|choice| choice.name.as_str())
            .filter(|name| raw.split_whitespace().any(|chosen| chosen == *name))
            .collect();
        Ok(chosen.join(" "))
    }

    fn control(&self) -> Control<'_> {
        Control::ChooseSeveral
    }

    fn selection(&self) -> Option<&Selection> {
        Some(&self.0)
    }

    fn choices<'a>(&'a self, lists: &'a ChoiceLists) -> Cow<'a, [Choice]> {
        Cow::Borrowed(self.0.choices(lists))
    }

    fn counts_for(&self, answer: &str, choice: &str) -> bool {
        answer.split(' ').any(|chosen| chosen == choice)
    }
}

impl Kind for Rank {
    fn read_answer(&self, raw: &str, lists: &ChoiceLists) -> Result<String, Problem> {
        let choices = self.0.choices(lists);
        let ranked: Vec<&str> = raw.split_whitespace().collect();
        let is_twice = ranked
            .iter()
            .enumerate()
            .any(|(place, name)| ranked.iter().take(place).any(|before| before == name));
        if is_twice || !all_known(choices, raw) { Err(Problem::NotAChoice) } else { Ok(ranked.join(" ")) }
    }

    fn control(&self) -> Control<'_> {
        Control::Rank
    }

    fn selection(&self) -> Option<&Selection> {
        Some(&self.0)
    }

    fn choices<'a>(&'a self, lists: &'a ChoiceLists) -> Cow<'a, [Choice]> {
        Cow::Borrowed(self.0.choices(lists))
    }

    /// What is counted is who stands first.
    fn counts_for(&self, answer: &str, choice: &str) -> bool {
        answer.split(' ').next() == Some(choice)
    }
}

fn all_known(choices: &[Choice], raw: &str) -> bool {
    raw.split_whitespace().all(|name| choices.iter().any(|choice| choice.name == name))
}
