//! A draft: a form that is being filled in, kept at every change exactly as typed.

use serde::{Deserialize, Serialize};

use super::{
    question::{Question, QuestionName},
    response::{Answers, Response},
    survey::Form,
};
use crate::domain::{
    calendar::WallTime,
    entry::Problem,
    id::Id,
    language::Language,
    ordered::Ordered,
    plan::{Project, Session},
};

/// A form that is being filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The id that the response will have.
    pub id: Id<Response>,
    /// The project.
    pub project: Id<Project>,
    /// The form.
    pub form: Id<Form>,
    /// The session at which it is answered, if at one.
    pub session: Option<Id<Session>>,
    /// When the first question was shown.
    pub started: WallTime,
    /// The number of the question on the screen, from 0.
    pub position: Position,
    /// Where the next letter goes in what is being typed, in UTF-16 code units as browsers count; none where nothing is.
    #[serde(default)]
    pub caret: Option<u32>,
    /// What was typed or tapped, by question, not yet checked.
    raw: Ordered<QuestionName, String>,
}

/// The number of a question in its form, from 0.
pub type Position = usize;

/// Why a draft can't become a response yet: the first question that keeps it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFinished {
    /// Where that question is.
    pub position: Position,
    /// What is wrong there.
    pub problem: Problem,
}

impl Draft {
    /// An empty draft.
    pub const fn new(id: Id<Response>, form: &Form, session: Option<Id<Session>>, started: WallTime) -> Self {
        let raw = Ordered::new();
        Self { id, project: form.project, form: form.id, session, started, position: 0, caret: None, raw }
    }

    /// What was typed or tapped for a question; empty if nothing.
    pub fn typed(&self, question: &QuestionName) -> &str {
        self.raw.get(question).map_or("", String::as_str)
    }

    /// Keeps what was typed or tapped for a question.
    pub fn keep(&mut self, question: &QuestionName, text: String) {
        if text.is_empty() {
            self.raw.remove(question);
        } else {
            self.raw.insert(question.clone(), text);
        }
    }

    /// Whether nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// The checked answer to a question, none if there is none.
    ///
    /// # Errors
    /// The [`Problem`] with what was typed, or with nothing being typed where an answer is required.
    pub fn answer(&self, question: &Question) -> Result<Option<String>, Problem> {
        match self.typed(&question.name).trim() {
            "" if question.required => Err(Problem::Missing),
            "" => Ok(None),
            text => question.kind.kind().read_answer(text).map(Some),
        }
    }

    /// The response, if every question has a valid answer or may go without.
    ///
    /// # Errors
    /// The first question that keeps it back.
    pub fn finish(
        &self,
        form: &Form,
        language: Language,
        finished: WallTime,
    ) -> Result<Response, NotFinished> {
        let mut answers = Answers::new();
        for (position, question) in form.questions.iter().enumerate() {
            let answer = self.answer(question).map_err(|problem| NotFinished { position, problem })?;
            if let Some(answer) = answer {
                answers.insert(question.name.clone(), answer);
            }
        }
        Ok(Response {
            id: self.id,
            project: self.project,
            form: self.form,
            form_version: form.version,
            session: self.session,
            language,
            started: self.started,
            finished,
            answers,
        })
    }
}
