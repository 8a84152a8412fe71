//! The operators between terms, by rank: XPath 1.0, section 3.5, from the weakest to the strongest.

use super::{
    SyntaxError,
    cursor::Cursor,
    term::{Arithmetic, Comparison, Term},
};

type Read<T> = Result<T, SyntaxError>;

/// Operators of one rank, by how they are written.
type Rank<T> = &'static [(&'static str, T)];

const EQUALITY: Rank<Comparison> = &[("=", Comparison::Equal), ("!=", Comparison::Different)];
const ORDER: Rank<Comparison> = &[
    ("<", Comparison::Less),
    ("<=", Comparison::LessOrEqual),
    (">", Comparison::Greater),
    (">=", Comparison::GreaterOrEqual),
];
const SUMS: Rank<Arithmetic> = &[("+", Arithmetic::Plus), ("-", Arithmetic::Minus)];
const PRODUCTS: Rank<Arithmetic> =
    &[("*", Arithmetic::Times), ("div", Arithmetic::Div), ("mod", Arithmetic::Mod)];

impl Cursor<'_> {
    /// A whole expression, one level deeper than what it stands in.
    ///
    /// # Errors
    /// [`SyntaxError`] at the first thing that is wrong.
    pub fn term(&mut self) -> Read<Term> {
        self.deeper(|parser| {
            parser.listed("or", Term::Any, |parser| parser.listed("and", Term::All, Self::equality))
        })
    }

    /// Terms with the same operator between them.
    fn listed(
        &mut self,
        operator: &str,
        together: impl FnOnce(Vec<Term>) -> Term,
        mut part: impl FnMut(&mut Self) -> Read<Term>,
    ) -> Read<Term> {
        let first = part(self)?;
        if !self.is(operator) {
            return Ok(first);
        }
        let mut terms = vec![first];
        while self.take(operator) {
            terms.push(part(self)?);
        }
        Ok(together(terms))
    }

    /// Terms with operators of one rank between them.
    fn ranked<T: Copy>(
        &mut self,
        rank: Rank<T>,
        together: impl FnOnce(Box<Term>, Vec<(T, Term)>) -> Term,
        mut part: impl FnMut(&mut Self) -> Read<Term>,
    ) -> Read<Term> {
        let first = part(self)?;
        let mut rest = Vec::new();
        while let Some((_, operator)) = rank.iter().find(|(written, _)| self.is(written)) {
            self.skip();
            rest.push((*operator, part(self)?));
        }
        Ok(if rest.is_empty() { first } else { together(Box::new(first), rest) })
    }

    fn equality(&mut self) -> Read<Term> {
        self.ranked(EQUALITY, Term::Compared, |parser| parser.ranked(ORDER, Term::Compared, Self::sum))
    }

    fn sum(&mut self) -> Read<Term> {
        self.ranked(SUMS, Term::Reckoned, |parser| parser.ranked(PRODUCTS, Term::Reckoned, Self::signed))
    }

    fn signed(&mut self) -> Read<Term> {
        if self.take("-") {
            return Ok(Term::Negative(Box::new(self.deeper(Self::signed)?)));
        }
        self.listed("|", Term::Union, Self::path)
    }
}
