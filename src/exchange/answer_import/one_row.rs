//! One row of a sheet: the answers in it, and what stands beside them.

use super::{
    matching::Matching,
    problem::{Misfit, Problem},
    questions::Versions,
};
use crate::{
    domain::{
        form::{Form, QuestionName},
        ordered::Ordered,
    },
    exchange::{
        Sheet,
        answers::{Meta, Target, cell_words::alike},
    },
};

/// Reads the rows of a sheet.
pub struct RowReader<'a> {
    sheet: &'a Sheet,
    number: usize,
    matching: &'a Matching,
    /// The questions of the columns, and of those that have a column a choice.
    questions: Ordered<QuestionName, Versions<'a>>,
    /// The columns that hold the same as one before them.
    again: Vec<usize>,
}

/// A row of a sheet.
#[derive(Clone, Copy)]
pub struct SheetRow<'a> {
    /// Its place in the sheet, from 0.
    pub place: usize,
    /// Its cells.
    pub cells: &'a [String],
}

impl<'a> RowReader<'a> {
    /// For a sheet, the `number`th from 0, matched so.
    pub fn new(form: &'a Form, sheet: &'a Sheet, number: usize, matching: &'a Matching) -> Self {
        let mut questions: Ordered<QuestionName, Versions<'a>> = Ordered::new();
        for target in &matching.targets {
            if let Target::Answer(name) | Target::Chosen(name, _) = target
                && questions.get(name).is_none()
            {
                questions.insert(name.clone(), Versions::of(name, form));
            }
        }
        let again = |(place, target): (usize, &Target)| {
            let is_again = matches!(target, Target::Answer(_) | Target::Chosen(_, _))
                && matching.targets.iter().take(place).any(|before| before == target);
            is_again.then_some(place)
        };
        let again = matching.targets.iter().enumerate().filter_map(again).collect();
        Self { sheet, number, matching, questions, again }
    }

    /// The rows below the headers that are not blank.
    pub fn rows(&self) -> impl Iterator<Item = SheetRow<'a>> {
        let rows = self.sheet.rows.iter().enumerate().skip(self.matching.header_row.saturating_add(1));
        let rows = rows.map(|(place, cells)| SheetRow { place, cells });
        rows.filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
    }

    /// What stands in the first column of a kind that is not blank, and which column that is.
    pub fn meta(&self, row: SheetRow<'a>, wanted: Meta) -> Option<(usize, &'a str)> {
        let columns = self.matching.targets.iter().zip(row.cells).enumerate();
        let mut found = columns.filter(|(_, (target, _))| **target == Target::Meta(wanted));
        found.find_map(|(column, (_, cell))| Some((column, cell.trim())).filter(|(_, cell)| !cell.is_empty()))
    }

    /// Whether there is a column of that kind.
    pub fn has(&self, wanted: Meta) -> bool {
        self.matching.targets.contains(&Target::Meta(wanted))
    }

    /// What does not fit in a row.
    pub fn misfit(&self, row: SheetRow<'_>, column: Option<usize>, problem: Problem) -> Misfit {
        let value = column.and_then(|column| row.cells.get(column)).cloned().unwrap_or_default();
        let column = column.map(|column| column.saturating_add(1));
        Misfit { sheet: self.number, row: row.place.saturating_add(1), column, value, problem }
    }

    /// The answers in a row of a response to a version of the form, and what of it does not fit. Where a question has one
    /// column and one a choice, the one counts. Where a question has several columns, they must not say different things.
    pub fn answers(
        &self,
        row: SheetRow<'_>,
        version: u32,
        misfits: &mut Vec<Misfit>,
    ) -> Vec<(QuestionName, String)> {
        let mut found: Vec<(QuestionName, String)> = Vec::new();
        let mut chosen: Vec<(&QuestionName, usize, String)> = Vec::new();
        for (column, (target, cell)) in self.matching.targets.iter().zip(row.cells).enumerate() {
            match self.is_said_before(row, column, version) {
                None => {}
                Some(true) => continue,
                Some(false) => {
                    misfits.push(self.misfit(row, Some(column), Problem::TwoAnswers));
                    continue;
                }
            }
            match target {
                Target::Answer(_) if cell.is_empty() => {}
                Target::Answer(name) => match self.read(name, cell, version) {
                    Ok(answer) => found.extend(answer.map(|answer| (name.clone(), answer))),
                    Err(problem) => misfits.push(self.misfit(row, Some(column), problem)),
                },
                Target::Chosen(name, choice) => match is_chosen(cell) {
                    Some(false) => {}
                    Some(true) => match chosen.iter_mut().find(|(known, _, _)| *known == name) {
                        Some((_, _, choices)) => {
                            choices.push(' ');
                            choices.push_str(choice);
                        }
                        None => chosen.push((name, column, choice.clone())),
                    },
                    None => misfits.push(self.misfit(row, Some(column), Problem::NotAMark)),
                },
                Target::Ignored | Target::Meta(_) => {}
            }
        }
        for (name, column, choices) in chosen {
            if found.iter().any(|(known, _)| known == name) {
                continue;
            }
            match self.read(name, &choices, version) {
                Ok(answer) => found.extend(answer.map(|answer| (name.clone(), answer))),
                Err(problem) => misfits.push(self.misfit(row, Some(column), problem)),
            }
        }
        found
    }

    /// Whether a column says the same as one of the same question before it; none unless both say something.
    fn is_said_before(&self, row: SheetRow<'_>, column: usize, version: u32) -> Option<bool> {
        self.again.binary_search(&column).ok()?;
        let is_blank = |cell: &str| cell.trim().is_empty();
        let target = self.matching.targets.get(column)?;
        let own = row.cells.get(column).filter(|cell| !is_blank(cell))?;
        let mut before = self.matching.targets.iter().zip(row.cells).take(column);
        let (_, before) = before.find(|(before, cell)| *before == target && !is_blank(cell))?;
        match target {
            Target::Answer(name) => Some(self.read(name, own, version) == self.read(name, before, version)),
            Target::Chosen(_, _) => Some(is_chosen(own) == is_chosen(before)),
            Target::Ignored | Target::Meta(_) => None,
        }
    }

    fn read(&self, name: &QuestionName, cell: &str, version: u32) -> Result<Option<String>, Problem> {
        self.questions.get(name).map_or(Ok(None), |versions| versions.read(cell, version))
    }
}

/// What stands below a choice that has a column of its own.
fn is_chosen(cell: &str) -> Option<bool> {
    match alike(cell).as_str() {
        "" | "0" | "no" | "false" => Some(false),
        "1" | "x" | "yes" | "true" => Some(true),
        _ => None,
    }
}
