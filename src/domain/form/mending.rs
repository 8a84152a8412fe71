//! Mending a response: a draft that holds its answers, and the response that comes of that, with the former ones in it.

use super::{
    draft::Draft,
    kind::QuestionKind,
    question::Question,
    response::{Response, Revision},
    survey::Form,
};

impl Draft {
    /// A draft with the answers of a response, to be mended for a reason. The form is the one that was answered.
    pub fn mending(response: &Response, form: &Form, reason: String) -> Self {
        let mut draft = Self::new(response.id, form, response.session, response.started);
        draft.mends = Some(reason);
        for (place, answer) in response.answers.iter() {
            let Some(question) = form.question(&place.name) else { continue };
            if is_typed(question) {
                draft.keep(place.clone(), answer.clone());
            } else if !matches!(question.kind, QuestionKind::Repeat(_)) {
                // What would come out otherwise another time stays; the rest is worked out anew from the same answers.
                draft.worked_out.insert(place.clone(), answer.clone());
            }
        }
        draft
    }
}

/// Whether somebody typed or tapped it: an answer, or that an open repeat is asked once more.
fn is_typed(question: &Question) -> bool {
    let is_open = matches!(&question.kind, QuestionKind::Repeat(repeat) if repeat.count.is_none());
    question.is_asked() || is_open
}

impl Response {
    /// This response with other answers; those that it had are kept with the reason. It stays of the session and in the
    /// language in which it was asked, and does not count if it did not.
    #[must_use]
    pub fn mended(mut self, anew: Self, reason: String) -> Self {
        if self.answers == anew.answers {
            return self;
        }
        self.revisions.push(Revision { answers: self.answers, finished: self.finished, reason });
        Self {
            answers: anew.answers,
            finished: anew.finished,
            form_version: anew.form_version,
            revisions: self.revisions,
            ..self
        }
    }
}
