//! The functions that expressions may use, in files by subject. A new one is an entry in the table of its file.

mod choices;
mod clock;
mod coded;
mod dates;
mod formats;
mod geo;
mod logic;
mod nodes;
mod number;
mod pattern;
mod repeats;
mod text;
mod trigonometry;

use super::{SyntaxProblem, function::Function};

const TABLES: [&[Function]; 13] = [
    choices::FUNCTIONS,
    clock::FUNCTIONS,
    coded::FUNCTIONS,
    dates::FUNCTIONS,
    formats::FUNCTIONS,
    geo::FUNCTIONS,
    logic::FUNCTIONS,
    nodes::FUNCTIONS,
    number::FUNCTIONS,
    pattern::FUNCTIONS,
    repeats::FUNCTIONS,
    text::FUNCTIONS,
    trigonometry::FUNCTIONS,
];

/// What ODK documents and this program has not: it is named as such rather than as unknown.
const UNSUPPORTED: [&str; 1] = ["digest"];

/// The function of a name. Those that CHT's forms write with `cht:` are found without it too.
///
/// # Errors
/// [`SyntaxProblem::UnknownFunction`], or [`SyntaxProblem::Unsupported`] if others have it.
pub fn find(name: &str) -> Result<&'static Function, SyntaxProblem> {
    let plain = name.strip_prefix("cht:").unwrap_or(name);
    let known = TABLES.iter().copied().flatten().find(|function| function.name == plain);
    known.ok_or_else(|| {
        if UNSUPPORTED.contains(&name) {
            SyntaxProblem::Unsupported(format!("{name}()"))
        } else {
            SyntaxProblem::UnknownFunction(name.to_owned())
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_has_a_name_of_its_own() {
        let mut names: Vec<&str> = TABLES.iter().copied().flatten().map(|function| function.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
