//! The row of a question.

use super::super::{
    bounds,
    cleaning::no_words,
    formulas::{self, is_for_others},
    headings::{Known, Words},
    own::{KIND, header},
    parameters,
    references::only,
};
use super::{
    cells::Cells,
    headers,
    kind::{Said, is_audit},
    others::Around,
};
use crate::domain::{
    code::Coded,
    form::{Number, Preset, Question, QuestionKind},
};

/// The cells of a question's row.
pub fn row(question: &Question, said: Said, around: &Around<'_>) -> Cells {
    let mut cells = vec![(Known::Type.code().to_owned(), said.xlsform.clone())];
    if !is_audit(question) {
        cells.push((Known::Name.code().to_owned(), question.name.to_string()));
    }
    cells.extend(words(question, around));
    if question.required {
        put(&mut cells, Known::Required, "yes");
    }
    for (column, text) in expressions(question) {
        let is_taken = is_for_others(&text, &|name| around.knows(name))
            && !is_in_the_way(question, column, &text, around);
        put_or_aside(&mut cells, column, &text, is_taken, around);
    }
    default(&mut cells, question, around);
    trigger(&mut cells, question, around);
    let kept = |column: Known| question.columns.get(column.code()).map_or("", String::as_str);
    put(&mut cells, Known::Appearance, &joined(said.looks, kept(Known::Appearance)));
    let (own, rest) = (said.settings.as_deref(), kept(Known::Parameters));
    let settings = joined(own, rest);
    if are_taken(&said.xlsform, &settings) {
        put(&mut cells, Known::Parameters, &settings);
    } else {
        put(&mut cells, Known::Parameters, own.unwrap_or_default());
        put_or_aside(&mut cells, Known::Parameters, rest, false, around);
    }
    for (column, cell) in question.columns.iter() {
        // The others stand in the columns that they were meant for.
        if Known::from_code(column).is_none_or(|known| known == Known::ListName) {
            cells.push((headers::of_question(column), around.guarded(cell)));
        }
    }
    if let Some(mark) = said.mark {
        cells.push((header(KIND), around.guarded(&mark)));
    }
    cells
}

fn words(question: &Question, around: &Around<'_>) -> Cells {
    let logic = &question.logic;
    let mut cells = around.words(Words::Label, &question.label);
    let hint = around.words(Words::Hint, &question.hint);
    if cells.is_empty() && hint.is_empty() {
        // Others refuse a question that says nothing.
        let first = around.languages.first();
        let header =
            first.map(|language| super::cells::words_header(Words::Label, language, &around.languages));
        cells.extend(header.filter(|_| is_shown(question)).map(|header| (header, no_words().to_owned())));
    }
    cells.extend(hint);
    cells.extend(around.words(Words::Script, &question.script));
    cells.extend(around.words(Words::ConstraintMessage, &logic.constraint_message));
    cells.extend(around.words(Words::RequiredMessage, &logic.required_message));
    cells
}

fn is_shown(question: &Question) -> bool {
    !matches!(
        question.kind,
        QuestionKind::Calculate(_)
            | QuestionKind::Hidden(_)
            | QuestionKind::Metadata(_)
            | QuestionKind::Group(_)
            | QuestionKind::Repeat(_)
    )
}

/// The expressions of a question, those among them that are not acted upon.
fn expressions(question: &Question) -> Vec<(Known, String)> {
    let number = if let QuestionKind::Number(number) = &question.kind { *number } else { Number::default() };
    let joined = bounds::joined(number, question.logic.constraint.as_ref());
    let mut made: Vec<(Known, String)> = joined.map(|text| (Known::Constraint, text)).into_iter().collect();
    for (column, expression) in formulas::COLUMNS {
        let acted_upon = expression.of(question).map(ToString::to_string);
        let is_there = made.iter().any(|(known, _)| *known == column);
        let text = acted_upon.or_else(|| question.columns.get(column.code()).cloned()).filter(|_| !is_there);
        made.extend(text.map(|text| (column, text)));
    }
    if question.required {
        made.retain(|(column, _)| *column != Known::Required);
    }
    made
}

/// Others count a repeat with a question of their own, whose name may be taken.
fn is_in_the_way(question: &Question, column: Known, text: &str, around: &Around<'_>) -> bool {
    let is_count = column == Known::RepeatCount && only(text).is_none();
    is_count && around.question(&format!("{}_count", question.name)).is_some()
}

fn default(cells: &mut Cells, question: &Question, around: &Around<'_>) {
    match &question.logic.default {
        Some(Preset::Text(text)) => put(cells, Known::Default, &around.guarded(text)),
        Some(Preset::Worked(formula)) => {
            let is_taken = is_for_others(formula.as_str(), &|name| around.knows(name));
            put_or_aside(cells, Known::Default, formula.as_str(), is_taken, around);
        }
        None => {
            let kept = question.columns.get(Known::Default.code()).map_or("", String::as_str);
            put_or_aside(
                cells,
                Known::Default,
                kept,
                is_for_others(kept, &|name| around.knows(name)),
                around,
            );
        }
    }
}

fn trigger(cells: &mut Cells, question: &Question, around: &Around<'_>) {
    let names = &question.logic.trigger;
    if names.is_empty() {
        let kept = question.columns.get(Known::Trigger.code()).map_or("", String::as_str);
        put_or_aside(cells, Known::Trigger, kept, false, around);
        return;
    }
    let text = names.iter().map(|name| format!("${{{name}}}")).collect::<Vec<_>>().join(", ");
    let is_taken = names.iter().all(|name| around.can_trigger(name.as_str()));
    put_or_aside(cells, Known::Trigger, &text, is_taken, around);
}

/// Whether others take these settings with a type: they refuse what they don't know.
fn are_taken(xlsform: &str, settings: &str) -> bool {
    let Some(pairs) = parameters::read(settings) else { return false };
    let known: &[&str] = match xlsform.split(' ').next().unwrap_or_default() {
        "text" => &["rows"],
        "range" => &["start", "end", "step", "tick_interval", "placeholder"],
        "select_one" | "select_multiple" | "rank" => &["randomize", "seed"],
        "select_one_from_file" | "select_multiple_from_file" => &["value", "label", "randomize", "seed"],
        "image" => &["max-pixels"],
        "audio" | "background-audio" => &["quality"],
        "geopoint" => &["capture-accuracy", "warning-accuracy", "allow-mock-accuracy"],
        "geotrace" | "geoshape" => &["allow-mock-accuracy"],
        "audit" => &["track-changes", "identify-user"],
        _ => &[],
    };
    let is_seeded = pairs.iter().any(|(name, _)| name == "seed");
    let is_random = pairs.iter().any(|(name, value)| name == "randomize" && value == "true");
    pairs.iter().all(|(name, value)| known.contains(&name.as_str()) && is_value(name, value))
        && (is_random || !is_seeded)
}

fn is_value(name: &str, value: &str) -> bool {
    match name {
        "randomize" | "allow-mock-accuracy" | "track-changes" | "identify-user" => {
            matches!(value, "true" | "false")
        }
        "rows" | "max-pixels" => value.parse::<u32>().is_ok(),
        "seed" | "capture-accuracy" | "warning-accuracy" => value.parse::<f64>().is_ok(),
        "quality" => matches!(value, "voice-only" | "low" | "normal"),
        _ => true,
    }
}

fn joined(first: Option<&str>, rest: &str) -> String {
    first.into_iter().chain([rest]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn put(cells: &mut Cells, column: Known, text: &str) {
    if !text.is_empty() {
        cells.push((column.code().to_owned(), text.to_owned()));
    }
}

/// Puts a cell into its column, or into one of ours if others would stumble over it.
fn put_or_aside(cells: &mut Cells, column: Known, text: &str, is_taken: bool, around: &Around<'_>) {
    if is_taken {
        put(cells, column, text);
    } else if !text.is_empty() {
        cells.push((header(column.code()), around.guarded(text)));
    }
}
