//! Hands: what is needed, who can help, and who goes when.

use leptos::prelude::GetUntracked;

use super::list;
use crate::{
    domain::{
        agenda::sessions_in_order,
        id::Id,
        plan::{Person, Project, Role, Session, Shift},
        readiness::proposal,
        record::{Kept, Record},
        workspace::Workspace,
    },
    ui::{
        clock,
        components::{Tone, button, button_link, eyebrow, link_row, quiet_link, rows, tag},
        focus::focus,
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        wait::at_next_frame,
        words::{self as w, choice_words, day_and_month, full_date},
    },
};

/// How many sessions the roster shows.
const COLUMNS: usize = 12;

/// Roles, people, and the roster.
pub fn body(state: AppState, id: Id<Project>) -> Element {
    let workspace = state.workspace();
    pieces![
        eyebrow(state.say(w::ROLES)),
        list(state, roles(state, &workspace, id)),
        button_link(&Route::Edit(id, Subject::Role, None), state.say(w::ADD_ROLE)),
        eyebrow(state.say(w::TEAM)),
        list(state, team(state, &workspace, id)),
        quiet_link(&Route::Edit(id, Subject::Person, None), state.say(w::ADD_PERSON)),
        roster(state, &workspace, id),
    ]
}

fn roles(state: AppState, workspace: &Workspace, id: Id<Project>) -> Vec<Element> {
    let by_name = workspace.of_project::<Shift>(id).next().is_some();
    let row = |role: &Role| {
        let to = Route::Edit(id, Subject::Role, Some(role.id.record()));
        let about = role.skill.map(|skill| choice_words(skill).say(state.language.get_untracked()));
        let end = (!by_name).then(|| {
            let tone = if role.missing() > 0 { Tone::Stop } else { Tone::Good };
            tag(tone, state.fill(w::NTH_OF, [&role.found.to_string(), &role.needed.to_string()]))
        });
        let end = end.unwrap_or_else(|| el("span.meta").child(format!("× {}", role.needed)));
        link_row(&to, role.name.clone(), about.unwrap_or_default(), end)
    };
    workspace.of_project::<Role>(id).map(row).collect()
}

/// Everybody who can help, in this project or another.
fn team(state: AppState, workspace: &Workspace, id: Id<Project>) -> Vec<Element> {
    let language = state.language.get_untracked();
    let row = |person: &Person| {
        let skills = person.skills.iter().map(|skill| choice_words(*skill).say(language));
        let spoken = person.languages.iter().map(|language| language.own_name());
        let mut about: Vec<String> = skills.chain(spoken).map(str::to_owned).collect();
        about.extend(person.most_hours.map(|hours| state.fill(w::HOURS_A_WEEK, [&hours.to_string()])));
        let to = Route::Edit(id, Subject::Person, Some(person.id.record()));
        link_row(&to, person.name.clone(), about.join(" · "), "")
    };
    workspace.all::<Person>().map(row).collect()
}

/// People by sessions, with what each does where.
fn roster(state: AppState, workspace: &Workspace, id: Id<Project>) -> Option<Element> {
    let (language, today) = (state.language.get_untracked(), clock::today());
    let shifts: Vec<&Shift> = workspace.of_project::<Shift>(id).collect();
    let sessions = sessions_in_order(workspace, id).into_iter();
    let sessions: Vec<&Session> = sessions
        .map(|(_, session)| session)
        .filter(|session| session.is_to_come(today))
        .take(COLUMNS)
        .collect();
    if sessions.is_empty() || workspace.all::<Person>().next().is_none() {
        return None;
    }
    let heads = sessions.iter().map(|session| {
        let to = Route::Edit(id, Subject::Session, Some(session.id.record())).href();
        let day = el("a").attr("href", to).child(day_and_month(session.date, language));
        el("th").attr("scope", "col").child(day)
    });
    let head = el("tr").child(el("td")).child(heads.collect::<Vec<_>>());
    let mut lines = Vec::new();
    for person in workspace.all::<Person>() {
        let cells = sessions.iter().map(|session| {
            let there =
                shifts.iter().filter(|shift| shift.person == person.id && shift.session == session.id);
            let roles = there.filter_map(|shift| {
                let to = Route::Edit(id, Subject::Shift, Some(shift.id.record())).href();
                Some(el("a").attr("href", to).child(workspace.get(shift.role)?.name.clone()))
            });
            el("td").child(roles.collect::<Vec<_>>())
        });
        let name = el("th").attr("scope", "row").child(person.name.clone());
        lines.push(el("tr").child(name).child(cells.collect::<Vec<_>>()));
    }
    let table = el("table.roster").child(el("thead").child(head)).child(el("tbody").child(lines));
    let table = el("div.wide")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", state.say(w::ROSTER))
        .child(table);
    Some(pieces![
        eyebrow(state.say(w::ROSTER)),
        button("btn quiet", state.say(w::PROPOSE), move || propose(state, id)).attr("id", PROPOSE),
        el("section.card.full").child(table),
    ])
}

/// Puts those who can on the open places, and says how many stay open; with an undo.
fn propose(state: AppState, project: Id<Project>) {
    let (placements, missing) = proposal(&state.workspace(), project, clock::today());
    let shifts: Vec<Record> = placements
        .iter()
        .map(|(session, person, role)| {
            let (session, person, role) = (*session, *person, *role);
            Shift { id: clock::new_id_of(), project, session, person, role }.into_record()
        })
        .collect();
    let added = shifts.iter().map(Record::id).collect();
    state.edit(shifts);
    let words = state.fill(w::PROPOSED, [&placements.len().to_string(), &missing.to_string()]);
    state.tell_with_undo(words, Vec::new(), added);
    state.draw();
    // Whoever works without a pointer goes on from where they were.
    at_next_frame(|| focus(PROPOSE));
}

/// The id of the button that proposes.
const PROPOSE: &str = "propose";

/// Who is put on a session, and a way to put somebody on.
pub fn shifts_of(state: AppState, session: &Session) -> Element {
    let workspace = state.workspace();
    let (project, id) = (session.project, session.id);
    let row = |shift: &Shift| {
        let to = Route::Edit(project, Subject::Shift, Some(shift.id.record()));
        let person = workspace.get(shift.person).map(|person| person.name.clone());
        let role = workspace.get(shift.role).map(|role| role.name.clone());
        link_row(&to, person.unwrap_or_default(), role.unwrap_or_default(), "")
    };
    let shifts = workspace
        .of_project::<Shift>(project)
        .filter(|shift| shift.session == id)
        .map(row)
        .collect::<Vec<_>>();
    let has_roles = workspace.of_project::<Role>(project).next().is_some();
    let day = full_date(session.date, state.language.get_untracked());
    pieces![
        eyebrow(format!("{}: {day}", state.say(w::ROSTER))),
        (!shifts.is_empty()).then(|| rows(shifts)),
        has_roles
            .then(|| quiet_link(&Route::New(project, Subject::Shift, id.record()), state.say(w::ADD_SHIFT))),
    ]
}
