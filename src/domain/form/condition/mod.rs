//! Conditions that are picked and not written: read from an expression of that shape, and written as one. What has
//! another shape is for those who write expressions.

mod fitting;
mod reading;
mod writing;

pub use fitting::wants_number;

use super::question::QuestionName;
use crate::domain::{code::coded, decimal::Decimal};

/// Conditions of which all must hold, or any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conditions {
    /// How they are joined.
    pub joined: Joined,
    /// The conditions, in the order of the expression.
    pub all: Vec<Condition>,
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// What it looks at.
    pub about: About,
    /// How.
    pub test: Test,
    /// What it is held against; not looked at where [`Test::takes_a_value`] says so.
    pub wanted: Wanted,
}

/// What a condition looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The answer to a question.
    Question(QuestionName),
    /// The answer that is being given: `.`.
    Answer,
    /// How many characters that has.
    Length,
}

/// What a condition is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The name of a choice, or words.
    Text(String),
    /// A number.
    Number(Decimal),
}

coded! {
    /// How conditions are joined.
    #[derive(Default)]
    Joined {
        /// All must hold.
        #[default]
        All = "and",
        /// One is enough.
        Any = "or",
    }
}

coded! {
    /// How a condition looks at an answer.
    Test {
        /// It is the same.
        Is = "is",
        /// It is another.
        IsNot = "is-not",
        /// It is among those chosen.
        Includes = "includes",
        /// It is not among those chosen.
        IncludesNot = "includes-not",
        /// It is a larger number.
        MoreThan = "more-than",
        /// It is a smaller number.
        LessThan = "less-than",
        /// It is that number or a larger one.
        AtLeast = "at-least",
        /// It is that number or a smaller one.
        AtMost = "at-most",
        /// There is one.
        Answered = "answered",
        /// There is none.
        NotAnswered = "not-answered",
    }
}

impl Test {
    /// Whether it is held against something.
    pub const fn takes_a_value(self) -> bool {
        !matches!(self, Self::Answered | Self::NotAnswered)
    }
}

impl Wanted {
    /// What was typed: a number if it is one and wanted as one.
    pub fn typed(text: &str, as_number: bool) -> Self {
        let number = text.trim().parse().ok().filter(|_| as_number);
        number.map_or_else(|| Self::Text(text.trim().to_owned()), Self::Number)
    }

    /// As it is shown in a field.
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_of_that_shape_are_read_and_written_as_they_were() {
        for text in [
            "${a} = 'yes'",
            "${a} != 'yes'",
            "selected(${toys}, 'x')",
            "not(selected(${toys}, 'x'))",
            "${n} > 3",
            "${n} < -2.5",
            "${n} >= 3 and ${n} <= 10",
            "${a} != ''",
            "${a} = '' or ${b} = 'x' or selected(${c}, 'and')",
            "${a} = 'yes' and selected(${b}, 'x') and ${n} > 3",
            ". >= 1 and . <= 31",
            "string-length(.) = 1",
            "${a} = \"it's\"",
            "${a} = 'one and two'",
        ] {
            let read = Conditions::read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(read.write().as_deref(), Some(text));
        }
    }

    #[test]
    fn other_ways_to_write_the_same_are_known() {
        for (text, expected) in [
            (" ${ a }='yes'  and${b}!=“no” ", "${a} = 'yes' and ${b} != 'no'"),
            ("selected( ${a} ,\"x\")", "selected(${a}, 'x')"),
            ("string-length(${a}) > 0", ""),
            ("(${a} = 'yes')", ""),
            ("${a} = 'yes' and ${b} = 'no' or ${c} = 1", ""),
            ("${a} + 1 > 3", ""),
            ("${a} = ${b}", ""),
            ("'yes' = ${a}", ""),
            ("not(${a} = 'x')", ""),
            ("${a} =", ""),
            ("${a} = 'x' and", ""),
            ("and", ""),
            ("", ""),
            ("'open", ""),
            ("true()", ""),
            ("${1st} = 'x'", ""),
        ] {
            let written = Conditions::read(text).and_then(|read| read.write());
            assert_eq!(written.unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn everything_that_can_be_picked_reads_back() {
        let abouts = [About::Question("q1".parse().unwrap()), About::Answer, About::Length];
        let wanted = [
            Wanted::Text("x".into()),
            Wanted::Text("it's".into()),
            Wanted::Text("${a}".into()),
            Wanted::Number(Decimal::whole(-7)),
            Wanted::Number("0.25".parse().unwrap()),
        ];
        for about in &abouts {
            for test in <Test as crate::domain::code::Coded>::ALL {
                for wanted in &wanted {
                    let wanted =
                        if test.takes_a_value() { wanted.clone() } else { Wanted::Text(String::new()) };
                    let condition = Condition { about: about.clone(), test: *test, wanted };
                    let conditions =
                        Conditions { joined: Joined::Any, all: vec![condition.clone(), condition] };
                    let text = conditions.write().unwrap();
                    assert!(text.parse::<crate::domain::expression::Expression>().is_ok(), "{text}");
                    assert_eq!(Conditions::read(&text), Some(conditions), "{text}");
                }
            }
        }
        assert_eq!(Conditions { joined: Joined::All, all: Vec::new() }.write(), None);
    }
}
