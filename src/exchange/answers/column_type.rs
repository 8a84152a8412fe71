//! What the cells of a column are, for programs that reckon with them.

use super::{
    columns_of::{Column, Holds},
    meta::Meta,
};
use crate::domain::form::KindName;

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnType {
    /// Words, names and codes.
    Text,
    /// The UUID of something.
    Id,
    /// Whole numbers.
    Integer,
    /// Numbers.
    Decimal,
    /// Days.
    Day,
    /// Times of day, `%H:%M`.
    Time,
    /// Days with their times, in the format of `strptime`.
    Moment(&'static str),
    /// 1 or 0.
    Chosen,
}

/// How we write a moment.
const MOMENT: &str = "%Y-%m-%dT%H:%M";

/// What the cells of a column are, where every answer is one that its question takes.
pub fn column_type(column: &Column<'_>) -> ColumnType {
    match &column.holds {
        Holds::Meta(meta) => of_meta(*meta),
        Holds::Answer(asked, _) => of_kind(asked.question.kind.name()),
        Holds::Chosen(..) => ColumnType::Chosen,
        Holds::Unknown(_) => ColumnType::Text,
    }
}

const fn of_kind(kind: KindName) -> ColumnType {
    match kind {
        KindName::RatingFaces
        | KindName::RatingWords
        | KindName::RatingStars
        | KindName::Number
        | KindName::Repeat => ColumnType::Integer,
        KindName::DecimalNumber | KindName::Range => ColumnType::Decimal,
        KindName::Day => ColumnType::Day,
        KindName::Time => ColumnType::Time,
        KindName::DayAndTime => ColumnType::Moment(MOMENT),
        KindName::YesNo
        | KindName::ChooseOne
        | KindName::ChooseSeveral
        | KindName::Rank
        | KindName::Line
        | KindName::Text
        | KindName::Note
        | KindName::Acknowledge
        | KindName::Calculate
        | KindName::Hidden
        | KindName::Metadata
        | KindName::Paper
        | KindName::Group => ColumnType::Text,
    }
}

fn of_meta(meta: Meta) -> ColumnType {
    match meta {
        Meta::Id | Meta::Session => ColumnType::Id,
        Meta::SessionDate => ColumnType::Day,
        Meta::Started | Meta::Finished => ColumnType::Moment(MOMENT),
        Meta::OdkFinished => ColumnType::Moment("%Y-%m-%dT%H:%M:%S.%f"),
        Meta::KoboFinished => ColumnType::Moment("%Y-%m-%dT%H:%M:%S"),
        Meta::Version
        | Meta::Mended
        | Meta::Parent
        | Meta::Time
        | Meta::KoboId
        | Meta::Number
        | Meta::ParentNumber
        | Meta::Always("0") => ColumnType::Integer,
        Meta::Project
        | Meta::Form
        | Meta::Site
        | Meta::Language
        | Meta::Void
        | Meta::RowKey
        | Meta::ParentKey
        | Meta::Instance
        | Meta::OdkKey
        | Meta::OdkParentKey
        | Meta::OdkReview
        | Meta::KoboReview
        | Meta::ParentTable
        | Meta::Always(_) => ColumnType::Text,
    }
}
