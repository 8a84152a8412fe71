//! The expressions that a question has, by `XLSForm`'s columns.

use crate::domain::form::{Formula, Preset, Question, QuestionKind};

/// Which of a question's expressions, by `XLSForm`'s columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// When it is asked.
    Relevant,
    /// When it must be answered.
    Required,
    /// What must be true of the answer.
    Constraint,
    /// What its value is.
    Calculation,
    /// When it can't be changed.
    ReadOnly,
    /// What is answered beforehand.
    Default,
    /// How many times a repeat is asked.
    RepeatCount,
    /// Which choices are offered.
    ChoiceFilter,
}

impl Column {
    /// Its header in an `XLSForm`.
    pub const fn header(self) -> &'static str {
        match self {
            Self::Relevant => "relevant",
            Self::Required => "required",
            Self::Constraint => "constraint",
            Self::Calculation => "calculation",
            Self::ReadOnly => "read_only",
            Self::Default => "default",
            Self::RepeatCount => "repeat_count",
            Self::ChoiceFilter => "choice_filter",
        }
    }

    /// That expression of a question.
    pub fn of(self, question: &Question) -> Option<&Formula> {
        let logic = &question.logic;
        match self {
            Self::Relevant => logic.relevant.as_ref(),
            Self::Required => logic.required.as_ref(),
            Self::Constraint => logic.constraint.as_ref(),
            Self::Calculation => logic.calculation.as_ref(),
            Self::ReadOnly => logic.read_only.as_ref(),
            Self::Default => match &logic.default {
                Some(Preset::Worked(formula)) => Some(formula),
                Some(Preset::Text(_)) | None => None,
            },
            Self::RepeatCount => {
                if let QuestionKind::Repeat(repeat) = &question.kind {
                    repeat.count.as_ref()
                } else {
                    None
                }
            }
            Self::ChoiceFilter => question.kind.kind().selection()?.filter.as_ref(),
        }
    }

    /// Puts an expression there, or takes it away.
    pub fn put(self, question: &mut Question, formula: Option<Formula>) {
        let logic = &mut question.logic;
        match self {
            Self::Relevant => logic.relevant = formula,
            Self::Required => logic.required = formula,
            Self::Constraint => logic.constraint = formula,
            Self::Calculation => logic.calculation = formula,
            Self::ReadOnly => logic.read_only = formula,
            Self::Default => logic.default = formula.map(Preset::Worked),
            Self::RepeatCount => {
                if let QuestionKind::Repeat(repeat) = &mut question.kind {
                    repeat.count = formula;
                }
            }
            Self::ChoiceFilter => {
                if let Some(selection) = question.kind.selection_mut() {
                    selection.filter = formula;
                }
            }
        }
    }
}
