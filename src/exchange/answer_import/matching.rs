//! What the columns of a sheet hold: proposed by their headers, and changed by whoever knows better.

use super::proposing::proposed;
use crate::{
    domain::form::{Form, QuestionName},
    exchange::{
        Sheet, Workbook,
        answers::{
            Dialect, Meta, Target,
            columns_of::beside,
            keys::place_in,
            sections::{Section, sections},
        },
        outgoing::file_name,
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
    /// Says that a column holds something else. A sheet holds responses once it has an answer, and no longer when it has
    /// none, unless its layout tells.
    pub fn choose(&mut self, column: usize, target: Target) {
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
            workbook.sheets.iter().map(|sheet| of_sheet(form, sheet, file, &sections)).collect();
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

/// What a column of such a sheet may hold, for somebody to choose from: first nothing, then each question, then what stands
/// beside the answers. A sheet of which nothing was known may hold responses.
#[must_use]
pub fn possible(form: &Form, matching: &Matching) -> Vec<Target> {
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

fn of_sheet(form: &Form, sheet: &Sheet, file: usize, sections: &[Section<'_>]) -> Matching {
    let is_blank = |row: &&Vec<String>| row.iter().all(|cell| cell.trim().is_empty());
    let header_row = sheet.rows.iter().take_while(is_blank).count();
    let headers: Vec<&str> =
        sheet.rows.get(header_row).into_iter().flatten().map(|header| header.trim()).collect();
    let dialect = dialect(&headers);
    let Some(section) = section(sheet, &headers, header_row, dialect, sections) else {
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

/// Whose layout it is, told by headers that nobody else has.
fn dialect(headers: &[&str]) -> Option<Dialect> {
    let has = |header: &str| headers.contains(&header);
    if has("KEY") && (has("SubmissionDate") || has("PARENT_KEY")) {
        Some(Dialect::Odk)
    } else if has("_uuid") || has("_submission_time") || has("_parent_index") {
        Some(Dialect::Kobo)
    } else if has("response_id") {
        Some(Dialect::Ours)
    } else {
        None
    }
}

/// The section of a sheet; none if it is of a repeat that the form does not have.
fn section<'s, 'f>(
    sheet: &Sheet,
    headers: &[&str],
    header_row: usize,
    dialect: Option<Dialect>,
    sections: &'s [Section<'f>],
) -> Option<&'s Section<'f>> {
    let has = |header: &str| headers.contains(&header);
    let is_of_repeat = match dialect {
        Some(Dialect::Ours) => has("time") && !has("form_version"),
        Some(Dialect::Odk) => has("PARENT_KEY"),
        Some(Dialect::Kobo) => has("_parent_index"),
        None => false,
    };
    let (once, repeats) = sections.split_first()?;
    if !is_of_repeat {
        return Some(once);
    }
    let name = |section: &Section<'f>| section.repeat.map(|repeat| repeat.name.clone());
    let key = headers.iter().rposition(|header| matches!(*header, "KEY" | "row_key"));
    let first = key.map(|column| sheet.cell(header_row.saturating_add(1), column)).and_then(place_in);
    if let Some((repeat, _)) = first {
        return repeats.iter().find(|section| name(section).as_ref() == Some(&repeat));
    }
    // A sheet without rows has no keys, and KoboToolbox's keys name no repeat: then the sheet's own name tells, of which the
    // tab of a spreadsheet may have only the beginning.
    let is_named = |section: &&Section<'f>| {
        let repeat = name(section).map(|repeat| file_name(repeat.as_str())).unwrap_or_default();
        let is_begun = sheet.name.strip_suffix("...").is_some_and(|begun| repeat.starts_with(begun));
        is_begun || sheet.name == repeat || sheet.name.ends_with(&format!("-{repeat}"))
    };
    let count = |section: &&Section<'f>| {
        let names: Vec<&str> = section.asked.iter().map(|asked| asked.question.name.as_str()).collect();
        let known = |header: &&&str| header.rsplit('/').next().is_some_and(|name| names.contains(&name));
        headers.iter().filter(known).count()
    };
    repeats.iter().find(is_named).or_else(|| repeats.iter().max_by_key(count))
}
