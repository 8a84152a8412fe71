//! The kinds of question. A new kind is a file here, and a line in each of the two lists below; the compiler then asks for
//! its words.

mod choice;
mod moment;
mod number;
mod rating;
mod section;
mod text;
mod unasked;
mod yes_no;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use choice::{Choice, ChooseOne, ChooseSeveral, Rank};
pub use moment::{Day, DayAndTime, Time};
pub use number::{DecimalNumber, Number, Range};
pub use rating::{Look, Rating};
pub use section::{Group, Layout, MOST_TIMES, Repeat};
pub use text::Text;
pub use unasked::{ACKNOWLEDGED, Acknowledge, Calculate, Hidden, Metadata, Note, Noted, Paper};
pub use yes_no::YesNo;

use super::{
    lists::{ChoiceLists, Selection},
    question::Question,
};
use crate::domain::{
    code::coded,
    decimal::Decimal,
    entry::{Problem, Raw},
    reading::Reading,
};

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

    /// Writes the kind's own settings as raw fields.
    fn write(&self, raw: Raw) -> Raw {
        raw
    }
}

/// What a question is answered with on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control<'a> {
    /// Five faces.
    Faces,
    /// Five stars.
    Stars,
    /// A list of which one is chosen.
    ChooseOne,
    /// A list of which several can be.
    ChooseSeveral,
    /// A list that is put in order.
    Rank,
    /// One line of words.
    Line,
    /// Several lines of words.
    Lines,
    /// Digits.
    WholeNumber,
    /// Digits and a point.
    DecimalNumber,
    /// A scale of numbers.
    Scale(&'a Range),
    /// A day of the calendar.
    Day,
    /// A time of day.
    Time,
    /// A day and a time.
    DayAndTime,
    /// Nothing: there is something to read.
    Note,
    /// One box to tick.
    Acknowledge,
    /// A sheet of paper.
    Paper,
    /// Nothing: it is not on the screen.
    Unseen,
}

impl Control<'_> {
    /// Whether a person answers it on the screen.
    pub const fn takes_an_answer(self) -> bool {
        !matches!(self, Self::Note | Self::Paper | Self::Unseen)
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

coded! {
    /// The kinds as a list names them.
    KindName {
        /// Five faces.
        RatingFaces = "rating-faces",
        /// Five degrees in words.
        RatingWords = "rating-words",
        /// Five stars.
        RatingStars = "rating-stars",
        /// Yes or no.
        YesNo = "yes-no",
        /// Choose one.
        ChooseOne = "choose-one",
        /// Choose several.
        ChooseSeveral = "choose-several",
        /// Put in order.
        Rank = "rank",
        /// A number.
        Number = "number",
        /// A decimal number.
        DecimalNumber = "decimal",
        /// A scale.
        Range = "range",
        /// A few words.
        Line = "line",
        /// Words.
        Text = "text",
        /// A day.
        Day = "day",
        /// A time.
        Time = "time",
        /// A day and a time.
        DayAndTime = "day-time",
        /// Something to read.
        Note = "note",
        /// A tick.
        Acknowledge = "acknowledge",
        /// Worked out.
        Calculate = "calculate",
        /// Not shown.
        Hidden = "hidden",
        /// Noted by the phone.
        Metadata = "metadata",
        /// On paper.
        Paper = "paper",
        /// A group.
        Group = "group",
        /// A repeat.
        Repeat = "repeat",
    }
}

impl KindName {
    /// Whether a person who builds a form may choose it: the others come with forms from elsewhere.
    pub const fn is_offered(self) -> bool {
        !matches!(self, Self::Hidden | Self::Metadata | Self::Paper)
    }
}

impl QuestionKind {
    /// The kind's name in a list.
    pub const fn name(&self) -> KindName {
        match self {
            Self::Rating(Rating { look: Look::Faces }) => KindName::RatingFaces,
            Self::Rating(Rating { look: Look::Words }) => KindName::RatingWords,
            Self::Rating(Rating { look: Look::Stars }) => KindName::RatingStars,
            Self::YesNo(_) => KindName::YesNo,
            Self::ChooseOne(_) => KindName::ChooseOne,
            Self::ChooseSeveral(_) => KindName::ChooseSeveral,
            Self::Rank(_) => KindName::Rank,
            Self::Number(_) => KindName::Number,
            Self::DecimalNumber(_) => KindName::DecimalNumber,
            Self::Range(_) => KindName::Range,
            Self::Text(Text { one_line: true }) => KindName::Line,
            Self::Text(_) => KindName::Text,
            Self::Day(_) => KindName::Day,
            Self::Time(_) => KindName::Time,
            Self::DayAndTime(_) => KindName::DayAndTime,
            Self::Note(_) => KindName::Note,
            Self::Acknowledge(_) => KindName::Acknowledge,
            Self::Calculate(_) => KindName::Calculate,
            Self::Hidden(_) => KindName::Hidden,
            Self::Metadata(_) => KindName::Metadata,
            Self::Paper(_) => KindName::Paper,
            Self::Group(_) => KindName::Group,
            Self::Repeat(_) => KindName::Repeat,
        }
    }

    /// A question of that kind with nothing set.
    pub fn of_name(name: KindName) -> Self {
        match name {
            KindName::RatingFaces => Self::Rating(Rating { look: Look::Faces }),
            KindName::RatingWords => Self::Rating(Rating { look: Look::Words }),
            KindName::RatingStars => Self::Rating(Rating { look: Look::Stars }),
            KindName::YesNo => Self::YesNo(YesNo {}),
            KindName::ChooseOne => Self::ChooseOne(ChooseOne::default()),
            KindName::ChooseSeveral => Self::ChooseSeveral(ChooseSeveral::default()),
            KindName::Rank => Self::Rank(Rank::default()),
            KindName::Number => Self::Number(Number::default()),
            KindName::DecimalNumber => Self::DecimalNumber(DecimalNumber {}),
            KindName::Range => Self::Range(Range::default()),
            KindName::Line => Self::Text(Text { one_line: true }),
            KindName::Text => Self::Text(Text { one_line: false }),
            KindName::Day => Self::Day(Day {}),
            KindName::Time => Self::Time(Time {}),
            KindName::DayAndTime => Self::DayAndTime(DayAndTime {}),
            KindName::Note => Self::Note(Note {}),
            KindName::Acknowledge => Self::Acknowledge(Acknowledge {}),
            KindName::Calculate => Self::Calculate(Calculate {}),
            KindName::Hidden => Self::Hidden(Hidden {}),
            KindName::Metadata => Self::Metadata(Metadata { what: Noted::Start }),
            KindName::Paper => Self::Paper(Paper { xlsform: "image".to_owned() }),
            KindName::Group => Self::Group(Group::default()),
            KindName::Repeat => Self::Repeat(Repeat::default()),
        }
    }

    /// The kind of that name with its settings read from raw fields. Names of choices are kept from `before`, and
    /// everything that has no field of its own.
    pub fn read(name: KindName, before: &Self, reading: &mut Reading<'_>) -> Self {
        let selection = before.kind().selection();
        match name {
            KindName::ChooseOne => Self::ChooseOne(ChooseOne(choice::read(selection, reading))),
            KindName::ChooseSeveral => Self::ChooseSeveral(ChooseSeveral(choice::read(selection, reading))),
            KindName::Rank => Self::Rank(Rank(choice::read(selection, reading))),
            KindName::Number => Self::Number(Number::read(reading)),
            KindName::RatingFaces
            | KindName::RatingWords
            | KindName::RatingStars
            | KindName::YesNo
            | KindName::DecimalNumber
            | KindName::Range
            | KindName::Line
            | KindName::Text
            | KindName::Day
            | KindName::Time
            | KindName::DayAndTime
            | KindName::Note
            | KindName::Acknowledge
            | KindName::Calculate
            | KindName::Hidden
            | KindName::Metadata
            | KindName::Paper
            | KindName::Group
            | KindName::Repeat => {
                if before.name() == name {
                    before.clone()
                } else {
                    Self::of_name(name)
                }
            }
        }
    }

    /// Writes the kind's own settings as raw fields.
    pub fn write(&self, raw: Raw) -> Raw {
        self.kind().write(raw)
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
