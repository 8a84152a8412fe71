//! The lists of a project's plan: partners, exchanges, roles, sessions, tasks, proof.

use leptos::prelude::*;

use super::{Page, report::target_words, today::task_tick};
use crate::{
    domain::{
        agenda::sessions_in_order,
        id::Id,
        money::Money,
        plan::{Exchange, ExchangeState, Organisation, Partner, Project, Role, SessionState, SharedView, Target, Task},
        form::Form,
        record::Kept,
    },
    ui::{
        clock,
        components::{Icon, Tone, button_link, empty, icon, link_row, tag},
        route::{Route, Section, Subject},
        state::AppState,
        words::{self as w, choice_words, day_and_month, full_date},
    },
};

/// The screen; none if there is no such project.
pub fn page(state: AppState, id: Id<Project>, section: Section) -> Option<Page> {
    let project = state.read(|workspace| workspace.get(id).cloned())?;
    let (title, rows, add) = match section {
        Section::Partners => (w::PARTNERS, partners(state, id), Add::Partner),
        Section::Exchanges => (w::GIVE_AND_TAKE, exchanges(state, &project), Add::Thing(Subject::Exchange, w::ADD_EXCHANGE)),
        Section::Roles => (w::PEOPLE, roles(state, id), Add::Thing(Subject::Role, w::ADD_ROLE)),
        Section::Sessions => (w::SESSIONS, sessions(state, id), Add::Thing(Subject::Session, w::ADD_SESSION)),
        Section::Tasks => (w::TASKS, tasks(state, id), Add::Thing(Subject::Task, w::ADD_TASK)),
        Section::Proof => (w::PROOF, proof(state, id), Add::Proof),
    };
    let add = match add {
        Add::Partner => add_partner(state, id),
        Add::Thing(subject, words) => button_link(&Route::Edit(id, subject, None), state.say(words).to_owned(), false),
        Add::Proof => button_link(&Route::Edit(id, Subject::Form, None), state.say(w::ADD_FORM).to_owned(), true),
    };
    let list = if rows.is_empty() {
        empty(state.say(w::NOTHING_YET).to_owned())
    } else {
        view! { <section class="card rows">{rows}</section> }.into_any()
    };
    let body = view! { <p class="meta" dir="auto">{super::projects::name(state, &project)}</p>{list}{add} };
    Some(Page::new(state.say(title), body.into_any()))
}

enum Add {
    Partner,
    Thing(Subject, crate::domain::language::Translated),
    Proof,
}

fn edit(project: Id<Project>, subject: Subject, id: crate::domain::id::RecordId) -> Route {
    Route::Edit(project, subject, Some(id))
}

fn partners(state: AppState, id: Id<Project>) -> Vec<AnyView> {
    let language = state.language.get_untracked();
    state.read(|workspace| {
        let row = |(partner, organisation): (&Partner, &Organisation)| {
            let tone = match partner.shared_view {
                SharedView::Agrees => Tone::Good,
                SharedView::NotAsked => Tone::Plain,
                SharedView::Unsure => Tone::Look,
                SharedView::Disagrees => Tone::Stop,
            };
            let view = tag(tone, choice_words(partner.shared_view).say(language).to_owned());
            link_row(&edit(id, Subject::Partner, partner.id.record()), organisation.name.clone(), partner.role.clone(), view)
        };
        workspace.partners(id).map(row).collect()
    })
}

/// Two ways to a partner: an organisation that is known already, or a new one.
fn add_partner(state: AppState, id: Id<Project>) -> AnyView {
    let known: Vec<Organisation> = state.read(|workspace| {
        let taken: Vec<Id<Organisation>> = workspace.partners(id).map(|(_, organisation)| organisation.id).collect();
        workspace.all::<Organisation>().filter(|organisation| !taken.contains(&organisation.id)).cloned().collect()
    });
    let known = (!known.is_empty()).then(|| {
        let buttons = known.into_iter().map(|organisation| {
            let join = move |_| {
                let partner = Partner {
                    id: clock::new_id_of(),
                    project: id,
                    organisation: organisation.id,
                    role: String::new(),
                    shared_view: SharedView::NotAsked,
                    asked_on: None,
                };
                let to = edit(id, Subject::Partner, partner.id.record());
                state.edit_one(partner);
                state.go(&to);
            };
            view! {
                <button type="button" class="row" on:click=join>
                    <b class="row-words" dir="auto">{organisation.name.clone()}</b>
                    {icon(Icon::Plus)}
                </button>
            }
        });
        view! {
            <h2 class="eyebrow">{state.say(w::KNOWN_ORGANISATIONS)}</h2>
            <section class="card rows">{buttons.collect_view()}</section>
        }
    });
    view! {
        {button_link(&Route::Edit(id, Subject::Organisation, None), state.say(w::ADD_PARTNER).to_owned(), false)}
        {known}
    }
    .into_any()
}

fn exchanges(state: AppState, project: &Project) -> Vec<AnyView> {
    let language = state.language.get_untracked();
    state.read(|workspace| {
        let name = |id: Option<Id<Organisation>>, none: &str| {
            id.and_then(|id| workspace.get(id)).map_or_else(|| none.to_owned(), |organisation| organisation.name.clone())
        };
        let row = |exchange: &Exchange| {
            let tone = match exchange.state {
                ExchangeState::Asked => Tone::Plain,
                ExchangeState::Promised => Tone::Look,
                ExchangeState::Confirmed | ExchangeState::Delivered => Tone::Good,
                ExchangeState::Withdrawn => Tone::Stop,
            };
            let state_tag = if exchange.giver.is_none() && exchange.stands() {
                tag(Tone::Stop, w::NOBODY_YET.say(language).to_owned())
            } else {
                tag(tone, choice_words(exchange.state).say(language).to_owned())
            };
            let giver = name(exchange.giver, w::NOBODY_YET.say(language));
            let receiver = name(exchange.receiver, w::THE_COMMUNITY.say(language));
            let due = exchange.due.map(|due| w::BY_DATE.fill(language, [&day_and_month(due, language)]));
            let worth = exchange.worth.map(|worth| project.currency.show(worth));
            let about: Vec<String> = [Some(format!("{giver} → {receiver}")), due, worth].into_iter().flatten().collect();
            let what = exchange.quantity.map_or_else(
                || exchange.what.clone(),
                |count| format!("{}, {count} {}", exchange.what, exchange.unit).trim_end().to_owned(),
            );
            link_row(&edit(project.id, Subject::Exchange, exchange.id.record()), what, about.join(" · "), state_tag)
        };
        let mut rows: Vec<AnyView> = workspace.of_project::<Exchange>(project.id).map(row).collect();
        let worth = |gives: bool, organisation: Id<Organisation>| {
            workspace
                .of_project::<Exchange>(project.id)
                .filter(|exchange| exchange.stands())
                .filter(|exchange| if gives { exchange.giver } else { exchange.receiver } == Some(organisation))
                .fold((0_u32, Money::default()), |(lines, sum), exchange| {
                    (lines.saturating_add(1), sum.plus(exchange.worth.unwrap_or_default()))
                })
        };
        let scales: Vec<AnyView> = workspace
            .partners(project.id)
            .map(|(_, organisation)| {
                let said = |gives| {
                    let (lines, sum) = worth(gives, organisation.id);
                    match (lines, sum) {
                        (0, _) => w::NOTHING_YET.say(language).to_owned(),
                        (lines, sum) if sum == Money::default() => format!("{lines} ×"),
                        (lines, sum) => format!("{lines} × · {}", project.currency.show(sum)),
                    }
                };
                view! {
                    <div class="scale">
                        <b dir="auto">{organisation.name.clone()}</b>
                        <div><span class="meta">{w::GIVES.say(language)}</span><span>{said(true)}</span></div>
                        <div><span class="meta">{w::GETS.say(language)}</span><span>{said(false)}</span></div>
                    </div>
                }
                .into_any()
            })
            .collect();
        if !rows.is_empty() {
            rows.extend(scales);
        }
        rows
    })
}

fn roles(state: AppState, id: Id<Project>) -> Vec<AnyView> {
    state.read(|workspace| {
        let row = |role: &Role| {
            let tone = if role.missing() > 0 { Tone::Stop } else { Tone::Good };
            let found = state.fill(w::NTH_OF, [&role.found.to_string(), &role.needed.to_string()]);
            link_row(&edit(id, Subject::Role, role.id.record()), role.name.clone(), String::new(), tag(tone, found))
        };
        workspace.of_project::<Role>(id).map(row).collect()
    })
}

fn sessions(state: AppState, id: Id<Project>) -> Vec<AnyView> {
    let language = state.language.get_untracked();
    state.read(|workspace| {
        sessions_in_order(workspace, id)
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
                link_row(&edit(id, Subject::Session, session.id.record()), name, about, end)
            })
            .collect()
    })
}

fn tasks(state: AppState, id: Id<Project>) -> Vec<AnyView> {
    let today = clock::today();
    let mut tasks: Vec<Task> = state.read(|workspace| workspace.of_project::<Task>(id).cloned().collect());
    tasks.sort_by_key(|task| (task.done, task.due.is_none(), task.due, task.id));
    let row = |task: Task| {
        let to = edit(id, Subject::Task, task.id.record());
        let words = format!("{}: {}", state.say(w::EDIT), task.what);
        view! {
            <div class="task">
                {task_tick(state, task, today)}
                <a class="icon-button" href=to.href() aria-label=words>{icon(Icon::Forward)}</a>
            </div>
        }
        .into_any()
    };
    tasks.into_iter().map(row).collect()
}

fn proof(state: AppState, id: Id<Project>) -> Vec<AnyView> {
    let language = state.language.get_untracked();
    state.read(|workspace| {
        let mut rows: Vec<AnyView> = Vec::new();
        for form in workspace.of_project::<Form>(id) {
            let count = state.fill(w::QUESTIONS_COUNT, [&form.questions.len().to_string()]);
            let title = form.title.say(language).words.to_owned();
            rows.push(link_row(&Route::Form(form.id), title, count, ().into_any()));
            for target in workspace.of_project::<Target>(id).filter(|target| target.form == form.id) {
                let to = edit(id, Subject::Target, target.id.record());
                let share = state.fill(w::TARGET_SHARE, [&target.share.to_string()]);
                rows.push(link_row(&to, target_words(state, target, form), share, ().into_any()));
            }
            if !form.questions.is_empty() {
                let add = Route::Edit(id, Subject::Target, None).href();
                rows.push(view! { <a class="row add" href=add>{icon(Icon::Plus)}{state.say(w::ADD_TARGET)}</a> }.into_any());
            }
        }
        rows
    })
}

/// Adds an organisation to a project.
pub fn join(project: Id<Project>, organisation: Organisation) -> Vec<crate::domain::record::Record> {
    let partner = Partner {
        id: clock::new_id_of(),
        project,
        organisation: organisation.id,
        role: String::new(),
        shared_view: SharedView::NotAsked,
        asked_on: None,
    };
    vec![organisation.into_record(), partner.into_record()]
}
