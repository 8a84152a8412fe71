//! What is said of expressions that can't be read or followed.

use super::words;
use crate::domain::{
    expression::{SyntaxError, SyntaxProblem},
    form::QuestionName,
    interview::Flaw,
    language::Language,
};

words! {
    LOGIC_FLAWED = "Some rules can't be followed", "May mga tuntuning hindi masusunod", "Adda pagalagadan a saan a masurot";
    AT_CHARACTER[2] = "Character {0}: {1} It stays as typed, and is not used yet.", "Karakter {0}: {1} Nananatili ito ayon sa tinipa, pero hindi pa ginagamit.", "Karakter {0}: {1} Agtalinaed a kas inmakinilia, ngem saan pay a mausar.";
    NOTHING_WRITTEN = "there is nothing.", "walang nakasulat.", "awan ti naisurat.";
    UNEXPECTED[1] = "“{0}” can't stand here.", "hindi puwede rito ang “{0}”.", "saan a mabalin ditoy ti “{0}”.";
    UNEXPECTED_END = "something is missing at the end.", "may kulang sa dulo.", "adda kurang iti ungto.";
    UNCLOSED_TEXT = "the quotation mark is not closed.", "hindi nakasara ang panipi.", "saan a nairikep ti panagadaw.";
    UNCLOSED_REFERENCE = "the brace is not closed.", "hindi nakasara ang bracket.", "saan a nairikep ti bracket.";
    UNCLOSED[1] = "“{0}” is not closed.", "hindi nakasara ang “{0}”.", "saan a nairikep ti “{0}”.";
    UNKNOWN_FUNCTION[1] = "there is no function “{0}”.", "walang function na “{0}”.", "awan ti function a “{0}”.";
    WRONG_ARGUMENTS[2] = "“{0}” can't have so many arguments: {1}.", "hindi puwede sa “{0}” ang ganito karaming argument: {1}.", "saan a mabalin iti “{0}” ti kasta kaadu nga argument: {1}.";
    BAD_PATTERN[1] = "“{0}” is no pattern that can be used.", "hindi magagamit na pattern ang “{0}”.", "saan a mausar a pattern ti “{0}”.";
    UNSUPPORTED[1] = "“{0}” can't be used here.", "hindi magagamit dito ang “{0}”.", "saan a mausar ditoy ti “{0}”.";
    TOO_DEEP = "there is too much inside of each other.", "sobrang dami ang nasa loob ng isa't isa.", "nalaus ti kaadu ti adda iti uneg ti tunggal maysa.";
    UNREADABLE_RULE[2] = "“{0}” can't be read: {1}", "Hindi mabasa ang “{0}”: {1}", "Saan a mabasa ti “{0}”: {1}";
    UNKNOWN_NAME[1] = "There is no question called “{0}”. Nothing comes of it.", "Walang tanong na “{0}”. Walang mangyayari rito.", "Awan ti saludsod a “{0}”. Awan ti mapasamak.";
    CIRCLE[1] = "These depend on each other in a circle: {0}.", "Umaasa ang mga ito sa isa't isa: {0}.", "Agsinninnabat dagitoy: {0}.";
}

/// Why a text is no expression, and where.
pub fn syntax_words(error: &SyntaxError, language: Language) -> String {
    let place = error.at.saturating_add(1).to_string();
    AT_CHARACTER.fill(language, [&place, &syntax_problem_words(&error.problem, language)])
}

fn syntax_problem_words(problem: &SyntaxProblem, language: Language) -> String {
    let plain = match problem {
        SyntaxProblem::Empty => NOTHING_WRITTEN,
        SyntaxProblem::UnexpectedEnd => UNEXPECTED_END,
        SyntaxProblem::UnclosedText => UNCLOSED_TEXT,
        SyntaxProblem::UnclosedReference => UNCLOSED_REFERENCE,
        SyntaxProblem::TooDeep => TOO_DEEP,
        SyntaxProblem::Unexpected(piece) => return UNEXPECTED.fill(language, [piece]),
        SyntaxProblem::Unclosed(sign) => return UNCLOSED.fill(language, [&sign.to_string()]),
        SyntaxProblem::UnknownFunction(name) => return UNKNOWN_FUNCTION.fill(language, [name]),
        SyntaxProblem::WrongNumberOfArguments { function, given, .. } => {
            return WRONG_ARGUMENTS.fill(language, [function, &given.to_string()]);
        }
        SyntaxProblem::Pattern(pattern) => return BAD_PATTERN.fill(language, [pattern]),
        SyntaxProblem::Unsupported(what) => return UNSUPPORTED.fill(language, [what]),
    };
    plain.say(language).to_owned()
}

/// What of a form's logic can't be followed.
pub fn flaw_words(flaw: &Flaw, language: Language) -> String {
    match flaw {
        Flaw::Unreadable { column, error, .. } => {
            let why = syntax_problem_words(&error.problem, language);
            UNREADABLE_RULE.fill(language, [column.header(), &why])
        }
        Flaw::UnknownName { name, .. } => UNKNOWN_NAME.fill(language, [name]),
        Flaw::Circle(names) => {
            let names: Vec<&str> = names.iter().map(QuestionName::as_str).collect();
            CIRCLE.fill(language, [&names.join(", ")])
        }
    }
}
