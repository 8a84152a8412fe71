//! The partners of a project: organisations, and whether they share the view.

use leptos::prelude::*;

use super::list;
use crate::{
    domain::{
        field::Field,
        id::{Id, RecordId},
        plan::{Organisation, Partner, Project, SharedView, Stance, Statement},
        record::{Kept, Record},
        workspace::Workspace,
    },
    ui::{
        address, clock,
        components::{Icon, Tone, button_link, eyebrow, icon, link_row, quiet_link, rows, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words, field_words},
    },
};

/// Every partner, the ways to another one, and the statements that are put to them.
pub fn body(state: AppState, id: Id<Project>) -> Element {
    let workspace = state.workspace();
    let statement = |statement: &Statement| {
        let to = Route::Edit(id, Subject::Statement, Some(statement.id.record()));
        link_row(&to, statement.words.clone(), "", "")
    };
    let first = el("div.row").child(el("span.row-words").child(state.say(field_words(Field::SharedView))));
    let statements: Vec<Element> = workspace.of_project::<Statement>(id).map(statement).collect();
    pieces![
        list(state, partners(state, id)),
        add_partner(state, id),
        eyebrow(state.say(w::STATEMENTS)),
        rows(pieces![first, statements]),
        quiet_link(&Route::Edit(id, Subject::Statement, None), state.say(w::ADD_STATEMENT)),
    ]
}

/// How a partner stands to each statement but the first, which is its own.
pub fn stances(state: AppState, partner: &Partner) -> Option<Element> {
    let language = state.language.get_untracked();
    let workspace = state.workspace();
    let stances: Vec<&Stance> = workspace
        .of_project::<Stance>(partner.project)
        .filter(|stance| stance.partner == partner.id)
        .collect();
    let row = |statement: &Statement| {
        let stance = stances.iter().rev().find(|stance| stance.statement == statement.id);
        let view = stance.map_or(SharedView::NotAsked, |stance| stance.view);
        let to = stance.map_or_else(|| stance_id(partner, statement), |stance| stance.id.record());
        let to = Route::Edit(partner.project, Subject::Stance, Some(to));
        let said = tag(tone(view), choice_words(view).say(language).to_owned());
        link_row(&to, statement.words.clone(), "", said)
    };
    let found: Vec<Element> = workspace.of_project::<Statement>(partner.project).map(row).collect();
    (!found.is_empty()).then(|| pieces![eyebrow(state.say(w::HOW_IT_STANDS)), rows(found)])
}

/// The stance of an id that was made of a partner's and a statement's; none if no such two are here.
pub fn stance_of(workspace: &Workspace, project: Id<Project>, id: RecordId) -> Option<Stance> {
    let partners = workspace.of_project::<Partner>(project);
    let found = partners.flat_map(|partner| {
        workspace.of_project::<Statement>(project).map(move |statement| (partner, statement))
    });
    let (partner, statement) = found.into_iter().find(|(one, other)| stance_id(one, other) == id)?;
    Some(Stance {
        id: Id::new(id),
        project,
        statement: statement.id,
        partner: partner.id,
        view: SharedView::NotAsked,
        answered_by: String::new(),
        asked_on: None,
    })
}

/// The id of a partner's stance to a statement: the same on every phone, so that it is one record wherever it was made.
fn stance_id(partner: &Partner, statement: &Statement) -> RecordId {
    partner.id.of_both(statement.id)
}

const fn tone(view: SharedView) -> Tone {
    match view {
        SharedView::Agrees => Tone::Good,
        SharedView::NotAsked => Tone::Plain,
        SharedView::Unsure => Tone::Look,
        SharedView::Disagrees => Tone::Stop,
    }
}

/// A row for each partner.
fn partners(state: AppState, id: Id<Project>) -> Vec<Element> {
    let language = state.language.get_untracked();
    {
        let workspace = state.workspace();
        let row = |(partner, organisation): (&Partner, &Organisation)| {
            let view =
                tag(tone(partner.shared_view), choice_words(partner.shared_view).say(language).to_owned());
            link_row(
                &Route::Edit(id, Subject::Partner, Some(partner.id.record())),
                organisation.name.clone(),
                partner.role.clone(),
                view,
            )
        };
        workspace.partners(id).map(row).collect()
    }
}

/// Two ways to a partner: an organisation that is known already, or a new one.
fn add_partner(state: AppState, id: Id<Project>) -> Element {
    let workspace = state.workspace();
    let mut known = Vec::new();
    for organisation in workspace.all::<Organisation>() {
        if workspace.partners(id).all(|(_, known)| known.id != organisation.id) {
            let organisation_id = organisation.id;
            let join = move |_| {
                let partner = new_partner(id, organisation_id);
                let to = Route::Edit(id, Subject::Partner, Some(partner.id.record()));
                state.edit_one(partner);
                address::go(&to);
            };
            let name = el("b.row-words").child(organisation.name.clone());
            let row = el("button.row").attr("type", "button").on("click", join);
            known.push(row.child(name).child(icon(Icon::Plus)));
        }
    }
    let known = (!known.is_empty()).then(|| pieces![eyebrow(state.say(w::KNOWN_ORGANISATIONS)), rows(known)]);
    pieces![button_link(&Route::Edit(id, Subject::Organisation, None), state.say(w::ADD_PARTNER)), known]
}

/// A new organisation and its place in the project.
pub fn join(project: Id<Project>, organisation: Organisation) -> Vec<Record> {
    let partner = new_partner(project, organisation.id);
    vec![organisation.into_record(), partner.into_record()]
}

fn new_partner(project: Id<Project>, organisation: Id<Organisation>) -> Partner {
    Partner::blank(clock::new_id_of(), project, organisation)
}
