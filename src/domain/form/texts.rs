//! Every text of a form that has words in its languages: what is translated.

use super::{
    kind::Choice,
    lists::Selection,
    question::{Question, QuestionName},
    survey::Form,
};
use crate::domain::language::Multilingual;

/// Where a text of a form stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextPlace {
    /// The form's title.
    Title,
    /// With a question.
    Question(QuestionName, TextKind),
    /// A choice of a question's own, by its name.
    Choice(QuestionName, String),
    /// A choice of a list that questions share.
    InList(String, String),
}

/// What a text of a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// What is asked.
    Label,
    /// What helps to answer it.
    Hint,
    /// What whoever asks may say in other words.
    Script,
    /// What is said if it is not answered but must be.
    RequiredMessage,
    /// What is said of an answer that is not taken.
    ConstraintMessage,
}

impl TextKind {
    /// Every one.
    pub const ALL: [Self; 5] =
        [Self::Label, Self::Hint, Self::Script, Self::RequiredMessage, Self::ConstraintMessage];

    /// That text of a question.
    pub const fn of(self, question: &Question) -> &Multilingual {
        match self {
            Self::Label => &question.label,
            Self::Hint => &question.hint,
            Self::Script => &question.script,
            Self::RequiredMessage => &question.logic.required_message,
            Self::ConstraintMessage => &question.logic.constraint_message,
        }
    }

    /// That text of a question, to be changed.
    pub const fn of_mut(self, question: &mut Question) -> &mut Multilingual {
        match self {
            Self::Label => &mut question.label,
            Self::Hint => &mut question.hint,
            Self::Script => &mut question.script,
            Self::RequiredMessage => &mut question.logic.required_message,
            Self::ConstraintMessage => &mut question.logic.constraint_message,
        }
    }
}

impl Form {
    /// Every text that has words in any language, in the order of the form, lists that questions share at the end.
    pub fn texts(&self) -> Vec<(TextPlace, &Multilingual)> {
        let mut texts = vec![(TextPlace::Title, &self.title)];
        for question in self.every_question() {
            let of_it = TextKind::ALL
                .map(|kind| (TextPlace::Question(question.name.clone(), kind), kind.of(question)));
            texts.extend(of_it);
            if let Some(selection) = question.kind.kind().selection() {
                let at = |choice: &Choice| TextPlace::Choice(question.name.clone(), choice.name.clone());
                texts.extend(selection.own_choices().iter().map(|choice| (at(choice), &choice.label)));
            }
        }
        for (list, choices) in self.lists.iter() {
            let at = |choice: &Choice| TextPlace::InList(list.to_owned(), choice.name.clone());
            texts.extend(choices.iter().map(|choice| (at(choice), &choice.label)));
        }
        texts.retain(|(_, text)| !text.is_empty());
        texts
    }

    /// How many texts have no words in the language of a tag.
    pub fn untranslated(&self, tag: &str) -> usize {
        self.texts().iter().filter(|(_, text)| text.words_in(tag).is_empty()).count()
    }

    /// The text at a place; none if there is none.
    pub fn text(&self, place: &TextPlace) -> Option<&Multilingual> {
        let of = |choices: &'_ [Choice], name: &str| choices.iter().position(|choice| choice.name == name);
        match place {
            TextPlace::Title => Some(&self.title),
            TextPlace::Question(name, kind) => self.question(name).map(|question| kind.of(question)),
            TextPlace::Choice(name, choice) => {
                let choices = self.question(name)?.kind.kind().selection().map(Selection::own_choices)?;
                choices.get(of(choices, choice)?).map(|choice| &choice.label)
            }
            TextPlace::InList(list, choice) => {
                let choices = self.lists.get(list);
                choices.get(of(choices, choice)?).map(|choice| &choice.label)
            }
        }
    }

    /// The same form with the words at a place in the language of a tag.
    #[must_use]
    pub fn with_words(mut self, place: &TextPlace, tag: &str, words: &str) -> Self {
        let set = |text: &mut Multilingual| *text = std::mem::take(text).with_words(tag, words);
        let in_choices = |choices: &mut Vec<Choice>, name: &str| {
            choices.iter_mut().filter(|choice| choice.name == name).for_each(|choice| set(&mut choice.label));
        };
        match place {
            TextPlace::Title => set(&mut self.title),
            TextPlace::Question(name, kind) => {
                if let Some(question) = self.question_mut(name) {
                    set(kind.of_mut(question));
                }
            }
            TextPlace::Choice(name, choice) => {
                if let Some(selection) = self.question_mut(name).and_then(|found| found.kind.selection_mut())
                {
                    in_choices(selection.own_choices_mut(), choice);
                }
            }
            TextPlace::InList(list, choice) => {
                let mut choices = self.lists.get(list).to_vec();
                in_choices(&mut choices, choice);
                self.lists.put(list.clone(), choices);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        form::{ChooseOne, QuestionKind},
        id::{Id, RecordId},
        language::Language,
    };

    #[test]
    fn every_text_is_found_counted_and_set() {
        let english = |words: &str| Multilingual::default().with(Language::English, words);
        let choices = || vec![Choice::named("red"), Choice::named("blue")];
        let own = Question {
            label: english("Which?"),
            hint: english("One."),
            kind: QuestionKind::ChooseOne(ChooseOne(Selection::own(choices()))),
            ..Question::blank("q1".parse().unwrap())
        };
        let mut form = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
        form.title = english("Colours");
        form.lists.put("shades".into(), choices());
        let form = form.with_question(own);
        assert_eq!((form.texts().len(), form.untranslated("ilo"), form.untranslated("en")), (7, 7, 0));
        let places: Vec<TextPlace> = form.texts().into_iter().map(|(place, _)| place).collect();
        let done = places.iter().fold(form, |form, place| form.with_words(place, "ilo", " Sao "));
        assert_eq!(done.untranslated("ilo"), 0);
        assert!(places.iter().all(|place| done.text(place).unwrap().words_in("ilo") == "Sao"));
    }
}
