//! A form: the questions of a survey, in several languages.

use serde::{Deserialize, Serialize};

use super::{
    edition::Edition,
    kind::QuestionKind,
    lists::ChoiceLists,
    question::{Question, QuestionName, read_words},
};
use crate::domain::{
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    language::{Language, Multilingual, Shown},
    ordered::Ordered,
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
    /// Counts the versions from 1; a response says which one it answered.
    pub version: u32,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<Question>,
    /// Lists of choices that several questions share.
    #[serde(default)]
    pub lists: ChoiceLists,
    /// The languages it is written in, the one that stands in for the others first; those of the screens if it says none.
    #[serde(default)]
    pub languages: Vec<FormLanguage>,
    /// What a form from elsewhere says of itself, by the header of its column, such as its `form_id`.
    #[serde(default = "Ordered::new")]
    pub settings: Ordered<String, String>,
    /// Earlier versions that have answers, the oldest first.
    #[serde(default)]
    pub editions: Vec<Edition>,
}

/// A language that a form is written in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormLanguage {
    /// Its BCP 47 tag, by which texts are kept.
    pub tag: String,
    /// What it is called on the screen and in files.
    pub name: String,
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
        Self {
            id,
            project,
            title: Multilingual::default(),
            respondents: Respondents::Children,
            version: 1,
            questions: Vec::new(),
            lists: ChoiceLists::new(),
            languages: Vec::new(),
            settings: Ordered::new(),
            editions: Vec::new(),
        }
    }

    /// The question of that name, wherever it stands.
    pub fn question(&self, name: &QuestionName) -> Option<&Question> {
        every(&self.questions).find(|question| question.name == *name)
    }

    /// The question of that name, to be changed.
    pub fn question_mut(&mut self, name: &QuestionName) -> Option<&mut Question> {
        every_mut(&mut self.questions, name)
    }

    /// Every question and group, a group before what is in it.
    pub fn every_question(&self) -> impl Iterator<Item = &Question> {
        every(&self.questions)
    }

    /// The questions that have one answer in a response: not those that are asked again and again.
    pub fn asked_once(&self) -> Vec<&Question> {
        asked_once(&self.questions)
    }

    /// The languages it is written in; never none.
    pub fn languages(&self) -> Vec<FormLanguage> {
        if !self.languages.is_empty() {
            return self.languages.clone();
        }
        let own = |language: &Language| FormLanguage {
            tag: language.tag().to_owned(),
            name: language.own_name().to_owned(),
        };
        Language::ALL.iter().map(own).collect()
    }

    /// Words of the form in a language, or else in the first of its languages that has them: never a blank question
    /// because one translation is missing.
    pub fn say<'a>(&'a self, text: &'a Multilingual, tag: &'a str) -> Shown<'a> {
        if self.languages.is_empty() {
            return text.say_in(tag, ["en"]);
        }
        text.say_in(tag, self.languages.iter().map(|language| language.tag.as_str()))
    }

    /// The same form with the question put in place of the one of its name, or at the end.
    #[must_use]
    pub fn with_question(mut self, question: Question) -> Self {
        if let Some(known) = self.question_mut(&question.name) {
            *known = question;
        } else {
            self.questions.push(question);
        }
        self
    }

    /// The same form without the question of that name. Responses keep their answers to it.
    #[must_use]
    pub fn without_question(mut self, name: &QuestionName) -> Self {
        take_out(&mut self.questions, name);
        self
    }
}

/// Questions and what is in them, in order. Forms are a few levels deep.
pub(super) fn every(questions: &[Question]) -> Box<dyn Iterator<Item = &Question> + '_> {
    Box::new(questions.iter().flat_map(|question| std::iter::once(question).chain(every(question.inside()))))
}

fn asked_once(questions: &[Question]) -> Vec<&Question> {
    let mut found = Vec::new();
    for question in questions {
        if let QuestionKind::Group(group) = &question.kind {
            found.extend(asked_once(&group.questions));
        } else if !matches!(question.kind, QuestionKind::Repeat(_)) {
            found.push(question);
        }
    }
    found
}

fn every_mut<'a>(questions: &'a mut [Question], name: &QuestionName) -> Option<&'a mut Question> {
    questions.iter_mut().find_map(|question| {
        if question.name == *name {
            return Some(question);
        }
        every_mut(question.kind.inside_mut()?, name)
    })
}

fn take_out(questions: &mut Vec<Question>, name: &QuestionName) {
    questions.retain(|question| question.name != *name);
    for inside in questions.iter_mut().filter_map(|question| question.kind.inside_mut()) {
        take_out(inside, name);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{form::KindName, id::RecordId};

    fn named(name: &str, kind: KindName) -> Question {
        Question { kind: QuestionKind::of_name(kind), ..Question::blank(name.parse().unwrap()) }
    }

    fn form() -> Form {
        let mut group = named("home", KindName::Group);
        *group.kind.inside_mut().unwrap() =
            vec![named("street", KindName::Line), named("rooms", KindName::Number)];
        let blank = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
        blank.with_question(named("happy", KindName::RatingFaces)).with_question(group)
    }

    fn names(form: &Form) -> Vec<&str> {
        form.every_question().map(|question| question.name.as_str()).collect()
    }

    #[test]
    fn questions_in_groups_are_found_changed_and_taken_out() {
        let form = form();
        assert_eq!(names(&form), ["happy", "home", "street", "rooms"]);
        let rooms: QuestionName = "rooms".parse().unwrap();
        let changed = form.clone().with_question(named("rooms", KindName::Text));
        assert_eq!(changed.question(&rooms).unwrap().kind.name(), KindName::Text);
        assert_eq!(names(&form.clone().without_question(&rooms)), ["happy", "home", "street"]);
    }

    #[test]
    fn words_fall_back_along_the_languages_of_the_form() {
        let language = |tag: &str| FormLanguage { tag: tag.to_owned(), name: tag.to_owned() };
        let form = Form { languages: vec![language("fr"), language("ar")], ..form() };
        let only_arabic = Multilingual::default().with_words("ar", "كم عمرك؟");
        let shown = form.say(&only_arabic, "fr");
        assert_eq!((shown.words, shown.tag, shown.stands_in), ("كم عمرك؟", "ar", true));
        let elsewhere = Multilingual::default().with_words("xx", "?");
        assert_eq!(form.say(&elsewhere, "fr").words, "?", "words in a language that the form does not name");
    }
}
