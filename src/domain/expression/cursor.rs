//! A place among the pieces of a text, and how deep in each other things stand there.

use super::{SyntaxError, SyntaxProblem, token::Token};

/// How many parentheses, brackets and minus signs may stand in each other. Real forms have rows of `if(…, if(…` of a few
/// dozen; each costs the stack of a phone's browser a few hundred bytes.
const DEEPEST: usize = 100;

/// A place among the pieces of a text.
pub struct Cursor<'text> {
    tokens: &'text [(usize, Token)],
    place: usize,
    end: usize,
    depth: usize,
}

impl<'text> Cursor<'text> {
    /// At the first of the pieces, which are those of a text of so many characters.
    pub const fn new(tokens: &'text [(usize, Token)], characters: usize) -> Self {
        Self { tokens, place: 0, end: characters, depth: 0 }
    }

    /// How many pieces come before this place.
    pub const fn place(&self) -> usize {
        self.place
    }

    /// Reads what stands one level deeper.
    ///
    /// # Errors
    /// [`SyntaxProblem::TooDeep`] if that is too deep, or what reading it raises.
    pub fn deeper<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, SyntaxError>,
    ) -> Result<T, SyntaxError> {
        if self.depth >= DEEPEST {
            return Err(self.error(SyntaxProblem::TooDeep));
        }
        self.depth = self.depth.saturating_add(1);
        let found = read(self);
        self.depth = self.depth.saturating_sub(1);
        found
    }

    /// The next piece.
    pub fn peek(&self) -> Option<&'text Token> {
        self.tokens.get(self.place).map(|(_, token)| token)
    }

    /// Whether a sign or a name that is an operator comes next.
    pub fn is(&self, written: &str) -> bool {
        is_written(self.peek(), written)
    }

    /// Whether a sign comes after the next piece.
    pub fn follows(&self, sign: &str) -> bool {
        is_written(self.tokens.get(self.place.saturating_add(1)).map(|(_, token)| token), sign)
    }

    /// Goes on behind a sign or an operator if it comes next, and says whether it did.
    pub fn take(&mut self, written: &str) -> bool {
        let there = self.is(written);
        if there {
            self.skip();
        }
        there
    }

    /// Goes on behind the next piece.
    pub fn skip(&mut self) {
        self.place = self.place.saturating_add(1);
    }

    /// What is wrong if the next piece can't stand there.
    pub fn unexpected(&self) -> SyntaxError {
        self.error(match self.peek() {
            Some(token) => SyntaxProblem::Unexpected(token.shown()),
            None => SyntaxProblem::UnexpectedEnd,
        })
    }

    /// What is wrong, at the next piece.
    pub fn error(&self, problem: SyntaxProblem) -> SyntaxError {
        self.error_at(self.place, problem)
    }

    /// What is wrong, at the piece of this number.
    pub fn error_at(&self, place: usize, problem: SyntaxProblem) -> SyntaxError {
        SyntaxError { at: self.tokens.get(place).map_or(self.end, |(at, _)| *at), problem }
    }
}

fn is_written(token: Option<&Token>, written: &str) -> bool {
    match token {
        Some(Token::Sign(sign)) => *sign == written,
        Some(Token::Name(name)) => name == written,
        Some(Token::Number(_) | Token::Text(_) | Token::Reference(_)) | None => false,
    }
}
