//! What the columns of a sheet hold: proposed by their headers, and changed by whoever knows better.

use super::{
    proposing::proposed,
    recognizing::{dialect, section},
};
use crate::{
    domain::form::{Form, QuestionName},
    exchange::{
        Sheet, Workbook,
        answers::{
            Dialect, Meta, Target,
            columns_of::beside,
            sections::{Section, sections},
        },
    },
};

/// What a sheet holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matching {
    /// The file that it stands in, from 0: what a program numbers, it numbers in each file anew.
    pub file: usize,
    /// Whose layout it has; none for a sheet that somebody typed.
    pub dialect: Option<Dialect>,
    /// What its rows are.
    pub part: Part,
    /// The row of its headers, from 0; what stands above it is passed over.
    pub header_row: usize,
    /// What each column holds, as many as there are headers.
    pub targets: Vec<Target>,
}

/// What the rows of a sheet are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Responses.
    Responses,
    /// The times of a repeat.
    Repeat(QuestionName),
    /// Nothing that is taken in.
    Ignored,
}

impl Matching {
    /// Whether anybody can say what it holds: not of the table of a repeat that the form has not, whose rows are no responses.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.part != Part::Ignored || self.dialect.is_none()
    }

    /// Says that a column holds something else, of a sheet that is open. It holds responses once it has an answer, and no
    /// longer when it has none, unless its layout tells.
    pub fn choose(&mut self, column: usize, target: Target) {
        if !self.is_open() {
            return;
        }
        if let Some(held) = self.targets.get_mut(column) {
            *held = target;
        }
        let has_answers = self.targets.iter().any(is_answer);
        match self.part {
            Part::Ignored if has_answers => self.part = Part::Responses,
            Part::Responses if !has_answers && self.dialect.is_none() => self.part = Part::Ignored,
            Part::Ignored | Part::Responses | Part::Repeat(_) => {}
        }
    }
}

const fn is_answer(target: &Target) -> bool {
    matches!(target, Target::Answer(_) | Target::Chosen(_, _))
}

/// Proposes what the sheets of files hold, one after the other. Tables that came as files of their own are as one file.
/// Where a sheet of a file has a layout that is known, those without one tell of something else: of the form, or of how to
/// read the others.
#[must_use]
pub fn propose(form: &Form, files: &[Workbook]) -> Vec<Matching> {
    let sections = sections(form, &|_| true);
    let of_file = |(file, workbook): (usize, &Workbook)| -> Vec<Matching> {
        let mut matched: Vec<Matching> =
            workbook.sheets.iter().map(|sheet| of_sheet(form, (sheet, workbook), file, &sections)).collect();
        if matched.iter().any(|matching| matching.dialect.is_some()) {
            for matching in matched.iter_mut().filter(|matching| matching.dialect.is_none()) {
                matching.part = Part::Ignored;
                matching.targets.fill(Target::Ignored);
            }
        }
        matched
    };
    files.iter().enumerate().flat_map(of_file).collect()
}

/// The sheets that have rows, and nothing of them is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// The names of those in a file whose layout is known: they tell of something else, or of a repeat that the form has not.
    pub left_out: Vec<String>,
    /// The names of those of which nothing is known: what their columns hold can be chosen.
    pub open: Vec<String>,
}

/// Which sheets are passed over, matched so.
#[must_use]
pub fn passed(sheets: &[Sheet], matched: &[Matching]) -> Passed {
    let mut passed = Passed::default();
    for (sheet, matching) in sheets.iter().zip(matched) {
        let has_rows = sheet.rows.len() > matching.header_row.saturating_add(1);
        if has_rows && matching.part == Part::Ignored {
            let mut of_file = matched.iter().filter(|other| other.file == matching.file);
            let is_known = of_file.any(|other| other.dialect.is_some());
            let names = if is_known { &mut passed.left_out } else { &mut passed.open };
            names.push(sheet.name.clone());
        }
    }
    passed
}

/// What a column of such a sheet may hold, for somebody to choose from: first nothing, then each question, then what stands
/// beside the answers. A sheet of which nothing was known may hold responses.
#[must_use]
pub fn possible(form: &Form, matching: &Matching) -> Vec<Target> {
    if !matching.is_open() {
        return vec![Target::Ignored];
    }
    let sections = sections(form, &|_| true);
    let is_it = |section: &&Section<'_>| match &matching.part {
        Part::Responses | Part::Ignored => section.repeat.is_none(),
        Part::Repeat(name) => section.repeat.is_some_and(|repeat| repeat.name == *name),
    };
    let Some(section) = sections.iter().find(is_it) else { return vec![Target::Ignored] };
    let beside = beside(matching.dialect.unwrap_or(Dialect::Ours), section.repeat.is_some());
    let metas = beside.before.iter().chain(beside.behind).map(|(_, meta)| *meta);
    let metas = metas.filter(|meta| !matches!(meta, Meta::Always(_))).map(Target::Meta);
    let answers = section.asked.iter().map(|asked| Target::Answer(asked.question.name.clone()));
    std::iter::once(Target::Ignored).chain(answers).chain(metas).collect()
}

fn of_sheet(
    form: &Form,
    (sheet, workbook): (&Sheet, &Workbook),
    file: usize,
    sections: &[Section<'_>],
) -> Matching {
    let is_blank = |row: &&Vec<String>| row.iter().all(|cell| cell.trim().is_empty());
    let header_row = sheet.rows.iter().take_while(is_blank).count();
    let headers: Vec<&str> =
        sheet.rows.get(header_row).into_iter().flatten().map(|header| header.trim()).collect();
    let dialect = dialect(&headers);
    let around = (form, workbook);
    let Some(section) = section(sheet, (&headers, header_row), dialect, sections, around) else {
        let targets = vec![Target::Ignored; headers.len()];
        return Matching { file, dialect, part: Part::Ignored, header_row, targets };
    };
    let targets = proposed(form, &headers, (section, sections), dialect);
    // A sheet that has none of the questions is about something else.
    let is_about_it = dialect.is_some() || targets.iter().any(is_answer);
    let part = section.repeat.map_or(Part::Responses, |repeat| Part::Repeat(repeat.name.clone()));
    let part = if is_about_it { part } else { Part::Ignored };
    Matching { file, dialect, part, header_row, targets }
}
