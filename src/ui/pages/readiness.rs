//! What is still unclear in a project, and where to mend it.

use std::cmp::Reverse;

use leptos::prelude::*;

use crate::{
    domain::{
        id::Id,
        plan::{Exchange, Organisation, Project},
        readiness::{Aspect, Check, Finding, Weight, readiness},
        workspace::Workspace,
    },
    ui::{
        clock,
        components::{Icon, Tone, button_link, eyebrow, icon, rows, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::{Section, Subject},
        words::{self as w, day_and_month},
    },
};

/// The checks of a project as a list, and a button to the most serious finding.
pub fn readiness_view(state: AppState, project: Id<Project>) -> Element {
    let checks = readiness(&state.workspace(), project, clock::today());
    // The first of the most serious ones: it is the one that its check shows.
    let worst =
        checks.iter().flat_map(|check| &check.findings).min_by_key(|finding| Reverse(finding.weight()));
    let mend = worst.map(|finding| {
        let (words, to) =
            (words(state, &state.workspace(), finding), place(finding, &state.workspace(), project));
        let words = state.fill(w::MEND_NEXT, [&words]);
        button_link(&to, words)
    });
    let checks: Vec<Element> = checks.iter().map(|check| row(state, project, check)).collect();
    pieces![eyebrow(state.say(w::STILL_UNCLEAR)), rows(checks), mend]
}

fn row(state: AppState, project: Id<Project>, check: &Check) -> Element {
    let (tone, sign, word) = match check.weight() {
        None => (Tone::Good, Icon::Tick, w::CLEAR),
        Some(Weight::Open) => (Tone::Plain, Icon::Open, w::OPEN),
        Some(Weight::Look) => (Tone::Look, Icon::Look, w::LOOK),
        Some(Weight::Stop) => (Tone::Stop, Icon::Stop, w::STOP),
    };
    let dot = match tone {
        Tone::Good => "dot good",
        Tone::Look => "dot look",
        Tone::Stop => "dot stop",
        Tone::Plain => "dot",
    };
    let (name, section) = match check.aspect {
        Aspect::SharedView => (w::SHARED_VIEW, Section::Partners),
        Aspect::GiveAndTake => (w::GIVE_AND_TAKE, Section::Exchanges),
        Aspect::People => (w::PEOPLE, Section::Roles),
        Aspect::Sessions => (w::SESSIONS, Section::Sessions),
        Aspect::Tasks => (w::TASKS, Section::Tasks),
        Aspect::Proof => (w::PROOF, Section::Proof),
    };
    let why = check.findings.first().map_or_else(
        || state.say(w::ALL_CLEAR).to_owned(),
        |finding| words(state, &state.workspace(), finding),
    );
    let words = el("span.row-words").child(el("b").child(state.say(name)));
    let words = words.child(el("span.meta").child(why));
    let row = el("a.row.find").attr("href", Route::Section(project, section).href());
    row.child(el("span").class(dot).child(icon(sign))).child(words).child(tag(tone, state.say(word)))
}

fn words(state: AppState, workspace: &Workspace, finding: &Finding) -> String {
    let organisation = |id: &Id<Organisation>| workspace.get(*id).map_or("", |known| known.name.as_str());
    let exchange = |id: &Id<Exchange>| workspace.get(*id).map_or("", |known| known.what.as_str());
    let plain = match finding {
        Finding::PartnerDisagrees(id) => return state.fill(w::DISAGREES, [organisation(id)]),
        Finding::PartnerUnsure(id) => return state.fill(w::IS_UNSURE, [organisation(id)]),
        Finding::PartnerNotAsked(id) => return state.fill(w::NOT_ASKED, [organisation(id)]),
        Finding::NobodyGives(id) => return state.fill(w::NOBODY_GIVES, [exchange(id)]),
        Finding::NotConfirmed(id) => return state.fill(w::NOT_CONFIRMED, [exchange(id)]),
        Finding::GetsNothing(id) => return state.fill(w::GETS_NOTHING, [organisation(id)]),
        Finding::GivesNothing(id) => return state.fill(w::GIVES_NOTHING, [organisation(id)]),
        Finding::RoleUnfilled(id) => {
            let role = workspace.get(*id);
            let [found, needed] =
                role.map_or([0, 0], |role| [role.found, role.needed]).map(|count| count.to_string());
            return state.fill(w::ROLE_SHORT, [role.map_or("", |role| &role.name), &found, &needed]);
        }
        Finding::NotExpected(id) => {
            let language = state.language.get_untracked();
            let day =
                workspace.get(*id).map(|session| day_and_month(session.date, language)).unwrap_or_default();
            return state.fill(w::NOT_EXPECTED, [&day]);
        }
        Finding::TaskOverdue(id) => {
            return state.fill(w::TASK_OVERDUE, [workspace.get(*id).map_or("", |task| &task.what)]);
        }
        Finding::NoPartners => w::NO_PARTNERS,
        Finding::NoExchanges => w::NO_EXCHANGES,
        Finding::NoRoles => w::NO_ROLES,
        Finding::NoSessions => w::NO_SESSIONS,
        Finding::NoForm => w::NO_FORM,
        Finding::EmptyForm(_) => w::EMPTY_FORM,
        Finding::NoTarget => w::NO_TARGET,
    };
    state.say(plain).to_owned()
}

/// Where a finding is mended.
fn place(finding: &Finding, workspace: &Workspace, project: Id<Project>) -> Route {
    let edit = |subject, id| Route::Edit(project, subject, Some(id));
    match finding {
        Finding::PartnerDisagrees(id) | Finding::PartnerUnsure(id) | Finding::PartnerNotAsked(id) => {
            let partner = workspace.partners(project).find(|(_, organisation)| organisation.id == *id);
            partner.map_or(Route::Section(project, Section::Partners), |(partner, _)| {
                edit(Subject::Partner, partner.id.record())
            })
        }
        Finding::NobodyGives(id) | Finding::NotConfirmed(id) => edit(Subject::Exchange, id.record()),
        Finding::RoleUnfilled(id) => edit(Subject::Role, id.record()),
        Finding::NotExpected(id) => edit(Subject::Session, id.record()),
        Finding::TaskOverdue(id) => edit(Subject::Task, id.record()),
        Finding::EmptyForm(id) => Route::Form(*id),
        Finding::NoPartners => Route::Section(project, Section::Partners),
        Finding::NoExchanges | Finding::GetsNothing(_) | Finding::GivesNothing(_) => {
            Route::Section(project, Section::Exchanges)
        }
        Finding::NoRoles => Route::Section(project, Section::Roles),
        Finding::NoSessions => Route::Section(project, Section::Sessions),
        Finding::NoForm | Finding::NoTarget => Route::Section(project, Section::Proof),
    }
}
