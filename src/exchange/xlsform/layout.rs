//! Whether the questions of a group are a table: rows that are answered from the same choices.

use super::headings::Known;
use crate::domain::{
    code::Coded,
    form::{Layout, Look, Question, QuestionKind},
};

/// Whether other programs take the questions of a group for a table: all that are chosen are chosen from one list, and
/// none of it is left out.
pub fn is_table(questions: &[Question]) -> bool {
    let mut lists = Vec::new();
    for question in questions {
        if !may_stand_in_one(&question.kind) {
            return false;
        }
        let Some(selection) = question.kind.kind().selection() else { continue };
        if selection.filter.is_some() {
            return false;
        }
        lists.push(selection.list());
    }
    lists.first().is_some_and(|first| first.is_some() && lists.iter().all(|list| list == first))
}

/// Not what holds other questions, nor what is a list of another kind elsewhere.
fn may_stand_in_one(kind: &QuestionKind) -> bool {
    match kind {
        QuestionKind::Group(_) | QuestionKind::Repeat(_) | QuestionKind::YesNo(_) => false,
        QuestionKind::Rating(rating) => rating.look == Look::Stars,
        QuestionKind::Paper(paper) => !paper.xlsform.starts_with("select"),
        QuestionKind::ChooseOne(_)
        | QuestionKind::ChooseSeveral(_)
        | QuestionKind::Rank(_)
        | QuestionKind::Number(_)
        | QuestionKind::DecimalNumber(_)
        | QuestionKind::Range(_)
        | QuestionKind::Text(_)
        | QuestionKind::Day(_)
        | QuestionKind::Time(_)
        | QuestionKind::DayAndTime(_)
        | QuestionKind::Note(_)
        | QuestionKind::Acknowledge(_)
        | QuestionKind::Calculate(_)
        | QuestionKind::Hidden(_)
        | QuestionKind::Metadata(_) => true,
    }
}

/// Whether the questions say themselves that they are a table: one is its head and the others have no labels of
/// choices.
pub fn looks_like_table(questions: &[Question]) -> bool {
    let has = |wanted: &str| {
        questions.iter().any(|question| {
            let looks = question.columns.get(Known::Appearance.code()).map_or("", String::as_str);
            looks.split_whitespace().any(|word| word == wanted)
        })
    };
    is_table(questions) && has("label") && has("list-nolabel")
}

/// Puts the layout of a group right once its questions are known; false if it is no table though it should be.
pub fn settle(kind: &mut QuestionKind, is_ours: bool) -> bool {
    let (questions, layout) = if let QuestionKind::Group(group) = kind {
        (&group.questions, &mut group.layout)
    } else if let QuestionKind::Repeat(repeat) = kind {
        (&repeat.questions, &mut repeat.layout)
    } else {
        return true;
    };
    match layout {
        Layout::Table if !is_ours && !is_table(questions) => {
            *layout = Layout::OnePage;
            false
        }
        Layout::OnePage if looks_like_table(questions) => {
            *layout = Layout::Table;
            true
        }
        Layout::InTurn | Layout::OnePage | Layout::Table => true,
    }
}
