//! Projects, and what would count as their success.

use super::{
    super::columns::{Column, blank_or},
    Row, session_date, yes_no,
};
use crate::domain::{
    code::Coded,
    plan::{Project, Target},
};

pub(super) fn projects<'a>() -> &'a [Column<&'a Project>] {
    &[
        Column { header: "project_id", cell: |row| row.id.to_string() },
        Column { header: "project", cell: |row| row.name.clone() },
        Column { header: "kind", cell: |row| row.kind.code().to_owned() },
        Column { header: "purpose", cell: |row| row.purpose.clone() },
        Column { header: "site", cell: |row| row.site.clone() },
        Column { header: "starts", cell: |row| blank_or(row.starts) },
        Column { header: "ends", cell: |row| blank_or(row.ends) },
        Column { header: "currency", cell: |row| row.currency.code().to_owned() },
        Column { header: "aim_percent", cell: |row| blank_or(row.aim) },
        Column { header: "story", cell: |row| row.told.story.clone() },
        Column { header: "learned", cell: |row| row.told.learned.clone() },
        Column { header: "next", cell: |row| row.told.next.clone() },
    ]
}

pub(super) fn targets<'a>() -> &'a [Column<Row<'a, Target>>] {
    &[
        Column { header: "target_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "form_id", cell: |row| row.thing.form.to_string() },
        Column { header: "question", cell: |row| row.thing.question.to_string() },
        Column { header: "condition", cell: |row| row.thing.condition.code() },
        Column { header: "share_percent", cell: |row| row.thing.share.to_string() },
        Column { header: "claims_change", cell: |row| yes_no(row.thing.claims_change) },
        Column {
            header: "baseline_session_date",
            cell: |row| session_date(row.workspace, row.thing.baseline),
        },
    ]
}
