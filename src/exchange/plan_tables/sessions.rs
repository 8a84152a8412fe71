//! When and where, for whom, and who came.

use super::{
    super::columns::{
        Column::{self, Day, Number, Text, Time},
        blank_or,
    },
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
        Text("session_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Day("date", |row| Some(row.thing.date)),
        Time("time", |row| row.thing.time),
        Text("site", |row| site(row.thing, row.project).to_owned()),
        Text("state", |row| row.thing.state.code().to_owned()),
        Text("reason", |row| row.thing.reason.clone()),
        Number("expected_children", |row| row.thing.expected),
        Number("children", |row| row.thing.children),
        Number("adults", |row| row.thing.adults),
        Number("minutes", |row| row.thing.minutes),
        Text("groups", |row| groups(row.thing)),
        Text("series_id", |row| blank_or(row.thing.occurrence.map(|occurrence| occurrence.series))),
        Day("series_date", |row| row.thing.occurrence.map(|occurrence| occurrence.day)),
    ]
}

/// Those who came by group: `age-6-8:12 walk-in:2`.
fn groups(session: &Session) -> String {
    session.groups.iter().map(|(group, count)| format!("{group}:{count}")).collect::<Vec<_>>().join(" ")
}

pub(super) fn listeners<'a>() -> &'a [Column<Row<'a, LanguageNeed>>] {
    &[
        Text("listeners_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Day("session_date", |row| session_date(row.workspace, row.thing.session)),
        Text("language", |row| row.thing.language.code().to_owned()),
        Number("listeners", |row| Some(row.thing.listeners)),
    ]
}

pub(super) fn series<'a>() -> &'a [Column<Row<'a, Series>>] {
    &[
        Text("series_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Day("starts", |row| Some(row.thing.starts)),
        Text("rule", |row| row.thing.rule.to_string()),
        Text("left_out", |row| dates(&row.thing.left_out)),
        Time("time", |row| row.thing.time),
        Number("minutes", |row| row.thing.minutes),
        Text("site", |row| row.thing.site.clone()),
        Number("expected_children", |row| row.thing.expected),
    ]
}
