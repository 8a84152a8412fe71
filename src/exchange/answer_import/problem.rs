//! What of a file does not fit.

use crate::domain::entry;

/// A cell that does not fit, where it stands and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Which of the sheets, from 0.
    pub sheet: usize,
    /// Its row, from 1 as a spreadsheet counts them.
    pub row: usize,
    /// Its column, from 1; none where the row as a whole does not fit.
    pub column: Option<usize>,
    /// What stands there.
    pub value: String,
    /// Why it does not fit.
    pub problem: Problem,
}

/// Why something does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The question takes no such answer.
    #[error("no answer to this question")]
    Answer(entry::Problem),
    /// Its words stand for several answers.
    #[error("the words stand for several answers")]
    Ambiguous,
    /// Neither 1 nor 0 below a choice, nor a word for one of them.
    #[error("neither chosen nor not chosen")]
    NotAMark,
    /// Another column answers the same question otherwise.
    #[error("two columns answer one question")]
    TwoAnswers,
    /// No id of a response.
    #[error("not the id of a response")]
    NotAnId,
    /// Another row has the same id.
    #[error("two rows with the same id")]
    TwiceInFile,
    /// Neither a day with a time nor a day.
    #[error("not a time")]
    NotATime,
    /// No tag of a language.
    #[error("not a language")]
    NotALanguage,
    /// The project has no such session, or more than one.
    #[error("no such session")]
    NoSuchSession,
    /// It belongs to a response, or to a row of a repeat, that is in none of the sheets.
    #[error("it belongs to nothing in the file")]
    NoSuchResponse,
    /// Its number stands for several responses, or rows of a repeat, and it has no id.
    #[error("it may belong to several responses")]
    SeveralResponses,
    /// It does not say which time of the repeat it is.
    #[error("which time of the repeat is not said")]
    NotAPlace,
}
