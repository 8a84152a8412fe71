//! A form: the questions of a survey, in several languages.

use serde::{Deserialize, Serialize};

use super::{
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

/// A version of a form that has answers: never changed any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Its number.
    pub version: u32,
    /// Its questions.
    pub questions: Vec<Question>,
    /// Its lists.
    #[serde(default, skip_serializing_if = "ChoiceLists::is_empty")]
    pub lists: ChoiceLists,
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

    /// The form as it was at a version, for a response of that version; none if that is not known any more.
    #[must_use]
    pub fn at_version(&self, version: u32) -> Option<Self> {
        if version == self.version {
            return Some(self.clone());
        }
        let edition = self.editions.iter().find(|edition| edition.version == version)?.clone();
        Some(Self { version, questions: edition.questions, lists: edition.lists, ..self.clone() })
    }

    /// This form as what follows `before`: a version on, with `before` kept, if that has answers and asks otherwise.
    #[must_use]
    pub fn following(mut self, before: &Self, is_answered: bool) -> Self {
        let asks_the_same = self.questions == before.questions && self.lists == before.lists;
        if is_answered && !asks_the_same && self.version == before.version {
            let Self { version, questions, lists, .. } = before.clone();
            self.editions.push(Edition { version, questions, lists });
            self.version = version.saturating_add(1);
        }
        self
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

    /// A name that no question of the form has, nor had in a version with answers: `q` and the first free number.
    pub fn free_question_name(&self) -> QuestionName {
        let had = |name: &QuestionName| {
            self.editions.iter().any(|edition| every(&edition.questions).any(|known| known.name == *name))
        };
        let taken = |name: &QuestionName| self.question(name).is_some() || had(name);
        let before: usize = self.editions.iter().map(|edition| every(&edition.questions).count()).sum();
        let count = self.every_question().count().saturating_add(before);
        let numbers = self.questions.len().saturating_add(1)..=count.saturating_mul(2).saturating_add(1);
        numbers
            .map(QuestionName::numbered)
            .find(|name| !taken(name))
            .unwrap_or_else(|| QuestionName::numbered(0))
    }
}

/// Questions and what is in them, in order. Forms are a few levels deep.
fn every(questions: &[Question]) -> Box<dyn Iterator<Item = &Question> + '_> {
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
        assert_eq!(form.free_question_name().as_str(), "q3");
        let before = form
            .clone()
            .with_question(named("q4", KindName::Text))
            .with_question(named("q3", KindName::Text));
        let after = form.following(&before, true);
        assert_eq!(
            after.free_question_name().as_str(),
            "q5",
            "answers are kept under the name of a question that is gone"
        );
    }

    #[test]
    fn only_a_version_that_has_answers_is_kept_when_the_form_changes() {
        let before = form();
        let asks_less = before.clone().without_question(&"street".parse().unwrap());
        assert_eq!(asks_less.clone().following(&before, false).version, 1);
        let after = asks_less.following(&before, true);
        assert_eq!((after.version, after.editions.len()), (2, 1));
        assert_eq!(names(&after.at_version(1).unwrap()), names(&before));
        assert_eq!(after.at_version(3), None);
        let renamed = Form { respondents: Respondents::Parents, ..after.clone() };
        assert_eq!(renamed.following(&after, true).version, 2, "who is asked is no other question");
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
