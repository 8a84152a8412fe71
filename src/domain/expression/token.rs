//! The text of an expression in pieces.

use std::{iter::Peekable, str::Chars};

use super::{SyntaxError, SyntaxProblem, number};

/// A piece of an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A number without sign.
    Number(f64),
    /// A text, without its quotation marks.
    Text(String),
    /// A name, of anything: which of them are operators is for the parser to see.
    Name(String),
    /// `${name}`
    Reference(String),
    /// A sign: `(`, `!=`, `..` and the like.
    Sign(&'static str),
}

impl Token {
    /// The piece as it is shown to people.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Number(value) => number::write(*value),
            Self::Text(text) => format!("'{text}'"),
            Self::Name(name) => name.clone(),
            Self::Reference(name) => format!("${{{name}}}"),
            Self::Sign(sign) => (*sign).to_owned(),
        }
    }
}

/// The longer ones first: the first that fits is meant.
const SIGNS: [&str; 22] = [
    "//", "::", "!=", "<=", ">=", "..", "(", ")", "[", "]", ",", "/", "|", "+", "-", "*", "=", "<", ">", ".",
    "@", ":",
];

/// The pieces of a text, each with the number of characters before it.
///
/// # Errors
/// [`SyntaxError`] at what is no piece of an expression.
pub fn tokens(text: &str) -> Result<Vec<(usize, Token)>, SyntaxError> {
    let mut reader = Reader { rest: text.chars().peekable(), at: 0 };
    let mut found = Vec::new();
    while let Some(first) = reader.peek() {
        let at = reader.at;
        if first.is_whitespace() || first == '\u{feff}' || first == '\u{200b}' {
            reader.next();
            continue;
        }
        let token = reader.token(first).map_err(|problem| SyntaxError { at, problem })?;
        found.push((at, token));
    }
    Ok(found)
}

struct Reader<'text> {
    rest: Peekable<Chars<'text>>,
    at: usize,
}

impl Reader<'_> {
    fn peek(&mut self) -> Option<char> {
        self.rest.peek().copied()
    }

    fn second(&self) -> Option<char> {
        self.rest.clone().nth(1)
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest.next();
        self.at = self.at.saturating_add(usize::from(next.is_some()));
        next
    }

    fn token(&mut self, first: char) -> Result<Token, SyntaxProblem> {
        match first {
            '"' | '\'' => self.quoted(&[first]),
            '“' | '”' | '„' => self.quoted(&['“', '”', '"']),
            '‘' | '’' | '‚' => self.quoted(&['‘', '’', '\'']),
            '$' if self.second() == Some('{') => self.reference(),
            '.' if self.second().is_some_and(|second| second.is_ascii_digit()) => Ok(self.number()),
            _ if first.is_ascii_digit() => Ok(self.number()),
            _ if begins_name(first) => Ok(Token::Name(self.name())),
            _ => self.sign(first),
        }
    }

    /// A text up to one of these quotation marks. Word processors turn straight ones into others, and people paste.
    fn quoted(&mut self, ends: &[char]) -> Result<Token, SyntaxProblem> {
        self.next();
        let mut text = String::new();
        while let Some(next) = self.next() {
            if ends.contains(&next) {
                return Ok(Token::Text(text));
            }
            text.push(next);
        }
        Err(SyntaxProblem::UnclosedText)
    }

    fn reference(&mut self) -> Result<Token, SyntaxProblem> {
        self.next();
        self.next();
        let mut name = String::new();
        while let Some(next) = self.next() {
            if next == '}' {
                return Ok(Token::Reference(name.trim().to_owned()));
            }
            name.push(next);
        }
        Err(SyntaxProblem::UnclosedReference)
    }

    fn number(&mut self) -> Token {
        let mut digits = String::new();
        while let Some(next) = self.peek() {
            if !next.is_ascii_digit() && (next != '.' || digits.contains('.')) {
                break;
            }
            digits.push(next);
            self.next();
        }
        Token::Number(number::read(&digits))
    }

    /// A name with at most one prefix: one colon with a name behind it, but not the two of an axis.
    fn name(&mut self) -> String {
        let mut name = String::new();
        while let Some(next) = self.peek() {
            let prefix = next == ':' && !name.contains(':') && self.second().is_some_and(begins_name);
            if !prefix && !goes_on(next) {
                break;
            }
            name.push(next);
            self.next();
        }
        name
    }

    fn sign(&mut self, first: char) -> Result<Token, SyntaxProblem> {
        let second = self.second();
        let fits = |sign: &&&str| {
            let mut characters = sign.chars();
            characters.next() == Some(first) && characters.next().is_none_or(|wanted| second == Some(wanted))
        };
        let sign = SIGNS.iter().find(fits).ok_or_else(|| SyntaxProblem::Unexpected(first.to_string()))?;
        for _ in 0..sign.len() {
            self.next();
        }
        Ok(Token::Sign(sign))
    }
}

fn begins_name(character: char) -> bool {
    character.is_alphabetic() || character == '_'
}

fn goes_on(character: char) -> bool {
    // Marks that stand on a letter belong to it: ñ may be typed as two characters.
    let mark = ('\u{300}'..='\u{36f}').contains(&character);
    character.is_alphanumeric() || mark || matches!(character, '_' | '-' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let pieces = tokens(text).unwrap();
        pieces.iter().map(|(at, token)| format!("{at}:{}", token.shown())).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn finds_the_pieces_with_their_places() {
        for (text, expected) in [
            ("a-b - b", "0:a-b 4:- 6:b"),
            ("1-2", "0:1 1:- 2:2"),
            (".5+5.", "0:0.5 2:+ 3:5"),
            ("jr:choice-name(x)", "0:jr:choice-name 14:( 15:x 16:)"),
            ("self::node", "0:self 4::: 6:node"),
            ("../x|//y", "0:.. 2:/ 3:x 4:| 5:// 7:y"),
            ("${ a }!=“é’”", "0:${a} 6:!= 8:'é’'"),
            ("ñ\u{a0}=\n‘ñ'", "0:ñ 2:= 4:'ñ'"),
            ("", ""),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }
}
