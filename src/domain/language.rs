//! The languages of the screens, and texts that exist in several languages.

use serde::{Deserialize, Serialize};

use super::{
    code::{Coded, coded},
    ordered::Ordered,
};

coded! {
    /// A language that the screens speak, by its BCP 47 tag, in the order in which they are offered.
    #[derive(Default)]
    Language {
        /// Ilokano.
        Ilokano = "ilo",
        /// Filipino.
        Filipino = "fil",
        /// English.
        #[default]
        English = "en",
    }
}

impl Language {
    /// The BCP 47 tag, as in `<html lang>` and in stored texts.
    pub fn tag(self) -> &'static str {
        self.code()
    }

    /// The language's name in itself, so that its speakers find it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Filipino => "Filipino",
            Self::Ilokano => "Iloko",
        }
    }

    /// The first screen language that a list of BCP 47 tags asks for, Tagalog counting as Filipino.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter()
            .find_map(|tag| match tag.split('-').next() {
                Some("en") => Some(Self::English),
                Some("fil" | "tl") => Some(Self::Filipino),
                Some("ilo") => Some(Self::Ilokano),
                Some(_) | None => None,
            })
            .unwrap_or_default()
    }
}

/// A text of the project's own in all languages of the screens, made by `translated!`; that none is missing is
/// checked by the compiler. One string, because three would double the bytes of short texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Translated(&'static str);

/// What stands between the languages of a [`Translated`]; no text of ours has it.
pub const BETWEEN: char = '\u{1f}';

/// A [`Translated`] from its texts in English, Filipino and Ilokano.
macro_rules! translated {
    ($english:expr, $filipino:expr, $ilokano:expr $(,)?) => {
        $crate::domain::language::Translated::joined(concat!(
            $english, "\u{1f}", $filipino, "\u{1f}", $ilokano
        ))
    };
}
pub(crate) use translated;

impl Translated {
    /// The three texts with [`BETWEEN`] between them; see `translated!`.
    pub const fn joined(texts: &'static str) -> Self {
        Self(texts)
    }

    /// All three as they are joined.
    pub const fn texts(self) -> &'static str {
        self.0
    }

    /// The text in one language.
    pub fn say(self, language: Language) -> &'static str {
        let place = match language {
            Language::English => 0,
            Language::Filipino => 1,
            Language::Ilokano => 2,
        };
        self.0.split(BETWEEN).nth(place).unwrap_or_default()
    }
}

/// A text of the user's, by BCP 47 tag: the words of a form's question in the languages it was translated to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Multilingual(Ordered<String, String>);

/// What is shown of a [`Multilingual`] text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The words; empty only if there are none in any language.
    pub words: &'a str,
    /// The tag of the language they are in, for the `lang` attribute.
    pub tag: &'a str,
    /// Whether they stand in for a missing translation.
    pub stands_in: bool,
}

impl Shown<'_> {
    const fn has_words(&self) -> bool {
        !self.words.is_empty()
    }
}

impl Multilingual {
    /// The words in `language`, or else in English, or else in the first language that has any: never a blank
    /// question because one translation is missing.
    pub fn say(&self, language: Language) -> Shown<'_> {
        self.say_in(language.tag(), [Language::English.tag()])
    }

    /// The words in the language of a tag, or else in the first of others that has any, or else in any.
    pub fn say_in<'a>(&'a self, tag: &'a str, others: impl IntoIterator<Item = &'a str>) -> Shown<'a> {
        let shown = |tag: &'a str| {
            Some(Shown { words: self.words_in(tag), tag, stands_in: true }).filter(Shown::has_words)
        };
        if let Some(wanted) = shown(tag) {
            return Shown { stands_in: false, ..wanted };
        }
        let found = others.into_iter().find_map(shown).or_else(|| self.0.keys().find_map(|tag| shown(tag)));
        found.unwrap_or(Shown { words: "", tag, stands_in: false })
    }

    /// The words in exactly this language; empty if there are none.
    pub fn words(&self, language: Language) -> &str {
        self.words_in(language.tag())
    }

    /// The words in exactly the language of a tag; empty if there are none.
    pub fn words_in(&self, tag: &str) -> &str {
        self.0.get(tag).map_or("", String::as_str)
    }

    /// The same text with the words of one language set, or taken away if they are blank.
    #[must_use]
    pub fn with(self, language: Language, words: &str) -> Self {
        self.with_words(language.tag(), words)
    }

    /// The same text with the words in the language of a tag set, or taken away if they are blank.
    #[must_use]
    pub fn with_words(mut self, tag: &str, words: &str) -> Self {
        let words = words.trim();
        if words.is_empty() {
            self.0.remove(tag);
        } else {
            self.0.insert(tag.to_owned(), words.to_owned());
        }
        self
    }

    /// Tags and words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(tag, words)| (tag.as_str(), words.as_str()))
    }

    /// Whether there are no words in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

impl From<Translated> for Multilingual {
    fn from(text: Translated) -> Self {
        Language::ALL.iter().fold(Self::default(), |made, language| made.with(*language, text.say(*language)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_translation_falls_back_and_says_so() {
        let text = Multilingual::default().with(Language::English, "Happy?").with(Language::Ilokano, " ");
        let shown = text.say(Language::Ilokano);
        assert_eq!((shown.words, shown.tag, shown.stands_in), ("Happy?", "en", true));
        let only_filipino = Multilingual::default().with(Language::Filipino, "Masaya?");
        assert_eq!(only_filipino.say(Language::English).words, "Masaya?");
        assert!(Multilingual::default().say(Language::English).words.is_empty());
    }

    #[test]
    fn the_browsers_wishes_choose_the_language() {
        for (tags, expected) in [
            (vec!["tl-PH", "en"], Language::Filipino),
            (vec!["fr", "ilo"], Language::Ilokano),
            (vec!["de"], Language::English),
            (vec![], Language::English),
        ] {
            assert_eq!(Language::preferred(tags.iter().copied()), expected, "{tags:?}");
        }
    }
}
