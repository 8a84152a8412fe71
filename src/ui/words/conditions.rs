//! What counts as success, in words.

use super::{AT_LEAST, QUESTION_GONE};
use crate::domain::{
    form::{Form, Question},
    language::Language,
    plan::{Condition, Target},
};

/// What a target asks for, in words.
pub fn target_words(target: &Target, form: &Form, language: Language) -> String {
    form.question(&target.question).map_or_else(
        || QUESTION_GONE.say(language).to_owned(),
        |question| {
            let condition = condition_words(&target.condition, question, form, language);
            format!("{} {condition}", form.say(&question.label, language.tag()).words)
        },
    )
}

/// A condition in words.
pub fn condition_words(
    condition: &Condition,
    question: &Question,
    form: &Form,
    language: Language,
) -> String {
    let choices = question.kind.kind().choices(&form.lists);
    let words = |name: &str| {
        let choice = choices.iter().find(|choice| choice.name == name);
        choice.map_or_else(
            || name.to_owned(),
            |choice| form.say(&choice.label, language.tag()).words.to_owned(),
        )
    };
    match condition {
        Condition::Includes(choice) => words(choice),
        Condition::AtLeast(number) => AT_LEAST.fill(language, [&words(&number.to_string())]),
    }
}
