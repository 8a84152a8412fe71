//! What of a form's logic can't be honoured.

use super::column::Column;
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

impl Flaw {
    /// The question that it is about; of a circle its first.
    pub fn question(&self) -> Option<&QuestionName> {
        match self {
            Self::Unreadable { question, .. } | Self::UnknownName { question, .. } => Some(question),
            Self::Circle(names) => names.first(),
        }
    }

    /// The questions of a circle, if it is one.
    pub fn circle(&self) -> Option<&[QuestionName]> {
        match self {
            Self::Circle(names) => Some(names),
            Self::Unreadable { .. } | Self::UnknownName { .. } => None,
        }
    }

    /// Whether it is of one of a question's expressions.
    pub fn is_of(&self, name: &QuestionName, of: Column) -> bool {
        match self {
            Self::Unreadable { question, column, .. } | Self::UnknownName { question, column, .. } => {
                question == name && *column == of
            }
            Self::Circle(names) => names.contains(name),
        }
    }
}
