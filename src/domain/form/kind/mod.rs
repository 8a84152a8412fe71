//! The kinds of question. A new kind is a file here, a line in the list below and one in `name.rs`; the compiler then asks
//! for its words.

mod becoming;
mod choice;
mod control;
mod moment;
mod name;
mod number;
mod rating;
mod section;
mod text;
mod unasked;
mod yes_no;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use choice::{Choice, ChooseOne, ChooseSeveral, Rank};
pub use control::Control;
pub use moment::{Day, DayAndTime, Time};
pub use name::KindName;
pub use number::{DecimalNumber, FAR, Number, Range};
pub use rating::{Look, Rating};
pub use section::{Group, Layout, MOST_TIMES, Repeat};
pub use text::Text;
pub use unasked::{ACKNOWLEDGED, Acknowledge, Calculate, Hidden, Metadata, Note, Noted, Paper};
pub use yes_no::YesNo;

use super::{
    lists::{ChoiceLists, Selection},
    question::Question,
};
use crate::domain::{decimal::Decimal, entry::Problem};

/// What a kind of question can do, apart from being shown.
pub trait Kind {
    /// Reads what was typed or tapped into the lexical form that is kept and exported (`XForms`' own: choices by
    /// name, several of them with a space between). `raw` is trimmed and not empty.
    ///
    /// # Errors
    /// The [`Problem`] that tells why it is no answer.
    fn read_answer(&self, raw: &str, lists: &ChoiceLists) -> Result<String, Problem>;

    /// What it is answered with on a screen.
    fn control(&self) -> Control<'_>;

    /// What there is to choose from, where that is part of the form.
    fn selection(&self) -> Option<&Selection> {
        None
    }

    /// The choices that answers are counted by; none where answers are not chosen from a few.
    fn choices<'a>(&'a self, _: &'a ChoiceLists) -> Cow<'a, [Choice]> {
        Cow::Borrowed(&[])
    }

    /// Whether an answer counts for the choice of that name.
    fn counts_for(&self, answer: &str, choice: &str) -> bool {
        answer == choice
    }

    /// The whole number that an answer stands for, where there is one.
    fn measure(&self, _answer: &str) -> Option<i64> {
        None
    }

    /// The number that an answer stands for with what is behind its point, where there is one.
    fn quantity(&self, answer: &str) -> Option<Decimal> {
        self.measure(answer).map(Decimal::whole)
    }

    /// The questions in it.
    fn inside(&self) -> &[Question] {
        &[]
    }

    /// The questions in it, to be changed; none for a question that holds no others.
    fn inside_mut(&mut self) -> Option<&mut Vec<Question>> {
        None
    }
}

macro_rules! kinds {
    ($($(#[$about:meta])* $kind:ident = $code:literal),+ $(,)?) => {
        /// What kind of answer a question takes.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum QuestionKind {
            $($(#[$about])* #[serde(rename = $code)] $kind($kind)),+
        }

        impl QuestionKind {
            /// What the kind can do.
            pub fn kind(&self) -> &dyn Kind {
                match self {
                    $(Self::$kind(kind) => kind),+
                }
            }

            fn kind_mut(&mut self) -> &mut dyn Kind {
                match self {
                    $(Self::$kind(kind) => kind),+
                }
            }
        }
    };
}

kinds! {
    /// One of five degrees.
    Rating = "rating",
    /// Yes or no.
    YesNo = "yes-no",
    /// One of several choices.
    ChooseOne = "choose-one",
    /// Any of several choices.
    ChooseSeveral = "choose-several",
    /// Choices in order.
    Rank = "rank",
    /// A whole number.
    Number = "number",
    /// A number with a decimal point.
    DecimalNumber = "decimal",
    /// A number of a range.
    Range = "range",
    /// Words.
    Text = "text",
    /// A day.
    Day = "day",
    /// A time of day.
    Time = "time",
    /// A day and a time.
    DayAndTime = "day-time",
    /// Words to read.
    Note = "note",
    /// A tick.
    Acknowledge = "acknowledge",
    /// A value worked out.
    Calculate = "calculate",
    /// A value not shown.
    Hidden = "hidden",
    /// What the phone notes.
    Metadata = "metadata",
    /// What is written on paper.
    Paper = "paper",
    /// Questions that belong together.
    Group = "group",
    /// Questions asked again.
    Repeat = "repeat",
}

impl QuestionKind {
    /// What there is to choose from, to be changed; none where that is no part of the form.
    pub const fn selection_mut(&mut self) -> Option<&mut Selection> {
        match self {
            Self::ChooseOne(choice) => Some(&mut choice.0),
            Self::ChooseSeveral(choice) => Some(&mut choice.0),
            Self::Rank(choice) => Some(&mut choice.0),
            Self::Rating(_)
            | Self::YesNo(_)
            | Self::Number(_)
            | Self::DecimalNumber(_)
            | Self::Range(_)
            | Self::Text(_)
            | Self::Day(_)
            | Self::Time(_)
            | Self::DayAndTime(_)
            | Self::Note(_)
            | Self::Acknowledge(_)
            | Self::Calculate(_)
            | Self::Hidden(_)
            | Self::Metadata(_)
            | Self::Paper(_)
            | Self::Group(_)
            | Self::Repeat(_) => None,
        }
    }

    /// Whether it is one that other questions stand in.
    pub const fn holds_others(&self) -> bool {
        matches!(self, Self::Group(_) | Self::Repeat(_))
    }

    /// The questions in it, to be changed; none for a question that holds no others.
    pub fn inside_mut(&mut self) -> Option<&mut Vec<Question>> {
        self.kind_mut().inside_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_takes_its_answers_and_no_others() {
        let choices = || ["red", "blue"].map(Choice::named).to_vec();
        let one = QuestionKind::ChooseOne(ChooseOne(Selection::own(choices())));
        let several = QuestionKind::ChooseSeveral(ChooseSeveral(Selection::own(choices())));
        let number = QuestionKind::Number(Number { least: Some(0), most: Some(20) });
        let rating = QuestionKind::of_name(KindName::RatingFaces);
        let yes_no = QuestionKind::of_name(KindName::YesNo);
        let rank = QuestionKind::Rank(Rank(Selection::own(choices())));
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
            (&rank, "blue red", Ok("blue red")),
            (&rank, "blue blue", Err(Problem::NotAChoice)),
            (&number, "012", Ok("12")),
            (&number, "21", Err(Problem::TooLarge { most: 20 })),
            (&number, "-1", Err(Problem::TooSmall { least: 0 })),
            (&number, "seven", Err(Problem::NotANumber)),
            (&text, "=1+1", Ok("=1+1")),
        ] {
            assert_eq!(
                kind.kind().read_answer(raw, &ChoiceLists::new()).as_deref().map_err(|problem| *problem),
                expected,
                "{raw}"
            );
        }
    }
}
