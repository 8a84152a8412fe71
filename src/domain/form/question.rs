//! A question: its name, its words, its kind, and whether it must be answered.

use std::{fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    kind::{KindName, QuestionKind},
    logic::Logic,
};
use crate::domain::{
    entry::Problem,
    field::Field,
    language::{Language, Multilingual},
    ordered::Ordered,
    reading::Reading,
};

/// The name of a question, as the header of its CSV column: by `XLSForm`'s rule an XML name without a colon, which is a
/// letter or `_`, then letters, digits, `-`, `_` and `.`. Every answer has one, so copies share their letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct QuestionName(Arc<str>);

/// Why a text is no [`QuestionName`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a question name")]
pub struct NotAName;

impl QuestionName {
    /// `q` and a number.
    pub fn numbered(number: usize) -> Self {
        Self(format!("q{number}").into())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for QuestionName {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let starts = text.starts_with(begins_a_name);
        let goes_on = text.chars().all(continues_a_name);
        if starts && goes_on { Ok(Self(text.into())) } else { Err(NotAName) }
    }
}

/// `NameStartChar` of XML 1.0 without the colon.
fn begins_a_name(letter: char) -> bool {
    matches!(letter,
        'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// `NameChar` of XML 1.0 without the colon.
fn continues_a_name(letter: char) -> bool {
    begins_a_name(letter)
        || matches!(letter, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

impl TryFrom<String> for QuestionName {
    type Error = NotAName;

    fn try_from(text: String) -> Result<Self, NotAName> {
        text.parse()
    }
}

impl From<QuestionName> for String {
    fn from(name: QuestionName) -> Self {
        name.0.as_ref().to_owned()
    }
}

impl fmt::Display for QuestionName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// One question of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name; unique in the form and never changed, because answers are kept by it.
    pub name: QuestionName,
    /// What is asked.
    pub label: Multilingual,
    /// Whether it must always be answered.
    pub required: bool,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// What helps to answer it, shown below.
    #[serde(default, skip_serializing_if = "Multilingual::is_empty")]
    pub hint: Multilingual,
    /// What whoever asks may say in other words; shown when asked for.
    #[serde(default, skip_serializing_if = "Multilingual::is_empty")]
    pub script: Multilingual,
    /// When it is asked, what answers it takes, what it works out.
    #[serde(default, skip_serializing_if = "Logic::is_empty")]
    pub logic: Logic,
    /// What else a form from elsewhere says of it, by the header of its column: not acted upon, and written out again.
    #[serde(default = "Ordered::new", skip_serializing_if = "Ordered::is_empty")]
    pub columns: Ordered<String, String>,
}

impl Question {
    /// A question that asks nothing yet.
    pub fn blank(name: QuestionName) -> Self {
        Self {
            name,
            label: Multilingual::default(),
            required: false,
            kind: QuestionKind::of_name(KindName::RatingFaces),
            hint: Multilingual::default(),
            script: Multilingual::default(),
            logic: Logic::default(),
            columns: Ordered::new(),
        }
    }

    /// The questions in it, if it is a group.
    pub fn inside(&self) -> &[Self] {
        self.kind.kind().inside()
    }

    /// Whether a person answers it on the screen.
    pub fn is_asked(&self) -> bool {
        self.kind.kind().control().takes_an_answer()
    }
}

/// Reads the three language fields over what the text was; at least one of them must hold words.
pub(super) fn read_words(reading: &mut Reading<'_>, before: &Multilingual) -> Multilingual {
    let fields = [
        (Field::English, Language::English),
        (Field::Filipino, Language::Filipino),
        (Field::Ilokano, Language::Ilokano),
    ];
    let text = fields
        .into_iter()
        .fold(before.clone(), |text, (field, language)| text.with(language, &reading.line(field)));
    if text.is_empty() {
        reading.refuse(Field::English, Problem::Missing);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_rule_of_xlsform() {
        for (text, is_name) in [
            ("happy", true),
            ("_a-b.c1", true),
            ("ñ", true),
            ("1st", false),
            ("", false),
            ("a b", false),
            ("=x", false),
        ] {
            assert_eq!(text.parse::<QuestionName>().is_ok(), is_name, "{text}");
        }
    }
}
