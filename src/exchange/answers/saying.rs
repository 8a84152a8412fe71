//! Answers as they are said in a table: by name, or in words that read back as the same answer.

use std::borrow::Cow;

use super::{cell_words::CellReader, layout::Wording, sections::Asked};
use crate::domain::form::Form;

/// How the answers to a question are said.
pub struct Saying<'f> {
    words: Option<Words<'f>>,
}

struct Words<'f> {
    reader: CellReader<'f>,
    by_name: Vec<(String, String)>,
    between: &'static str,
}

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
        Self { words: Some(Words { reader, by_name, between }).filter(|words| !words.by_name.is_empty()) }
    }

    /// What stands in the cell of an answer. Words that would be read as another answer are no use: then it is the name.
    pub fn say<'a>(&self, answer: &'a str) -> Cow<'a, str> {
        let said = self.words.as_ref().and_then(|words| {
            let said: Option<Vec<&str>> = answer.split(' ').map(|name| words.of(name)).collect();
            let said = said?.join(words.between);
            let is_same = words.reader.read(&said).is_ok_and(|read| read.as_deref() == Some(answer));
            Some(said).filter(|_| is_same)
        });
        said.map_or(Cow::Borrowed(answer), Cow::Owned)
    }
}

impl Words<'_> {
    fn of(&self, name: &str) -> Option<&str> {
        self.by_name.iter().find(|(known, _)| known == name).map(|(_, words)| words.as_str())
    }
}
