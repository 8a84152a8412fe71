//! Whose layout a sheet has, and which section of the form it is of.

use crate::{
    domain::form::Form,
    exchange::{
        Sheet, Workbook,
        answers::{Dialect, headers::KnownHeaders, keys::place_in, sections::Section},
        outgoing::file_name,
    },
};

/// Whose layout it is, told by headers that nobody else has.
pub fn dialect(headers: &[&str]) -> Option<Dialect> {
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

/// The section of a sheet among others; none if it is of a repeat that the form does not have.
pub fn section<'s, 'f>(
    sheet: &Sheet,
    (headers, header_row): (&[&str], usize),
    dialect: Option<Dialect>,
    sections: &'s [Section<'f>],
    around: (&Form, &Workbook),
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
    let key = headers.iter().rposition(|header| matches!(*header, "KEY" | "row_key"));
    let first = key.map(|column| sheet.cell(header_row.saturating_add(1), column)).and_then(place_in);
    if let Some((name, _)) = first {
        return repeats.iter().find(|section| section.repeat.is_some_and(|repeat| repeat.name == name));
    }
    // A sheet without rows has no keys, and KoboToolbox's keys name no repeat.
    let scored: Vec<_> =
        repeats.iter().map(|section| (score(sheet, headers, section, around), section)).collect();
    let best = scored.iter().map(|(score, _)| *score).max().filter(|best| *best > (0, 0))?;
    let mut those = scored.iter().filter(|(score, _)| *score == best);
    // What may be of two repeats is put into neither.
    match (those.next(), those.next()) {
        (Some((_, only)), None) => Some(only),
        (Some(_) | None, _) => None,
    }
}

/// How much tells that a sheet is of a repeat: its name, and then how many of its headers are known there. The headers alone
/// don't tell of a repeat that another sheet is called after: that one has its table already.
fn score(
    sheet: &Sheet,
    headers: &[&str],
    section: &Section<'_>,
    (form, workbook): (&Form, &Workbook),
) -> (usize, usize) {
    let repeat = section.repeat.map(|repeat| file_name(repeat.name.as_str())).unwrap_or_default();
    let likeness = likeness(&sheet.name, &repeat);
    if likeness == 0 && workbook.sheets.iter().any(|other| self::likeness(&other.name, &repeat) > 0) {
        return (0, 0);
    }
    let known = KnownHeaders::of(section, form);
    let is_known =
        |header: &&&str| known.meanings(header).chain(known.meanings_alike(header)).next().is_some();
    (likeness, headers.iter().filter(is_known).count())
}

/// In how many letters a sheet is called after a repeat, at the end or, where a tab had no room for more, at the beginning; the
/// very name is more than any of them.
fn likeness(sheet: &str, repeat: &str) -> usize {
    if sheet == repeat {
        usize::MAX
    } else if sheet.ends_with(&format!("-{repeat}")) {
        repeat.len()
    } else {
        sheet.strip_suffix("...").filter(|begun| repeat.starts_with(begun)).map_or(0, str::len)
    }
}
