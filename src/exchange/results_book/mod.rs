//! Everything that is known of a project as one spreadsheet: a summary with pictures, the answers, how often each choice
//! was given, and the tables of the plan.

mod answer_sheets;
mod counts;
mod summary;
mod workbook;

pub use workbook::{BarChart, ResultsWorkbook, Summary};

use super::{PlanTable, TypedSheet, plan_table, question_table};
use crate::domain::{
    code::Coded,
    form::{Form, Response},
    id::Id,
    plan::Project,
    workspace::Workspace,
};

/// A form with its responses, those that do not count among them.
pub type Answered<'a> = (&'a Form, &'a [Response]);

/// The spreadsheet of a project for those who work on it: with everything that was answered. Sheets without a row are left
/// out.
#[must_use]
pub fn results_workbook(
    workspace: &Workspace,
    project: Id<Project>,
    answered: &[Answered<'_>],
) -> ResultsWorkbook {
    let mut sheets: Vec<TypedSheet> = answered
        .iter()
        .flat_map(|(form, responses)| answer_sheets::sheets(form, responses, workspace))
        .collect();
    let counts = counts::sheet(answered);
    let drawn = counts.drawn;
    sheets.push(counts.sheet);
    sheets.extend(answered.iter().map(|(form, _)| question_table(form)));
    sheets.extend(PlanTable::ALL.iter().map(|table| plan_table(*table, workspace, Some(project))));
    sheets.retain(|sheet| !sheet.rows.is_empty());
    let place = sheets.iter().position(|sheet| sheet.name == counts::NAME);
    let charts = place.map(|place| counts::charts(&drawn, place)).unwrap_or_default();
    let sheet = summary::summary(workspace, project, answered);
    ResultsWorkbook { summary: Summary { sheet, charts }, sheets }
}
