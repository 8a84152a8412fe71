//! What stands below the fields of a thing: what belongs to it, and what is known of it from elsewhere.

use leptos::prelude::GetUntracked;

use crate::{
    domain::{
        id::{Id, RecordId},
        ledger::{Side, lines, promises},
        plan::{Exchange, Following, Organisation, Partner, Project, Series, Session, follow},
        record::{Kept, Record},
    },
    ui::{
        address, clock,
        components::{button, eyebrow, link_row, meta, quiet_link, rows},
        html::{Element, el, pieces},
        pages::section::{calendar_button, inside_consignment, lines_words, partners::stances, shifts_of},
        route::Route,
        state::AppState,
        subject::{Section, Subject},
        words::{self as w, full_date},
    },
};

/// What stands below the fields; nothing for most things.
#[expect(clippy::wildcard_enum_match_arm, reason = "a thing with nothing beside it is the rule")]
pub(super) fn beside(state: AppState, project: Id<Project>, thing: &Record) -> Option<Element> {
    match thing {
        Record::Consignment(consignment) => Some(inside_consignment(state, consignment)),
        Record::Session(session) => {
            let file = calendar_button(state, project, Some(session.id));
            Some(pieces![shifts_of(state, session), file])
        }
        Record::Partner(partner) => {
            let workspace = state.workspace();
            let organisation = workspace.get(partner.organisation)?;
            let to = Route::Edit(project, Subject::Organisation, Some(organisation.id.record()));
            let card = quiet_link(&to, state.fill(w::EDIT_ORGANISATION, [&organisation.name]));
            Some(pieces![stances(state, partner), card])
        }
        Record::Series(series) => Some(dates(state, series)),
        Record::Organisation(organisation) => Some(together(state, organisation)),
        _ => None,
    }
}

/// The days of a series, and a button that puts its sessions on the plan as they are now.
fn dates(state: AppState, series: &Series) -> Element {
    let language = state.language.get_untracked();
    let days = series.days();
    let shown = days.iter().take(SHOWN).map(|day| el("li").child(full_date(*day, language)));
    let more = days.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| el("li").child(state.fill(w::MORE_FINDINGS, [&more.to_string()])));
    let list = el("ol.dates").child(shown.collect::<Vec<_>>()).child(more);
    let card = el("section.card").child(list);
    let Following { put, take } = following(state, series);
    let changes = (!put.is_empty() || !take.is_empty()).then(|| {
        let words = state.fill(w::PLAN_SESSIONS, [&put.len().to_string(), &take.len().to_string()]);
        let (id, new) = (series.id, series.clone());
        button("btn", words, move || {
            // One that nobody changed a field of is not saved yet.
            if state.workspace().get(id).is_none() {
                state.edit_one(new.clone());
            }
            plan(state, id);
        })
    });
    pieces![eyebrow(state.say(w::DATES)), card, changes]
}

/// How many days are shown.
const SHOWN: usize = 12;

fn following(state: AppState, series: &Series) -> Following {
    let workspace = state.workspace();
    let existing: Vec<&Session> = workspace.of_project(series.project).collect();
    follow(series, &existing, clock::today())
}

/// Puts the sessions of a series on the plan, and takes those away that are not of it any more, with an undo.
fn plan(state: AppState, id: Id<Series>) {
    let Some(series) = state.workspace().get(id).cloned() else { return };
    let Following { put, take } = following(state, &series);
    let workspace = state.workspace();
    let is_new = |session: &&Session| workspace.get(session.id).is_none();
    let added: Vec<RecordId> = put.iter().filter(is_new).map(|session| session.id.record()).collect();
    let mut taken = Vec::new();
    for session in take {
        taken.push(session.record());
        taken.extend(workspace.dependents(session.record()));
    }
    // Those that follow a change are put back as they were.
    let changed: Vec<Record> =
        put.iter().filter_map(|session| workspace.record(session.id.record()).cloned()).collect();
    drop(workspace);
    state.edit(put.into_iter().map(Kept::into_record).collect());
    address::go(&Route::Section(series.project, Section::Sessions));
    let mut undo = state.take_away(&taken);
    undo.extend(changed);
    state.tell_with_undo(state.say(w::SESSIONS_PLANNED).to_owned(), undo, added);
}

/// What was done together with an organisation: projects, promises kept, what it gave and got.
fn together(state: AppState, organisation: &Organisation) -> Element {
    let workspace = state.workspace();
    let with = workspace.all::<Partner>().filter(|partner| partner.organisation == organisation.id);
    let projects = with.filter_map(|partner| workspace.get(partner.project));
    let project = |project: &Project| {
        let exchanges = || workspace.of_project::<Exchange>(project.id);
        let sides = [(Side::Gives, w::GIVES), (Side::Gets, w::GETS)].map(|(side, words)| {
            let lines = lines(exchanges(), side, organisation.id);
            format!("{}: {}", state.say(words), lines_words(state, project, lines))
        });
        let name = crate::ui::pages::projects::name(state, project);
        link_row(&Route::Project(project.id), name, sides.join(" · "), "")
    };
    let projects: Vec<Element> = projects.map(project).collect();
    let kept = promises(workspace.all::<Exchange>(), organisation.id, clock::today());
    let kept = state.fill(w::PROMISES_KEPT, [&kept.kept.to_string(), &kept.due.to_string()]);
    pieces![
        eyebrow(state.say(w::TOGETHER)),
        (!projects.is_empty()).then(|| rows(projects)),
        el("section.card").child(meta(kept)),
    ]
}
