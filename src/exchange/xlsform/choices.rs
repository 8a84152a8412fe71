//! The lists of choices of a form.

use std::collections::BTreeMap;

use super::{
    headings::{Known, Words, of_choices},
    languages::Languages,
    own::NO_CHOICE,
    remark::{NotAForm, Remark, RemarkKind, SheetOfForm},
    table::{Row, Table},
};
use crate::{
    domain::form::{Choice, ChoiceLists},
    exchange::Sheet,
};

/// More choices than this in one list no phone offers.
pub const MOST_CHOICES: usize = 5_000;

/// The lists as they were written: names of choices may be missing, there twice, or have spaces in them.
#[derive(Debug, Default)]
pub struct Written {
    lists: BTreeMap<String, Vec<(usize, SheetOfForm, Choice)>>,
}

impl Written {
    /// Adds the lists of a sheet.
    pub fn add(
        &mut self,
        sheet: &Sheet,
        which: SheetOfForm,
        languages: &Languages,
        report: &mut Vec<Remark>,
    ) {
        let table = Table::new(sheet, of_choices);
        for row in table.rows() {
            let remark = |what| Remark { sheet: which, row: row.number, name: None, what };
            let list = list_name(&row.known(Known::ListName));
            let choice = choice(&row, languages);
            if list.is_empty() {
                if !choice.name.is_empty() || !choice.label.is_empty() {
                    report.push(remark(RemarkKind::ChoiceWithoutList));
                }
                continue;
            }
            // One that only holds the place of choices is no list.
            if choice.name != NO_CHOICE {
                self.lists.entry(list).or_default().push((row.number, which, choice));
            }
        }
        report.extend(table.remarks(which));
    }

    /// The name under which a list is there: as it is asked for, or the only one spelled otherwise in large and small
    /// letters.
    pub fn spelled(&self, asked: &str) -> Option<&str> {
        let asked = list_name(asked);
        if let Some((name, _)) = self.lists.get_key_value(&asked) {
            return Some(name);
        }
        let mut alike = self.lists.keys().filter(|name| name.to_lowercase() == asked.to_lowercase());
        alike.next().filter(|_| alike.next().is_none()).map(String::as_str)
    }

    /// A choice put at the end of a list that does not have one of its name.
    pub fn add_choice(&mut self, list: &str, choice: Choice) {
        let Some(known) = self.lists.get_mut(list) else { return };
        if known.iter().all(|(_, _, other)| other.name != choice.name) {
            known.push((0, SheetOfForm::Choices, choice));
        }
    }

    /// What is there of a list.
    pub fn choices(&self, list: &str) -> impl Iterator<Item = &Choice> {
        self.lists.get(list).into_iter().flatten().map(|(_, _, choice)| choice)
    }

    /// The lists with every choice named. `joined` are those of which several choices are chosen at once;
    /// `may_repeat` says that a form means the same name more than once.
    ///
    /// # Errors
    /// [`NotAForm`] if a list is longer than any phone shows.
    pub fn finish(
        self,
        joined: &dyn Fn(&str) -> bool,
        may_repeat: bool,
        report: &mut Vec<Remark>,
    ) -> Result<ChoiceLists, NotAForm> {
        let mut lists = ChoiceLists::new();
        for (list, written) in self.lists {
            if written.len() > MOST_CHOICES {
                return Err(NotAForm::TooManyChoices { list, choices: written.len(), most: MOST_CHOICES });
            }
            let mut made = Named { choices: Vec::new(), places: BTreeMap::new() };
            for (row, sheet, choice) in written {
                let name = choice.name.clone();
                let found = made.add(choice, joined(&list), may_repeat);
                let name = Some(name).filter(|name| !name.is_empty());
                report.extend(found.into_iter().map(|what| Remark { sheet, row, name: name.clone(), what }));
            }
            lists.put(list, made.choices);
        }
        Ok(lists)
    }
}

/// Choices with their names, and where each name first stands.
struct Named {
    choices: Vec<Choice>,
    places: BTreeMap<String, usize>,
}

impl Named {
    fn add(&mut self, mut choice: Choice, is_joined: bool, may_repeat: bool) -> Vec<RemarkKind> {
        let mut found = Vec::new();
        if choice.name.is_empty() {
            choice.name = self.free("c", self.choices.len() + 1, "");
            found.push(RemarkKind::ChoiceNameMissing { made: choice.name.clone() });
        }
        if is_joined && choice.name.contains(char::is_whitespace) {
            choice.name = choice.name.split_whitespace().collect::<Vec<_>>().join("_");
            found.push(RemarkKind::ChoiceNameHasSpace { now: choice.name.clone() });
        }
        let first = self.places.get(&choice.name).and_then(|place| self.choices.get(*place));
        if let Some(first) = first.filter(|_| !may_repeat) {
            if *first == choice {
                found.push(RemarkKind::ChoiceTwice { now: None });
                return found;
            }
            choice.name = self.free(&choice.name, 2, "_");
            found.push(RemarkKind::ChoiceTwice { now: Some(choice.name.clone()) });
        }
        self.places.entry(choice.name.clone()).or_insert(self.choices.len());
        self.choices.push(choice);
        found
    }

    fn free(&self, name: &str, first: usize, between: &str) -> String {
        // One more than there are choices: one of them is free.
        let mut numbered =
            (first..=first + self.choices.len()).map(|number| format!("{name}{between}{number}"));
        numbered.find(|name| !self.places.contains_key(name)).unwrap_or_default()
    }
}

/// A name for a list: no space in it, for the type of a question names it as one word.
pub fn list_name(written: &str) -> String {
    written.split_whitespace().collect::<Vec<_>>().join("_")
}

fn choice(row: &Row<'_>, languages: &Languages) -> Choice {
    let (label, unnamed) = row.words(Words::Label, languages);
    let mut columns = row.kept();
    if let Some(unnamed) = unnamed {
        columns.insert("label".to_owned(), unnamed);
    }
    Choice { name: row.known(Known::Name), label, columns }
}
