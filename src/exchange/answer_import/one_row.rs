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
        Self { sheet, number, matching, questions }
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
    /// column and one a choice, the one counts.
    pub fn answers(
        &self,
        row: SheetRow<'_>,
        version: u32,
        misfits: &mut Vec<Misfit>,
    ) -> Vec<(QuestionName, String)> {
        let mut found: Vec<(QuestionName, String)> = Vec::new();
        let mut chosen: Vec<(&QuestionName, usize, String)> = Vec::new();
        for (column, (target, cell)) in self.matching.targets.iter().zip(row.cells).enumerate() {
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
