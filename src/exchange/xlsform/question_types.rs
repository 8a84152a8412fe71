//! Types of questions, under all the names that they are known by.

use super::cleaning::spaced;
use crate::domain::{
    code::Coded,
    form::{KindName, Metadata, Noted, Number, Paper, QuestionKind, Text},
};

/// What the type of a row says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A group begins.
    Begin(Container),
    /// A group ends.
    End(Container),
    /// Something is chosen from a list.
    Choose {
        /// How.
        how: KindName,
        /// The list; empty if none is named.
        list: String,
        /// Whether there is a choice "other", with a question for it.
        or_other: bool,
    },
    /// A kind that says all.
    Plain(QuestionKind),
    /// On paper, by this type.
    Paper(String),
    /// A choice from a file beside the form, by this type.
    FromFile(String),
    /// A file beside the form, by this type.
    File(String),
    /// What other programs note in the background, by this type.
    Background(String),
    /// A setting that stands among the questions.
    Setting(&'static str),
    /// None that is known.
    Unknown(String),
}

/// What holds questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Container {
    /// A group.
    Group,
    /// A repeat.
    Repeat,
    /// A group for each choice of a list.
    Loop(String),
}

impl Container {
    /// Whether both begin and end with the same word.
    pub const fn is_like(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Group, Self::Group) | (Self::Repeat, Self::Repeat) | (Self::Loop(_), Self::Loop(_))
        )
    }
}

/// Reads a type; none if the cell is blank.
pub fn read(cell: &str) -> Option<Type> {
    let written = spaced(cell);
    if written.is_empty() {
        return None;
    }
    // Byte for byte as long as what was written, so that places in one are places in the other.
    let plain = written.to_ascii_lowercase().replace('_', " ");
    let read = container(&written, &plain)
        .or_else(|| choice(&written))
        .or_else(|| osm(&written))
        .or_else(|| single(&plain));
    Some(read.unwrap_or(Type::Unknown(written)))
}

fn container(written: &str, plain: &str) -> Option<Type> {
    let (is_begin, rest) = match plain.strip_prefix("begin ") {
        Some(rest) => (true, rest),
        None => (false, plain.strip_prefix("end ")?),
    };
    let word = ["looped group", "lgroup", "group", "repeat", "loop"].into_iter().find(|word| {
        rest.strip_prefix(word).is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
    })?;
    let behind = written.get(plain.len() - rest.len() + word.len()..).unwrap_or_default().trim();
    let container = match word {
        "group" => Container::Group,
        "loop" => Container::Loop(behind.strip_prefix("over ").unwrap_or(behind).to_owned()),
        _ => Container::Repeat,
    };
    Some(if is_begin { Type::Begin(container) } else { Type::End(container) })
}

/// Commands to choose, those first that begin with others.
const COMMANDS: &[(&str, KindName)] = &[
    ("add select one prompt using", KindName::ChooseOne),
    ("add select multiple prompt using", KindName::ChooseSeveral),
    ("select all that apply from", KindName::ChooseSeveral),
    ("select all that apply", KindName::ChooseSeveral),
    ("select_all_that_apply", KindName::ChooseSeveral),
    ("select_one_external", KindName::ChooseOne),
    ("select one external", KindName::ChooseOne),
    ("select_one", KindName::ChooseOne),
    ("select one", KindName::ChooseOne),
    ("select1", KindName::ChooseOne),
    ("q select1", KindName::ChooseOne),
    ("select_multiple", KindName::ChooseSeveral),
    ("select multiple", KindName::ChooseSeveral),
    ("q select", KindName::ChooseSeveral),
    ("rank", KindName::Rank),
];

fn choice(written: &str) -> Option<Type> {
    let behind = |command: &str| {
        let begins = written.get(..command.len())?.eq_ignore_ascii_case(command);
        let rest = written.get(command.len()..)?;
        (begins && (rest.is_empty() || rest.starts_with(' '))).then(|| rest.trim())
    };
    for one_of in ["select_one_from_file", "select one from file"] {
        if let Some(file) = behind(one_of) {
            return Some(Type::FromFile(format!("select_one_from_file {file}").trim_end().to_owned()));
        }
    }
    for some_of in ["select_multiple_from_file", "select multiple from file"] {
        if let Some(file) = behind(some_of) {
            return Some(Type::FromFile(format!("select_multiple_from_file {file}").trim_end().to_owned()));
        }
    }
    let (how, rest) = COMMANDS.iter().find_map(|(command, how)| behind(command).map(|rest| (*how, rest)))?;
    let (list, or_other) = without_other(rest);
    let list = ["from ", "using "].into_iter().find_map(|word| list.strip_prefix(word)).unwrap_or(list);
    if list.contains("${") {
        let command = if how == KindName::ChooseOne { "select_one" } else { "select_multiple" };
        return Some(Type::Paper(format!("{command} {list}")));
    }
    Some(Type::Choose { how, list: list.trim().to_owned(), or_other })
}

/// A list may be called `yes_or_other` itself: only a word of its own says that others may be specified.
fn without_other(list: &str) -> (&str, bool) {
    let plain = list.to_ascii_lowercase().replace('_', " ");
    let before = ["or specify other", "or other"].into_iter().find_map(|end| {
        let before = list.get(..plain.strip_suffix(end)?.len())?;
        (before.is_empty() || before.ends_with(' ')).then(|| before.trim())
    });
    match before {
        Some(before) => (without_other(before).0, true),
        None => (list, false),
    }
}

/// Types of one word, or several that are one.
fn single(plain: &str) -> Option<Type> {
    let named = |name| Some(Type::Plain(QuestionKind::of_name(name)));
    let noted = |what| Some(Type::Plain(QuestionKind::Metadata(Metadata { what })));
    let paper = |xlsform: &str| Some(Type::Paper(xlsform.to_owned()));
    let core = plain.strip_prefix("q ").or_else(|| plain.strip_prefix("add ")).unwrap_or(plain);
    let core = core.strip_suffix(" prompt").unwrap_or(core);
    match core {
        "text" | "string" => Some(Type::Plain(QuestionKind::Text(Text { one_line: true }))),
        "integer"
        | "int"
        | "number of days in last month"
        | "number of days in last six months"
        | "number of days in last year" => named(KindName::Number),
        "percentage" => Some(Type::Plain(QuestionKind::Number(Number { least: Some(0), most: Some(100) }))),
        "decimal" => named(KindName::DecimalNumber),
        "range" => named(KindName::Range),
        "date" => named(KindName::Day),
        "time" => named(KindName::Time),
        "datetime" | "date time" => named(KindName::DayAndTime),
        "note" => named(KindName::Note),
        "acknowledge" | "trigger" => named(KindName::Acknowledge),
        "calculate" => named(KindName::Calculate),
        "hidden" | "hidden string" => named(KindName::Hidden),
        "start" | "start time" | "get start time" => noted(Noted::Start),
        "end" | "end time" | "get end time" => noted(Noted::End),
        "today" | "get today" => noted(Noted::Today),
        "deviceid" | "device id" | "get device id" | "imei" | "uri:deviceid" => noted(Noted::Device),
        "username" | "uri:username" => noted(Noted::User),
        "phonenumber" | "phone number" | "get phone number" | "uri:phonenumber" => noted(Noted::Phone),
        "email" | "uri:email" => noted(Noted::Email),
        "simserial" | "sim id" | "get sim id" | "uri:simserial" => {
            Some(Type::Background("simserial".to_owned()))
        }
        "subscriberid" | "subscriber id" | "get subscriber id" | "uri:subscriberid" => {
            Some(Type::Background("subscriberid".to_owned()))
        }
        "background-audio" | "background-geopoint" => Some(Type::Background(core.to_owned())),
        "csv-external" | "xml-external" => Some(Type::File(core.to_owned())),
        "image" | "photo" | "picture" => paper("image"),
        "audio" | "video" | "file" | "barcode" | "geopoint" | "geotrace" | "geoshape" => paper(core),
        "location" | "gps" => paper("geopoint"),
        "form id" | "id string" | "set form id" => Some(Type::Setting("form_id")),
        "form title" | "title" | "set form title" => Some(Type::Setting("form_title")),
        other => Noted::from_code(other).and_then(noted),
    }
}

/// A place on a map, with the list of what may be noted there by its own name.
fn osm(written: &str) -> Option<Type> {
    let (word, list) = written.split_once(' ').unwrap_or((written, ""));
    let is_it = word.eq_ignore_ascii_case("osm");
    is_it.then(|| Type::Paper(format!("osm {list}").trim_end().to_owned()))
}

/// The type of what is written on paper, if it is one that the standard has.
pub fn is_of_the_standard(paper: &Paper) -> bool {
    matches!(read(&paper.xlsform), Some(Type::Paper(_) | Type::FromFile(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_keeps_its_name_behind_a_type_however_that_is_spelled() {
        for (cell, kept) in [
            ("osm Building_tags", "osm Building_tags"),
            ("OSM", "osm"),
            ("osm \u{a0} a__b \u{a9}\u{a0}c", "osm a__b \u{a9} c"),
            ("select_one_from_file a_B.csv", "select_one_from_file a_B.csv"),
        ] {
            let read = read(cell);
            let Some(Type::Paper(xlsform) | Type::FromFile(xlsform)) = &read else {
                panic!("{cell}: {read:?}")
            };
            assert_eq!(xlsform, kept);
        }
    }

    #[test]
    fn others_are_asked_for_by_a_word_of_its_own() {
        for (cell, list, other) in [
            ("select_one fruit or_other", "fruit", true),
            ("select one from fruit or specify other", "fruit", true),
            ("select_one fruit_or_other", "fruit_or_other", false),
            ("select_one fruit or_other or_other", "fruit", true),
            ("select_one or_other", "", true),
        ] {
            let read = read(cell);
            let Some(Type::Choose { list: read, or_other, .. }) = read else { panic!("{cell}: {read:?}") };
            assert_eq!((read.as_str(), or_other), (list, other), "{cell}");
        }
    }
}
