//! Roles, the people who fill them, their shifts, and what is to be done.

use super::{
    super::columns::{Column, blank_or},
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
        Column { header: "person_id", cell: |(_, person)| person.id.to_string() },
        Column { header: "person", cell: |(_, person)| person.name.clone() },
        Column { header: "organisation", cell: |(all, person)| organisation(all, person.organisation) },
        Column { header: "skills", cell: |(_, person)| codes(&person.skills) },
        Column { header: "languages", cell: |(_, person)| codes(&person.languages) },
        Column { header: "most_hours_a_week", cell: |(_, person)| blank_or(person.most_hours) },
        Column { header: "weekdays", cell: |(_, person)| codes(&person.weekdays) },
        Column { header: "away", cell: |(_, person)| dates(&person.away) },
    ]
}

pub(super) fn roles<'a>() -> &'a [Column<Row<'a, Role>>] {
    &[
        Column { header: "role_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "role", cell: |row| row.thing.name.clone() },
        Column { header: "needed", cell: |row| row.thing.needed.to_string() },
        Column { header: "found", cell: |row| row.thing.found.to_string() },
        Column { header: "skill", cell: |row| code(row.thing.skill) },
    ]
}

pub(super) fn shifts<'a>() -> &'a [Column<Row<'a, Shift>>] {
    &[
        Column { header: "shift_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "session_id", cell: |row| row.thing.session.to_string() },
        Column { header: "session_date", cell: |row| session_date(row.workspace, Some(row.thing.session)) },
        Column { header: "person_id", cell: |row| row.thing.person.to_string() },
        Column { header: "person", cell: |row| person(row.workspace, Some(row.thing.person)) },
        Column {
            header: "role",
            cell: |row| row.workspace.get(row.thing.role).map(|role| role.name.clone()).unwrap_or_default(),
        },
    ]
}

pub(super) fn tasks<'a>() -> &'a [Column<Row<'a, Task>>] {
    &[
        Column { header: "task_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "task", cell: |row| row.thing.what.clone() },
        Column { header: "due", cell: |row| blank_or(row.thing.due) },
        Column { header: "done", cell: |row| yes_no(row.thing.done) },
        Column { header: "phase", cell: |row| row.thing.phase.code().to_owned() },
        Column { header: "who", cell: |row| person(row.workspace, row.thing.who) },
    ]
}
