//! Who takes part, what they hold, what they give and get, and what others said.

use super::{
    super::columns::{
        Column::{self, Amount, Day, Number, Text},
        blank_or,
    },
    Row, codes, organisation, rows, yes_no,
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
        Text("partner_id", |(_, partner, _)| partner.id.to_string()),
        Text("project_id", |(project, ..)| project.id.to_string()),
        Text("project", |(project, ..)| project.name.clone()),
        Text("organisation_id", |(.., organisation)| organisation.id.to_string()),
        Text("organisation", |(.., organisation)| organisation.name.clone()),
        Text("strengths", |(.., organisation)| codes(&organisation.strengths)),
        Text("role", |(_, partner, _)| partner.role.clone()),
        Text("shared_view", |(_, partner, _)| partner.shared_view.code().to_owned()),
        Day("asked_on", |(_, partner, _)| partner.asked_on),
        Number("must_stay", |(.., organisation)| organisation.must_stay),
    ]
}

pub(super) fn views<'a>() -> &'a [Column<Answer<'a>>] {
    &[
        Text("partner_id", |row| row.partner.thing.id.to_string()),
        Text("project_id", |row| row.partner.project.id.to_string()),
        Text("project", |row| row.partner.project.name.clone()),
        Text("organisation", |row| organisation(row.partner.workspace, Some(row.partner.thing.organisation))),
        Text("statement_id", |row| blank_or(row.statement.map(|statement| statement.id))),
        Text("statement", |row| row.statement.map_or(FIRST, |statement| &statement.words).to_owned()),
        Text("view", |row| row.view.code().to_owned()),
        Text("answered_by", |row| row.answered_by.to_owned()),
        Day("asked_on", |row| row.asked_on),
    ]
}

/// The statement that every project has.
const FIRST: &str = "A community can help raise a child reader.";

pub(super) fn exchanges<'a>() -> &'a [Column<Row<'a, Exchange>>] {
    &[
        Text("exchange_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("what", |row| row.thing.what.clone()),
        Text("kind", |row| row.thing.kind.code().to_owned()),
        Text("giver", |row| organisation(row.workspace, row.thing.giver)),
        Text("receiver", |row| organisation(row.workspace, row.thing.receiver)),
        Number("quantity", |row| row.thing.quantity),
        Text("unit", |row| row.thing.unit.clone()),
        Amount("worth", |row| row.thing.worth),
        Text("currency", |row| row.project.currency.code().to_owned()),
        Text("state", |row| row.thing.state.code().to_owned()),
        Day("due", |row| row.thing.due),
        Day("since", |row| row.thing.since),
    ]
}

pub(super) fn conversations<'a>() -> &'a [Column<Row<'a, Conversation>>] {
    &[
        Text("conversation_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("with", |row| row.thing.with.clone()),
        Text("standing", |row| row.thing.standing.code().to_owned()),
        Day("spoken_on", |row| row.thing.on),
        Text("said", |row| row.thing.said.clone()),
        Text("follow_up", |row| row.thing.follow_up.clone()),
        Day("follow_up_by", |row| row.thing.follow_up_by),
        Text("followed_up", |row| yes_no(row.thing.followed_up)),
    ]
}
