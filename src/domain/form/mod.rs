//! The survey: a form with its questions, a draft being filled in, and the response that comes of it.

mod arrange;
mod batch;
mod condition;
mod draft;
mod edition;
mod free_names;
mod kind;
mod lists;
mod logic;
mod mending;
mod place;
mod question;
mod response;
mod sheet;
mod survey;
mod texts;

pub use arrange::Position;
pub use batch::Batch;
pub use condition::{About, Condition, Conditions, Joined, Test, Wanted, wants_number};
pub use draft::Draft;
pub use edition::Edition;
pub use free_names::with_free_names;
pub use kind::{
    ACKNOWLEDGED, Acknowledge, Calculate, Choice, ChooseOne, ChooseSeveral, Control, Day, DayAndTime,
    DecimalNumber, FAR, Group, Hidden, Kind, KindName, Layout, Look, MOST_TIMES, Metadata, Note, Noted,
    Number, Paper, QuestionKind, Range, Rank, Rating, Repeat, Text, Time, YesNo,
};
pub use lists::{ChoiceLists, Selection};
pub use logic::{Formula, Logic, Preset};
pub use place::Place;
pub use question::{Question, QuestionName};
pub use response::{Answer, Answers, Response, Revision, Voided};
pub use sheet::{Line, differences, sheet};
pub use survey::{Form, FormLanguage, Respondents};
pub use texts::{TextKind, TextPlace};
