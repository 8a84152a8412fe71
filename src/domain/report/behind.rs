//! What stands behind a printed number: the responses that make it up.

use crate::domain::{
    decimal::Decimal,
    evaluation::{Group, success, valid_answer},
    form::{Form, QuestionName, Response},
    plan::Target,
};

/// The responses behind a number, by what they have in common.
#[derive(Clone, Debug, PartialEq)]
pub enum Behind {
    /// Everybody who answered the form.
    Everybody,
    /// Those who answered a question, and did not refuse.
    Answered(QuestionName),
    /// Those who did not.
    Unanswered(QuestionName),
    /// Those whose answer counts for a choice.
    Chose(QuestionName, String),
    /// Those whose number is in a group.
    Within(QuestionName, Group),
    /// Those who meet a target.
    Met(Box<Target>),
}

/// The responses behind a number, in the order in which they were given. There are as many as the number says.
pub fn behind<'r>(what: &Behind, form: &Form, responses: &'r [Response]) -> Vec<&'r Response> {
    responses.iter().filter(|response| belongs(what, form, response)).collect()
}

fn belongs(what: &Behind, form: &Form, response: &Response) -> bool {
    match what {
        Behind::Everybody => true,
        Behind::Answered(question) => has_answered(form, question, response),
        Behind::Unanswered(question) => !has_answered(form, question, response),
        Behind::Chose(question, choice) => {
            let kind = form.question(question).map(|question| question.kind.kind());
            let counts = response.answer(question).zip(kind);
            counts.is_some_and(|(answer, kind)| kind.counts_for(answer, choice))
        }
        Behind::Within(question, group) => {
            let kind = form.question(question).map(|question| question.kind.kind());
            let number = response.answer(question).zip(kind).and_then(|(answer, kind)| kind.quantity(answer));
            let number = number.filter(|_| has_answered(form, question, response));
            number.map(Decimal::floor).is_some_and(|number| (group.from..=group.to).contains(&number))
        }
        Behind::Met(target) => {
            let is_before =
                target.claims_change && target.baseline.is_some() && response.session == target.baseline;
            !is_before && success(target, form, [response]).is_some_and(|found| found.met == 1)
        }
    }
}

fn has_answered(form: &Form, question: &QuestionName, response: &Response) -> bool {
    form.question(question).is_some_and(|question| valid_answer(question, form, response).is_some())
}
