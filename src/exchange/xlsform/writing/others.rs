//! What is around a question in its form, as far as other programs ask for it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{
    cleaning,
    headings::{Known, Words},
    language_names::tag_of,
    references::{names_in, without_prefix},
};
use super::cells::{Cells, words_header};
use crate::domain::{
    code::Coded,
    form::{Form, FormLanguage, Question, QuestionKind},
    language::Multilingual,
};

/// What is around a question.
#[derive(Debug)]
pub struct Around<'a> {
    /// The languages that the form is written in, then those that some of its words are in.
    pub languages: Vec<FormLanguage>,
    questions: BTreeMap<&'a str, &'a Question>,
    /// Those that are asked again and again.
    repeated: BTreeSet<&'a str>,
}

impl<'a> Around<'a> {
    /// What is around the questions of a form.
    pub fn of(form: &'a Form) -> Self {
        let questions = form.every_question().map(|question| (question.name.as_str(), question)).collect();
        let mut languages = form.languages();
        let texts = form.texts().into_iter().map(|(_, text)| text);
        for tag in texts.flat_map(|text| text.iter().map(|(tag, _)| tag)) {
            if languages.iter().all(|known| known.tag != tag) {
                languages.push(language_of(tag));
            }
        }
        let in_repeat = |question: &&Question| matches!(question.kind, QuestionKind::Repeat(_));
        let repeats = form.every_question().filter(in_repeat);
        let repeated = repeats
            .flat_map(|repeat| below(repeat.inside()))
            .map(|question| question.name.as_str())
            .collect();
        Self { languages, questions, repeated }
    }

    /// Whether a reference of that name leads to a question.
    pub fn knows(&self, name: &str) -> bool {
        let is_file = |question: &Question| {
            question.columns.get(Known::Type.code()).is_some_and(|xlsform| xlsform.ends_with("-external"))
        };
        self.question(without_prefix(name)).is_some_and(|question| !is_file(question))
    }

    /// The question of that name.
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions.get(name).copied()
    }

    /// Whether a question is asked again and again.
    pub fn is_repeated(&self, question: &Question) -> bool {
        self.repeated.contains(question.name.as_str())
    }

    /// A text that holds nothing that others would take for a reference to what is not there.
    pub fn guarded(&self, text: &str) -> String {
        cleaning::guarded(text, &|name| self.knows(name))
    }

    /// Whether all references of a text lead to a question.
    pub fn is_known_through(&self, text: &str) -> bool {
        text.matches("${").count() == names_in(text).count() && names_in(text).all(|name| self.knows(name))
    }

    /// Words in all languages.
    pub fn words(&self, kind: Words, text: &Multilingual) -> Cells {
        let cell = |language: &FormLanguage| {
            (words_header(kind, language, &self.languages), self.guarded(text.words_in(&language.tag)))
        };
        self.languages.iter().map(cell).filter(|(_, words)| !words.is_empty()).collect()
    }

    /// Whether others work a value out anew when this question is answered.
    pub fn can_trigger(&self, name: &str) -> bool {
        self.question(name).is_some_and(|question| {
            !matches!(
                question.kind,
                QuestionKind::Group(_) | QuestionKind::Repeat(_) | QuestionKind::Calculate(_)
            )
        })
    }
}

/// A language that is known by its tag alone.
fn language_of(tag: &str) -> FormLanguage {
    let name = format!("{tag} ({tag})");
    let name = if tag_of(&name).as_deref() == Some(tag) { name } else { tag.to_owned() };
    FormLanguage { tag: tag.to_owned(), name }
}

/// Questions and what is in them.
fn below(questions: &[Question]) -> Vec<&Question> {
    questions.iter().flat_map(|question| std::iter::once(question).chain(below(question.inside()))).collect()
}
