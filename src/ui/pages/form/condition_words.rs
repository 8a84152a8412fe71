//! Conditions in words.

use leptos::prelude::*;

use super::{amend::shown_language, list::label};
use crate::{
    domain::form::{About, Condition, Conditions, Form, Formula, Joined, Question, Test},
    ui::{
        state::AppState,
        words::{self as w, choice_words},
    },
};

/// An expression in words if it is one that is picked, or else as it is written.
pub(super) fn formula_words(state: AppState, form: &Form, formula: &Formula) -> String {
    let Some(conditions) = Conditions::read(formula.as_str()) else { return formula.to_string() };
    let words: Vec<String> =
        conditions.all.iter().map(|condition| condition_words(state, form, condition)).collect();
    let joined = match conditions.joined {
        Joined::All => w::AND,
        Joined::Any => w::OR,
    };
    words.join(&format!(" {} ", state.say(joined)))
}

fn condition_words(state: AppState, form: &Form, condition: &Condition) -> String {
    let language = state.language.get_untracked();
    let question = asked_about(form, condition);
    let about = match &condition.about {
        About::Question(name) => match question {
            Some(question) => format!("“{}”", label(state, form, question)),
            None => format!("${{{name}}}"),
        },
        About::Answer => state.say(w::THE_ANSWER).to_owned(),
        About::Length => state.say(w::ITS_LENGTH).to_owned(),
    };
    let test = choice_words(condition.test).say(language);
    let wanted = condition.wanted.shown();
    let wanted = question.and_then(|question| choice_label(state, form, question, &wanted)).unwrap_or(wanted);
    if condition.test.takes_a_value() {
        format!("{about} {test} {wanted}")
    } else {
        format!("{about} {test}")
    }
}

/// The question that a condition looks at, if it is there.
pub(super) fn asked_about<'a>(form: &'a Form, condition: &Condition) -> Option<&'a Question> {
    match &condition.about {
        About::Question(name) => form.question(name),
        About::Answer | About::Length => None,
    }
}

/// The words of one of a question's choices.
fn choice_label(state: AppState, form: &Form, question: &Question, name: &str) -> Option<String> {
    let tag = shown_language(state, form);
    let choices = question.kind.kind().choices(&form.lists);
    let choice = choices.iter().find(|choice| choice.name == name)?;
    Some(form.say(&choice.label, &tag).words.to_owned()).filter(|words| !words.is_empty())
}

/// The tests that are offered of a question, or of the answer itself; the one that is chosen always.
pub(super) fn tests(question: Option<&Question>, chosen: Test) -> Vec<Test> {
    let mut tests = question.map_or_else(|| Test::NUMBERS.to_vec(), Test::of_answers_to);
    if !tests.contains(&chosen) {
        tests.push(chosen);
    }
    tests
}
