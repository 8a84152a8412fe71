//! The message catalogue: every word a person sees, in English, Filipino and Ilokano, by constant. A missing language
//! does not compile, and neither does a template whose languages differ in their places.
//!
//! Status of the Filipino and Ilokano: machine draft, wants a native reader.

mod answers;
mod ask;
mod builder;
mod choices;
mod conditions;
mod everywhere;
mod fields;
mod findings;
mod flaws;
mod handing;
mod importing;
mod plan;
mod problems;
mod remarks;
pub mod report;
mod results;
mod safety;

pub use answers::*;
pub use ask::*;
pub use builder::*;
pub use choices::{ChoiceWords, choice_words, language_words};
pub use conditions::{condition_words, target_words};
pub use everywhere::*;
pub use fields::field_words;
pub use findings::*;
pub use flaws::{LOGIC_FLAWED, flaw_words, syntax_words};
pub use handing::*;
pub use importing::*;
pub use plan::*;
pub use problems::{ANSWER_MISSING, problem_words};
pub use remarks::remark_words;
pub use results::*;
pub use safety::*;

use crate::domain::language::{BETWEEN, Language, Translated};

/// A text with `N` places, `{0}` to `{N-1}`, that something is put into.
#[derive(Clone, Copy, Debug)]
pub struct Template<const N: usize>(Translated);

impl<const N: usize> Template<N> {
    /// A template; every language must have every place.
    ///
    /// # Panics
    /// When compiling, if a place is missing in a language.
    pub const fn new(text: Translated) -> Self {
        let mut place = 0;
        while place < N {
            assert!(has_place(text.texts(), 0, place), "English lacks a place");
            assert!(has_place(text.texts(), 1, place), "Filipino lacks a place");
            assert!(has_place(text.texts(), 2, place), "Ilokano lacks a place");
            place += 1;
        }
        Self(text)
    }

    /// The text in a language with its places filled. What is put in is never looked at for places again.
    pub fn fill(self, language: Language, with: [&str; N]) -> String {
        let mut filled = String::new();
        let mut rest = self.0.say(language);
        while let Some((before, behind)) = rest.split_once('{') {
            filled.push_str(before);
            let (place, behind) = behind.split_once('}').unwrap_or((behind, ""));
            filled.push_str(
                place.parse::<usize>().ok().and_then(|place| with.get(place)).copied().unwrap_or_default(),
            );
            rest = behind;
        }
        filled + rest
    }
}

/// Whether `{place}` stands in the text of a language, counted from 0.
const fn has_place(texts: &str, language: usize, place: usize) -> bool {
    let bytes = texts.as_bytes();
    let (mut at, mut in_language) = (0, 0);
    #[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "evaluated when compiling")]
    while at < bytes.len() {
        if bytes[at] == BETWEEN as u8 {
            in_language += 1;
        } else if in_language == language
            && bytes[at] == b'{'
            && at + 2 < bytes.len()
            && bytes[at + 1] == b'0' + place as u8
            && bytes[at + 2] == b'}'
        {
            return true;
        }
        at += 1;
    }
    false
}

/// Defines texts and templates: `NAME = "English", "Filipino", "Ilokano";`, with `NAME[places]` for a template.
macro_rules! words {
    ($($name:ident $([$places:literal])? = $english:literal, $filipino:literal, $ilokano:literal;)+) => {
        $($crate::ui::words::words! { @one $name $([$places])? $english, $filipino, $ilokano })+
    };
    (@one $name:ident $english:literal, $filipino:literal, $ilokano:literal) => {
        #[doc = $english]
        pub const $name: $crate::domain::language::Translated =
            $crate::domain::language::translated!($english, $filipino, $ilokano);
    };
    (@one $name:ident [$places:literal] $english:literal, $filipino:literal, $ilokano:literal) => {
        #[doc = $english]
        pub const $name: $crate::ui::words::Template<$places> =
            $crate::ui::words::Template::new($crate::domain::language::translated!($english, $filipino, $ilokano));
    };
}
pub(crate) use words;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::translated;

    #[test]
    fn fills_each_place_once_and_never_twice() {
        let template = Template::<2>::new(translated!("{1} of {0}", "{0}: {1}", "{0}{1}"));
        assert_eq!(template.fill(Language::English, ["23", "{0}"]), "{0} of 23");
        assert_eq!(template.fill(Language::Filipino, ["a", "b"]), "a: b");
    }

    #[test]
    fn a_row_and_a_column_of_a_table_have_a_word_each() {
        let files = [include_str!("handing.rs"), include_str!("importing.rs"), include_str!("results.rs")];
        let mut found = 0;
        for line in files.iter().flat_map(|file| file.lines()) {
            let texts: Vec<String> = line.split("\", \"").map(str::to_lowercase).collect();
            let [english, filipino, ilokano] = &texts[..] else { continue };
            let english = english.rsplit('"').next().unwrap();
            let says = |text: &str, word: &str| {
                text.split(|letter: char| !letter.is_alphabetic()).any(|said| said.starts_with(word))
            };
            for words in [["row", "hanay", "intar"], ["column", "kolum", "kolum"]] {
                let is_said = says(english, words[0]);
                assert_eq!(says(filipino, words[1]), is_said, "{line}");
                assert_eq!(says(ilokano, words[2]), is_said, "{line}");
                found += usize::from(is_said);
            }
        }
        assert!(found > 15, "{found} texts speak of rows and columns");
    }
}
