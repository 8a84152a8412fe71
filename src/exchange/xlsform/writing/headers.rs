//! Headers of columns that are kept, where other programs would stumble over them.

use super::super::{
    headings::{ASIDE, Column, Known, Words, of_choices, of_questions, snake},
    own::SET_ASIDE,
};
use crate::domain::code::Coded;

/// Headers that the reference converter takes for parts of its own.
const TAKEN: [&str; 11] = [
    "actions",
    "attribute",
    "bind",
    "body",
    "children",
    "control",
    "instance",
    "list_name",
    "media",
    "type",
    "_translations",
];

/// Kinds of media that the standard has.
const MEDIA: [&str; 3] = ["media::image", "media::audio", "media::video"];

/// The header of a column that is kept of a question. Words without a language beside others stand under the plain one.
pub fn of_question(header: &str) -> String {
    let is_words = Words::from_code(header).is_some();
    let is_kept = of_questions(header) == Column::Kept(header.to_owned());
    if is_words || (is_kept && is_harmless(header)) { header.to_owned() } else { format!("{ASIDE}{header}") }
}

/// The header of a choice's own column. Others take a colon for a language; what has a space in its header they pass
/// over.
pub fn of_choice(header: &str) -> String {
    let is_label = header == Words::Label.code();
    let is_kept = of_choices(header) == Column::Kept(header.to_owned());
    let is_plain = is_media(header) || (!header.contains(':') && snake(header) != "media");
    if is_label || (is_kept && is_plain) { header.to_owned() } else { format!("{ASIDE}{header}") }
}

/// The header of a setting.
pub fn of_setting(header: &str) -> String {
    let is_harmless = !header.contains(':') && !TAKEN.contains(&snake(header).as_str());
    if is_harmless || header.starts_with("label::") {
        header.to_owned()
    } else {
        format!("{SET_ASIDE}{header}")
    }
}

fn is_harmless(header: &str) -> bool {
    let first = header.split("::").next().unwrap_or_default();
    let is_alone = first == header;
    let first = snake(first);
    if first == "media" {
        return is_media(header);
    }
    let is_part = matches!(first.as_str(), "bind" | "body" | "instance") && !is_alone;
    is_part || (!TAKEN.contains(&first.as_str()) && Known::from_code(&first).is_none())
}

fn is_media(header: &str) -> bool {
    MEDIA
        .iter()
        .any(|known| header.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with("::")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_would_stumble_over_is_set_aside_and_comes_back() {
        for (header, written) in [
            ("notes", "notes"),
            ("bind::foo", "bind::foo"),
            ("bind", "katuwang aside bind"),
            ("relevant::x", "katuwang aside relevant::x"),
            ("media::image::English", "media::image::English"),
            ("media::big-image", "katuwang aside media::big-image"),
            ("list_name", "katuwang aside list_name"),
        ] {
            assert_eq!(of_question(header), written);
            assert_eq!(of_questions(written), Column::Kept(header.to_owned()));
        }
        for (header, written) in
            [("region", "region"), ("a:b", "katuwang aside a:b"), ("relevant", "relevant")]
        {
            assert_eq!(of_choice(header), written);
            assert_eq!(of_choices(written), Column::Kept(header.to_owned()));
        }
    }
}
