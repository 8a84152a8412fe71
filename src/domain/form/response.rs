//! A response: one filled-in form. A fact: never changed, only added.

use serde::{Deserialize, Serialize};

use super::{question::QuestionName, survey::Form};
use crate::domain::{
    calendar::WallTime,
    id::Id,
    language::Language,
    ordered::Ordered,
    plan::{Project, Session},
};

/// An answer in the lexical form that [`super::Kind::read_answer`] gives; never empty.
pub type Answer = String;

/// Answers by question name. A question without an answer is not in it.
pub type Answers = Ordered<QuestionName, Answer>;

/// One filled-in form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Its id; the draft it came of had the same.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The form.
    pub form: Id<Form>,
    /// The version of the form that was answered.
    pub form_version: u32,
    /// The session at which it was answered, if at one.
    pub session: Option<Id<Session>>,
    /// The language of the screen at the end.
    pub language: Language,
    /// When the first question was shown.
    pub started: WallTime,
    /// When it was handed in.
    pub finished: WallTime,
    /// The answers.
    pub answers: Answers,
}
