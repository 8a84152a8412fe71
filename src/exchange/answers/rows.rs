//! The rows of a section's table.

use super::{answered::Answered, sections::Section};
use crate::domain::form::{MOST_TIMES, Place, QuestionName, Response};

/// A row: a response, or one time of a repeat in it.
#[derive(Clone, Debug)]
pub struct Row<'r> {
    /// The response.
    pub response: &'r Response,
    /// The number of the responses that have answers in the same places.
    pub alike: usize,
    /// Which time, one number for each repeat around; empty for what is asked once.
    pub times: Vec<usize>,
    /// Which row of its table it is, from 1.
    pub number: usize,
    /// Which row of the table around it belongs to, from 1; its own for what is asked once.
    pub parent: usize,
}

impl<'r> Row<'r> {
    /// The answer to a question of the section.
    pub fn answer(&self, name: &QuestionName) -> &'r str {
        let compare = |place: &Place| {
            place.name.cmp(name).then_with(|| place.times.as_slice().cmp(self.times.as_slice()))
        };
        self.response.answers.find(compare).map_or("", String::as_str)
    }
}

/// The rows of each section, in the order of the sections.
pub fn rows<'r>(
    sections: &[Section<'_>],
    responses: &'r [Response],
    answered: &Answered<'_>,
) -> Vec<Vec<Row<'r>>> {
    let mut all: Vec<Vec<Row<'r>>> = Vec::new();
    for section in sections {
        let rows = match section.repeat {
            None => responses
                .iter()
                .zip(answered.alike())
                .zip(1..)
                .map(|((response, alike), number)| Row {
                    response,
                    alike,
                    times: Vec::new(),
                    number,
                    parent: number,
                })
                .collect(),
            // A repeat stands behind the section around it.
            Some(repeat) => times(&repeat.name, all.get(section.parent).map_or(&[], Vec::as_slice)),
        };
        all.push(rows);
    }
    all
}

fn times<'r>(repeat: &QuestionName, around: &[Row<'r>]) -> Vec<Row<'r>> {
    let mut rows: Vec<Row<'r>> = Vec::new();
    for row in around {
        // How many times is kept under the name of the repeat. More than any phone shows is damage.
        let count: usize = row.answer(repeat).parse().unwrap_or_default();
        for time in 1..=count.min(MOST_TIMES) {
            let times = row.times.iter().copied().chain([time]).collect();
            let number = rows.len().saturating_add(1);
            rows.push(Row { times, number, parent: row.number, ..row.clone() });
        }
    }
    rows
}
