//! What an expression is made of.
//!
//! Operators of one rank stand side by side rather than in each other: a sum of a thousand terms is no deeper than one
//! of two.

use super::function::Function;

/// A part of an expression that has a value.
#[derive(Clone, Debug)]
pub enum Term {
    /// A text between quotation marks.
    Text(String),
    /// A number.
    Number(f64),
    /// A minus sign before something.
    Negative(Box<Term>),
    /// Terms between `or`.
    Any(Vec<Term>),
    /// Terms between `and`.
    All(Vec<Term>),
    /// Comparisons, from left to right.
    Compared(Box<Term>, Vec<(Comparison, Term)>),
    /// Sums or products, from left to right.
    Reckoned(Box<Term>, Vec<(Arithmetic, Term)>),
    /// Nodes of several terms, between `|`.
    Union(Vec<Term>),
    /// A way to nodes.
    Path(Path),
    /// The use of a function.
    Call(&'static Function, Vec<Term>),
}

/// What two values are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`
    Different,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// What two numbers are put together by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arithmetic {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `div`
    Div,
    /// `mod`
    Mod,
}

/// A way to nodes.
#[derive(Clone, Debug)]
pub struct Path {
    /// Where it begins.
    pub start: Start,
    /// How it goes on.
    pub steps: Vec<Step>,
}

/// Where a path begins.
#[derive(Clone, Debug)]
pub enum Start {
    /// At the node that is looked at.
    Here,
    /// Above the root of the answers.
    Top,
    /// At a question by its name, `${name}`, with the predicates that follow.
    Named(String, Vec<Term>),
    /// At the nodes of a term, with the predicates that follow.
    Nodes(Box<Term>, Vec<Term>),
}

/// One step of a path.
#[derive(Clone, Debug)]
pub struct Step {
    /// In which direction.
    pub axis: Axis,
    /// To which nodes there.
    pub test: Test,
    /// To which of these.
    pub predicates: Vec<Term>,
}

/// The direction of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// To what stands in the node.
    Child,
    /// To what the node stands in.
    Parent,
    /// Nowhere.
    Itself,
    /// To all that stands in the node, however deep.
    Descendant,
    /// The same and the node itself.
    DescendantOrSelf,
    /// To all that the node stands in.
    Ancestor,
    /// The same and the node itself.
    AncestorOrSelf,
    /// To what comes after it in the same parent.
    FollowingSibling,
    /// To what comes before it in the same parent.
    PrecedingSibling,
}

/// Which nodes a step goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// Those of this name.
    Name(String),
    /// Those of any name, `*`.
    AnyName,
    /// All, `node()`.
    AnyNode,
}

impl Axis {
    /// The axis of a name, if it is supported.
    pub fn of_name(name: &str) -> Option<Self> {
        Some(match name {
            "child" => Self::Child,
            "parent" => Self::Parent,
            "self" => Self::Itself,
            "descendant" => Self::Descendant,
            "descendant-or-self" => Self::DescendantOrSelf,
            "ancestor" => Self::Ancestor,
            "ancestor-or-self" => Self::AncestorOrSelf,
            "following-sibling" => Self::FollowingSibling,
            "preceding-sibling" => Self::PrecedingSibling,
            _ => return None,
        })
    }
}

impl Step {
    /// A step without predicates.
    pub const fn new(axis: Axis, test: Test) -> Self {
        Self { axis, test, predicates: Vec::new() }
    }
}
