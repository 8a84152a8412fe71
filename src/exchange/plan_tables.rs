//! The plan as tables: projects, partners, exchanges, roles, sessions, tasks, targets. What the columns mean is told
//! in `docs/csv.md`.

use super::columns::{Column, blank_or, write};
use crate::domain::{
    code::{Coded, coded},
    id::Id,
    money::Money,
    plan::{Exchange, Organisation, Partner, Project, Role, Session, Strength, Target, Task},
    record::Kept,
    workspace::Workspace,
};

coded! {
    /// The tables of the plan. Their codes are the names of their files.
    PlanTable {
        /// One row a project.
        Projects = "projects",
        /// One row a partner of a project.
        Partners = "partners",
        /// One row a line of give-and-take.
        Exchanges = "exchanges",
        /// One row a role.
        Roles = "roles",
        /// One row a session.
        Sessions = "sessions",
        /// One row a task.
        Tasks = "tasks",
        /// One row a target.
        Targets = "targets",
    }
}

/// The bytes of one table, of one project or of all.
pub fn plan_table(table: PlanTable, workspace: &Workspace, project: Option<Id<Project>>) -> Vec<u8> {
    match table {
        PlanTable::Projects => {
            let chosen = |row: &&Project| project.is_none_or(|project| row.id == project);
            write(projects(), workspace.all::<Project>().filter(chosen))
        }
        PlanTable::Partners => {
            let rows = rows::<Partner>(workspace, project, |partner| partner.project);
            write(
                partners(),
                rows.filter_map(|row| Some((row.project, row.thing, workspace.get(row.thing.organisation)?))),
            )
        }
        PlanTable::Exchanges => {
            write(exchanges(), rows(workspace, project, |exchange: &Exchange| exchange.project))
        }
        PlanTable::Roles => write(roles(), rows(workspace, project, |role: &Role| role.project)),
        PlanTable::Sessions => {
            write(sessions(), rows(workspace, project, |session: &Session| session.project))
        }
        PlanTable::Tasks => write(tasks(), rows(workspace, project, |task: &Task| task.project)),
        PlanTable::Targets => write(targets(), rows(workspace, project, |target: &Target| target.project)),
    }
}

/// A thing with the project that it belongs to.
struct Row<'a, T> {
    workspace: &'a Workspace,
    project: &'a Project,
    thing: &'a T,
}

fn rows<T: Kept>(
    workspace: &Workspace,
    chosen: Option<Id<Project>>,
    project_of: fn(&T) -> Id<Project>,
) -> impl Iterator<Item = Row<'_, T>> {
    workspace
        .all::<T>()
        .filter(move |thing| chosen.is_none_or(|project| project_of(thing) == project))
        .filter_map(move |thing| Some(Row { workspace, project: workspace.get(project_of(thing))?, thing }))
}

fn projects<'a>() -> &'a [Column<&'a Project>] {
    &[
        Column { header: "project_id", cell: |row| row.id.to_string() },
        Column { header: "project", cell: |row| row.name.clone() },
        Column { header: "kind", cell: |row| row.kind.code().to_owned() },
        Column { header: "purpose", cell: |row| row.purpose.clone() },
        Column { header: "site", cell: |row| row.site.clone() },
        Column { header: "starts", cell: |row| blank_or(row.starts) },
        Column { header: "ends", cell: |row| blank_or(row.ends) },
        Column { header: "currency", cell: |row| row.currency.code().to_owned() },
    ]
}

fn partners<'a>() -> &'a [Column<(&'a Project, &'a Partner, &'a Organisation)>] {
    &[
        Column { header: "partner_id", cell: |(_, partner, _)| partner.id.to_string() },
        Column { header: "project_id", cell: |(project, ..)| project.id.to_string() },
        Column { header: "project", cell: |(project, ..)| project.name.clone() },
        Column { header: "organisation_id", cell: |(.., organisation)| organisation.id.to_string() },
        Column { header: "organisation", cell: |(.., organisation)| organisation.name.clone() },
        Column { header: "strengths", cell: |(.., organisation)| strengths(&organisation.strengths) },
        Column { header: "role", cell: |(_, partner, _)| partner.role.clone() },
        Column { header: "shared_view", cell: |(_, partner, _)| partner.shared_view.code().to_owned() },
        Column { header: "asked_on", cell: |(_, partner, _)| blank_or(partner.asked_on) },
    ]
}

fn exchanges<'a>() -> &'a [Column<Row<'a, Exchange>>] {
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
        Column { header: "worth", cell: |row| blank_or(row.thing.worth.map(Money::plain)) },
        Column { header: "currency", cell: |row| row.project.currency.code().to_owned() },
        Column { header: "state", cell: |row| row.thing.state.code().to_owned() },
        Column { header: "due", cell: |row| blank_or(row.thing.due) },
    ]
}

fn roles<'a>() -> &'a [Column<Row<'a, Role>>] {
    &[
        Column { header: "role_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "role", cell: |row| row.thing.name.clone() },
        Column { header: "needed", cell: |row| row.thing.needed.to_string() },
        Column { header: "found", cell: |row| row.thing.found.to_string() },
    ]
}

fn sessions<'a>() -> &'a [Column<Row<'a, Session>>] {
    &[
        Column { header: "session_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "date", cell: |row| row.thing.date.to_string() },
        Column { header: "time", cell: |row| blank_or(row.thing.time) },
        Column { header: "site", cell: |row| site(row.thing, row.project).to_owned() },
        Column { header: "state", cell: |row| row.thing.state.code().to_owned() },
        Column { header: "reason", cell: |row| row.thing.reason.clone() },
        Column { header: "expected_children", cell: |row| blank_or(row.thing.expected) },
        Column { header: "children", cell: |row| blank_or(row.thing.children) },
        Column { header: "adults", cell: |row| blank_or(row.thing.adults) },
    ]
}

fn tasks<'a>() -> &'a [Column<Row<'a, Task>>] {
    &[
        Column { header: "task_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "task", cell: |row| row.thing.what.clone() },
        Column { header: "due", cell: |row| blank_or(row.thing.due) },
        Column { header: "done", cell: |row| if row.thing.done { "yes" } else { "no" }.to_owned() },
    ]
}

fn targets<'a>() -> &'a [Column<Row<'a, Target>>] {
    &[
        Column { header: "target_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "form_id", cell: |row| row.thing.form.to_string() },
        Column { header: "question", cell: |row| row.thing.question.to_string() },
        Column { header: "condition", cell: |row| row.thing.condition.code() },
        Column { header: "share_percent", cell: |row| row.thing.share.to_string() },
    ]
}

/// Where a session takes place: its own site, or else its project's.
pub fn site<'a>(session: &'a Session, project: &'a Project) -> &'a str {
    if session.site.is_empty() { &project.site } else { &session.site }
}

fn organisation(workspace: &Workspace, id: Option<Id<Organisation>>) -> String {
    id.and_then(|id| workspace.get(id)).map(|organisation| organisation.name.clone()).unwrap_or_default()
}

fn strengths(strengths: &[Strength]) -> String {
    strengths.iter().map(|strength| strength.code()).collect::<Vec<_>>().join(" ")
}
