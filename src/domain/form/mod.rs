//! The survey: a form with its questions, a draft being filled in, and the response that comes of it.

mod draft;
mod kind;
mod question;
mod response;
mod survey;

pub use draft::{Draft, NotFinished, Position};
pub use kind::{
    Choice, ChooseOne, ChooseSeveral, Kind, KindName, Look, Number, QuestionKind, Rating, Text, YesNo,
};
pub use question::{Question, QuestionName};
pub use response::{Answer, Answers, Response};
pub use survey::{Form, Respondents};
