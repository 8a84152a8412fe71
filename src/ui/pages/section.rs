//! The lists of a project's plan: partners, exchanges, roles, sessions, tasks, proof.

use leptos::prelude::*;

use super::{
    Page,
    exchanges::{exchanges, scales},
    partners::{add_partner, partners},
    report::target_words,
};
use crate::{
    domain::{
        agenda::sessions_in_order,
        form::Form,
        id::Id,
        language::Translated,
        ordered::in_order,
        plan::{Project, Role, SessionState, Target, Task},
    },
    ui::{
        clock,
        components::{
            Icon, Tone, button_link, empty, icon, link_row, meta, quiet_link, rows, tag, task_tick,
        },
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::{Section, Subject},
        words::{self as w, choice_words, full_date},
    },
};

/// The screen; none if there is no such project.
pub fn page(state: AppState, id: Id<Project>, section: Section) -> Option<Page> {
    let project = state.workspace().get(id).cloned()?;
    let (title, found, add) = match section {
        Section::Partners => (w::PARTNERS, partners(state, id), Add::Partner),
        Section::Exchanges => {
            (w::GIVE_AND_TAKE, exchanges(state, &project), Add::Thing(Subject::Exchange, w::ADD_EXCHANGE))
        }
        Section::Roles => (w::PEOPLE, roles(state, id), Add::Thing(Subject::Role, w::ADD_ROLE)),
        Section::Sessions => (w::SESSIONS, sessions(state, id), Add::Thing(Subject::Session, w::ADD_SESSION)),
        Section::Tasks => (w::TASKS, tasks(state, id), Add::Thing(Subject::Task, w::ADD_TASK)),
        Section::Proof => (w::PROOF, proof(state, id), Add::Proof),
    };
    let add = match add {
        Add::Partner => add_partner(state, id),
        Add::Thing(subject, words) => button_link(&Route::Edit(id, subject, None), state.say(words)),
        Add::Proof => quiet_link(&Route::Edit(id, Subject::Form, None), state.say(w::ADD_FORM)),
    };
    let list = if found.is_empty() { empty(state.say(w::NOTHING_YET)) } else { rows(found) };
    let balance = (section == Section::Exchanges).then(|| scales(state, &project));
    let body = pieces![meta(super::projects::name(state, &project)), list, add, balance];
    Some(Page::new(state.say(title), body))
}

enum Add {
    Partner,
    Thing(Subject, Translated),
    Proof,
}

fn roles(state: AppState, id: Id<Project>) -> Vec<Element> {
    {
        let workspace = state.workspace();
        let row = |role: &Role| {
            let tone = if role.missing() > 0 { Tone::Stop } else { Tone::Good };
            let found = state.fill(w::NTH_OF, [&role.found.to_string(), &role.needed.to_string()]);
            link_row(
                &Route::Edit(id, Subject::Role, Some(role.id.record())),
                role.name.clone(),
                String::new(),
                tag(tone, found),
            )
        };
        workspace.of_project::<Role>(id).map(row).collect()
    }
}

fn sessions(state: AppState, id: Id<Project>) -> Vec<Element> {
    let language = state.language.get_untracked();
    {
        let workspace = state.workspace();
        sessions_in_order(&workspace, id)
            .into_iter()
            .map(|(place, session)| {
                let tone = match session.state {
                    SessionState::Planned => Tone::Plain,
                    SessionState::Held => Tone::Good,
                    SessionState::Cancelled => Tone::Look,
                };
                let about = match (session.state, session.children, session.expected) {
                    (SessionState::Cancelled, ..) => session.reason.clone(),
                    (_, Some(came), _) => state.fill(w::SO_MANY_CAME, [&came.to_string()]),
                    (_, None, Some(expected)) => state.fill(w::EXPECTED, [&expected.to_string()]),
                    (_, None, None) => String::new(),
                };
                let day = full_date(session.date, language);
                let name = place.map_or_else(|| day.clone(), |place| format!("{place}. {day}"));
                let end = tag(tone, choice_words(session.state).say(language).to_owned());
                link_row(&Route::Edit(id, Subject::Session, Some(session.id.record())), name, about, end)
            })
            .collect()
    }
}

fn tasks(state: AppState, id: Id<Project>) -> Vec<Element> {
    let today = clock::today();
    let workspace = state.workspace();
    let tasks =
        in_order(workspace.of_project::<Task>(id), |task| (task.done, task.due.is_none(), task.due, task.id));
    let row = |task: &Task| {
        let to = Route::Edit(id, Subject::Task, Some(task.id.record()));
        let words = format!("{}: {}", state.say(w::EDIT), task.what);
        let open =
            el("a.icon-button").attr("href", to.href()).attr("aria-label", words).child(icon(Icon::Forward));
        el("div.task").child(task_tick(state, task, today)).child(open)
    };
    tasks.into_iter().map(row).collect()
}

fn proof(state: AppState, id: Id<Project>) -> Vec<Element> {
    let language = state.language.get_untracked();
    {
        let workspace = state.workspace();
        let mut rows: Vec<Element> = Vec::new();
        for form in workspace.of_project::<Form>(id) {
            let count = state.fill(w::QUESTIONS_COUNT, [&form.questions.len().to_string()]);
            let title = form.title.say(language).words.to_owned();
            rows.push(link_row(&Route::Form(form.id), title, count, ""));
            for target in workspace.of_project::<Target>(id).filter(|target| target.form == form.id) {
                let to = Route::Edit(id, Subject::Target, Some(target.id.record()));
                let share = state.fill(w::TARGET_SHARE, [&target.share.to_string()]);
                rows.push(link_row(&to, target_words(state, target, form), share, ""));
            }
            if !form.questions.is_empty() {
                let add = Route::Edit(id, Subject::Target, None).href();
                let add = el("a.row.add").attr("href", add).child(icon(Icon::Plus));
                rows.push(add.child(state.say(w::ADD_TARGET)));
            }
        }
        rows
    }
}
