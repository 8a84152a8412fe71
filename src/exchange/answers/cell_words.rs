//! What stands in a cell for an answer: the form's own names, or words of its choices in any of its languages.

use crate::domain::{
    entry,
    form::{Choice, ChoiceLists, Control, Kind, Question},
};

/// Reads what stands in the cells of a question.
pub struct CellReader<'f> {
    kind: &'f dyn Kind,
    lists: &'f ChoiceLists,
    /// Names and words of the choices as they are compared, each with the name that it stands for.
    known: Vec<(Vec<char>, String)>,
}

/// Why a cell is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The question takes no such answer.
    Refused(entry::Problem),
    /// Its words may mean several answers.
    Ambiguous,
}

/// Words longer than this are no list of choices; trying would take long.
const LONGEST: usize = 4_000;

impl<'f> CellReader<'f> {
    /// For a question whose lists are those.
    pub fn new(question: &'f Question, lists: &'f ChoiceLists) -> Self {
        let kind = question.kind.kind();
        let of = |choice: &Choice| {
            let name = [choice.name.as_str()];
            let words = choice.label.iter().map(|(_, words)| words);
            let texts: Vec<Vec<char>> = name.into_iter().chain(words).map(comparable).collect();
            texts.into_iter().map(|text| (text, choice.name.clone())).collect::<Vec<_>>()
        };
        let known = kind.choices(lists).iter().flat_map(of).filter(|(text, _)| !text.is_empty()).collect();
        Self { kind, lists, known }
    }

    /// The answer in a cell; none if it is blank. What a person could have typed goes through the form's own reading.
    ///
    /// # Errors
    /// [`Unread`] says why it is no answer.
    pub fn read(&self, cell: &str) -> Result<Option<String>, Unread> {
        let control = self.kind.control();
        // What was worked out is kept with the blanks around it; what a person types never has any.
        let text = if matches!(control, Control::Unseen) { cell } else { cell.trim() };
        if text.is_empty() {
            return Ok(None);
        }
        let refused = match self.kind.read_answer(text, self.lists) {
            Ok(answer) => return Ok(Some(answer).filter(|answer| !answer.is_empty())),
            Err(problem) => Unread::Refused(problem),
        };
        if self.known.is_empty() {
            return Err(refused);
        }
        let text = comparable(text);
        let meanings = if control.takes_several() { self.several(&text) } else { self.one(&text) };
        match meanings.as_slice() {
            [] => Err(refused),
            [meaning] => self.kind.read_answer(meaning, self.lists).map(Some).map_err(Unread::Refused),
            [_, _, ..] => Err(Unread::Ambiguous),
        }
    }

    fn one(&self, text: &[char]) -> Vec<String> {
        let mut meanings = Vec::new();
        for (_, name) in self.known.iter().filter(|(known, _)| known == text) {
            add(&mut meanings, name.clone());
        }
        meanings
    }

    /// What a text can mean that lists several choices; no more than two meanings. From the end to the beginning: what
    /// the text from each letter on can mean follows from what it means behind a choice that begins there.
    fn several(&self, text: &[char]) -> Vec<String> {
        if text.len() > LONGEST {
            return Vec::new();
        }
        let mut from: Vec<Vec<String>> = vec![Vec::new(); text.len().saturating_add(1)];
        for place in (0..text.len()).rev() {
            let rest = text.get(place..).unwrap_or_default();
            let mut meanings: Vec<String> = Vec::new();
            for (known, name) in self.known.iter().filter(|(known, _)| rest.starts_with(known)) {
                let behind = rest.get(known.len()..).unwrap_or_default();
                let gap = behind.iter().take_while(|letter| is_between(**letter)).count();
                if behind.len() == gap {
                    add(&mut meanings, name.clone());
                } else if gap > 0 {
                    let next = place.saturating_add(known.len()).saturating_add(gap);
                    for meaning in from.get(next).into_iter().flatten() {
                        add(&mut meanings, format!("{name} {meaning}"));
                    }
                }
            }
            if let Some(of_place) = from.get_mut(place) {
                *of_place = meanings;
            }
        }
        from.into_iter().next().unwrap_or_default()
    }
}

/// Whether a sign may stand between two choices: ours is a semicolon, Google Forms' a comma, KoboToolbox's a blank.
const fn is_between(letter: char) -> bool {
    matches!(letter, ' ' | ',' | ';' | '|')
}

/// Two meanings are as ambiguous as many.
fn add(meanings: &mut Vec<String>, meaning: String) {
    if meanings.len() < 2 && !meanings.contains(&meaning) {
        meanings.push(meaning);
    }
}

fn comparable(text: &str) -> Vec<char> {
    alike(text).chars().collect()
}

/// A text as it is compared with what people type: in small letters, every run of blanks as one.
pub fn alike(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        form::{ChooseOne, ChooseSeveral, KindName, QuestionKind, Selection},
        language::{Language, Multilingual},
    };

    fn choices() -> Vec<Choice> {
        let words = [
            ("ny", "New York", "Bagong York"),
            ("n", "New", "Bago"),
            ("y", "York", "York"),
            ("yes_no", "Yes, no", "ny"),
        ];
        let of = |(name, english, filipino): (&str, &str, &str)| {
            let label =
                Multilingual::default().with(Language::English, english).with(Language::Filipino, filipino);
            Choice { label, ..Choice::named(name) }
        };
        words.map(of).to_vec()
    }

    fn read(kind: QuestionKind, cell: &str) -> Result<Option<String>, Unread> {
        let question = Question { kind, ..Question::blank("q".parse().unwrap()) };
        CellReader::new(&question, &ChoiceLists::new()).read(cell)
    }

    #[test]
    fn a_choice_is_read_by_its_name_or_by_its_words_in_any_language() {
        let refused = Err(Unread::Refused(entry::Problem::NotAChoice));
        for (cell, expected) in [
            ("ny", Ok(Some("ny"))),
            ("bagong  YORK ", Ok(Some("ny"))),
            ("Yes, no", Ok(Some("yes_no"))),
            ("Yes", refused),
            (" ", Ok(None)),
        ] {
            let one = QuestionKind::ChooseOne(ChooseOne(Selection::own(choices())));
            assert_eq!(read(one, cell), expected.map(|name| name.map(str::to_owned)), "{cell}");
        }
        let yes_no = || QuestionKind::of_name(KindName::YesNo);
        assert_eq!(read(yes_no(), "Oo"), Ok(Some("yes".to_owned())));
        assert_eq!(read(QuestionKind::of_name(KindName::RatingWords), "agree"), Ok(Some("4".to_owned())));
    }

    #[test]
    fn several_choices_are_told_apart_or_said_to_be_ambiguous() {
        for (cell, expected) in [
            ("ny y", Ok(Some("ny y"))),
            ("Bago; Yes, no", Ok(Some("n yes_no"))),
            ("York, new", Ok(Some("n y"))),
            ("New York", Err(Unread::Ambiguous)),
            ("NewYork", Err(Unread::Refused(entry::Problem::NotAChoice))),
        ] {
            let several = QuestionKind::ChooseSeveral(ChooseSeveral(Selection::own(choices())));
            assert_eq!(read(several, cell), expected.map(|names| names.map(str::to_owned)), "{cell}");
        }
    }
}
