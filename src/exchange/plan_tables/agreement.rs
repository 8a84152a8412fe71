//! Who takes part, what they hold, what they give and get, and what others said.

use super::{
    super::columns::{Column, blank_or},
    Row, amount, codes, organisation, rows, yes_no,
};
use crate::domain::{
    calendar::CalendarDate,
    code::Coded,
    id::Id,
    plan::{Conversation, Exchange, Organisation, Partner, Project, SharedView, Stance, Statement},
    workspace::Workspace,
};

/// What a partner answered to a statement; without a statement, to the first one.
pub(super) struct Answer<'a> {
    partner: Row<'a, Partner>,
    statement: Option<&'a Statement>,
    view: SharedView,
    answered_by: &'a str,
    asked_on: Option<CalendarDate>,
}

type PartnerRow<'a> = (&'a Project, &'a Partner, &'a Organisation);

pub(super) fn partner_rows(
    workspace: &Workspace,
    chosen: Option<Id<Project>>,
) -> impl Iterator<Item = PartnerRow<'_>> {
    rows::<Partner>(workspace, chosen)
        .filter_map(|row| Some((row.project, row.thing, workspace.get(row.thing.organisation)?)))
}

pub(super) fn view_rows(workspace: &Workspace, chosen: Option<Id<Project>>) -> Vec<Answer<'_>> {
    let mut views = Vec::new();
    for partner in rows::<Partner>(workspace, chosen) {
        let (project, thing) = (partner.project, partner.thing);
        let (view, answered_by, asked_on) = (thing.shared_view, thing.answered_by.as_str(), thing.asked_on);
        views.push(Answer { partner, statement: None, view, answered_by, asked_on });
        let stances =
            || workspace.of_project::<Stance>(project.id).filter(|stance| stance.partner == thing.id);
        for statement in workspace.of_project::<Statement>(project.id) {
            let stance = stances().filter(|stance| stance.statement == statement.id).last();
            views.push(Answer {
                partner: Row { workspace, project, thing },
                statement: Some(statement),
                view: stance.map_or(SharedView::NotAsked, |stance| stance.view),
                answered_by: stance.map_or("", |stance| &stance.answered_by),
                asked_on: stance.and_then(|stance| stance.asked_on),
            });
        }
    }
    views
}

pub(super) fn partners<'a>() -> &'a [Column<PartnerRow<'a>>] {
    &[
        Column { header: "partner_id", cell: |(_, partner, _)| partner.id.to_string() },
        Column { header: "project_id", cell: |(project, ..)| project.id.to_string() },
        Column { header: "project", cell: |(project, ..)| project.name.clone() },
        Column { header: "organisation_id", cell: |(.., organisation)| organisation.id.to_string() },
        Column { header: "organisation", cell: |(.., organisation)| organisation.name.clone() },
        Column { header: "strengths", cell: |(.., organisation)| codes(&organisation.strengths) },
        Column { header: "role", cell: |(_, partner, _)| partner.role.clone() },
        Column { header: "shared_view", cell: |(_, partner, _)| partner.shared_view.code().to_owned() },
        Column { header: "asked_on", cell: |(_, partner, _)| blank_or(partner.asked_on) },
        Column { header: "must_stay", cell: |(.., organisation)| blank_or(organisation.must_stay) },
    ]
}

pub(super) fn views<'a>() -> &'a [Column<Answer<'a>>] {
    &[
        Column { header: "partner_id", cell: |row| row.partner.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.partner.project.id.to_string() },
        Column { header: "project", cell: |row| row.partner.project.name.clone() },
        Column {
            header: "organisation",
            cell: |row| organisation(row.partner.workspace, Some(row.partner.thing.organisation)),
        },
        Column { header: "statement_id", cell: |row| blank_or(row.statement.map(|statement| statement.id)) },
        Column {
            header: "statement",
            cell: |row| row.statement.map_or(FIRST, |statement| &statement.words).to_owned(),
        },
        Column { header: "view", cell: |row| row.view.code().to_owned() },
        Column { header: "answered_by", cell: |row| row.answered_by.to_owned() },
        Column { header: "asked_on", cell: |row| blank_or(row.asked_on) },
    ]
}

/// The statement that every project has.
const FIRST: &str = "A community can help raise a child reader.";

pub(super) fn exchanges<'a>() -> &'a [Column<Row<'a, Exchange>>] {
    &[
        Column { header: "exchange_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "what", cell: |row| row.thing.what.clone() },
        Column { header: "kind", cell: |row| row.thing.kind.code().to_owned() },
        Column { header: "giver", cell: |row| organisation(row.workspace, row.thing.giver) },
        Column { header: "receiver", cell: |row| organisation(row.workspace, row.thing.receiver) },
        Column { header: "quantity", cell: |row| blank_or(row.thing.quantity) },
        Column { header: "unit", cell: |row| row.thing.unit.clone() },
        Column { header: "worth", cell: |row| amount(row.thing.worth) },
        Column { header: "currency", cell: |row| row.project.currency.code().to_owned() },
        Column { header: "state", cell: |row| row.thing.state.code().to_owned() },
        Column { header: "due", cell: |row| blank_or(row.thing.due) },
        Column { header: "since", cell: |row| blank_or(row.thing.since) },
    ]
}

pub(super) fn conversations<'a>() -> &'a [Column<Row<'a, Conversation>>] {
    &[
        Column { header: "conversation_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "with", cell: |row| row.thing.with.clone() },
        Column { header: "standing", cell: |row| row.thing.standing.code().to_owned() },
        Column { header: "spoken_on", cell: |row| blank_or(row.thing.on) },
        Column { header: "said", cell: |row| row.thing.said.clone() },
        Column { header: "follow_up", cell: |row| row.thing.follow_up.clone() },
        Column { header: "follow_up_by", cell: |row| blank_or(row.thing.follow_up_by) },
        Column { header: "followed_up", cell: |row| yes_no(row.thing.followed_up) },
    ]
}
