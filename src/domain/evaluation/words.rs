//! Which words answers are made of, and how often each comes up.

use crate::domain::ordered::{Ordered, in_order};

/// A word, and in how many of the answers it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordCount {
    /// The word in small letters.
    pub word: String,
    /// How many answers have it, once or more.
    pub answers: u32,
}

/// Words that carry a sentence and say nothing by themselves, of each language that the screens speak.
const EMPTY: [&[&str]; 3] = [
    &[
        "a", "an", "and", "are", "as", "at", "be", "but", "for", "from", "had", "has", "have", "i", "in",
        "is", "it", "my", "of", "on", "or", "so", "that", "the", "they", "this", "to", "was", "we", "were",
        "with", "you",
    ],
    &[
        "ako", "ang", "at", "ay", "ito", "ka", "ko", "kung", "lang", "mga", "mo", "na", "namin", "natin",
        "nang", "ng", "ni", "po", "sa", "si", "siya",
    ],
    &[
        "a", "ak", "dagiti", "daytoy", "iti", "kadagiti", "ken", "ket", "ko", "met", "mi", "nga", "ni", "no",
        "ti",
    ],
];

/// The words of some texts, the most frequent first and those of the same number by the alphabet. Empty words are left
/// out, whatever the language: answers to one question come in several.
pub fn words<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<WordCount> {
    let mut counts: Ordered<String, (u32, usize)> = Ordered::new();
    for (place, text) in texts.into_iter().enumerate() {
        for word in said_words(text) {
            // The answer in which it was last, so that it counts once in each.
            let Some((count, last)) = counts.get_or_insert(word, || (0, usize::MAX)) else { continue };
            if *last != place {
                (*count, *last) = (count.saturating_add(1), place);
            }
        }
    }
    let counted = counts.into_iter().map(|(word, (answers, _))| WordCount { word, answers });
    in_order(counted, |word| u32::MAX - word.answers)
}

/// The words of a text in small letters, as often as they come up; empty words are left out.
pub fn said_words(text: &str) -> Vec<String> {
    let folded = text.to_lowercase();
    let is_between = |letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '’' | '-');
    let words = folded.split(is_between).map(|word| word.trim_matches(['\'', '’', '-']));
    let is_full = |word: &&str| !word.is_empty() && !EMPTY.iter().any(|words| words.contains(word));
    words.filter(is_full).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_once_in_each_answer() {
        let texts = [
            "The story, the STORY!",
            "Nagustuhan ko ang story",
            "Don't know - 2 books",
            "",
            "ti libro; libro",
        ];
        let found: Vec<(String, u32)> =
            words(texts).into_iter().map(|word| (word.word, word.answers)).collect();
        let expected = [
            ("story", 2),
            ("2", 1),
            ("books", 1),
            ("don't", 1),
            ("know", 1),
            ("libro", 1),
            ("nagustuhan", 1),
        ];
        assert_eq!(found, expected.map(|(word, answers)| (word.to_owned(), answers)));
    }
}
