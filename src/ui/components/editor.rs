//! The editor of anything made of fields. There is no button to save: every change is saved as soon as all fields
//! can be read; until then what was typed is kept as typed.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{field::FieldView, options::options};
use crate::{
    domain::{
        code::Coded,
        entry::{FieldProblem, Raw},
        field::Field,
        form::Form,
        id::Id,
        plan::{Project, SessionState},
    },
    ui::{
        address,
        html::{Element, el},
        route::Route,
        state::AppState,
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
    let raw = RwSignal::new(typed.unwrap_or(before));
    let problems = RwSignal::new(Vec::<FieldProblem>::new());
    // A problem is shown once its field was touched: nobody is scolded for what they are about to type.
    let touched = RwSignal::new(if resumed { order.clone() } else { Vec::new() });
    let commit = StoredValue::new(commit);
    let check = move || {
        let typed = raw.get_untracked();
        let found = commit.with_value(|commit| commit(&typed));
        problems.set(found.err().unwrap_or_default());
    };
    if resumed {
        check();
    }
    let kept = what.clone();
    let changed = Callback::new(move |(field, text): (Field, String)| {
        raw.update(|raw| raw.set(field, text));
        touch(touched, field);
        check();
        if problems.with_untracked(Vec::is_empty) {
            state.forget_typing(&kept);
        } else {
            state.keep_typing(&kept, &raw.get_untracked());
        }
    });
    let left = Callback::new(move |field| touch(touched, field));
    let fields: Vec<Element> = order
        .iter()
        .map(|&field| {
            let view = FieldView {
                field,
                label: state.say(field_words(field)).to_owned(),
                text: raw.with_untracked(|raw| raw.get(field).to_owned()),
                options: options_of(state, field, project, form, raw),
                problem: Signal::derive(move || said(state, field, problems, touched)),
                changed,
                left,
            };
            let hidden = move || !raw.with(|raw| is_shown(field, raw));
            el("div").hidden_while(hidden).child(view.element())
        })
        .collect();
    let done = move |event: leptos::ev::Event| {
        event.prevent_default();
        touched.set(order.clone());
        check();
        match problems.with_untracked(|problems| problems.first().map(|problem| problem.field)) {
            None => address::go(&up),
            Some(field) => focus(field.code()),
        }
    };
    let form = el("form.editor").flag("novalidate", true).on("submit", done);
    form.child(fields).child(el("button.btn").child(state.say(w::DONE)))
}

fn touch(touched: RwSignal<Vec<Field>>, field: Field) {
    if !touched.with_untracked(|touched| touched.contains(&field)) {
        touched.update(|touched| touched.push(field));
    }
}

fn said(
    state: AppState,
    field: Field,
    problems: RwSignal<Vec<FieldProblem>>,
    touched: RwSignal<Vec<Field>>,
) -> String {
    if !touched.with(|touched| touched.contains(&field)) {
        return String::new();
    }
    let problem = problems.with(|problems| problems.iter().find(|problem| problem.field == field).copied());
    problem.map(|found| problem_words(found.problem, state.language.get_untracked())).unwrap_or_default()
}

/// Options follow the other fields only where they depend on one: a list that is made anew at every key closes.
fn options_of(
    state: AppState,
    field: Field,
    project: Id<Project>,
    form: Option<Id<Form>>,
    raw: RwSignal<Raw>,
) -> Signal<Vec<(String, String)>> {
    let language = state.language.get_untracked();
    let look = move |raw: &Raw| options(field, &state.workspace(), project, form, raw, language);
    if field == Field::Condition {
        let question = Memo::new(move |_| raw.with(|raw| raw.get(Field::TargetQuestion).to_owned()));
        Signal::derive(move || {
            question.track();
            look(&raw.get_untracked())
        })
    } else {
        Signal::stored(look(&raw.get_untracked()))
    }
}

/// Whether a field matters, as the others stand.
#[expect(clippy::wildcard_enum_match_arm, reason = "a field that always matters is the rule")]
fn is_shown(field: Field, raw: &Raw) -> bool {
    match field {
        Field::Reason => raw.get(Field::SessionState) == SessionState::Cancelled.code(),
        Field::Choices => raw.get(Field::QuestionKind).starts_with("choose"),
        Field::Least | Field::Most => raw.get(Field::QuestionKind) == "number",
        _ => true,
    }
}

/// Puts the cursor into the element of that id.
pub fn focus(id: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        element.focus().ok();
    }
}
