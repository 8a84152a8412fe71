//! What leaves or enters the phone as files.

pub mod answer_import;
pub mod answers;
pub mod backup;
mod calendar_file;
mod cell;
mod columns;
pub mod csv_reading;
mod data_package;
mod outgoing;
pub mod picture;
mod plan_tables;
mod question_table;
pub mod report_page;
mod results_book;
#[cfg(feature = "sheets")]
pub mod spreadsheet_file;
mod spreadsheet_problem;
mod typed_sheet;
mod workbook;
pub mod xlsform;
mod zip_file;

pub use answers::answer_table;
pub use calendar_file::calendar_file;
pub use data_package::{data_package, data_package_files};
pub use outgoing::File;
pub use plan_tables::{PlanTable, plan_table};
pub use question_table::question_table;
pub use results_book::{Answered, BarChart, ResultsWorkbook, Summary, results_workbook};
pub use spreadsheet_problem::{SpreadsheetProblem, WritingProblem};
pub use typed_sheet::{Cell, TypedSheet};
pub use workbook::{Sheet, Workbook, is_spreadsheet};
pub use zip_file::{TooLarge, zip};
