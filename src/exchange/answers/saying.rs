//! Answers as they are said in a table: by name, or in words that read back as the same answer.

use std::{borrow::Cow, cell::RefCell};

use super::{cell_words::CellReader, layout::Wording, sections::Asked};
use crate::domain::{form::Form, ordered::Ordered};

/// How the answers to a question are said.
pub struct Saying<'f> {
    words: Option<Words<'f>>,
}

struct Words<'f> {
    reader: CellReader<'f>,
    by_name: Vec<(String, String)>,
    between: &'static str,
    /// What was said of answers before; none where it is the name. Many answer alike.
    known: RefCell<Ordered<String, Option<String>>>,
}

/// With more different answers than these they are hardly ever alike.
const MOST_KNOWN: usize = 500;

impl<'f> Saying<'f> {
    /// For a question of a form. `between` is what stands between the words of several choices.
    pub fn new(asked: &Asked<'f>, form: &Form, wording: &Wording, between: &'static str) -> Self {
        let Wording::Labels(tag) = wording else { return Self { words: None } };
        let choices = asked.question.kind.kind().choices(asked.lists);
        let by_name: Vec<(String, String)> = choices
            .iter()
            .map(|choice| (choice.name.clone(), form.say(&choice.label, tag).words.to_owned()))
            .collect();
        let reader = CellReader::new(asked.question, asked.lists);
        let words = Words { reader, by_name, between, known: RefCell::default() };
        Self { words: Some(words).filter(|words| !words.by_name.is_empty()) }
    }

    /// Whether there are words for any answer.
    pub const fn has_words(&self) -> bool {
        self.words.is_some()
    }

    /// What stands in the cell of an answer. Words that would be read as another answer are no use: then it is the name.
    pub fn say<'a>(&self, answer: &'a str) -> Cow<'a, str> {
        let said = self.words.as_ref().filter(|_| !answer.is_empty()).and_then(|words| words.say(answer));
        said.map_or(Cow::Borrowed(answer), Cow::Owned)
    }
}

impl Words<'_> {
    fn say(&self, answer: &str) -> Option<String> {
        if let Some(said) = self.known.borrow().get(answer) {
            return said.clone();
        }
        let said: Option<Vec<&str>> = answer.split(' ').map(|name| self.of(name)).collect();
        let said = said.map(|words| words.join(self.between));
        let is_same =
            |said: &String| self.reader.read(said).is_ok_and(|read| read.as_deref() == Some(answer));
        let said = said.filter(is_same);
        let mut known = self.known.borrow_mut();
        if known.len() < MOST_KNOWN {
            known.insert(answer.to_owned(), said.clone());
        }
        said
    }

    fn of(&self, name: &str) -> Option<&str> {
        self.by_name.iter().find(|(known, _)| known == name).map(|(_, words)| words.as_str())
    }
}
