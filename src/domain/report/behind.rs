//! What stands behind a printed number: the responses that make it up.

use super::change::{joined_by_code, splits};
use crate::domain::{
    decimal::Decimal,
    evaluation::{
        Group, Grouping, Subset, Valid,
        change::{Joined, Outcome},
        groups, is_before, said_words,
    },
    form::{Form, QuestionName, Response},
    id::Id,
    plan::{Condition, Session, Target},
    workspace::Workspace,
};

/// The responses behind a number, by what they have in common.
#[derive(Clone, Debug, PartialEq)]
pub enum Behind {
    /// Everybody who answered the form.
    Everybody,
    /// Those who answered it at a session.
    At(Id<Session>),
    /// Those who answered a question, and did not refuse.
    Answered(QuestionName),
    /// Those who did not.
    Unanswered(QuestionName),
    /// Those whose answer counts for a choice.
    Chose(QuestionName, String),
    /// Those whose number is in a group.
    Within(QuestionName, Group),
    /// Those who used a word.
    Said(QuestionName, String),
    /// Those who meet a target, of those who were not asked before.
    Met(Box<Target>),
    /// Those of them who belong to a group.
    MetIn(Box<Target>, Grouping, Subset),
    /// Those who met it before.
    MetBefore(Box<Target>),
    /// Those who answered its question before.
    AnsweredBefore(Box<Target>),
    /// Those who answered it after.
    AnsweredAfter(Box<Target>),
    /// Those who were asked before and after, by what became of them.
    Moved(Box<Target>, Move),
}

/// What became of somebody between before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// What was said before was joined with what was said after.
    Joined,
    /// It was, and both times there is an answer.
    Compared,
    /// No code from after is like it.
    NoMatch,
    /// It can't be told which it belongs to.
    Ambiguous,
    /// Of those who answered both times: so it was before, and so after.
    Met(bool, bool),
    /// The number moved so.
    Went(std::cmp::Ordering),
    /// It began at this choice.
    From(String),
}

/// A response behind a number; of somebody who was asked twice, what was said before too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found<'r> {
    /// What was said before, where the number is of two times.
    pub before: Option<&'r Response>,
    /// The response.
    pub response: &'r Response,
}

/// Whether an answer to a question is among those looked for; none is no answer, or one that refuses.
type Wanted<'a> = dyn Fn(&Valid<'_>, Option<&str>) -> bool + 'a;

/// The responses behind a number, in the order in which they were given. There are as many as the number says.
pub fn behind<'r>(
    what: &Behind,
    form: &Form,
    responses: &'r [Response],
    workspace: &Workspace,
) -> Vec<Found<'r>> {
    let all = || responses.iter();
    let before = |target| all().filter(move |response| is_before(target, response));
    let after = |target| all().filter(move |response| !is_before(target, response));
    let by_answer = |name: &QuestionName, of: &mut dyn Iterator<Item = &'r Response>, wanted: &Wanted<'_>| {
        let Some(question) = form.question(name) else { return Vec::new() };
        let valid = Valid::new(question, form);
        of.filter(|response| wanted(&valid, valid.answer(response))).collect()
    };
    let answered: &Wanted<'_> = &|_, answer| answer.is_some();
    let met = |target: &Target, of: &mut dyn Iterator<Item = &'r Response>| {
        by_answer(&target.question, of, &|valid, answer| {
            answer.is_some_and(|answer| valid.meets(answer, &target.condition))
        })
    };
    let found: Vec<&Response> = match what {
        Behind::Everybody => all().collect(),
        Behind::At(session) => all().filter(|response| response.session == Some(*session)).collect(),
        Behind::Answered(name) => by_answer(name, &mut all(), answered),
        Behind::Unanswered(name) => by_answer(name, &mut all(), &|_, answer| answer.is_none()),
        Behind::Chose(name, choice) => {
            let chose = Condition::Includes(choice.clone());
            by_answer(name, &mut all(), &|valid, answer| {
                answer.is_some_and(|answer| valid.meets(answer, &chose))
            })
        }
        Behind::Within(name, group) => by_answer(name, &mut all(), &|valid, answer| {
            is_within(*group, answer.and_then(|answer| valid.quantity(answer)))
        }),
        Behind::Said(name, word) => by_answer(name, &mut all(), &|_, answer| {
            answer.is_some_and(|answer| said_words(answer).contains(word))
        }),
        Behind::Met(target) => met(target, &mut after(target)),
        Behind::MetBefore(target) => met(target, &mut before(target)),
        Behind::AnsweredBefore(target) => by_answer(&target.question, &mut before(target), answered),
        Behind::AnsweredAfter(target) => by_answer(&target.question, &mut after(target), answered),
        Behind::MetIn(target, grouping, subset) => {
            let of_group = groups(grouping, form, after(target), workspace);
            met(target, &mut of_group.get(subset).into_iter().flatten().copied())
        }
        Behind::Moved(target, step) => return moved(target, step, form, responses),
    };
    found.into_iter().map(|response| Found { before: None, response }).collect()
}

fn is_within(group: Group, number: Option<Decimal>) -> bool {
    number.map(Decimal::floor).is_some_and(|number| (group.from..=group.to).contains(&number))
}

fn moved<'r>(target: &Target, step: &Move, form: &Form, responses: &'r [Response]) -> Vec<Found<'r>> {
    let Some(question) = form.question(&target.question) else { return Vec::new() };
    let valid = Valid::new(question, form);
    let (before, after) = splits(target, responses);
    let joined: Joined<'r> = joined_by_code(form, before, after);
    let ended = |how| joined.ended(how).map(|response| Found { before: None, response }).collect();
    let pairs = |is_wanted: &dyn Fn(&str, &str) -> bool| {
        let pairs = joined.pairs().filter(|(before, after)| {
            let answers = valid.answer(before).zip(valid.answer(after));
            answers.is_some_and(|(before, after)| is_wanted(before, after))
        });
        pairs.map(|(before, response)| Found { before: Some(before), response }).collect()
    };
    let meets = |answer: &str| valid.meets(answer, &target.condition);
    match step {
        Move::Joined => {
            joined.pairs().map(|(before, response)| Found { before: Some(before), response }).collect()
        }
        Move::Compared => pairs(&|_, _| true),
        Move::NoMatch => ended(Outcome::NoMatch),
        Move::Ambiguous => ended(Outcome::Ambiguous),
        Move::Met(was, is) => pairs(&|before, after| (meets(before), meets(after)) == (*was, *is)),
        Move::Went(way) => pairs(&|before, after| {
            let numbers = valid.quantity(before).zip(valid.quantity(after));
            numbers.is_some_and(|(before, after)| after.cmp(&before) == *way)
        }),
        Move::From(choice) => pairs(&|before, _| before == choice),
    }
}
