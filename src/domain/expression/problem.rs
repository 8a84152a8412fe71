//! Why a text is no expression.

/// What is wrong with the text of an expression, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem} (at character {at})")]
pub struct SyntaxError {
    /// How many characters stand before the place.
    pub at: usize,
    /// What is wrong there.
    pub problem: SyntaxProblem,
}

/// What can be wrong with the text of an expression.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SyntaxProblem {
    /// There is nothing, or white space only.
    #[error("there is nothing")]
    Empty,
    /// Something that can't stand there.
    #[error("“{0}” can't stand here")]
    Unexpected(String),
    /// Something is missing at the end.
    #[error("something is missing at the end")]
    UnexpectedEnd,
    /// A text whose second quotation mark is missing.
    #[error("the quotation mark is not closed")]
    UnclosedText,
    /// `${` without `}`.
    #[error("the brace is not closed")]
    UnclosedReference,
    /// A parenthesis or square bracket without its partner.
    #[error("“{0}” is not closed")]
    Unclosed(char),
    /// A function that there is not.
    #[error("there is no function {0}")]
    UnknownFunction(String),
    /// A function that takes fewer or more.
    #[error("{function}() can't have {given} arguments")]
    WrongNumberOfArguments {
        /// The function's name.
        function: String,
        /// How many it was given.
        given: usize,
        /// How many it needs at least.
        least: usize,
        /// How many it takes at most; without it there is no limit.
        most: Option<usize>,
    },
    /// A regular expression that is none, or one of a kind that is not supported.
    #[error("“{0}” is not a regular expression that is supported")]
    Pattern(String),
    /// Something that XPath or ODK has and this program has not.
    #[error("{0} is not supported")]
    Unsupported(String),
    /// More in each other than can be followed.
    #[error("too much in each other")]
    TooDeep,
}
