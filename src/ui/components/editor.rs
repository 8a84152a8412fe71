//! The editor of anything made of fields. There is no button to save: every change is saved as soon as all fields
//! can be read; until then what was typed is kept as typed.

use std::sync::Arc;

use leptos::prelude::*;

use super::{field::FieldView, options::options, rows::quiet_link};
use crate::{
    domain::{
        code::Coded,
        entry::{FieldProblem, Raw, TICKED},
        field::Field,
        form::Form,
        id::Id,
        plan::{ItemKind, Partner, Project, Repeats, SessionState},
    },
    ui::{
        address,
        focus::focus,
        html::{Element, Live, Tell, el},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, field_words, problem_words},
    },
};

/// What is edited.
pub struct Edited {
    /// Names what is typed here until it is valid, across visits.
    pub what: String,
    /// What the fields hold at first.
    pub raw: Raw,
    /// The project that it belongs to.
    pub project: Id<Project>,
    /// The form that it belongs to.
    pub form: Option<Id<Form>>,
    /// Where "Done" leads.
    pub up: Route,
}

/// Reads the fields and saves what they describe, or says what is wrong.
pub type Commit = Box<dyn Fn(&Raw) -> Result<(), Vec<FieldProblem>> + Send + Sync>;

/// The editor. `commit` reads the fields and saves what they describe, or says what is wrong.
pub fn editor(state: AppState, edited: Edited, commit: Commit) -> Element {
    let Edited { what, raw: before, project, form, up } = edited;
    let typed: Option<Raw> = state.typed(&what);
    let resumed = typed.is_some();
    let order: Vec<Field> = before.fields().collect();
    let touched = if resumed { order.clone() } else { Vec::new() };
    let typing = RwSignal::new(Typed { raw: typed.unwrap_or(before), problems: Vec::new(), touched });
    // Counts how often another question was chosen: what can be success in its answers follows it.
    let asked = RwSignal::new(0_u32);
    let check = Arc::new(move || {
        let found = typing.with_untracked(|typed| commit(&typed.raw));
        typing.update(|typed| typed.problems = found.err().unwrap_or_default());
    });
    if resumed {
        check();
    }
    let (kept, check_changed) = (what, Arc::clone(&check));
    let changed: Tell<(Field, String)> = Arc::new(move |(field, text)| {
        typing.update(|typed| {
            typed.raw.set(field, text);
            typed.touch(field);
        });
        if field == Field::TargetQuestion {
            asked.update(|times| *times = times.wrapping_add(1));
        }
        check_changed();
        typing.with_untracked(|typed| {
            if typed.problems.is_empty() {
                state.forget_typing(&kept);
            } else {
                state.keep_typing(&kept, &typed.raw);
            }
        });
    });
    let left: Tell<Field> = Arc::new(move |field| typing.update(|typed| typed.touch(field)));
    let has_no_partner = state.workspace().of_project::<Partner>(project).next().is_none();
    let fields: Vec<Element> = order
        .iter()
        .map(|&field| {
            let view = FieldView {
                field,
                label: state.say(field_words(field)).to_owned(),
                more: state.say(w::MORE_CHOICES).to_owned(),
                text: typing.with_untracked(|typed| typed.raw.get(field).to_owned()),
                options: options_of(state, field, project, form, typing, asked),
                problem: Arc::new(move || typing.with(|typed| typed.said(state, field))),
                changed: Arc::clone(&changed),
                left: Arc::clone(&left),
            };
            let hidden = move || !typing.with(|typed| is_shown(field, &typed.raw));
            let shown = el("div").hidden_while(hidden).child(view.element());
            if field.chooses_a_partner() && has_no_partner {
                shown.child(add_partner(state, project))
            } else {
                shown
            }
        })
        .collect();
    let done = move |event: leptos::ev::Event| {
        event.prevent_default();
        typing.update(|typed| typed.touched.clone_from(&order));
        check();
        match typing.with_untracked(|typed| typed.problems.first().map(|problem| problem.field)) {
            None => address::go(&up),
            Some(field) => focus(field.code()),
        }
    };
    let form = el("form.editor").flag("novalidate", true).on("submit", done);
    form.child(fields).child(el("button.btn").child(state.say(w::DONE)))
}

/// What stands in the fields, and what is wrong with it.
struct Typed {
    raw: Raw,
    problems: Vec<FieldProblem>,
    /// A problem is shown once its field was touched: nobody is scolded for what they are about to type.
    touched: Vec<Field>,
}

impl Typed {
    fn touch(&mut self, field: Field) {
        if !self.touched.contains(&field) {
            self.touched.push(field);
        }
    }

    /// What is said beside a field; nothing if nothing is wrong.
    fn said(&self, state: AppState, field: Field) -> String {
        let problem = self.problems.iter().find(|problem| problem.field == field);
        let problem = problem.filter(|_| self.touched.contains(&field));
        problem.map(|found| problem_words(found.problem, state.language.get_untracked())).unwrap_or_default()
    }
}

/// Options follow the other fields only where they depend on one: a list that is made anew at every key closes.
fn options_of(
    state: AppState,
    field: Field,
    project: Id<Project>,
    form: Option<Id<Form>>,
    typing: RwSignal<Typed>,
    asked: RwSignal<u32>,
) -> Live<Vec<(String, String)>> {
    let language = state.language.get_untracked();
    Arc::new(move || {
        if field == Field::Condition {
            asked.track();
        }
        typing.with_untracked(|typed| options(field, &state.workspace(), project, form, &typed.raw, language))
    })
}

/// Whether a field matters, as the others stand.
#[expect(clippy::wildcard_enum_match_arm, reason = "a field that always matters is the rule")]
fn is_shown(field: Field, raw: &Raw) -> bool {
    match field {
        Field::Reason => {
            let was_moved = raw.get(Field::SeriesDay) != raw.get(Field::Date);
            raw.get(Field::SessionState) == SessionState::Cancelled.code()
                || (was_moved && !raw.get(Field::SeriesDay).is_empty())
        }
        Field::SeriesDay => false,
        Field::OnWeekdays => is_one_of(raw, &[Repeats::Weekly, Repeats::MonthlyByWeekday]),
        Field::OnOrdinals => is_one_of(raw, &[Repeats::MonthlyByWeekday]),
        Field::OnDay => is_one_of(raw, &[Repeats::MonthlyByDay]),
        Field::Rule => is_one_of(raw, &[Repeats::Other]),
        Field::Every => !is_one_of(raw, &[Repeats::Other]),
        Field::Baseline => raw.get(Field::ClaimsChange) == TICKED,
        Field::SpokenLanguage | Field::ReadingLevel => {
            raw.get(Field::ItemKind).is_empty() || raw.get(Field::ItemKind) == ItemKind::Books.code()
        }
        Field::FollowUpBy | Field::FollowedUp => !raw.get(Field::FollowUp).is_empty(),
        _ => true,
    }
}

/// The way to a partner, where one is to be chosen and there is none.
fn add_partner(state: AppState, project: Id<Project>) -> Element {
    quiet_link(&Route::Edit(project, Subject::Organisation, None), state.say(w::ADD_PARTNER))
}

fn is_one_of(raw: &Raw, repeats: &[Repeats]) -> bool {
    repeats.iter().any(|repeats| raw.get(Field::Repeats) == repeats.code())
}
