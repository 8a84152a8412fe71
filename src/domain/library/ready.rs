//! How the ready questions are written down.

use crate::domain::{
    form::{
        Choice, ChooseOne, ChooseSeveral, Formula, KindName, Logic, Question, QuestionKind, QuestionName,
        Selection,
    },
    language::Translated,
};

/// A name and words: of a question, or of a choice.
pub(super) type Worded = (&'static str, Translated);

/// A question that may be left out. The name is a constant of the project's own; what became of a wrong one would be
/// called `q0`, and a test sees to it that there is none.
pub(super) fn ask((name, label): Worded, kind: QuestionKind) -> Question {
    let name = name.parse().unwrap_or_else(|_| QuestionName::numbered(0));
    Question { label: label.into(), kind, ..Question::blank(name) }
}

/// A question of a kind that has no settings.
pub(super) fn plain(worded: Worded, kind: KindName) -> Question {
    ask(worded, QuestionKind::of_name(kind))
}

/// Statements, each answered by one of five degrees of agreement.
pub(super) fn statements(worded: &[Worded]) -> Vec<Question> {
    worded.iter().map(|statement| plain(*statement, KindName::RatingWords)).collect()
}

/// One of several choices.
pub(super) fn one_of(choices: &[Worded]) -> QuestionKind {
    QuestionKind::ChooseOne(ChooseOne(selection(choices)))
}

/// Any of several choices.
pub(super) fn any_of(choices: &[Worded]) -> QuestionKind {
    QuestionKind::ChooseSeveral(ChooseSeveral(selection(choices)))
}

/// Logic that asks only while a formula is true.
pub(super) fn only_if(formula: &str) -> Logic {
    Logic { relevant: Formula::new(formula), ..Logic::default() }
}

/// Logic that takes only answers for which a formula is true, and what is said otherwise.
pub(super) fn takes(formula: &str, message: Translated) -> Logic {
    Logic { constraint: Formula::new(formula), constraint_message: message.into(), ..Logic::default() }
}

fn selection(choices: &[Worded]) -> Selection {
    Selection::own(choices.iter().map(|(name, label)| Choice::new(name, *label)).collect())
}
