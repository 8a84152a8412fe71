//! The expressions of a question, read once: what its value and its presence follow from is noted beside.

use super::{column::Column, flaw::Flaw};
use crate::domain::{
    expression::{Expression, Mentions},
    form::{Formula, Preset, Question, QuestionKind, QuestionName},
};

/// The expressions of a question that can be read.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub relevant: Option<Expression>,
    pub required: Option<Expression>,
    pub constraint: Option<Expression>,
    pub calculation: Option<Expression>,
    pub read_only: Option<Expression>,
    pub preset: Option<Expression>,
    pub times: Option<Expression>,
    /// Finds the choices that are offered.
    pub offered: Option<Expression>,
}

/// Knows the path of names of a question by its name.
pub(super) type Named<'a> = &'a dyn Fn(&str) -> Option<Vec<String>>;

/// Reads the expressions of one question.
pub(super) struct Reading<'a> {
    question: &'a Question,
    path: &'a [String],
    named: Named<'a>,
    /// What of them can't be honoured.
    pub flaws: Vec<Flaw>,
    /// What its value, its presence and its times depend on.
    pub settles_by: Mentions,
}

impl<'a> Reading<'a> {
    /// Begins with a question at a path of names.
    pub fn of(question: &'a Question, path: &'a [String], named: Named<'a>) -> Self {
        Self { question, path, named, flaws: Vec::new(), settles_by: Mentions::default() }
    }

    /// The expressions that can be read, and whether the calculation keeps what it once came to.
    pub fn rules(&mut self) -> (Rules, bool) {
        let question = self.question;
        let logic = &question.logic;
        let mut rules = Rules {
            relevant: self.settling(Column::Relevant, logic.relevant.as_ref()),
            required: self.read(Column::Required, logic.required.as_ref()),
            constraint: self.read(Column::Constraint, logic.constraint.as_ref()),
            read_only: self.read(Column::ReadOnly, logic.read_only.as_ref()),
            ..Rules::default()
        };
        let settles_before = self.settles_by.keeps_first;
        let calculation = logic.calculation.as_ref();
        if logic.trigger.is_empty() {
            rules.calculation = self.settling(Column::Calculation, calculation);
        } else {
            // What it mentions does not settle it, but its value may differ.
            let read = self.read_with_mentions(Column::Calculation, calculation);
            self.settles_by.is_volatile |= read.as_ref().is_some_and(|(_, mentions)| mentions.is_volatile);
            rules.calculation = read.map(|(expression, _)| expression);
        }
        let keeps_first = self.settles_by.keeps_first && !settles_before;
        if let Some(Preset::Worked(formula)) = &logic.default {
            rules.preset = self.read(Column::Default, Some(formula));
        }
        if let QuestionKind::Repeat(repeat) = &question.kind {
            rules.times = self.settling(Column::RepeatCount, repeat.count.as_ref());
        }
        let selection = question.kind.kind().selection();
        if let Some((selection, filter)) = selection.and_then(|known| Some((known, known.filter.as_ref()?))) {
            let list = selection.list().map_or_else(|| own_list(&question.name), ToOwned::to_owned);
            let found = Formula::new(&format!("instance('{list}')/root/item[{filter}]"));
            rules.offered = self.settling(Column::ChoiceFilter, found.as_ref());
        }
        (rules, keeps_first)
    }

    fn read(&mut self, column: Column, formula: Option<&Formula>) -> Option<Expression> {
        self.read_with_mentions(column, formula).map(|(expression, _)| expression)
    }

    fn settling(&mut self, column: Column, formula: Option<&Formula>) -> Option<Expression> {
        let (expression, mentions) = self.read_with_mentions(column, formula)?;
        self.settles_by.paths.extend(mentions.paths);
        self.settles_by.anything |= mentions.anything;
        self.settles_by.keeps_first |= mentions.keeps_first;
        self.settles_by.is_volatile |= mentions.is_volatile;
        Some(expression)
    }

    fn read_with_mentions(
        &mut self,
        column: Column,
        formula: Option<&Formula>,
    ) -> Option<(Expression, Mentions)> {
        let question = self.question.name.clone();
        let expression: Expression = match formula?.as_str().parse() {
            Ok(expression) => expression,
            Err(error) => {
                self.flaws.push(Flaw::Unreadable { question, column, error });
                return None;
            }
        };
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        let mentions = expression.mentions(&path, self.named);
        for name in &mentions.unknown_names {
            self.flaws.push(Flaw::UnknownName { question: question.clone(), column, name: name.clone() });
        }
        Some((expression, mentions))
    }
}

/// What the choices of a question's own are called where an expression looks into them.
pub(super) fn own_list(question: &QuestionName) -> String {
    format!("?{question}")
}
