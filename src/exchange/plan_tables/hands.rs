//! Roles, the people who fill them, their shifts, and what is to be done.

use super::{
    super::columns::Column::{self, Day, Number, Text},
    Row, code, codes, dates, organisation, person, session_date, yes_no,
};
use crate::domain::{
    code::Coded,
    id::Id,
    plan::{Person, Project, Role, Shift, Task},
    workspace::Workspace,
};

/// A person, and what is known of everybody else.
type PersonRow<'a> = (&'a Workspace, &'a Person);

/// Everybody who has a shift in the project; everybody if none is chosen.
pub(super) fn person_rows(
    workspace: &Workspace,
    chosen: Option<Id<Project>>,
) -> impl Iterator<Item = PersonRow<'_>> {
    let takes_part = move |person: &&Person| {
        chosen.is_none_or(|project| {
            workspace.of_project::<Shift>(project).any(|shift| shift.person == person.id)
        })
    };
    workspace.all::<Person>().filter(takes_part).map(move |person| (workspace, person))
}

pub(super) fn people<'a>() -> &'a [Column<PersonRow<'a>>] {
    &[
        Text("person_id", |(_, person)| person.id.to_string()),
        Text("person", |(_, person)| person.name.clone()),
        Text("organisation", |(all, person)| organisation(all, person.organisation)),
        Text("skills", |(_, person)| codes(&person.skills)),
        Text("languages", |(_, person)| codes(&person.languages)),
        Number("most_hours_a_week", |(_, person)| person.most_hours),
        Text("weekdays", |(_, person)| codes(&person.weekdays)),
        Text("away", |(_, person)| dates(&person.away)),
    ]
}

pub(super) fn roles<'a>() -> &'a [Column<Row<'a, Role>>] {
    &[
        Text("role_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("role", |row| row.thing.name.clone()),
        Number("needed", |row| Some(row.thing.needed)),
        Number("found", |row| Some(row.thing.found)),
        Text("skill", |row| code(row.thing.skill)),
    ]
}

pub(super) fn shifts<'a>() -> &'a [Column<Row<'a, Shift>>] {
    &[
        Text("shift_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("session_id", |row| row.thing.session.to_string()),
        Day("session_date", |row| session_date(row.workspace, Some(row.thing.session))),
        Text("person_id", |row| row.thing.person.to_string()),
        Text("person", |row| person(row.workspace, Some(row.thing.person))),
        Text("role", |row| {
            row.workspace.get(row.thing.role).map(|role| role.name.clone()).unwrap_or_default()
        }),
    ]
}

pub(super) fn tasks<'a>() -> &'a [Column<Row<'a, Task>>] {
    &[
        Text("task_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("task", |row| row.thing.what.clone()),
        Day("due", |row| row.thing.due),
        Text("done", |row| yes_no(row.thing.done)),
        Text("phase", |row| row.thing.phase.code().to_owned()),
        Text("who", |row| person(row.workspace, row.thing.who)),
    ]
}
