//! Kinds of question that are a list of choices elsewhere: ratings, yes and no, and choices of a question's own.

use std::collections::BTreeSet;

use super::own::Mark;
use crate::domain::form::{
    Choice, ChoiceLists, ChooseOne, ChooseSeveral, KindName, QuestionKind, Rank, Selection,
};

/// The degrees of a rating.
pub const DEGREES: [i64; 5] = [1, 2, 3, 4, 5];

/// The kind that a mark says, if the list still has the choices of that kind.
pub fn kind_of_mark<'a>(
    mark: Option<Mark>,
    choices: impl Iterator<Item = &'a Choice>,
) -> Option<QuestionKind> {
    let name = match mark? {
        Mark::Faces => KindName::RatingFaces,
        Mark::Degrees => KindName::RatingWords,
        Mark::YesNo => KindName::YesNo,
        Mark::OwnChoices
        | Mark::Number
        | Mark::Range
        | Mark::Calculate
        | Mark::Paper
        | Mark::Audit
        | Mark::Unseen
        | Mark::Table => {
            return None;
        }
    };
    let kind = QuestionKind::of_name(name);
    let none = ChoiceLists::new();
    let own = kind.kind().choices(&none).into_owned();
    choices
        .map(|choice| choice.name.as_str())
        .eq(own.iter().map(|choice| choice.name.as_str()))
        .then_some(kind)
}

/// The choices of a selection that are a question's own, taken from the list that stands for them elsewhere.
pub fn take_own(kind: &mut QuestionKind, lists: &ChoiceLists) {
    if let QuestionKind::ChooseOne(ChooseOne(selection))
    | QuestionKind::ChooseSeveral(ChooseSeveral(selection))
    | QuestionKind::Rank(Rank(selection)) = kind
    {
        let choices = selection.choices(lists).to_vec();
        *selection = Selection::own(choices).filtered(selection.filter.take());
    }
}

/// The lists without those that only stand for what is a question's own.
pub fn without(lists: ChoiceLists, own: &BTreeSet<String>, shared: &BTreeSet<String>) -> ChoiceLists {
    let mut made = ChoiceLists::new();
    for (name, choices) in lists.iter() {
        if !own.contains(name) || shared.contains(name) {
            made.put(name.to_owned(), choices.to_vec());
        }
    }
    made
}
