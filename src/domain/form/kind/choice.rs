//! Questions answered by choosing from a list: one, or several.

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::domain::{
    entry::{Problem, Raw},
    field::Field,
    language::{Language, Multilingual, Translated},
    reading::Reading,
};

/// One of several choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChooseOne {
    /// What there is to choose from.
    pub choices: Vec<Choice>,
}

/// Any of several choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChooseSeveral {
    /// What there is to choose from.
    pub choices: Vec<Choice>,
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name in answers and files: no space in it, unique in the question.
    pub name: String,
    /// What is shown.
    pub label: Multilingual,
}

impl Choice {
    /// A choice with words of the project's own.
    pub fn new(name: &str, label: Translated) -> Self {
        Self { name: name.to_owned(), label: label.into() }
    }

    /// A choice whose English words are its name.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), label: Multilingual::default().with(Language::English, name) }
    }
}

impl Kind for ChooseOne {
    fn read_answer(&self, raw: &str) -> Result<String, Problem> {
        self.choices
            .iter()
            .find(|choice| choice.name == raw)
            .map(|choice| choice.name.clone())
            .ok_or(Problem::NotAChoice)
    }

    fn choices(&self) -> Vec<Choice> {
        self.choices.clone()
    }

    fn write(&self, raw: Raw) -> Raw {
        raw.with(Field::Choices, lines(&self.choices))
    }
}

impl Kind for ChooseSeveral {
    fn read_answer(&self, raw: &str) -> Result<String, Problem> {
        if raw.split_whitespace().any(|name| !self.choices.iter().any(|choice| choice.name == name)) {
            return Err(Problem::NotAChoice);
        }
        // In the order of the form, each once, so that equal answers are equal texts.
        let chosen: Vec<&str> = self
            .choices
            .iter()
            .map(|choice| choice.name.as_str())
            .filter(|name| raw.split_whitespace().any(|chosen| chosen == *name))
            .collect();
        Ok(chosen.join(" "))
    }

    fn choices(&self) -> Vec<Choice> {
        self.choices.clone()
    }

    fn counts_for(&self, answer: &str, choice: &str) -> bool {
        answer.split(' ').any(|chosen| chosen == choice)
    }

    fn write(&self, raw: Raw) -> Raw {
        raw.with(Field::Choices, lines(&self.choices))
    }
}

/// One line a choice: English, then Filipino and Ilokano behind bars where they differ.
fn lines(choices: &[Choice]) -> String {
    let line = |choice: &Choice| {
        let words = [Language::English, Language::Filipino, Language::Ilokano]
            .map(|language| choice.label.words(language));
        words.join(" | ").trim_end_matches([' ', '|']).to_owned()
    };
    choices.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads what [`lines`] wrote. A choice at the place of a known one keeps that one's name, so that answers given
/// before a word was mended still count.
pub(super) fn read(known: &[Choice], reading: &mut Reading<'_>) -> Vec<Choice> {
    let text = reading.paragraph(Field::Choices);
    let mut choices: Vec<Choice> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut words = line.split('|').map(str::trim);
        let languages = [Language::English, Language::Filipino, Language::Ilokano];
        let label = languages.into_iter().fold(Multilingual::default(), |label, language| {
            label.with(language, words.next().unwrap_or_default())
        });
        if label.is_empty() {
            continue;
        }
        let place = choices.len();
        let name = known.get(place).map_or_else(|| free_name(known, &choices), |choice| choice.name.clone());
        choices.push(Choice { name, label });
    }
    if choices.len() < 2 {
        reading.refuse(Field::Choices, Problem::TooFewChoices);
    }
    choices
}

fn free_name(known: &[Choice], made: &[Choice]) -> String {
    let taken = |name: &String| known.iter().chain(made).any(|choice| choice.name == *name);
    // One more than there are names: one of them is free.
    let mut names = (1..=known.len() + made.len() + 1).map(|number| format!("c{number}"));
    names.find(|name| !taken(name)).unwrap_or_default()
}
