//! What leaves or enters the phone as files.

pub mod backup;
mod calendar_file;
mod cell;
mod columns;
pub mod csv_reading;
pub mod picture;
mod plan_tables;
mod question_table;
pub mod report_page;
mod response_table;
#[cfg(feature = "sheets")]
pub mod spreadsheet_file;
mod spreadsheet_problem;
mod workbook;
pub mod xlsform;

pub use calendar_file::calendar_file;
pub use plan_tables::{PlanTable, plan_table};
pub use question_table::question_table;
pub use response_table::{repeat_tables, response_table};
pub use spreadsheet_problem::{SpreadsheetProblem, WritingProblem};
pub use workbook::{Sheet, Workbook};
