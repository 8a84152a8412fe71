//! Expressions of forms: the part of XPath 1.0 that the ODK XForms specification uses, with `${name}` as XLSForms have
//! it. They decide what is asked, what is taken for an answer, what is reckoned, and which choices there are.
//!
//! Sources: XPath 1.0 (w3.org/TR/1999/REC-xpath-19991116), the ODK XForms specification (getodk.github.io/xforms-spec),
//! ODK's page of operators and functions (docs.getodk.org/form-operators-functions). Where these leave a choice:
//!
//! - **Dates** are texts. In arithmetic, in `<` and the like and for arguments that are numbers, a text in the form of a
//!   date or date-time is the number of days since 1970-01-01, the time as a fraction, as the wall shows it here. `=`
//!   and `!=` compare two texts as they are written; a date and a date-time are the same if they are the same moment,
//!   which is midnight: so `=` never holds where `<` does.
//! - **Blanks** are no numbers: `'' > 5` is false, `'' + 1` is NaN. `sum`, `min` and `max` pass over what is no number,
//!   as ODK's own form engine does.
//! - **What is not relevant** is in no set of nodes. Compared with something, an empty set is as one blank: a question
//!   that was skipped is `= ''`, which XPath alone denies and forms in use rely on.
//! - **A node's text** is its own: a group has none, whatever stands in it.
//! - **Paths** are XPath's: `/data/person/age` is that of all persons, from wherever it is written.
//! - **`${name}`** is seen from the node that the expression belongs to, also within predicates; see `named.rs`.

mod axis;
mod comparison;
mod cursor;
mod document;
mod evaluation;
mod fault;
mod function;
mod functions;
mod mentions;
mod moment;
mod named;
mod number;
mod operators;
mod parser;
mod problem;
mod scope;
mod term;
mod token;
mod value;
mod way;

use std::str::FromStr;

pub use document::{Document, Node};
pub use fault::Fault;
pub use mentions::Mentions;
pub use problem::{SyntaxError, SyntaxProblem};
pub use scope::{Now, Scope, World};
pub(in crate::domain) use token::{Token, tokens};
pub use value::{NodeSet, Place, Value};

/// An expression that can be evaluated: its functions exist, with the right number of arguments.
#[derive(Clone, Debug)]
pub struct Expression(term::Term);

impl FromStr for Expression {
    type Err = SyntaxError;

    fn from_str(text: &str) -> Result<Self, SyntaxError> {
        parser::parse(text).map(Self)
    }
}

impl Expression {
    /// The value where the scope is. It always ends: an expression that would take long is given up.
    ///
    /// # Errors
    /// [`Fault`] says what is missing in the form, or that it takes too long.
    pub fn evaluate<'a>(&self, scope: &Scope<'a>) -> Result<Value<'a>, Fault> {
        evaluation::evaluate(&self.0, scope)
    }

    /// What the value depends on, to know beforehand in which order expressions are evaluated. `at` is the path of
    /// names of the node that the expression belongs to; `named` knows that of a question by its name.
    #[must_use]
    pub fn mentions(&self, at: &[&str], named: &dyn Fn(&str) -> Option<Vec<String>>) -> Mentions {
        mentions::mentions(&self.0, at, named)
    }
}
