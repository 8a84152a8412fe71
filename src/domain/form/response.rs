//! A response: one filled-in form. A fact: when it is mended or does not count, what it said is still in it.

use serde::{Deserialize, Serialize};

use super::{place::Place, question::QuestionName, survey::Form};
use crate::domain::{
    calendar::WallTime,
    id::Id,
    ordered::Ordered,
    plan::{Project, Session},
};

/// An answer in the lexical form that [`super::Kind::read_answer`] gives; never empty.
pub type Answer = String;

/// Answers by place. A question without an answer is not in it, nor one that the form's logic did not ask. How many times
/// a repeat was asked stands under its own name.
pub type Answers = Ordered<Place, Answer>;

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
    /// The BCP 47 tag of the language in which it was asked at the end.
    pub language: String,
    /// When the first question was shown.
    pub started: WallTime,
    /// When it was handed in.
    pub finished: WallTime,
    /// The answers.
    pub answers: Answers,
    /// What was answered before it was mended, the oldest first.
    #[serde(default)]
    pub revisions: Vec<Revision>,
    /// Why it does not count, if it does not.
    #[serde(default)]
    pub void: Option<Voided>,
}

/// What a response said before it was mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// The answers as they were.
    pub answers: Answers,
    /// When they were handed in.
    pub finished: WallTime,
    /// Why they were mended.
    pub reason: String,
}

/// Why a response does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voided {
    /// The reason, in somebody's words.
    pub reason: String,
    /// When it was given.
    pub when: WallTime,
}

impl Response {
    /// The answer to a question that is asked once; none if there is none.
    pub fn answer(&self, question: &QuestionName) -> Option<&str> {
        // Asked for thousands of times when answers are counted: without a copy of the name.
        let once = |place: &Place| place.name.cmp(question).then_with(|| place.times.as_slice().cmp(&[]));
        self.answers.find(once).map(String::as_str)
    }

    /// Every answer to a question, of one that is asked again and again in order.
    pub fn answers_to<'a>(
        &'a self,
        question: &'a QuestionName,
    ) -> impl Iterator<Item = (&'a Place, &'a str)> {
        let of_it = move |(place, _): &(&Place, &String)| place.name == *question;
        self.answers.iter().filter(of_it).map(|(place, answer)| (place, answer.as_str()))
    }
}
