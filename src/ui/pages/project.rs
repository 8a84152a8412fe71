//! One project: what is still unclear, what comes next, and the way to every part of the plan.

use leptos::prelude::*;

use super::{Page, projects::remove_example, readiness::readiness_view, section::title};
use crate::{
    domain::{
        agenda::{next_session, open_tasks},
        code::Coded,
        id::Id,
        plan::{
            Consignment, Conversation, Exchange, FundLine, LanguageNeed, Partner, Project, Role, Session,
            Target, Task,
        },
        workspace::Workspace,
    },
    ui::{
        address, clock,
        components::{button, card, eyebrow, link_row, meta, rows, task_tick},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::{Section, Subject},
        words::{self as w, choice_words, full_date, long_date},
    },
};

/// The screen; none if there is no such project.
pub fn page(state: AppState, id: Id<Project>) -> Option<Page> {
    // Of two hundred projects this one alone.
    let workspace = state.workspace().around(id);
    let project = workspace.get(id).cloned()?;
    let left = el("div.stack").child(readiness_view(state, &workspace, id));
    let right = el("div.stack").child(next(state, &workspace, id)).child(plan(state, &workspace, &project));
    let body = pieces![
        about(state, &project),
        el("div.columns").child(left).child(right),
        if project.example { remove_example(state, id) } else { remove(state, &project) },
    ];
    Some(Page::new(super::projects::name(state, &project), body))
}

fn about(state: AppState, project: &Project) -> Element {
    let language = state.language.get_untracked();
    let kind = choice_words(project.kind).say(language).to_owned();
    let dates = project.starts.map(|starts| full_date(starts, language));
    let parts: Vec<String> = [Some(kind), dates, Some(project.site.clone())]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let purpose = (!project.purpose.is_empty()).then(|| el("p.lead").child(project.purpose.clone()));
    pieces![meta(parts.join(" · ")), purpose]
}

fn next(state: AppState, workspace: &Workspace, id: Id<Project>) -> Element {
    let (today, language) = (clock::today(), state.language.get_untracked());
    let session = next_session(workspace, today, Some(id)).map(|session| {
        let about = session.expected.map(|count| state.fill(w::EXPECTED, [&count.to_string()]));
        let to = Route::Edit(id, Subject::Session, Some(session.id.record()));
        link_row(&to, long_date(session.date, language), about.unwrap_or_default(), "")
    });
    let tasks = open_tasks(workspace, Some(id), 3).into_iter();
    let tasks: Vec<Element> = tasks.map(|task| task_tick(state, task, today)).collect();
    pieces![eyebrow(state.say(w::WHAT_COMES_NEXT)), rows(pieces![session, tasks])]
}

fn plan(state: AppState, workspace: &Workspace, project: &Project) -> Element {
    let id = project.id;
    let count = |section: Section| match section {
        Section::Partners => workspace.of_project::<Partner>(id).count(),
        Section::Exchanges => workspace.of_project::<Exchange>(id).count(),
        Section::Consignments => workspace.of_project::<Consignment>(id).count(),
        Section::Languages => workspace.of_project::<LanguageNeed>(id).count(),
        Section::People => workspace.of_project::<Role>(id).count(),
        Section::Sessions => workspace.of_project::<Session>(id).count(),
        Section::Tasks => workspace.of_project::<Task>(id).count(),
        Section::Funds => workspace.of_project::<FundLine>(id).count(),
        Section::Conversations => workspace.of_project::<Conversation>(id).count(),
        Section::Proof => workspace.of_project::<Target>(id).count(),
    };
    let lists = Section::ALL.iter().map(|section| {
        let count = el("span.meta").child(count(*section).to_string());
        link_row(&Route::Section(id, *section), state.say(title(*section)), "", count)
    });
    let details = Route::Edit(id, Subject::Project, Some(id.record()));
    pieces![
        eyebrow(state.say(w::PLAN)),
        rows(pieces![
            link_row(&details, state.say(w::DETAILS), "", ""),
            lists.collect::<Vec<_>>(),
            link_row(&Route::Report(id), state.say(w::DID_IT_WORK), "", ""),
            link_row(&Route::Next(id), state.say(w::NEXT_ONE), "", ""),
        ]),
    ]
}

fn remove(state: AppState, project: &Project) -> Element {
    let (id, name) = (project.id, super::projects::name(state, project));
    card(
        "",
        button("btn danger", state.say(w::REMOVE_PROJECT), move || {
            state.remove_project(id, state.fill(w::REMOVED, [&name]));
            address::go(&Route::Projects);
        }),
    )
}
