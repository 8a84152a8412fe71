//! Why a question has no answer in a response: not reached, skipped or refused.

use crate::domain::form::Choice;

/// How many responses have no answer to a question, by the reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// The question was not asked: the form's logic passed it over, the version that was answered did not have it, or the
    /// answers had ended before it. They end with the last one; of the blanks behind it the first was skipped, the
    /// others not reached (the rule of large-scale tests such as PISA).
    pub not_reached: u32,
    /// It was asked and left blank.
    pub skipped: u32,
    /// The answer says that there is none: see [`is_refusal`].
    pub refused: u32,
}

impl Missing {
    /// All of them: what a funder's report calls non-responses.
    pub const fn total(self) -> u32 {
        self.not_reached.saturating_add(self.skipped).saturating_add(self.refused)
    }
}

/// The column of a choice that says whether it refuses an answer, `yes` or `no`, for a form that has names of its own.
const COLUMN: &str = "refused";

/// What refusing is called in the forms of the field: words, and the codes of survey programmes.
const NAMES: [&str; 14] = [
    "refused",
    "refuse",
    "refusal",
    "declined",
    "no_answer",
    "no-answer",
    "noanswer",
    "no_response",
    "prefer_not_to_say",
    "prefer_not_to_answer",
    "-99",
    "99",
    "-999",
    "999",
];

/// Of these the numbers that no question of ours counts: 99 books may have been read.
const NUMBERS: [&str; 2] = ["-99", "-999"];

/// Whether a choice refuses an answer: its column `refused` says so, or else its name does by convention. What it is
/// called on the screen plays no part.
pub fn is_refusal(choice: &Choice) -> bool {
    choice.columns.get(COLUMN).map_or_else(
        || NAMES.iter().any(|name| choice.name.eq_ignore_ascii_case(name)),
        |said| matches!(said.trim(), "yes" | "true" | "TRUE" | "1"),
    )
}

/// Whether a number that was typed is the code for a refusal.
pub fn is_refusing_number(answer: &str) -> bool {
    NUMBERS.contains(&answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_refuses_by_its_column_or_else_by_its_name() {
        let with_column = |name: &str, said: &str| {
            let mut choice = Choice::named(name);
            choice.columns.insert("refused".to_owned(), said.to_owned());
            choice
        };
        for (choice, expected) in [
            (Choice::named("refused"), true),
            (Choice::named("No_Answer"), true),
            (Choice::named("-99"), true),
            (Choice::named("99"), true),
            (Choice::named("98"), false),
            (Choice::named("no"), false),
            (Choice::named("dont_know"), false),
            (with_column("ayaw", "yes"), true),
            (with_column("99", "no"), false),
        ] {
            assert_eq!(is_refusal(&choice), expected, "{}", choice.name);
        }
    }
}
