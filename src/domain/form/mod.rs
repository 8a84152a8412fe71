//! The survey: a form with its questions, a draft being filled in, and the response that comes of it.

mod batch;
mod draft;
mod kind;
mod lists;
mod logic;
mod mending;
mod place;
mod question;
mod response;
mod sheet;
mod survey;

pub use batch::Batch;
pub use draft::Draft;
pub use kind::{
    ACKNOWLEDGED, Acknowledge, Calculate, Choice, ChooseOne, ChooseSeveral, Control, Day, DayAndTime,
    DecimalNumber, Group, Hidden, Kind, KindName, Layout, Look, MOST_TIMES, Metadata, Note, Noted, Number,
    Paper, QuestionKind, Range, Rank, Rating, Repeat, Text, Time, YesNo,
};
pub use lists::{ChoiceLists, Selection};
pub use logic::{Formula, Logic, Preset};
pub use place::Place;
pub use question::{Question, QuestionName};
pub use response::{Answer, Answers, Response, Revision, Voided};
pub use sheet::{Line, differences, sheet};
pub use survey::{Edition, Form, FormLanguage, Respondents};
