//! What anybody may see of the answers to a form: no row is a response. How often each choice was given, by group, and no
//! count that is small or that follows from the others.

use std::borrow::Cow;

use super::{
    layout::{Dialect, Wording},
    number_bands::Bands,
    public_groups::{PublicGroup, public_groups},
    standing_alone::{StandingAlone, standing_alone},
};
use crate::{
    domain::{
        evaluation::{
            Grouping, is_refusing_number,
            small_cells::{Cell, Rule, one_way, two_way},
        },
        form::{Control, Form, Kind, Question, QuestionName, Response},
        workspace::Workspace,
    },
    exchange::{cell::Writer, columns::blank_or, outgoing::File},
};

/// The header of the table.
pub const HEADER: [&str; 6] = ["question", "answer", "words", "group", "count", "responses"];

/// The counts that anybody may see.
pub struct PublicCounts {
    rows: Vec<[String; 6]>,
}

impl PublicCounts {
    /// The table as a file, as ours are written.
    pub fn csv(&self) -> File {
        let mut writer = Writer::new(Dialect::Ours.style());
        for row in std::iter::once(&HEADER.map(str::to_owned)).chain(&self.rows) {
            for cell in row {
                writer.cell(cell);
            }
            writer.end_row();
        }
        File { name: "counts.csv".to_owned(), bytes: writer.finish(), rows: Some(self.rows.len()) }
    }
}

/// Counts the answers to the questions of a form that stand alone and are answered by choosing, by a tick or by a number;
/// words, days and times tell of somebody, and repeats of a household. Void responses do not count.
///
/// Each question is counted in a table of its own, groups by answers, with everybody of a group in it: what is left blank or
/// refused is an answer too. So the sizes of the groups, which are never small and are always shown, are all that the
/// tables of two questions have in common, and what is hidden in one can't follow from another.
pub fn public_counts(
    form: &Form,
    responses: &[Response],
    workspace: &Workspace,
    by: Option<&Grouping>,
    wording: &Wording,
) -> PublicCounts {
    let StandingAlone { questions: alone, gate } = standing_alone(form);
    let is_let_in = |response: &&Response| gate.as_ref().is_none_or(|gate| gate.lets_in(response));
    let counted = responses.iter().filter(|response| response.void.is_none()).filter(is_let_in).collect();
    // The sizes of groups by a question that is asked of some would tell of the question that it depends on.
    let by = by
        .filter(|by| by_question(by).is_none_or(|name| alone.iter().any(|question| question.name == *name)));
    let groups = public_groups(form, counted, workspace, by, Rule::FIELD);
    let mut rows = Vec::new();
    if !groups.is_empty() {
        // A question by which responses are grouped has been told in the sizes of the groups.
        let is_told = |question: &&Question| by.and_then(by_question) == Some(&question.name);
        for question in alone.into_iter().filter(|question| !is_told(question)) {
            let ways = counted_ways(question, form, wording);
            if ways.is_empty() {
                continue;
            }
            // Found once for each question: one with many choices is counted as many times.
            let answers: Vec<Vec<&str>> = groups.iter().map(|group| group.answers(question)).collect();
            rows.extend(ways.iter().flat_map(|counted| rows_of(question, counted, &groups, &answers)));
        }
    }
    PublicCounts { rows }
}

/// The question by which responses are grouped, if by one.
const fn by_question(by: &Grouping) -> Option<&QuestionName> {
    match by {
        Grouping::Answer(name) | Grouping::Bands(name, _) => Some(name),
        Grouping::Session | Grouping::Site | Grouping::Language | Grouping::Month => None,
    }
}

/// The kinds of answer that are told apart, of which each response gives one. All others are counted last.
struct Counted<'a> {
    /// Codes and words.
    answers: Vec<(String, String)>,
    which: Which<'a>,
    /// Whether those are told who gave none of them: where several may be chosen they follow from those who chose it.
    tells_none: bool,
}

/// Which of the answers that are told apart an answer is.
type Which<'a> = Box<dyn Fn(&str) -> Option<usize> + 'a>;

/// How a question is counted: choices of which one is given in one table, those of which several may be in one each.
fn counted_ways<'a>(question: &'a Question, form: &'a Form, wording: &Wording) -> Vec<Counted<'a>> {
    let kind: &dyn Kind = question.kind.kind();
    let tag = match wording {
        Wording::Names => "en",
        Wording::Labels(tag) => tag,
    };
    let choices = kind.choices(&form.lists);
    let named: Vec<(String, String)> = choices
        .iter()
        .map(|choice| (choice.name.clone(), form.say(&choice.label, tag).words.to_owned()))
        .collect();
    let counts = move |answer: &str, name: &str| !answer.is_empty() && kind.counts_for(answer, name);
    if matches!(kind.control(), Control::ChooseSeveral) {
        let alone = |(name, words): (String, String)| Counted {
            which: Box::new({
                let name = name.clone();
                move |answer| counts(answer, &name).then_some(0)
            }),
            answers: vec![(name, words)],
            tells_none: false,
        };
        return named.into_iter().map(alone).collect();
    }
    if !named.is_empty() {
        let codes: Vec<String> = named.iter().map(|(code, _)| code.clone()).collect();
        let which = Box::new(move |answer: &str| codes.iter().position(|name| counts(answer, name)));
        return vec![Counted { answers: named, which, tells_none: true }];
    }
    if matches!(kind.control(), Control::Acknowledge) {
        let which = Box::new(|answer: &str| (!answer.is_empty()).then_some(0));
        let answers = vec![(crate::domain::form::ACKNOWLEDGED.to_owned(), String::new())];
        return vec![Counted { answers, which, tells_none: true }];
    }
    let Some(bands) = Bands::of(question) else { return Vec::new() };
    let answers = bands.names().into_iter().map(|name| (name, String::new())).collect();
    let which = Box::new(move |answer: &str| {
        kind.quantity(answer).filter(|_| !is_refusing_number(answer)).map(|number| bands.which(number))
    });
    vec![Counted { answers, which, tells_none: true }]
}

fn rows_of(
    question: &Question,
    counted: &Counted<'_>,
    groups: &[PublicGroup<'_>],
    answers: &[Vec<&str>],
) -> Vec<[String; 6]> {
    let none = counted.answers.len();
    let count = |answers: &Vec<&str>| {
        let mut counts = vec![0_u32; none.saturating_add(1)];
        for answer in answers {
            let which = (counted.which)(answer).unwrap_or(none);
            if let Some(count) = counts.get_mut(which) {
                *count = count.saturating_add(1);
            }
        }
        counts
    };
    let seen = hide(&answers.iter().map(count).collect::<Vec<_>>());
    let told = if counted.tells_none { none.saturating_add(1) } else { none };
    let sizes = groups.iter().map(|group| group.responses.len());
    let all = sizes.clone().sum::<usize>();
    let names: Vec<Cow<'_, str>> = groups.iter().map(|group| Cow::Borrowed(group.name.as_str())).collect();
    let mut rows = Vec::new();
    for answer in 0..told {
        let (code, words) = counted.answers.get(answer).cloned().unwrap_or_default();
        let mut add = |group: &str, size: usize, cell: Option<&Cell>| {
            let count = blank_or(cell.and_then(|cell| cell.count()));
            let name = question.name.to_string();
            rows.push([name, code.clone(), words.clone(), group.to_owned(), count, size.to_string()]);
        };
        if let [_, _, ..] = groups {
            for ((name, size), cells) in names.iter().zip(sizes.clone()).zip(&seen.cells) {
                add(name, size, cells.get(answer));
            }
        }
        add("", all, seen.totals.get(answer));
    }
    rows
}

struct Seen {
    cells: Vec<Vec<Cell>>,
    totals: Vec<Cell>,
}

/// Hides what must be hidden of counts by group, all of whose sizes are shown.
fn hide(counts: &[Vec<u32>]) -> Seen {
    if let [only] = counts {
        let seen = one_way(only, Rule::FIELD);
        let totals = if seen.total == Cell::Hidden { hidden(&seen.cells) } else { seen.cells };
        return Seen { cells: Vec::new(), totals };
    }
    let seen = two_way(counts, Rule::FIELD);
    // It hides no size of a group, because that costs the most; if it did, nothing would be shown.
    let hides_a_size = seen.row_totals.iter().chain([&seen.total]).any(|cell| *cell == Cell::Hidden);
    if hides_a_size {
        let cells = seen.cells.iter().map(|row| hidden(row)).collect();
        return Seen { cells, totals: hidden(&seen.column_totals) };
    }
    Seen { cells: seen.cells, totals: seen.column_totals }
}

fn hidden(cells: &[Cell]) -> Vec<Cell> {
    vec![Cell::Hidden; cells.len()]
}
