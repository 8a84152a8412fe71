//! Which questions a response was asked: by its version of the form, and by the form's logic over its answers.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{
    calendar::WallTime,
    expression::Now,
    form::{Draft, Form, Question, QuestionKind, QuestionName, Response},
    interview::{Blueprint, Interview, Surroundings},
};

/// What each version of a form asks.
pub(super) struct Asked {
    versions: Vec<Version>,
}

struct Version {
    number: u32,
    /// Whether it has each of the questions that are counted; none if it is not known any more.
    has: Option<Vec<bool>>,
    /// Those that it asks only under a condition, and the form made ready to tell; none if there are none.
    conditions: Option<(Vec<bool>, Arc<Blueprint>, Form)>,
}

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
        let Some((under_condition, blueprint, form)) = &version.conditions else { return };
        let in_doubt = |place: usize| {
            let is_under = under_condition.get(place).copied().unwrap_or_default();
            is_under && !answered.get(place).copied().unwrap_or_default()
        };
        // Most responses answer all that depends on something: the form is not gone through for them.
        if !(0..questions.len()).any(in_doubt) {
            return;
        }
        let interview = held(form, blueprint, response);
        for (place, (question, is_asked)) in questions.iter().zip(asked).enumerate() {
            *is_asked &= !in_doubt(place) || interview.asks(&question.name);
        }
    }

    fn version(&mut self, form: &Form, questions: &[&Question], number: u32) -> Option<&Version> {
        let known = self.versions.iter().position(|version| version.number == number);
        let place = known.unwrap_or_else(|| {
            self.versions.push(Version::of(form, questions, number));
            self.versions.len() - 1
        });
        self.versions.get(place)
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
        let under: Vec<bool> = questions.iter().map(|question| names.contains(&&question.name)).collect();
        let conditions = under.contains(&true).then(|| {
            let blueprint = Arc::new(Blueprint::new(edition.clone()));
            (under, blueprint, edition)
        });
        Self { number, has: Some(has), conditions }
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
