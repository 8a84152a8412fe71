//! When and where, for whom, and who came.

use super::{
    super::columns::{Column, blank_or},
    Row, dates, session_date,
};
use crate::domain::{
    code::Coded,
    plan::{LanguageNeed, Project, Series, Session},
};

/// Where a session takes place: its own site, or else its project's.
pub fn site<'a>(session: &'a Session, project: &'a Project) -> &'a str {
    if session.site.is_empty() { &project.site } else { &session.site }
}

pub(super) fn sessions<'a>() -> &'a [Column<Row<'a, Session>>] {
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
        Column { header: "minutes", cell: |row| blank_or(row.thing.minutes) },
        Column { header: "groups", cell: |row| groups(row.thing) },
        Column {
            header: "series_id",
            cell: |row| blank_or(row.thing.occurrence.map(|occurrence| occurrence.series)),
        },
        Column {
            header: "series_date",
            cell: |row| blank_or(row.thing.occurrence.map(|occurrence| occurrence.day)),
        },
    ]
}

/// Those who came by group: `age-6-8:12 walk-in:2`.
fn groups(session: &Session) -> String {
    session.groups.iter().map(|(group, count)| format!("{group}:{count}")).collect::<Vec<_>>().join(" ")
}

pub(super) fn listeners<'a>() -> &'a [Column<Row<'a, LanguageNeed>>] {
    &[
        Column { header: "listeners_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "session_date", cell: |row| session_date(row.workspace, row.thing.session) },
        Column { header: "language", cell: |row| row.thing.language.code().to_owned() },
        Column { header: "listeners", cell: |row| row.thing.listeners.to_string() },
    ]
}

pub(super) fn series<'a>() -> &'a [Column<Row<'a, Series>>] {
    &[
        Column { header: "series_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "starts", cell: |row| row.thing.starts.to_string() },
        Column { header: "rule", cell: |row| row.thing.rule.to_string() },
        Column { header: "left_out", cell: |row| dates(&row.thing.left_out) },
        Column { header: "time", cell: |row| blank_or(row.thing.time) },
        Column { header: "minutes", cell: |row| blank_or(row.thing.minutes) },
        Column { header: "site", cell: |row| row.thing.site.clone() },
        Column { header: "expected_children", cell: |row| blank_or(row.thing.expected) },
    ]
}
