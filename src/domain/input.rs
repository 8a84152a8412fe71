//! What a field is filled in with.

/// What a field is filled in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One line of text.
    Line,
    /// Several lines of text.
    Paragraph,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Count,
    /// An amount of money.
    Amount,
    /// One of a few, all in sight.
    One,
    /// One of a list that may be long.
    List,
    /// Any of a few.
    Several,
    /// A box to tick.
    Tick,
}
