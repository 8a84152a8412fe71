//! Regular expressions.

use regex_lite::Regex;

use crate::domain::expression::{
    SyntaxProblem, Value,
    function::{Answer, Arguments, Call, Function},
};

pub const FUNCTIONS: &[Function] = &[Function::new("regex", Arguments::exactly(2), regex)
    .checked(1, |pattern| compiled(pattern).is_none().then(|| SyntaxProblem::Pattern(pattern.to_owned())))];

/// How long a pattern is to read, and a text to match, in steps.
const COST: usize = 16;

/// Whether the pattern matches the whole text. One that is no pattern matches nothing.
fn regex<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let (text, pattern) = (call.text(0)?, call.text(1)?);
    call.spend(pattern.len().saturating_mul(text.len().saturating_add(COST)) / COST)?;
    Ok(Value::Truth(compiled(&pattern).is_some_and(|pattern| pattern.is_match(&text))))
}

fn compiled(pattern: &str) -> Option<Regex> {
    Regex::new(&format!("^(?:{pattern})$")).ok()
}
