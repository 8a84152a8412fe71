//! Rows of named cells, as they are put under headers.

use super::super::{
    headings::{Known, Words},
    languages::UNNAMED,
};
use crate::{
    domain::{code::Coded, form::FormLanguage},
    exchange::Sheet,
};

/// Cells of a row by their headers.
pub type Cells = Vec<(String, String)>;

/// Rows under headers. Headers that no row has a cell for are left out, but for those that must be there.
#[derive(Debug)]
pub struct Grid {
    first: Vec<String>,
    rows: Vec<Cells>,
}

impl Grid {
    /// No row yet; `first` are the headers whose order is fixed.
    pub const fn new(first: Vec<String>) -> Self {
        Self { first, rows: Vec::new() }
    }

    /// Adds a row.
    pub fn add(&mut self, cells: Cells) {
        self.rows.push(cells);
    }

    /// The sheet.
    pub fn sheet(self, name: &str) -> Sheet {
        let has = |header: &String| {
            self.rows.iter().flatten().any(|(known, cell)| known == header && !cell.is_empty())
        };
        let must = |header: &String| {
            header == "type" || header == "name" || header == "list_name" || is_label(header)
        };
        let mut headers: Vec<String> =
            self.first.iter().filter(|header| must(header) || has(header)).cloned().collect();
        let mut others: Vec<&String> = self
            .rows
            .iter()
            .flatten()
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(header, _)| header)
            .collect();
        others.sort_unstable();
        others.dedup();
        headers.extend(others.into_iter().filter(|header| !self.first.contains(header)).cloned());
        let line = |cells: &Cells| {
            let cell = |header: &String| {
                cells.iter().find(|(known, _)| known == header).map(|(_, cell)| cell.clone())
            };
            let mut line: Vec<String> =
                headers.iter().map(|header| cell(header).unwrap_or_default()).collect();
            while line.last().is_some_and(String::is_empty) {
                line.pop();
            }
            line
        };
        let rows = std::iter::once(headers.clone()).chain(self.rows.iter().map(line)).collect();
        Sheet { name: name.to_owned(), rows }
    }
}

/// A column of labels is there for every language, so that one that no text is in yet is not lost.
fn is_label(header: &str) -> bool {
    header == Words::Label.code() || header.starts_with("label::")
}

/// The header of words in a language.
pub fn words_header(words: Words, language: &FormLanguage, languages: &[FormLanguage]) -> String {
    let is_first = languages.first() == Some(language);
    if is_first && language.name == UNNAMED {
        words.code().to_owned()
    } else {
        format!("{}::{}", words.code(), language.name)
    }
}

/// The headers of a survey, in the order in which people are used to them.
pub fn survey_headers(languages: &[FormLanguage]) -> Vec<String> {
    let words = |kind: Words| languages.iter().map(move |language| words_header(kind, language, languages));
    let known = |column: Known| column.code().to_owned();
    let mut headers = vec![known(Known::Type), known(Known::Name)];
    headers.extend(words(Words::Label).chain(words(Words::Hint)).chain(words(Words::Script)));
    headers.push(known(Known::Required));
    headers.extend(words(Words::RequiredMessage));
    headers.extend([Known::Relevant, Known::Constraint].map(known));
    headers.extend(words(Words::ConstraintMessage));
    headers.extend(
        [
            Known::Calculation,
            Known::Default,
            Known::ReadOnly,
            Known::Trigger,
            Known::ChoiceFilter,
            Known::RepeatCount,
            Known::Appearance,
            Known::Parameters,
        ]
        .map(known),
    );
    headers
}
