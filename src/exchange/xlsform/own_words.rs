//! Words of the project's own in the languages of a form, where a form from elsewhere or for elsewhere needs them.

use crate::domain::{
    form::FormLanguage,
    language::{Language, Multilingual, Translated, translated},
};

/// The choice for another answer than those of a list, as the standard has it.
pub const OTHER: Translated = translated!("Other", "Iba pa", "Sabali pay");
/// What its question asks.
pub const WHICH_OTHER: Translated =
    translated!("Specify other.", "Tukuyin kung iba pa.", "Ibaga no sabali pay.");

/// A text of ours in the languages of a form: in English where the screens don't speak one, so that no label is blank.
pub fn in_languages(text: Translated, languages: &[FormLanguage]) -> Multilingual {
    languages.iter().fold(Multilingual::default(), |made, language| {
        let spoken = Language::preferred([language.tag.as_str()]);
        made.with_words(&language.tag, text.say(spoken))
    })
}

/// A text in languages of which it may lack some: the words of a related or the usual language stand in.
pub fn filled(text: &Multilingual, languages: &[FormLanguage]) -> Multilingual {
    languages.iter().fold(Multilingual::default(), |made, language| {
        let spoken = Language::preferred([language.tag.as_str()]);
        made.with_words(&language.tag, text.say_in(&language.tag, [spoken.tag()]).words)
    })
}
