//! Projects, and what would count as their success.

use super::{
    super::columns::Column::{self, Day, Number, Text},
    Row, session_date, yes_no,
};
use crate::domain::{
    code::Coded,
    plan::{Project, Target},
};

pub(super) fn projects<'a>() -> &'a [Column<&'a Project>] {
    &[
        Text("project_id", |row| row.id.to_string()),
        Text("project", |row| row.name.clone()),
        Text("kind", |row| row.kind.code().to_owned()),
        Text("purpose", |row| row.purpose.clone()),
        Text("site", |row| row.site.clone()),
        Day("starts", |row| row.starts),
        Day("ends", |row| row.ends),
        Text("currency", |row| row.currency.code().to_owned()),
        Number("aim_percent", |row| row.aim),
        Text("story", |row| row.told.story.clone()),
        Text("learned", |row| row.told.learned.clone()),
        Text("next", |row| row.told.next.clone()),
    ]
}

pub(super) fn targets<'a>() -> &'a [Column<Row<'a, Target>>] {
    &[
        Text("target_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("form_id", |row| row.thing.form.to_string()),
        Text("question", |row| row.thing.question.to_string()),
        Text("condition", |row| row.thing.condition.code()),
        Number("share_percent", |row| Some(row.thing.share)),
        Text("claims_change", |row| yes_no(row.thing.claims_change)),
        Day("baseline_session_date", |row| session_date(row.workspace, row.thing.baseline)),
    ]
}
