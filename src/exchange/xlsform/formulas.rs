//! The expressions of a form: those that can't be acted upon are set aside, and what is the matter is said.

use super::{headings::Known, references::names_in, remark::RemarkKind};
use crate::domain::{
    code::Coded,
    expression::{Expression, SyntaxProblem},
    form::{Preset, Question},
    interview::Column,
};

/// Columns that hold expressions, and which of a question's they are.
pub const COLUMNS: [(Known, Column); 7] = [
    (Known::Relevant, Column::Relevant),
    (Known::Required, Column::Required),
    (Known::Constraint, Column::Constraint),
    (Known::Calculation, Column::Calculation),
    (Known::ReadOnly, Column::ReadOnly),
    (Known::ChoiceFilter, Column::ChoiceFilter),
    (Known::RepeatCount, Column::RepeatCount),
];

/// What is in a form for its expressions to speak of.
#[derive(Clone, Copy)]
pub struct InForm<'a> {
    /// Whether a question of that name is.
    pub question: &'a dyn Fn(&str) -> bool,
    /// Whether a list of that name is.
    pub list: &'a dyn Fn(&str) -> bool,
}

/// Why an expression can't be acted upon; none if it can.
fn trouble(column: Known, text: &str, form: InForm<'_>) -> Option<RemarkKind> {
    let column = column.code().to_owned();
    let expression = match text.parse::<Expression>() {
        Ok(expression) => expression,
        Err(error) => {
            return Some(match error.problem {
                SyntaxProblem::UnknownFunction(function) | SyntaxProblem::Unsupported(function) => {
                    RemarkKind::FunctionUnknown { column, function }
                }
                SyntaxProblem::Empty
                | SyntaxProblem::Unexpected(_)
                | SyntaxProblem::UnexpectedEnd
                | SyntaxProblem::UnclosedText
                | SyntaxProblem::UnclosedReference
                | SyntaxProblem::Unclosed(_)
                | SyntaxProblem::WrongNumberOfArguments { .. }
                | SyntaxProblem::Pattern(_)
                | SyntaxProblem::TooDeep => RemarkKind::FormulaUnreadable { column, at: error.at },
            });
        }
    };
    if let Some(name) = names_in(text).find(|name| !(form.question)(name)) {
        return Some(RemarkKind::UnknownReference { column, name: name.to_owned() });
    }
    let instances = expression.mentions(&[], &|name| Some(vec![name.to_owned()])).instances;
    let file = instances.into_iter().find(|instance| !(form.list)(instance))?;
    Some(RemarkKind::ExternalFile { file })
}

/// Whether other programs take an expression: they know functions that this one doesn't, but no other questions.
pub fn is_for_others(text: &str, is_known: &dyn Fn(&str) -> bool) -> bool {
    let is_closed = text.matches("${").count() == names_in(text).count();
    is_closed
        && names_in(text).all(is_known)
        && match text.parse::<Expression>() {
            Ok(_) => true,
            Err(error) => matches!(
                error.problem,
                SyntaxProblem::UnknownFunction(_) | SyntaxProblem::Unsupported(_) | SyntaxProblem::Pattern(_)
            ),
        }
}

/// Sets aside what a question can't act upon: it stands in its columns from then on.
pub fn set_aside(question: &mut Question, form: InForm<'_>) -> Vec<RemarkKind> {
    let mut remarks = Vec::new();
    for (known, column) in COLUMNS {
        let Some(formula) = column.of(question).cloned() else { continue };
        if let Some(remark) = trouble(known, formula.as_str(), form) {
            column.put(question, None);
            question.columns.insert(known.code().to_owned(), formula.to_string());
            remarks.push(remark);
        }
    }
    let Some(Preset::Worked(formula)) = &question.logic.default else { return remarks };
    match trouble(Known::Default, formula.as_str(), form) {
        // What reads as no expression was hardly meant as one: blood group A+.
        Some(RemarkKind::FormulaUnreadable { .. }) => {
            question.logic.default = Some(Preset::Text(formula.to_string()));
            remarks.push(RemarkKind::DefaultTakenAsText);
        }
        Some(remark) => {
            question.columns.insert(Known::Default.code().to_owned(), formula.to_string());
            question.logic.default = None;
            remarks.push(remark);
        }
        None => {}
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::{Formula, QuestionName};

    #[test]
    fn what_can_not_be_acted_upon_is_set_aside_with_its_text() {
        let is_known = |name: &str| name == "age";
        let column = || "relevant".to_owned();
        for (text, remark, is_taken_elsewhere) in [
            ("${age} > 3", None, true),
            ("${age} > ", Some(RemarkKind::FormulaUnreadable { column: column(), at: 8 }), false),
            (
                "${who} = 1",
                Some(RemarkKind::UnknownReference { column: column(), name: "who".into() }),
                false,
            ),
            (
                "frobnicate(${age})",
                Some(RemarkKind::FunctionUnknown { column: column(), function: "frobnicate".into() }),
                true,
            ),
            ("pulldata('a', 'b', 'c', ${age})", Some(RemarkKind::ExternalFile { file: "a".into() }), true),
            ("count(instance('l')/root/item) > 1", None, true),
        ] {
            let mut question = Question::blank(QuestionName::numbered(1));
            question.logic.relevant = Formula::new(text);
            let found = set_aside(&mut question, InForm { question: &is_known, list: &|name| name == "l" });
            assert_eq!(found.first(), remark.as_ref(), "{text}");
            assert_eq!(question.logic.relevant.is_none(), remark.is_some(), "{text}");
            assert_eq!(question.columns.get("relevant").is_some(), remark.is_some(), "{text}");
            assert_eq!(is_for_others(text, &is_known), is_taken_elsewhere, "{text}");
        }
    }
}
