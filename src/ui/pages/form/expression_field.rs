//! An expression that is written by hand: saved once it can be read, and what is wrong with it said beside it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    amend::amend_question,
    typed::{Keep, Outcome, TypedAs, TypedField},
};
use crate::{
    domain::{
        expression::Expression,
        form::{Form, Formula, QuestionName},
        id::Id,
        interview::{Blueprint, Column},
    },
    ui::{
        html::{Element, Tell},
        state::AppState,
        words::{flaw_words, syntax_words},
    },
};

/// Which expression.
pub(super) struct ExpressionOf {
    /// The form.
    pub form: Id<Form>,
    /// The question.
    pub name: QuestionName,
    /// Which of its expressions.
    pub column: Column,
    /// What the field is called.
    pub label: String,
}

/// The field; `saved` is told every time that something was saved.
pub(super) fn expression_field(state: AppState, of: ExpressionOf, saved: Tell<()>) -> Element {
    let ExpressionOf { form, name, column, label } = of;
    let workspace = state.workspace();
    let question = workspace.get(form).and_then(|form| form.question(&name));
    let text = question.and_then(|question| column.of(question)).map(Formula::to_string).unwrap_or_default();
    drop(workspace);
    let key = format!("{form}/{name}/{}", column.header());
    let keep: Keep = Arc::new(move |text| {
        let formula = Formula::new(text);
        let problem = formula.as_ref().and_then(|formula| formula.as_str().parse::<Expression>().err());
        if let Some(problem) = problem {
            return Outcome::Refused(syntax_words(&problem, state.language.get_untracked()));
        }
        let before = state.workspace();
        let known = before.get(form).and_then(|form| form.question(&name)).and_then(|known| column.of(known));
        let is_same = known == formula.as_ref();
        drop(before);
        if !is_same {
            amend_question(state, form, &name, |question| column.put(question, formula));
            saved(());
        }
        flawed(state, form, &name, column).map_or(Outcome::Saved, Outcome::SavedBut)
    });
    TypedField { key, label, lang: None, text, input: TypedAs::Expression }.element(state, keep)
}

/// What of the expression can't be followed, in words.
fn flawed(state: AppState, form: Id<Form>, name: &QuestionName, column: Column) -> Option<String> {
    let form = state.workspace().get(form).cloned()?;
    let blueprint = Blueprint::new(form);
    let flaw = blueprint.flaws().iter().find(|flaw| flaw.is_of(name, column))?;
    Some(flaw_words(flaw, state.language.get_untracked()))
}
