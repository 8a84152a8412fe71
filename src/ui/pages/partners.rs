//! The partners of a project: organisations, and whether they share the view.

use leptos::prelude::*;

use crate::{
    domain::{
        id::Id,
        plan::{Organisation, Partner, Project, SharedView},
        record::{Kept, Record},
    },
    ui::{
        address, clock,
        components::{Icon, Tone, button_link, eyebrow, icon, link_row, rows, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words},
    },
};

/// A row for each partner.
pub fn partners(state: AppState, id: Id<Project>) -> Vec<Element> {
    let language = state.language.get_untracked();
    {
        let workspace = state.workspace();
        let row = |(partner, organisation): (&Partner, &Organisation)| {
            let tone = match partner.shared_view {
                SharedView::Agrees => Tone::Good,
                SharedView::NotAsked => Tone::Plain,
                SharedView::Unsure => Tone::Look,
                SharedView::Disagrees => Tone::Stop,
            };
            let view = tag(tone, choice_words(partner.shared_view).say(language).to_owned());
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
pub fn add_partner(state: AppState, id: Id<Project>) -> Element {
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
    let (id, role) = (clock::new_id_of(), String::new());
    Partner { id, project, organisation, role, shared_view: SharedView::NotAsked, asked_on: None }
}
