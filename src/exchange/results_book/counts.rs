//! How often each choice was given: a sheet of its own, from which the pictures are drawn.

use super::{Answered, workbook::BarChart};
use crate::{
    domain::{
        evaluation::{Share, Tabulation},
        form::Response,
        language::Language,
    },
    exchange::{Cell, TypedSheet},
};

/// What the sheet is called.
pub const NAME: &str = "counts";

/// More pictures than this make a file that a phone opens slowly.
const MOST_CHARTS: usize = 24;

const HEADER: [&str; 8] = ["form", "question", "label", "answer", "words", "count", "answered", "share"];
/// The columns from which pictures are drawn.
const QUESTION: usize = 1;
const LABEL: usize = 2;
const WORDS: usize = 4;
const COUNT: usize = 5;

/// The sheet, and what can be drawn of it.
pub struct Counts {
    /// The sheet.
    pub sheet: TypedSheet,
    /// What can be drawn.
    pub drawn: Vec<Drawn>,
}

/// The column with what a question is called, and its first and last row.
pub type Drawn = (usize, (usize, usize));

/// A picture for each question, of the sheet at that place.
pub fn charts(drawn: &[Drawn], place: usize) -> Vec<BarChart> {
    let chart = |(title, rows): &Drawn| BarChart {
        sheet: Some(place),
        rows: *rows,
        title: *title,
        names: WORDS,
        lengths: COUNT,
    };
    drawn.iter().take(MOST_CHARTS).map(chart).collect()
}

/// Counts the answers that count. Words are English, as the tables' headers are, or stand in for it.
pub fn sheet(answered: &[Answered<'_>]) -> Counts {
    let english = Language::English.tag();
    let (mut rows, mut drawn) = (Vec::new(), Vec::new());
    for (form, responses) in answered {
        let counted = responses.iter().filter(|response: &&Response| response.void.is_none());
        let form_title = form.say(&form.title, english).words;
        for (question, tally) in Tabulation::of(form, counted).questions {
            if tally.choices.is_empty() || tally.answered == 0 {
                continue;
            }
            let label = form.say(&question.label, english).words;
            let first = rows.len();
            for (choice, count) in &tally.choices {
                let words = form.say(&choice.label, english).words;
                let share = match tally.share(*count, None) {
                    Share::Known(known) => Cell::Share(known.fraction.to_string()),
                    Share::TooFew { .. } => Cell::Blank,
                };
                let text = |text: &str| Cell::Text(text.to_owned());
                rows.push(vec![
                    text(form_title),
                    text(question.name.as_str()),
                    text(label),
                    text(&choice.name),
                    text(if words.is_empty() { &choice.name } else { words }),
                    Cell::Number(count.to_string()),
                    Cell::Number(tally.answered.to_string()),
                    share,
                ]);
            }
            let title = if label.is_empty() { QUESTION } else { LABEL };
            drawn.push((title, (first, rows.len().saturating_sub(1))));
        }
    }
    let header = HEADER.map(str::to_owned).to_vec();
    Counts { sheet: TypedSheet { name: NAME.to_owned(), header, rows }, drawn }
}
