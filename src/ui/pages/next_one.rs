//! Planning the next project from one that is there.

use std::sync::Arc;

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        calendar::CalendarDate,
        code::Coded,
        entry::{Entry, Problem},
        evaluation::standing,
        field::Field,
        form::Form,
        id::{Id, RecordId},
        plan::{Project, ProjectKind, Target},
        reuse::{Next, first_day, plan_next},
        workspace::Workspace,
    },
    ui::{
        address, clock,
        components::{FieldView, button, card, meta},
        focus::focus,
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        words::{self as w, field_words, problem_words},
    },
};

/// The screen; none if there is no such project.
pub fn page(state: AppState, id: Id<Project>) -> Option<Page> {
    let workspace = state.workspace();
    let project = workspace.get(id)?;
    let old = super::projects::name(state, project);
    let first = next_first_day(&workspace, project, clock::today());
    let starts = RwSignal::new(first.to_string());
    let name = RwSignal::new(format!("{old} {}", first.parts().0));
    let learned = learned(state, &workspace, id);
    let shown = learned.iter().map(|line| el("li").child(line.clone())).collect::<Vec<_>>();
    let shown = (!shown.is_empty()).then(|| card(state.say(w::LEARNED), el("ul.facts").child(shown)));
    let begin = move || {
        let fields = [(Field::Name, name), (Field::Starts, starts)];
        let wrong = fields.iter().find(|(field, text)| problem_of(*field, &text.get_untracked()).is_some());
        if let Some((field, _)) = wrong {
            return focus(field.code());
        }
        let Ok(first) = starts.get_untracked().parse() else { return };
        let next = Next {
            name: name.get_untracked().trim().to_owned(),
            starts: first,
            learned: learned.join("\n"),
            learned_from: old.clone(),
        };
        let records = plan_next(&state.workspace(), id, &next, &mut clock::new_id);
        let begun = records.iter().find_map(crate::domain::record::Kept::of).map(|begun: &Project| begun.id);
        state.edit(records);
        if let Some(begun) = begun {
            address::go(&Route::Project(begun));
        }
    };
    let body = pieces![
        el("p.lead").child(state.say(w::NEXT_ONE_WHY)),
        el("div.editor").child(field(state, Field::Name, name)).child(field(state, Field::Starts, starts)),
        shown,
        button("btn", state.say(w::NEXT_ONE), begin),
        meta(state.say(w::NEXT_ONE_LEAVES)),
    ];
    Some(Page::new(state.say(w::NEXT_ONE), body))
}

fn field(state: AppState, field: Field, text: RwSignal<String>) -> Element {
    let language = state.language.get_untracked();
    let problem = move || {
        problem_of(field, &text.get()).map(|problem| problem_words(problem, language)).unwrap_or_default()
    };
    FieldView {
        field,
        label: state.say(field_words(field)).to_owned(),
        more: state.say(w::MORE_CHOICES).to_owned(),
        text: text.get_untracked(),
        options: Arc::new(Vec::new),
        problem: Arc::new(problem),
        changed: Arc::new(move |(_, typed)| text.set(typed)),
        left: Arc::new(|_| {}),
    }
    .element()
}

/// What is wrong with the two fields, as it is with those of a project.
fn problem_of(field: Field, text: &str) -> Option<Problem> {
    if text.trim().is_empty() {
        return Some(Problem::Missing);
    }
    let project = Project::blank(Id::new(RecordId::nil()), ProjectKind::Other);
    let raw = project.to_raw().with(Field::Name, "-").with(field, text);
    let problems = project.read(&raw).err().unwrap_or_default();
    problems.into_iter().find(|found| found.field == field).map(|found| found.problem)
}

/// The same weekday as the first one, a year later; but not before there is time to prepare.
fn next_first_day(workspace: &Workspace, project: &Project, today: CalendarDate) -> CalendarDate {
    let first = first_day(workspace, project).unwrap_or(today);
    let earliest = today.plus_days(21);
    let mut next = first.plus_days(52 * 7);
    while next < earliest && next.plus_days(7) > next {
        next = next.plus_days(7);
    }
    next
}

/// What the answers say of each target, a line each.
fn learned(state: AppState, workspace: &Workspace, project: Id<Project>) -> Vec<String> {
    let mut lines = Vec::new();
    for form in workspace.of_project::<Form>(project) {
        let responses = state.counted_responses(form.id);
        for target in workspace.of_project::<Target>(project).filter(|target| target.form == form.id) {
            let Some(found) = standing(target, form, responses.iter()).filter(|found| found.answered > 0)
            else {
                continue;
            };
            let counts = state.fill(w::NTH_OF, [&found.met.to_string(), &found.answered.to_string()]);
            let wanted = state.fill(w::TARGET_SHARE, [&target.share.to_string()]);
            lines.push(format!(
                "{}: {counts} ({wanted})",
                w::target_words(target, form, state.language.get_untracked())
            ));
        }
    }
    lines
}
