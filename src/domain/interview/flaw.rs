//! What of a form's logic can't be honoured.

use crate::domain::{expression::SyntaxError, form::QuestionName};

/// Something in the logic of a form that can't be honoured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// An expression can't be read: the question is asked as if it had none.
    Unreadable {
        /// Whose it is.
        question: QuestionName,
        /// Which of its expressions.
        column: Column,
        /// Why, and at which character.
        error: SyntaxError,
    },
    /// An expression speaks of a question that is not there: nothing comes of it.
    UnknownName {
        /// Whose it is.
        question: QuestionName,
        /// Which of its expressions.
        column: Column,
        /// What it speaks of.
        name: String,
    },
    /// Values that depend on each other in a circle: they are worked out in the order of the form.
    Circle(Vec<QuestionName>),
}

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
}
