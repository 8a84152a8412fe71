//! The title of a form: the standard has it in one language.

use super::{languages::Languages, own::TITLE, settings::Settings};
use crate::domain::{
    form::FormLanguage,
    language::{Language, Multilingual},
};

/// The title, or what the form is called by programs.
pub fn read(settings: &mut Settings, languages: &Languages) -> Multilingual {
    let mut title = Multilingual::default();
    let plain = settings.take("form_title");
    for tag in languages.all().iter().map(|language| language.tag.as_str()) {
        title = title.with_words(tag, &settings.take(&header(tag)));
    }
    let is_known = title.iter().any(|(_, words)| words == plain);
    let first = languages.tag(None);
    if !plain.is_empty() && !is_known {
        return title.with_words(first, &plain);
    }
    if title.is_empty() { title.with_words(first, settings.get("form_id")) } else { title }
}

/// The settings that say it.
pub fn write(title: &Multilingual, languages: &[FormLanguage]) -> Vec<(String, String)> {
    let Some(first) = languages.first() else { return Vec::new() };
    let words = title.say_in(&first.tag, [Language::English.tag()]).words;
    let mut made = vec![("form_title".to_owned(), words.to_owned())];
    let is_plain = title.iter().all(|(tag, _)| tag == first.tag);
    if !is_plain {
        made.extend(title.iter().map(|(tag, words)| (header(tag), words.to_owned())));
    }
    made
}

fn header(tag: &str) -> String {
    format!("{TITLE}{}", tag.to_lowercase())
}
