//! Why an expression that can be read has no value.

/// Why an expression has no value here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It would go on for longer than anyone waits.
    #[error("takes too long")]
    TooManySteps,
    /// Something that only nodes can be had from, e.g. `count('a')`.
    #[error("{0} needs questions, not a value")]
    NotNodes(String),
    /// `${name}` of no question.
    #[error("there is no question {0}")]
    UnknownName(String),
    /// `instance('id')` of no list.
    #[error("there is no list {0}")]
    UnknownInstance(String),
}
