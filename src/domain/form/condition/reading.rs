//! Conditions from the text of an expression, if it has their shape.

use super::{About, Condition, Conditions, Joined, Test, Wanted};
use crate::domain::{
    code::Coded,
    expression::{Token, tokens},
};

impl Conditions {
    /// The conditions that an expression is made of; none if it has another shape.
    pub fn read(expression: &str) -> Option<Self> {
        let tokens: Vec<Token> = tokens(expression).ok()?.into_iter().map(|(_, token)| token).collect();
        let joins = |token: &Token| match token {
            Token::Name(name) => Joined::from_code(name),
            Token::Number(_) | Token::Text(_) | Token::Reference(_) | Token::Sign(_) => None,
        };
        // What is joined otherwise further on has no shape of ours: "and" binds closer than "or".
        let joined = tokens.iter().find_map(joins).unwrap_or_default();
        let parts = tokens.split(|token| joins(token) == Some(joined));
        let all: Vec<Condition> = parts.map(condition).collect::<Option<_>>()?;
        Some(Self { joined, all })
    }
}

fn condition(tokens: &[Token]) -> Option<Condition> {
    let is_call = |name: &Token, wanted: &str| *name == Token::Name(wanted.to_owned());
    if let [not, Token::Sign("("), inside @ .., Token::Sign(")")] = tokens
        && is_call(not, "not")
    {
        let found = condition(inside).filter(|found| found.test == Test::Includes)?;
        return Some(Condition { test: Test::IncludesNot, ..found });
    }
    if let [selected, Token::Sign("("), inside @ .., Token::Sign(")")] = tokens
        && is_call(selected, "selected")
    {
        let mut arguments = inside.split(|token| *token == Token::Sign(","));
        let about = about(arguments.next()?)?;
        let wanted = wanted(arguments.next()?)?;
        return arguments.next().is_none().then_some(Condition { about, test: Test::Includes, wanted });
    }
    let at = tokens.iter().position(|token| comparison(token).is_some())?;
    let (first, rest) = tokens.split_at(at);
    let (sign, second) = rest.split_first()?;
    let (about, test, wanted) = (about(first)?, comparison(sign)?, wanted(second)?);
    let is_blank = wanted == Wanted::Text(String::new());
    let test = if is_blank && test == Test::Is {
        Test::NotAnswered
    } else if is_blank && test == Test::IsNot {
        Test::Answered
    } else {
        test
    };
    Some(Condition { about, test, wanted })
}

fn about(tokens: &[Token]) -> Option<About> {
    match tokens {
        [Token::Reference(name)] => Some(About::Question(name.parse().ok()?)),
        [Token::Sign(".")] => Some(About::Answer),
        [Token::Name(name), Token::Sign("("), Token::Sign("."), Token::Sign(")")] => {
            (name == "string-length").then_some(About::Length)
        }
        _ => None,
    }
}

fn wanted(tokens: &[Token]) -> Option<Wanted> {
    match tokens {
        [Token::Text(text)] => Some(Wanted::Text(text.clone())),
        [number @ Token::Number(_)] => Some(Wanted::Number(number.shown().parse().ok()?)),
        [Token::Sign("-"), number @ Token::Number(_)] => {
            Some(Wanted::Number(format!("-{}", number.shown()).parse().ok()?))
        }
        _ => None,
    }
}

fn comparison(token: &Token) -> Option<Test> {
    match token {
        Token::Sign(sign) => match *sign {
            "=" => Some(Test::Is),
            "!=" => Some(Test::IsNot),
            ">" => Some(Test::MoreThan),
            "<" => Some(Test::LessThan),
            ">=" => Some(Test::AtLeast),
            "<=" => Some(Test::AtMost),
            _ => None,
        },
        Token::Number(_) | Token::Text(_) | Token::Name(_) | Token::Reference(_) => None,
    }
}
