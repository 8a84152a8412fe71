//! What the kinds of question are called in a list, and a question of each with nothing set.

use super::{
    Acknowledge, Calculate, ChooseOne, ChooseSeveral, Day, DayAndTime, DecimalNumber, Group, Hidden, Look,
    Metadata, Note, Noted, Number, Paper, QuestionKind, Range, Rank, Rating, Repeat, Text, Time, YesNo,
};
use crate::domain::code::coded;

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
}
