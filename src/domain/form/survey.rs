//! A form: the questions of a survey, in several languages.

use serde::{Deserialize, Serialize};

use super::question::{Question, QuestionName, read_words};
use crate::domain::{
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    language::{Language, Multilingual},
    plan::Project,
    reading::Reading,
};

/// A survey of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// Its title.
    pub title: Multilingual,
    /// Who fills it in.
    pub respondents: Respondents,
    /// Counts the changes of the questions from 1; a response says which version it answered.
    pub version: u32,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<Question>,
}

coded! {
    /// Who fills a form in: the noun behind every count.
    Respondents {
        /// Children.
        Children = "children",
        /// Parents and guardians.
        Parents = "parents",
        /// Teachers.
        Teachers = "teachers",
        /// Learners of any age.
        Learners = "learners",
        /// Partner organisations.
        Partners = "partners",
        /// People of any kind.
        People = "people",
    }
}

impl Form {
    /// A form without a question.
    pub fn blank(id: Id<Self>, project: Id<Project>) -> Self {
        let title = Multilingual::default();
        Self { id, project, title, respondents: Respondents::Children, version: 1, questions: Vec::new() }
    }

    /// The question of that name.
    pub fn question(&self, name: &QuestionName) -> Option<&Question> {
        self.questions.iter().find(|question| question.name == *name)
    }

    /// The same form, one version on, with the question put in place of the one of its name, or at the end.
    #[must_use]
    pub fn with_question(mut self, question: Question) -> Self {
        match self.questions.iter_mut().find(|known| known.name == question.name) {
            Some(known) => *known = question,
            None => self.questions.push(question),
        }
        self.version = self.version.saturating_add(1);
        self
    }

    /// The same form, one version on, without the question of that name. Responses keep their answers to it.
    #[must_use]
    pub fn without_question(mut self, name: &QuestionName) -> Self {
        self.questions.retain(|question| question.name != *name);
        self.version = self.version.saturating_add(1);
        self
    }

    /// The same form, one version on, with the question of that name one place earlier.
    #[must_use]
    pub fn with_question_earlier(mut self, name: &QuestionName) -> Self {
        if let Some(place) = self.questions.iter().position(|question| question.name == *name)
            && place > 0
        {
            self.questions.swap(place, place - 1);
            self.version = self.version.saturating_add(1);
        }
        self
    }

    /// A name that no question of the form has: `q` and the first free number.
    pub fn free_question_name(&self) -> QuestionName {
        let taken = |name: &QuestionName| self.question(name).is_some();
        let count = self.questions.len();
        (count + 1..=2 * count + 1)
            .map(QuestionName::numbered)
            .find(|name| !taken(name))
            .unwrap_or_else(|| QuestionName::numbered(0))
    }
}

impl Entry for Form {
    fn to_raw(&self) -> Raw {
        let words = |language| self.title.words(language);
        Raw::default()
            .with(Field::English, words(Language::English))
            .with(Field::Filipino, words(Language::Filipino))
            .with(Field::Ilokano, words(Language::Ilokano))
            .with(Field::Respondents, self.respondents.code())
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let title = read_words(&mut reading, &self.title);
        let respondents = reading.coded(Field::Respondents).unwrap_or(self.respondents);
        reading.finish(Self { title, respondents, ..self.clone() })
    }
}
