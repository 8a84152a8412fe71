//! One row of a survey as a question.

use super::{
    choices::{Written, list_name},
    cleaning::{self, truth},
    dynamic_default::is_worked_out,
    headings::{Known, Words},
    kind_of_row,
    languages::Languages,
    naming::Names,
    references::{only, rewritten},
    remark::RemarkKind,
    structure::Placed,
};
use crate::domain::{
    code::Coded,
    form::{Formula, KindName, Logic, Preset, Question, QuestionKind, QuestionName},
    language::Multilingual,
};

/// What is known of a form while its rows are read.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// Its languages.
    pub languages: &'a Languages,
    /// Its names.
    pub names: &'a Names,
    /// Its lists.
    pub lists: &'a Written,
}

/// A question without what is in it, and what could not be taken over.
pub fn read(placed: &Placed<'_>, around: Around<'_>) -> (Question, Vec<RemarkKind>) {
    let mut question = Question::blank(placed.name.clone());
    let row = &placed.row;
    let resolve = |name: &str| around.names.meant(name, &placed.within).map(ToString::to_string);
    for (header, cell) in row.kept() {
        question.columns.insert(header, rewritten(&cell, &resolve));
    }
    let mut words = |kind: Words| {
        let (text, unnamed) = row.words(kind, around.languages);
        if let Some(unnamed) = unnamed {
            question.columns.insert(kind.code().to_owned(), rewritten(&unnamed, &resolve));
        }
        text.iter().fold(Multilingual::default(), |made, (tag, words)| {
            made.with_words(tag, &rewritten(words, &resolve))
        })
    };
    let (label, hint, script) = (words(Words::Label), words(Words::Hint), words(Words::Script));
    let (constraint_message, required_message) =
        (words(Words::ConstraintMessage), words(Words::RequiredMessage));
    (question.label, question.hint, question.script) = (label, hint, script);

    let formula = |column: Known| formula(&rewritten(&row.known(column), &resolve));
    let required = row.known(Known::Required);
    question.required = truth(&required) == Some(true);
    question.logic = Logic {
        relevant: formula(Known::Relevant),
        required: if truth(&required).is_some() { None } else { formula(Known::Required) },
        required_message,
        constraint: formula(Known::Constraint),
        constraint_message,
        calculation: formula(Known::Calculation),
        default: None,
        read_only: match truth(&row.known(Known::ReadOnly)) {
            Some(true) => Formula::new("true()"),
            Some(false) => None,
            None => formula(Known::ReadOnly),
        },
        trigger: Vec::new(),
    };
    let mut remarks = trigger(&mut question, &row.known(Known::Trigger), &resolve);
    remarks.extend(kind_of_row::set(&mut question, placed, around, &formula));
    let acts_upon = [
        (Known::ChoiceFilter, question.kind.kind().selection().is_some()),
        (Known::RepeatCount, matches!(question.kind, QuestionKind::Repeat(_))),
    ];
    for (column, acts) in acts_upon {
        // Of a question that can't act upon it, such as a choice from a file.
        if let Some(text) = formula(column).filter(|_| !acts) {
            question.columns.insert(column.code().to_owned(), text.to_string());
        }
    }
    question.logic.default =
        preset(&question, &row.known(Known::Default), row.written(Known::Default), &resolve);
    (question, remarks)
}

/// An expression; the words for yes and no are functions.
fn formula(text: &str) -> Option<Formula> {
    match text.to_lowercase().as_str() {
        "yes" | "true" => Formula::new("true()"),
        "no" | "false" => Formula::new("false()"),
        _ => Formula::new(text),
    }
}

fn preset(
    question: &Question,
    text: &str,
    written: &str,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Option<Preset> {
    let name = question.kind.name();
    let is_dated = matches!(name, KindName::Day | KindName::DayAndTime | KindName::Paper);
    if is_worked_out(text, is_dated) {
        return Formula::new(&rewritten(text, resolve)).map(Preset::Worked);
    }
    Some(cleaning::words(written)).filter(|words| !words.is_empty()).map(Preset::Text)
}

fn trigger(question: &mut Question, text: &str, resolve: &dyn Fn(&str) -> Option<String>) -> Vec<RemarkKind> {
    if text.is_empty() {
        return Vec::new();
    }
    let name = |part: &str| resolve(only(part)?)?.parse::<QuestionName>().ok();
    let names: Option<Vec<QuestionName>> =
        text.split([',', ';']).filter(|part| !part.trim().is_empty()).map(name).collect();
    if let Some(names) = names {
        question.logic.trigger = names;
        return Vec::new();
    }
    question.columns.insert(Known::Trigger.code().to_owned(), rewritten(text, resolve));
    vec![RemarkKind::TriggerUnreadable]
}

/// The question for another answer than those of a list, to be asked if the choice for it is chosen.
pub fn other_of(question: &Question, name: QuestionName, label: Multilingual) -> Question {
    Question {
        label,
        kind: QuestionKind::of_name(KindName::Line),
        logic: Logic {
            relevant: Formula::new(&format!("selected(${{{}}}, 'other')", question.name)),
            ..Logic::default()
        },
        ..Question::blank(name)
    }
}

/// The list that a type names, under the name by which it is there.
pub fn list_meant(asked: &str, lists: &Written) -> (String, Option<RemarkKind>) {
    let plain = list_name(asked);
    match lists.spelled(asked) {
        Some(there) if there == plain => (plain, None),
        Some(there) => {
            (there.to_owned(), Some(RemarkKind::ListSpelled { was: asked.to_owned(), now: there.to_owned() }))
        }
        None => (plain.clone(), Some(RemarkKind::ListMissing { list: plain })),
    }
}
