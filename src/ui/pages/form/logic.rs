//! When a question is asked, and which answers it takes: by picking, or as an expression.

use std::sync::Arc;

use super::{
    Page,
    expression_field::{ExpressionOf, expression_field},
    list::label,
    picking::{Picking, picking},
    question::text_field,
};
use crate::{
    domain::{
        form::{Form, Question, QuestionKind, QuestionName, TextKind},
        interview::Column,
    },
    ui::{
        components::{eyebrow, meta, opening},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen; none if there is no such question.
pub(super) fn page(state: AppState, form: &Form, name: &QuestionName) -> Option<Page> {
    let question = form.question(name)?;
    let pick = |column, label: &str| {
        picking(state, Picking { form: form.id, name: name.clone(), column, label: label.to_owned() })
    };
    let shown = el("section.card.logic")
        .child(el("h2").child(state.say(w::SHOW_ONLY_IF)))
        .child(meta(state.say(w::SHOW_ONLY_IF_WHY)))
        .child(pick(Column::Relevant, state.say(w::AS_EXPRESSION)));
    let taken = question.is_asked().then(|| {
        let messages = form.languages().into_iter().map(|language| {
            let label = state.fill(w::MESSAGE_IN, [&language.name]);
            text_field(state, form.id, name, TextKind::ConstraintMessage, &label, &language.tag)
        });
        let messages: Vec<Element> = messages.collect();
        el("section.card.logic")
            .child(el("h2").child(state.say(w::TAKE_ONLY_IF)))
            .child(meta(state.say(w::TAKE_ONLY_IF_WHY)))
            .child(pick(Column::Constraint, state.say(w::AS_EXPRESSION)))
            .child(eyebrow(state.say(w::SAID_OTHERWISE)))
            .child(messages)
    });
    let done = Route::Question(form.id, Some(name.clone()));
    let done = el("a.btn").attr("href", done.href()).child(state.say(w::DONE));
    let body = pieces![
        el("p.lead").child(label(state, form, question)),
        shown,
        taken,
        more(state, form, question),
        done
    ];
    Some(Page::new(state.say(w::WHEN_SHOWN), body))
}

/// The expressions that are seldom written, and those that came with a form from elsewhere.
fn more(state: AppState, form: &Form, question: &Question) -> Option<Element> {
    let is_asked = question.is_asked();
    let is_calculated = matches!(question.kind, QuestionKind::Calculate(_));
    let columns: Vec<(Column, &'static str)> = [
        (Column::Required, w::REQUIRED_WHILE, is_asked),
        (Column::Default, w::ANSWERED_BEFOREHAND, is_asked),
        (Column::Calculation, w::WORKED_OUT_AS, is_asked && !is_calculated),
        (Column::ReadOnly, w::ONLY_READ_WHILE, is_asked),
        (Column::ChoiceFilter, w::OFFERED_ONLY_IF, question.kind.kind().selection().is_some()),
    ]
    .into_iter()
    .filter(|(_, _, fits)| *fits)
    .map(|(column, words, _)| (column, state.say(words)))
    .collect();
    let is_used = columns.iter().any(|(column, _)| column.of(question).is_some());
    let (id, name) = (form.id, question.name.clone());
    (!columns.is_empty()).then(|| {
        opening("details.more", state.say(w::MORE_LOGIC), is_used, move || {
            let fields = columns.iter().map(|(column, label)| {
                let of = ExpressionOf {
                    form: id,
                    name: name.clone(),
                    column: *column,
                    label: (*label).to_owned(),
                };
                expression_field(state, of, Arc::new(|()| {}))
            });
            el("div.editor").child(fields.collect::<Vec<Element>>())
        })
    })
}
