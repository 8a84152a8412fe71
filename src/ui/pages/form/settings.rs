//! What is set of a question beyond its words, by its kind.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    amend::amend_question,
    choices,
    expression_field::{ExpressionOf, expression_field},
    typed::{Keep, Outcome, TypedAs, TypedField},
};
use crate::{
    domain::{
        code::Coded,
        decimal::Decimal,
        entry::Problem,
        form::{FAR, Form, Layout, Question, QuestionKind, QuestionName, Range},
        id::Id,
        interview::Column,
        reading::whole_number,
    },
    ui::{
        components::meta,
        html::{Element, el, pieces, value_of},
        state::AppState,
        words::{self as w, choice_words, problem_words},
    },
};

/// The fields; none if the question is gone.
pub(super) fn settings(state: AppState, id: Id<Form>, name: &QuestionName, tag: &str) -> Option<Element> {
    let form = state.workspace().get(id).cloned()?;
    let question = form.question(name)?;
    let formula = |column, label: &str| {
        let of = ExpressionOf { form: id, name: name.clone(), column, label: label.to_owned() };
        expression_field(state, of, Arc::new(|()| {}))
    };
    Some(match &question.kind {
        QuestionKind::ChooseOne(_) | QuestionKind::ChooseSeveral(_) | QuestionKind::Rank(_) => {
            choices::choices(state, &form, question, tag)
        }
        QuestionKind::Number(number) => {
            let least = bound(state, id, name, Bound::Least, number.least);
            pair(pieces![least, bound(state, id, name, Bound::Most, number.most)])
        }
        QuestionKind::Range(range) => {
            let field = |end| of_range(state, id, name, end, range);
            el("div.thirds")
                .child(field(OfScale::First))
                .child(field(OfScale::Last))
                .child(field(OfScale::Step))
        }
        QuestionKind::Group(group) => layout(state, id, name, group.layout),
        QuestionKind::Repeat(repeat) => {
            let count = formula(Column::RepeatCount, state.say(w::HOW_MANY_TIMES));
            pieces![layout(state, id, name, repeat.layout), count, meta(state.say(w::HOW_MANY_TIMES_WHY))]
        }
        QuestionKind::Calculate(_) => formula(Column::Calculation, state.say(w::WORKED_OUT_AS)),
        QuestionKind::Rating(_)
        | QuestionKind::YesNo(_)
        | QuestionKind::DecimalNumber(_)
        | QuestionKind::Text(_)
        | QuestionKind::Day(_)
        | QuestionKind::Time(_)
        | QuestionKind::DayAndTime(_)
        | QuestionKind::Note(_)
        | QuestionKind::Acknowledge(_)
        | QuestionKind::Hidden(_)
        | QuestionKind::Metadata(_)
        | QuestionKind::Paper(_) => pieces![],
    })
}

fn pair(inside: Element) -> Element {
    el("div.pair").child(inside)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Bound {
    Least,
    Most,
}

fn bound(state: AppState, id: Id<Form>, name: &QuestionName, bound: Bound, now: Option<i64>) -> Element {
    let of = name.clone();
    let keep: Keep = Arc::new(move |text| {
        let read =
            Some(text.trim()).filter(|text| !text.is_empty()).map(|text| whole_number(text, -FAR, FAR));
        let read = match read.transpose() {
            Ok(read) => read,
            Err(problem) => return refused(state, problem),
        };
        amend_question(state, id, &of, |question| {
            if let QuestionKind::Number(number) = &mut question.kind {
                match bound {
                    Bound::Least => number.least = read,
                    Bound::Most => number.most = read,
                }
            }
        });
        Outcome::Saved
    });
    let label = match bound {
        Bound::Least => w::LEAST_NUMBER,
        Bound::Most => w::LARGEST_NUMBER,
    };
    let key = format!("{id}/{name}/{bound:?}");
    number_field(state, key, state.say(label), now.map(|now| now.to_string()).unwrap_or_default(), keep)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum OfScale {
    First,
    Last,
    Step,
}

fn of_range(state: AppState, id: Id<Form>, name: &QuestionName, end: OfScale, range: &Range) -> Element {
    let of = name.clone();
    let keep: Keep = Arc::new(move |text| {
        let Ok(read) = text.parse::<Decimal>() else { return refused(state, Problem::NotANumber) };
        if end == OfScale::Step && read == Decimal::default() {
            return refused(state, Problem::TooSmall { least: 1 });
        }
        amend_question(state, id, &of, |question: &mut Question| {
            if let QuestionKind::Range(range) = &mut question.kind {
                match end {
                    OfScale::First => range.start = read,
                    OfScale::Last => range.end = read,
                    OfScale::Step => range.step = read,
                }
            }
        });
        Outcome::Saved
    });
    let (label, now) = match end {
        OfScale::First => (w::SCALE_FROM, range.start),
        OfScale::Last => (w::SCALE_TO, range.end),
        OfScale::Step => (w::SCALE_STEP, range.step),
    };
    number_field(state, format!("{id}/{name}/{end:?}"), state.say(label), now.to_string(), keep)
}

fn number_field(state: AppState, key: String, label: &str, text: String, keep: Keep) -> Element {
    TypedField { key, label: label.to_owned(), lang: None, text, input: TypedAs::Number }.element(state, keep)
}

fn refused(state: AppState, problem: Problem) -> Outcome {
    Outcome::Refused(problem_words(problem, state.language.get_untracked()))
}

/// How the questions of a group are laid out.
fn layout(state: AppState, id: Id<Form>, name: &QuestionName, now: Layout) -> Element {
    let key = "layout";
    let option = |layout: &Layout| {
        let option = el("option").attr("value", layout.code()).flag("selected", *layout == now);
        option.child(choice_words(*layout).say(state.language.get_untracked()))
    };
    let options: Vec<Element> = Layout::ALL.iter().map(option).collect();
    let name = name.clone();
    let choose = move |event| {
        let Some(layout) = Layout::from_code(&value_of(&event)) else { return };
        amend_question(state, id, &name, |question| {
            if let QuestionKind::Group(group) = &mut question.kind {
                group.layout = layout;
            } else if let QuestionKind::Repeat(repeat) = &mut question.kind {
                repeat.layout = layout;
            }
        });
    };
    let label = el("label").attr("for", key).child(state.say(w::LAID_OUT));
    el("div.field").child(label).child(el("select").attr("id", key).child(options).on("change", choose))
}
