//! What a question is answered with on a screen.

use super::Range;

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
    /// Whether an answer may be several names with spaces between.
    pub const fn takes_several(self) -> bool {
        matches!(self, Self::ChooseSeveral | Self::Rank)
    }

    /// Whether a person answers it on the screen.
    pub const fn takes_an_answer(self) -> bool {
        !matches!(self, Self::Note | Self::Paper | Self::Unseen)
    }
}
