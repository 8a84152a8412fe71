//! The kinds of question. A new kind is a file here, a variant below, and a component beside the other questions'.

mod choice;
mod number;
mod rating;
mod text;
mod yes_no;

use serde::{Deserialize, Serialize};

pub use choice::{Choice, ChooseOne, ChooseSeveral};
pub use number::Number;
pub use rating::{Look, Rating};
pub use text::Text;
pub use yes_no::YesNo;

use crate::domain::{
    code::coded,
    entry::{Problem, Raw},
    reading::Reading,
};

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuestionKind {
    /// One of five degrees.
    #[serde(rename = "rating")]
    Rating(Rating),
    /// Yes or no.
    #[serde(rename = "yes-no")]
    YesNo(YesNo),
    /// One of several choices.
    #[serde(rename = "choose-one")]
    ChooseOne(ChooseOne),
    /// Any of several choices.
    #[serde(rename = "choose-several")]
    ChooseSeveral(ChooseSeveral),
    /// A whole number.
    #[serde(rename = "number")]
    Number(Number),
    /// Words.
    #[serde(rename = "text")]
    Text(Text),
}

coded! {
    /// The kinds as a list offers them.
    KindName {
        /// Five faces.
        RatingFaces = "rating-faces",
        /// Five degrees in words.
        RatingWords = "rating-words",
        /// Yes or no.
        YesNo = "yes-no",
        /// Choose one.
        ChooseOne = "choose-one",
        /// Choose several.
        ChooseSeveral = "choose-several",
        /// A number.
        Number = "number",
        /// Words.
        Text = "text",
    }
}

/// What a kind of question can do, apart from being shown.
pub trait Kind {
    /// Reads what was typed or tapped into the lexical form that is kept and exported (`XForms`' own: choices by
    /// name, several of them with a space between). `raw` is trimmed and not empty.
    ///
    /// # Errors
    /// The [`Problem`] that tells why it is no answer.
    fn read_answer(&self, raw: &str) -> Result<String, Problem>;

    /// The choices that answers are counted by; none where answers are not chosen from a few.
    fn choices(&self) -> Vec<Choice> {
        Vec::new()
    }

    /// Whether an answer counts for the choice of that name.
    fn counts_for(&self, answer: &str, choice: &str) -> bool {
        answer == choice
    }

    /// The number that an answer stands for, where there is one.
    fn measure(&self, _answer: &str) -> Option<i64> {
        None
    }

    /// Writes the kind's own settings as raw fields.
    fn write(&self, raw: Raw) -> Raw {
        raw
    }
}

impl QuestionKind {
    /// What the kind can do.
    pub fn kind(&self) -> &dyn Kind {
        match self {
            Self::Rating(kind) => kind,
            Self::YesNo(kind) => kind,
            Self::ChooseOne(kind) => kind,
            Self::ChooseSeveral(kind) => kind,
            Self::Number(kind) => kind,
            Self::Text(kind) => kind,
        }
    }

    /// The kind's name in a list.
    pub const fn name(&self) -> KindName {
        match self {
            Self::Rating(Rating { look: Look::Faces }) => KindName::RatingFaces,
            Self::Rating(Rating { look: Look::Words }) => KindName::RatingWords,
            Self::YesNo(_) => KindName::YesNo,
            Self::ChooseOne(_) => KindName::ChooseOne,
            Self::ChooseSeveral(_) => KindName::ChooseSeveral,
            Self::Number(_) => KindName::Number,
            Self::Text(_) => KindName::Text,
        }
    }

    /// A question of that kind with nothing set.
    pub const fn of_name(name: KindName) -> Self {
        match name {
            KindName::RatingFaces => Self::Rating(Rating { look: Look::Faces }),
            KindName::RatingWords => Self::Rating(Rating { look: Look::Words }),
            KindName::YesNo => Self::YesNo(YesNo {}),
            KindName::ChooseOne => Self::ChooseOne(ChooseOne { choices: Vec::new() }),
            KindName::ChooseSeveral => Self::ChooseSeveral(ChooseSeveral { choices: Vec::new() }),
            KindName::Number => Self::Number(Number { least: None, most: None }),
            KindName::Text => Self::Text(Text {}),
        }
    }

    /// The kind of that name with its settings read from raw fields; names of choices are kept from `before`.
    pub fn read(name: KindName, before: &Self, reading: &mut Reading<'_>) -> Self {
        let known = before.kind().choices();
        match name {
            KindName::ChooseOne => Self::ChooseOne(ChooseOne { choices: choice::read(&known, reading) }),
            KindName::ChooseSeveral => {
                Self::ChooseSeveral(ChooseSeveral { choices: choice::read(&known, reading) })
            }
            KindName::Number => Self::Number(Number::read(reading)),
            KindName::RatingFaces | KindName::RatingWords | KindName::YesNo | KindName::Text => {
                Self::of_name(name)
            }
        }
    }

    /// Writes the kind's own settings as raw fields.
    pub fn write(&self, raw: Raw) -> Raw {
        self.kind().write(raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_takes_its_answers_and_no_others() {
        let choices = || ["red", "blue"].map(Choice::named).to_vec();
        let one = QuestionKind::ChooseOne(ChooseOne { choices: choices() });
        let several = QuestionKind::ChooseSeveral(ChooseSeveral { choices: choices() });
        let number = QuestionKind::Number(Number { least: Some(0), most: Some(20) });
        let rating = QuestionKind::of_name(KindName::RatingFaces);
        let yes_no = QuestionKind::of_name(KindName::YesNo);
        let text = QuestionKind::of_name(KindName::Text);
        for (kind, raw, expected) in [
            (&rating, "5", Ok("5")),
            (&rating, "6", Err(Problem::NotAChoice)),
            (&rating, "0", Err(Problem::NotAChoice)),
            (&rating, "05", Err(Problem::NotAChoice)),
            (&yes_no, "no", Ok("no")),
            (&yes_no, "maybe", Err(Problem::NotAChoice)),
            (&one, "blue", Ok("blue")),
            (&one, "red blue", Err(Problem::NotAChoice)),
            (&several, "blue red", Ok("red blue")),
            (&several, "blue blue", Ok("blue")),
            (&several, "blue green", Err(Problem::NotAChoice)),
            (&number, "012", Ok("12")),
            (&number, "21", Err(Problem::TooLarge { most: 20 })),
            (&number, "-1", Err(Problem::TooSmall { least: 0 })),
            (&number, "seven", Err(Problem::NotANumber)),
            (&text, "=1+1", Ok("=1+1")),
        ] {
            assert_eq!(
                kind.kind().read_answer(raw).as_deref().map_err(|problem| *problem),
                expected,
                "{raw}"
            );
        }
    }
}
