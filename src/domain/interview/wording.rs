//! What a question says now: its words in the language of the interview, with answers put in where it names them.

use super::{Interview, plain::plain};
use crate::domain::{
    expression::Expression,
    form::{Place, Question},
    language::Multilingual,
};

/// Words as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words; empty only if there are none in any language.
    pub words: String,
    /// The tag of the language they are in.
    pub tag: String,
    /// Whether they stand in for a missing translation.
    pub stands_in: bool,
}

impl Interview {
    /// A text of the form as it is seen from a place: `${name}` in it stands for the answer there.
    pub fn say(&self, text: &Multilingual, place: &Place) -> Said {
        let shown = self.blueprint.form.say(text, &self.language);
        let words = plain(&self.with_answers(shown.words, place));
        Said { words, tag: shown.tag.to_owned(), stands_in: shown.stands_in }
    }

    /// What a question asks; its name where it has no words in any language: never a blank question.
    pub fn label(&self, question: &Question, place: &Place) -> Said {
        let said = self.say(&question.label, place);
        if said.words.trim().is_empty() {
            return Said { words: question.name.to_string(), ..said };
        }
        said
    }

    /// How many of the questions' words are shown in another language than the one chosen.
    pub fn stand_ins(&self) -> usize {
        let items = self.blueprint.items.iter();
        let stands_in = |text: &Multilingual| self.blueprint.form.say(text, &self.language).stands_in;
        items.filter(|item| stands_in(&item.question.label)).count()
    }

    fn with_answers(&self, words: &str, place: &Place) -> String {
        let Some(node) = self.node(place).filter(|_| words.contains("${")) else { return words.to_owned() };
        let mut made = String::with_capacity(words.len());
        let mut rest = words;
        while let Some((before, from)) = rest.split_once("${") {
            made.push_str(before);
            let Some((name, behind)) = from.split_once('}') else {
                made.push_str("${");
                rest = from;
                continue;
            };
            let reference = format!("${{{name}}}");
            let value = reference.parse::<Expression>().ok();
            let value = value.and_then(|value| self.evaluate(&value, node, |value| value.to_text()).ok());
            // A number that could not be reckoned yet is no word.
            let value = value.map(|value| if value == "NaN" { "…".to_owned() } else { value });
            made.push_str(&value.unwrap_or(reference));
            rest = behind;
        }
        made + rest
    }
}
