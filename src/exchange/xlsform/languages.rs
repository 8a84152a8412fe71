//! The languages of a form: those that its headers name, and the one that is meant where a header names none.

use super::{
    cleaning::spaced,
    headings::{Column, Words},
    language_names::{private_tag, tag_of},
};
use crate::domain::form::FormLanguage;

/// The name of the language of words without one, as the standard has it.
pub const UNNAMED: &str = "default";
/// Its tag: an undetermined language.
pub const UNDETERMINED: &str = "und";

/// The languages of a form.
#[derive(Clone, Debug)]
pub struct Languages {
    all: Vec<FormLanguage>,
    /// The place in `all` of the one that is meant where none is named.
    unnamed: usize,
}

impl Languages {
    /// Finds the languages that columns name; `chosen` is the one that the form says is its first.
    pub fn of<'a>(columns: impl Iterator<Item = &'a Column> + Clone, chosen: &str) -> Self {
        let worded = || {
            columns.clone().filter_map(|column| match column {
                Column::Words(words, language) => Some((*words, language.as_deref())),
                Column::Known(_) | Column::Own(_) | Column::Kept(_) | Column::Blank => None,
            })
        };
        let mut names: Vec<String> = Vec::new();
        for name in worded().filter_map(|(_, language)| language).map(spaced) {
            if !names.iter().any(|known| same(known, &name)) {
                names.push(name);
            }
        }
        let chosen = Some(spaced(chosen)).filter(|name| !name.is_empty() && *name != UNNAMED);
        let unnamed = if let Some(chosen) = chosen {
            let name = take_out(&mut names, &chosen).unwrap_or(chosen);
            names.insert(0, name);
            0
        } else if has_unnamed(&names, &worded) {
            let name = take_out(&mut names, UNNAMED).unwrap_or_else(|| UNNAMED.to_owned());
            names.insert(0, name);
            0
        } else {
            0
        };
        let mut all: Vec<FormLanguage> = Vec::new();
        for name in names {
            let tag = tag_of(&name).filter(|tag| all.iter().all(|known| known.tag != *tag));
            let tag = tag.unwrap_or_else(|| free(&private_tag(&name), &all));
            all.push(FormLanguage { tag, name });
        }
        Self { all, unnamed }
    }

    /// The tag of the language of that name, or of words without one.
    pub fn tag(&self, name: Option<&str>) -> &str {
        let named = name.map(spaced).and_then(|name| self.all.iter().find(|known| same(&known.name, &name)));
        named.or_else(|| self.all.get(self.unnamed)).map_or(UNDETERMINED, |language| &language.tag)
    }

    /// All of them, the first one first.
    pub fn all(&self) -> &[FormLanguage] {
        &self.all
    }
}

/// Whether words without a language are in one of their own: not where a single language is named and nothing is said
/// twice.
fn has_unnamed<'a, I: Iterator<Item = (Words, Option<&'a str>)>>(
    names: &[String],
    worded: &impl Fn() -> I,
) -> bool {
    let said = |kind: Words, named: bool| {
        worded().any(|(other, language)| other == kind && language.is_some() == named)
    };
    let is_there = worded().any(|(_, language)| language.is_none());
    let is_twice = worded().any(|(kind, _)| said(kind, true) && said(kind, false));
    names.is_empty() || (is_there && (names.len() > 1 || is_twice))
}

fn same(one: &str, two: &str) -> bool {
    one.to_lowercase() == two.to_lowercase()
}

/// Takes the language out that is meant by a name: by its very name, or else by its tag.
fn take_out(names: &mut Vec<String>, wanted: &str) -> Option<String> {
    let by_name = names.iter().position(|name| same(name, wanted));
    let tag = tag_of(wanted);
    let by_tag = || tag.and_then(|tag| names.iter().position(|name| tag_of(name).as_ref() == Some(&tag)));
    by_name.or_else(by_tag).map(|place| names.remove(place))
}

fn free(tag: &str, known: &[FormLanguage]) -> String {
    let is_free = |tag: &str| known.iter().all(|language| language.tag != tag);
    let mut numbered = (2..known.len() + 3).map(|number| format!("{tag}-{number}"));
    if is_free(tag) { tag.to_owned() } else { numbered.find(|tag| is_free(tag)).unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::{super::headings::of_questions, *};

    fn tags(headers: &[&str], chosen: &str) -> Vec<String> {
        let columns: Vec<Column> = headers.iter().map(|header| of_questions(header)).collect();
        let languages = Languages::of(columns.iter(), chosen);
        languages.all().iter().map(|language| language.tag.clone()).collect()
    }

    #[test]
    fn the_chosen_language_is_the_first_and_words_without_one_are_in_it() {
        for (headers, chosen, expected) in [
            (&["label"][..], "", &["und"][..]),
            (&["label"], "Tagalog", &["tl"]),
            (&["label::French", "label::English (en)"], "english", &["en", "fr"]),
            (&["label::english", "hint"], "", &["en"]),
            (&["label", "label::French (fr)"], "", &["und", "fr"]),
            (&["label", "label::French (fr)"], "English", &["en", "fr"]),
            (&["label::A", "label::b", "hint"], "", &["und", "x-a", "x-b"]),
            (
                &["label::Local language", "label::Local-language"],
                "",
                &["x-local-language", "x-local-language-2"],
            ),
            (&["label::English", "label::default"], "English", &["en", "und"]),
            (&["type"], "", &["und"]),
        ] {
            assert_eq!(tags(headers, chosen), expected, "{headers:?} {chosen}");
        }
    }
}
