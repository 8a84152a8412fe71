//! An expression put together by picking, with its text below for those who write.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    amend::amend_question,
    condition_row::{Became, Row, choosable, condition_row},
    expression_field::{ExpressionOf, expression_field},
};
use crate::{
    domain::{
        code::Coded,
        decimal::Decimal,
        form::{About, Condition, Conditions, Form, Formula, Joined, QuestionName, Test, Wanted},
        id::Id,
        interview::Column,
    },
    ui::{
        components::{button, meta},
        html::{Element, Tell, el, fresh, pieces},
        state::AppState,
        words as w,
    },
};

/// What is picked for.
#[derive(Clone)]
pub(super) struct Picking {
    /// The form.
    pub form: Id<Form>,
    /// The question.
    pub name: QuestionName,
    /// Which of its expressions.
    pub column: Column,
    /// What is said of the expression.
    pub label: String,
}

/// The conditions to pick, and the expression.
pub(super) fn picking(state: AppState, picking: Picking) -> Element {
    // Counts what changes the rows, and what changes the text under them.
    let (drawn, written) = (RwSignal::new(0_u32), RwSignal::new(0_u32));
    let rows = {
        let picking = picking.clone();
        fresh(move || {
            drawn.track();
            let form = state.workspace().get(picking.form).cloned();
            pieces![form.map(|form| rows(state, &form, &picking, drawn, written))]
        })
    };
    let text = fresh(move || {
        written.track();
        let Picking { form, name, column, label } = picking.clone();
        let of = ExpressionOf { form, name, column, label };
        expression_field(state, of, Arc::new(move |()| again(drawn)))
    });
    pieces![rows, text]
}

fn again(count: RwSignal<u32>) {
    count.update(|count| *count = count.wrapping_add(1));
}

fn rows(
    state: AppState,
    form: &Form,
    picking: &Picking,
    drawn: RwSignal<u32>,
    written: RwSignal<u32>,
) -> Element {
    let formula = form.question(&picking.name).and_then(|question| picking.column.of(question)).cloned();
    let conditions = match &formula {
        Some(formula) => Conditions::read(formula.as_str()),
        None => Some(Conditions { joined: Joined::All, all: Vec::new() }),
    };
    let Some(conditions) = conditions else { return meta(state.say(w::WRITTEN_BY_HAND)) };
    let picked = RwSignal::new(conditions.clone());
    let save: Tell<bool> = {
        let picking = picking.clone();
        Arc::new(move |redraws| {
            let formula = picked.with_untracked(Conditions::write).and_then(|text| Formula::new(&text));
            amend_question(state, picking.form, &picking.name, |question| {
                picking.column.put(question, formula);
            });
            again(written);
            if redraws {
                again(drawn);
            }
        })
    };
    let shown = (0_usize..).zip(&conditions.all).map(|(place, condition)| {
        let save = Arc::clone(&save);
        let told: Tell<Became> = Arc::new(move |became| {
            let redraws = !matches!(became, Became::HeldAgainst(_));
            picked.update(|picked| match became {
                Became::Another(condition) | Became::HeldAgainst(condition) => {
                    if let Some(known) = picked.all.get_mut(place) {
                        *known = condition;
                    }
                }
                // A second tap may come before the first one is drawn.
                Became::Gone if place < picked.all.len() => {
                    picked.all.remove(place);
                }
                Became::Gone => {}
            });
            save(redraws);
        });
        let row = Row { form: form.clone(), of: picking.name.clone(), number: place + 1 };
        condition_row(state, &row, condition, &told)
    });
    let shown: Vec<Element> = shown.collect();
    let joins = (conditions.all.len() > 1).then(|| joins(state, picked, &save));
    let add = begun(form, picking).map(|condition| {
        button("btn quiet", state.say(w::ADD_CONDITION), move || {
            picked.update(|picked| picked.all.push(condition.clone()));
            save(true);
        })
    });
    pieces![el("div.conditions").child(shown), joins, add]
}

/// A condition to begin with; none if there is nothing to look at.
fn begun(form: &Form, picking: &Picking) -> Option<Condition> {
    if picking.column == Column::Constraint {
        let wanted = Wanted::Number(Decimal::whole(0));
        return Some(Condition { about: About::Answer, test: Test::AtLeast, wanted });
    }
    // The nearest question before is the one that is most often meant.
    let before = |question: &&crate::domain::form::Question| {
        let mut order = form.every_question().map(|known| &known.name);
        order.find(|known| **known == question.name || **known == picking.name) == Some(&question.name)
    };
    let nearest = choosable(form, &picking.name).filter(before).last();
    let question = nearest.or_else(|| choosable(form, &picking.name).next())?;
    Some(Condition::begun(question, &form.lists))
}

fn joins(state: AppState, picked: RwSignal<Conditions>, save: &Tell<bool>) -> Element {
    let chip = |joined: Joined, words| {
        let save = Arc::clone(save);
        let pressed =
            move || Some(if picked.with(|picked| picked.joined == joined) { "true" } else { "false" }.into());
        let chip = el("button.chip").attr("type", "button").attr("data-join", joined.code());
        chip.live_attr("aria-pressed", pressed).child(state.say(words)).on("click", move |_| {
            picked.update(|picked| picked.joined = joined);
            save(false);
        })
    };
    let chips = el("div.chips").attr("role", "group").attr("aria-label", state.say(w::HOW_JOINED));
    chips.child(chip(Joined::All, w::ALL_OF_THEM)).child(chip(Joined::Any, w::ANY_OF_THEM))
}
