//! What the columns of a sheet are proposed to hold, by their headers.

use crate::{
    domain::form::{Form, QuestionName},
    exchange::answers::{
        Dialect, Meta, Target,
        cell_words::alike,
        columns_of::{PREFIX, beside},
        headers::KnownHeaders,
        meta::{self, Headed},
        sections::Section,
    },
};

/// Proposes the columns of a section's sheet: those beside the answers first, at the ends where they stand in that layout;
/// then questions, each for the first column that is called like it; then what somebody typed beside the answers, or names
/// that only our table knows. A column that is left and called like a question that has one holds it too: what the two say
/// is compared.
pub fn proposed<'h>(
    form: &Form,
    headers: &[&'h str],
    (section, sections): (&Section<'_>, &[Section<'_>]),
    dialect: Option<Dialect>,
) -> Vec<Target> {
    let is_ours = dialect == Some(Dialect::Ours);
    // Our table, and a package in anybody's layout, put it before a question that is called like another column; but a
    // question may be called so itself.
    let is_known = dialect.is_some();
    let plain = |header: &&'h str| if is_known { header.trim_start_matches(PREFIX) } else { header };
    let plain: Vec<&str> = headers.iter().map(plain).collect();
    let mut targets = vec![Target::Ignored; headers.len()];
    if let Some(dialect) = dialect {
        let beside = beside(dialect, section.repeat.is_some());
        let before = |(header, meta): &Headed| (headers.iter().position(|known| known == header), *meta);
        let behind = |(header, meta): &Headed| (headers.iter().rposition(|known| known == header), *meta);
        for (place, meta) in beside.before.iter().map(before).chain(beside.behind.iter().map(behind)) {
            put(&mut targets, place, Target::Meta(meta));
        }
    }
    let known = KnownHeaders::of(section, form);
    for headers in [headers, &plain] {
        fill(&mut targets, headers, |header, taken| {
            known.meanings(header).find(|it| !taken.contains(it)).cloned()
        });
        fill(&mut targets, headers, |header, taken| {
            known.meanings_alike(header).find(|it| !taken.contains(it)).cloned()
        });
    }
    if dialect.is_none() {
        let typed = |header: &str| typed_meta(header).map(Target::Meta);
        fill(&mut targets, headers, |header, taken| typed(header).filter(|it| !taken.contains(it)));
    }
    if is_ours {
        unknown(&mut targets, headers, sections);
    }
    for headers in [headers, &plain] {
        fill(&mut targets, headers, |header, _| {
            known.meanings(header).chain(known.meanings_alike(header)).next().cloned()
        });
    }
    targets
}

/// Fills the columns that hold nothing yet.
fn fill(targets: &mut [Target], headers: &[&str], mut meant: impl FnMut(&str, &[Target]) -> Option<Target>) {
    for (place, header) in headers.iter().enumerate().filter(|(_, header)| !header.is_empty()) {
        if targets.get(place) == Some(&Target::Ignored)
            && let Some(target) = meant(header, targets)
        {
            put(targets, Some(place), target);
        }
    }
}

fn put(targets: &mut [Target], place: Option<usize>, target: Target) {
    let open = place.and_then(|place| targets.get_mut(place));
    if let Some(open) = open.filter(|open| **open == Target::Ignored) {
        *open = target;
    }
}

/// Our table has answers under names that no version of the form has (any more) behind the questions. What stands further
/// behind, somebody else wrote.
fn unknown(targets: &mut [Target], headers: &[&str], sections: &[Section<'_>]) {
    let place = |meta: Meta| targets.iter().position(|target| *target == Target::Meta(meta));
    let (Some(before), Some(behind)) = (place(Meta::Finished), place(Meta::Mended)) else { return };
    let between = headers.iter().enumerate().take(behind).skip(before);
    for (place, header) in between {
        let name = header.trim_start_matches(PREFIX);
        let is_fixed = meta::OURS.before.iter().chain(meta::OURS.behind).any(|(fixed, _)| *fixed == name);
        let name: Result<QuestionName, _> = if is_fixed { name } else { header }.parse();
        if let Some(name) = name.ok().filter(|name| !sections.iter().any(|section| section.has(name))) {
            put(targets, Some(place), Target::Answer(name));
        }
    }
}

/// What a sheet that somebody typed may have beside the answers: what ours has, and Google Forms' first column.
fn typed_meta(header: &str) -> Option<Meta> {
    let header = alike(header);
    let of_ours = meta::OURS.before.iter().chain(meta::OURS.behind);
    let google = [("timestamp", Meta::Finished)];
    of_ours.chain(&google).find(|(known, _)| *known == header).map(|(_, meta)| *meta)
}
