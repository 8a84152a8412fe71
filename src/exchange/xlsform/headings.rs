//! What the columns of a form mean, under all the headers that they are known by.

use super::cleaning::spaced;
use crate::domain::code::{Coded, coded};

coded! {
    /// Columns with one cell a row, by their plain headers.
    Known {
        /// The type.
        Type = "type",
        /// The name.
        Name = "name",
        /// The list that a choice belongs to.
        ListName = "list_name",
        /// Whether it must be answered.
        Required = "required",
        /// When it is asked.
        Relevant = "relevant",
        /// What an answer must be.
        Constraint = "constraint",
        /// What its value is.
        Calculation = "calculation",
        /// What is answered before anybody has answered.
        Default = "default",
        /// Whether its answer can't be changed.
        ReadOnly = "read_only",
        /// What makes it be worked out anew.
        Trigger = "trigger",
        /// Which choices are offered.
        ChoiceFilter = "choice_filter",
        /// How many times.
        RepeatCount = "repeat_count",
        /// How it looks.
        Appearance = "appearance",
        /// Settings of its type.
        Parameters = "parameters",
        /// Whether the row is switched off.
        Disabled = "disabled",
        /// What a server keeps of it beside the answers.
        SaveTo = "save_to",
    }
}

coded! {
    /// Columns of words, each of which there may be in several languages.
    Words {
        /// What is asked.
        Label = "label",
        /// What helps to answer it.
        Hint = "hint",
        /// What whoever asks may say in other words.
        Script = "guidance_hint",
        /// What is said of a wrong answer.
        ConstraintMessage = "constraint_message",
        /// What is said of a missing one.
        RequiredMessage = "required_message",
    }
}

/// What a column means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// One of those that are acted upon.
    Known(Known),
    /// Words, in the language of that name if it says one.
    Words(Words, Option<String>),
    /// A column of this program's own: what no plain column can say.
    Own(String),
    /// One that is kept under this header.
    Kept(String),
    /// It has no header.
    Blank,
}

/// What a header of a sheet of questions means.
pub fn of_questions(header: &str) -> Column {
    read(header, question_alias)
}

/// What a header of a sheet of choices means. All that is not of the standard may be asked for by a filter.
pub fn of_choices(header: &str) -> Column {
    read(header, choice_alias)
}

/// What stands before the headers of this program's own columns.
pub const OWN: &str = "katuwang";
/// What stands before the headers of columns that are set aside. What has a space in its header others pass over.
pub const ASIDE: &str = "katuwang aside ";

type Alias = fn(&str) -> Option<Column>;

fn read(header: &str, alias: Alias) -> Column {
    let written = spaced(header);
    if written.is_empty() {
        return Column::Blank;
    }
    // Kept, and set aside before the form left.
    if let Some(kept) = written.strip_prefix(ASIDE) {
        return Column::Kept(kept.to_owned());
    }
    if let Some(column) = alias(&snake(&written)) {
        return column;
    }
    let separator = if written.contains("::") { "::" } else { ":" };
    let mut parts: Vec<&str> = written.split(separator).map(str::trim).collect();
    let first = parts.first().copied().unwrap_or_default();
    // `bind:jr:constraintMsg` in forms that separate with one colon.
    let joined = parts.windows(2).position(|pair| pair.first() == Some(&"jr")).filter(|_| separator == ":");
    let named;
    if let Some(place) = joined {
        named = parts.get(place..place + 2).unwrap_or_default().join(":");
        parts.splice(place..place + 2, [named.as_str()]);
    }
    let rest = parts.get(1..).unwrap_or_default();
    let Some(second) = rest.first() else { return Column::Kept(written) };
    match snake(first).as_str() {
        OWN => Column::Own(snake(second)),
        "bind" => bound(second, rest.get(1..).unwrap_or_default()),
        "body" | "control" => shown(second, rest),
        "media" => Column::Kept(format!("media::{}", rest.join("::"))),
        group @ ("image" | "audio" | "video" | "big-image") => {
            Column::Kept(format!("media::{group}::{}", rest.join("::")))
        }
        "instance" => Column::Kept(format!("instance::{}", rest.join("::"))),
        plain => match alias(plain) {
            Some(Column::Words(words, None)) => Column::Words(words, Some(rest.join("::"))),
            Some(_) | None => Column::Kept(written),
        },
    }
}

/// A header as it is compared: in small letters, with `_` for spaces.
pub fn snake(header: &str) -> String {
    header.split_whitespace().collect::<Vec<_>>().join("_").to_lowercase()
}

fn bound(what: &str, language: &[&str]) -> Column {
    let language = Some(language.join("::")).filter(|language| !language.is_empty());
    match what.to_lowercase().as_str() {
        "relevant" => Column::Known(Known::Relevant),
        "required" => Column::Known(Known::Required),
        "constraint" => Column::Known(Known::Constraint),
        "calculate" => Column::Known(Known::Calculation),
        "readonly" => Column::Known(Known::ReadOnly),
        "jr:constraintmsg" => Column::Words(Words::ConstraintMessage, language),
        "jr:requiredmsg" => Column::Words(Words::RequiredMessage, language),
        _ => {
            let language = language.map(|language| format!("::{language}")).unwrap_or_default();
            Column::Kept(format!("bind::{what}{language}"))
        }
    }
}

fn shown(what: &str, rest: &[&str]) -> Column {
    match what.to_lowercase().as_str() {
        "appearance" => Column::Known(Known::Appearance),
        "jr:count" => Column::Known(Known::RepeatCount),
        _ => Column::Kept(format!("body::{}", rest.join("::"))),
    }
}

fn question_alias(header: &str) -> Option<Column> {
    let known = match header {
        "command" => Known::Type,
        "tag" | "value" => Known::Name,
        "relevance" => Known::Relevant,
        "calculate" => Known::Calculation,
        "readonly" => Known::ReadOnly,
        "count" | "jr:count" => Known::RepeatCount,
        "list_name" => return None,
        "caption" => return Some(Column::Words(Words::Label, None)),
        "constraining_message" => return Some(Column::Words(Words::ConstraintMessage, None)),
        "requiredmsg" => return Some(Column::Words(Words::RequiredMessage, None)),
        "image" | "audio" | "video" | "big-image" => return Some(Column::Kept(format!("media::{header}"))),
        other => {
            return Known::from_code(other)
                .map(Column::Known)
                .or_else(|| Words::from_code(other).map(|words| Column::Words(words, None)));
        }
    };
    Some(Column::Known(known))
}

fn choice_alias(header: &str) -> Option<Column> {
    match header {
        "name" | "value" => Some(Column::Known(Known::Name)),
        "list_name" => Some(Column::Known(Known::ListName)),
        "label" | "caption" => Some(Column::Words(Words::Label, None)),
        "image" | "audio" | "video" | "big-image" => Some(Column::Kept(format!("media::{header}"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_known_by_all_its_headers() {
        let words = |words, language: &str| Column::Words(words, Some(language.to_owned()));
        let kept = |header: &str| Column::Kept(header.to_owned());
        for (header, column) in [
            (" Type", Column::Known(Known::Type)),
            ("RELEVANCE", Column::Known(Known::Relevant)),
            ("read only", Column::Known(Known::ReadOnly)),
            ("bind::relevant", Column::Known(Known::Relevant)),
            ("bind:jr:constraintMsg", Column::Words(Words::ConstraintMessage, None)),
            ("bind::jr:requiredMsg::French (fr)", words(Words::RequiredMessage, "French (fr)")),
            ("body::appearance", Column::Known(Known::Appearance)),
            ("jr:count", Column::Known(Known::RepeatCount)),
            ("label::English (en)", words(Words::Label, "English (en)")),
            ("label:English", words(Words::Label, "English")),
            ("Hint :: Wikang Filipino", words(Words::Hint, "Wikang Filipino")),
            ("caption", Column::Words(Words::Label, None)),
            ("constraint\u{a0}message", Column::Words(Words::ConstraintMessage, None)),
            ("image::English", kept("media::image::English")),
            ("bind:foo", kept("bind::foo")),
            ("Tutorial notes", kept("Tutorial notes")),
            ("katuwang::kind", Column::Own("kind".to_owned())),
            ("  ", Column::Blank),
        ] {
            assert_eq!(of_questions(header), column, "{header}");
        }
        assert_eq!(of_choices("list name"), Column::Known(Known::ListName));
        assert_eq!(of_choices("relevant"), kept("relevant"), "a filter may ask for it");
    }
}
