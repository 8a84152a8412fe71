//! The lists of choices of a form, those of single questions among them.

use super::super::{
    headings::{Known, Words},
    own::NO_CHOICE,
    own_words::filled,
};
use super::{
    OWN_LISTS,
    cells::{Cells, Grid, words_header},
    headers,
    others::Around,
};
use crate::{
    domain::{
        code::Coded,
        form::{Choice, ChoiceLists, Form, QuestionKind},
    },
    exchange::Sheet,
};

/// The lists that a workbook needs.
#[derive(Debug)]
pub struct Lists<'a> {
    shared: &'a ChoiceLists,
    around: &'a Around<'a>,
    names: Vec<String>,
    grid: Grid,
}

impl<'a> Lists<'a> {
    /// The shared lists of a form.
    pub fn of(form: &'a Form, around: &'a Around<'a>) -> Self {
        let languages = &around.languages;
        let labels = languages.iter().map(|language| words_header(Words::Label, language, languages));
        let first = [Known::ListName, Known::Name].map(|column| column.code().to_owned());
        let grid = Grid::new(first.into_iter().chain(labels).collect());
        let mut made = Self { shared: &form.lists, around, names: Vec::new(), grid };
        for (name, choices) in form.lists.iter() {
            made.put(name, choices);
        }
        made
    }

    /// A list of the form; others refuse one that is not there, so that one without choices stands in.
    pub fn shared(&mut self, name: &str) {
        if !self.names.iter().any(|known| known == name) {
            self.put(name, &[]);
        }
    }

    /// A list for the choices of one question, and its name.
    pub fn own(&mut self, question: &str, choices: &[Choice]) -> String {
        let is_free = |name: &String| {
            self.names.iter().all(|known| known != name)
                && self.shared.get(name).is_empty()
                && !OWN_LISTS.contains(&name.as_str())
        };
        let numbered = (2..self.names.len() + 6).map(|number| format!("{question}_{number}"));
        let name = std::iter::once(question.to_owned()).chain(numbered).find(is_free).unwrap_or_default();
        self.put(&name, choices);
        name
    }

    /// The list that stands for a kind of this program's own.
    pub fn of_kind(&mut self, name: &str, kind: &QuestionKind) -> String {
        if !self.names.iter().any(|known| known == name) {
            let mut choices = kind.kind().choices(self.shared).into_owned();
            for choice in &mut choices {
                choice.label = filled(&choice.label, &self.around.languages);
            }
            self.put(name, &choices);
        }
        name.to_owned()
    }

    /// The sheet.
    pub fn sheet(self) -> Sheet {
        self.grid.sheet("choices")
    }

    fn put(&mut self, list: &str, choices: &[Choice]) {
        self.names.push(list.to_owned());
        for choice in choices {
            let row = self.row(list, choice);
            self.grid.add(row);
        }
        if choices.is_empty() {
            let named = |column: Known, cell: &str| (column.code().to_owned(), cell.to_owned());
            self.grid.add(vec![named(Known::ListName, list), named(Known::Name, NO_CHOICE)]);
        }
    }

    fn row(&self, list: &str, choice: &Choice) -> Cells {
        let mut cells = vec![
            (Known::ListName.code().to_owned(), list.to_owned()),
            (Known::Name.code().to_owned(), choice.name.clone()),
        ];
        cells.extend(self.around.words(Words::Label, &choice.label));
        for (header, cell) in choice.columns.iter() {
            cells.push((headers::of_choice(header), self.around.guarded(cell)));
        }
        cells
    }
}
