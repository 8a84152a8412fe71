//! Conditions as the text of an expression.

use super::{About, Condition, Conditions, Test, Wanted};
use crate::domain::code::Coded;

impl Conditions {
    /// The expression; none without a condition.
    pub fn write(&self) -> Option<String> {
        let written: Vec<String> = self.all.iter().map(Condition::write).collect();
        (!written.is_empty()).then(|| written.join(&format!(" {} ", self.joined.code())))
    }
}

impl Condition {
    fn write(&self) -> String {
        let about = match &self.about {
            About::Question(name) => format!("${{{name}}}"),
            About::Answer => ".".to_owned(),
            About::Length => "string-length(.)".to_owned(),
        };
        let wanted = self.wanted.write();
        let compared = |sign: &str| format!("{about} {sign} {wanted}");
        match self.test {
            Test::Is => compared("="),
            Test::IsNot => compared("!="),
            Test::MoreThan => compared(">"),
            Test::LessThan => compared("<"),
            Test::AtLeast => compared(">="),
            Test::AtMost => compared("<="),
            Test::Includes => format!("selected({about}, {wanted})"),
            Test::IncludesNot => format!("not(selected({about}, {wanted}))"),
            Test::Answered => format!("{about} != ''"),
            Test::NotAnswered => format!("{about} = ''"),
        }
    }
}

impl Wanted {
    /// `XPath` has no way to write both quotation marks in one text: double ones are left out of a text that has both.
    fn write(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) if text.contains('\'') => format!("\"{}\"", text.replace('"', "")),
            Self::Text(text) => format!("'{text}'"),
        }
    }
}
