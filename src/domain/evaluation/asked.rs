//! Which questions a response was asked: by its version of the form, and by the form's logic over its answers.

use std::{fmt::Write as _, sync::Arc};

use chrono::NaiveDate;

use crate::domain::{
    calendar::WallTime,
    expression::Now,
    form::{Draft, Form, Question, QuestionKind, QuestionName, Response},
    interview::{Blueprint, Interview, Surroundings},
    ordered::Ordered,
};

/// What each version of a form asks.
pub(super) struct Asked {
    versions: Vec<Version>,
}

struct Version {
    number: u32,
    /// Whether it has each of the questions that are counted; none if it is not known any more.
    has: Option<Vec<bool>>,
    /// How to tell which of those under a condition are asked; none if there are none.
    conditions: Option<Conditions>,
}

/// The questions of a version that are asked only under a condition.
struct Conditions {
    /// Whether each of the questions that are counted is one of them.
    is_under: Vec<bool>,
    form: Form,
    blueprint: Arc<Blueprint>,
    /// On whose answers it depends; none if on the moment too.
    depends_on: Option<Vec<QuestionName>>,
    /// What was asked by what was answered to those. Many answer them alike, and going through the form takes as long as
    /// counting a hundred responses.
    known: Ordered<String, Vec<bool>>,
}

/// With more different answers than these they are hardly ever alike.
const MOST_KNOWN: usize = 1_000;

impl Asked {
    /// Nothing worked out yet.
    pub(super) const fn new() -> Self {
        Self { versions: Vec::new() }
    }

    /// Says of each of the questions whether the response was asked it. Those that it answered it was asked.
    pub(super) fn mark(
        &mut self,
        form: &Form,
        questions: &[&Question],
        response: &Response,
        answered: &[bool],
        asked: &mut Vec<bool>,
    ) {
        let Some(version) = self.version(form, questions, response.form_version) else { return };
        asked.clear();
        match &version.has {
            Some(has) => asked.extend_from_slice(has),
            None => asked.resize(questions.len(), true),
        }
        let Some(conditions) = &mut version.conditions else { return };
        let is_in_doubt = |place: usize| {
            let is_under = conditions.is_under.get(place).copied().unwrap_or_default();
            is_under && !answered.get(place).copied().unwrap_or_default()
        };
        // Where all that depends on something is answered, nothing needs to be worked out.
        if (0..questions.len()).any(is_in_doubt) {
            conditions.mark(questions, response, asked);
        }
    }

    fn version(&mut self, form: &Form, questions: &[&Question], number: u32) -> Option<&mut Version> {
        let known = self.versions.iter().position(|version| version.number == number);
        let place = known.unwrap_or_else(|| {
            self.versions.push(Version::of(form, questions, number));
            self.versions.len() - 1
        });
        self.versions.get_mut(place)
    }
}

impl Version {
    fn of(form: &Form, questions: &[&Question], number: u32) -> Self {
        let Some(edition) = form.at_version(number) else {
            return Self { number, has: None, conditions: None };
        };
        let has = questions.iter().map(|question| edition.question(&question.name).is_some()).collect();
        let mut names = Vec::new();
        conditional(&edition.questions, false, &mut names);
        let is_under: Vec<bool> = questions.iter().map(|question| names.contains(&&question.name)).collect();
        let conditions = is_under.contains(&true).then(|| Conditions::of(&edition, is_under, &names));
        Self { number, has: Some(has), conditions }
    }
}

impl Conditions {
    fn of(form: &Form, is_under: Vec<bool>, names: &[&QuestionName]) -> Self {
        let blueprint = Arc::new(Blueprint::new(form.clone()));
        let depends_on = blueprint.asked_by(names);
        Self { is_under, form: form.clone(), blueprint, depends_on, known: Ordered::new() }
    }

    /// Takes those that the form's logic passed over out of what was asked.
    fn mark(&mut self, questions: &[&Question], response: &Response, asked: &mut [bool]) {
        let key = self.key(response);
        let known = key.as_ref().and_then(|key| self.known.get(key));
        let work_out = || -> Vec<bool> {
            let interview = held(&self.form, &self.blueprint, response);
            let under = questions.iter().zip(&self.is_under);
            under.map(|(question, is_under)| !is_under || interview.asks(&question.name)).collect()
        };
        let worked_out = if known.is_none() { Some(work_out()) } else { None };
        if let Some(found) = known.or(worked_out.as_ref()) {
            for (is_asked, found) in asked.iter_mut().zip(found) {
                *is_asked &= found;
            }
        }
        if let (Some(key), Some(found)) = (key, worked_out)
            && self.known.len() < MOST_KNOWN
        {
            self.known.insert(key, found);
        }
    }

    /// The answers on which it depends what is asked, and the language, in which choices have their words; none if it
    /// depends on more.
    fn key(&self, response: &Response) -> Option<String> {
        let depends_on = self.depends_on.as_ref()?;
        let mut key = response.language.clone();
        for (place, answer) in response.answers.iter() {
            if depends_on.binary_search(&place.name).is_ok() {
                // Each with its length, so that no two rows of answers run into the same text.
                write!(key, " {place} {} {answer}", answer.len()).ok()?;
            }
        }
        Some(key)
    }
}

/// The names of the questions that are asked under a condition of their own or of a group around them.
fn conditional<'a>(questions: &'a [Question], is_inside: bool, names: &mut Vec<&'a QuestionName>) {
    for question in questions {
        let is_under = is_inside || question.logic.relevant.is_some();
        if is_under {
            names.push(&question.name);
        }
        conditional(question.inside(), is_under, names);
    }
}

/// The interview as it stood when the response was handed in.
fn held(form: &Form, blueprint: &Arc<Blueprint>, response: &Response) -> Interview {
    let mut draft = Draft::new(response.id, form, response.session, response.started);
    for (place, answer) in response.answers.iter() {
        let is_worked_out = form.question(&place.name).is_some_and(|question| {
            matches!(question.kind, QuestionKind::Calculate(_) | QuestionKind::Metadata(_))
        });
        if is_worked_out {
            draft.worked_out.insert(place.clone(), answer.clone());
        } else {
            draft.keep(place.clone(), answer.clone());
        }
    }
    let phone = Box::new(Then(response.finished));
    Interview::new(Arc::clone(blueprint), draft, &response.language, phone)
}

/// The phone when a response was handed in. What is drawn by lot comes out otherwise another time anyway.
struct Then(WallTime);

impl Surroundings for Then {
    fn now(&self) -> Now {
        let (year, month, day) = self.0.date.parts();
        let minutes = self.0.time.minute_of_day();
        let wall = NaiveDate::from_ymd_opt(year, month, day)
            .and_then(|day| day.and_hms_opt(minutes / 60, minutes % 60, 0))
            .unwrap_or_default();
        Now { wall, offset_minutes: 0 }
    }

    fn random(&self) -> f64 {
        0.0
    }

    fn unique(&self) -> String {
        String::new()
    }
}
