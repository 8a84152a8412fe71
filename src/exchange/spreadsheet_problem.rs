//! Why a spreadsheet file could not be read, or not be made.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a file could not be read as a spreadsheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum SpreadsheetProblem {
    /// It is something else: a picture, a text, an empty file, a document of another program.
    #[error("this is not a spreadsheet")]
    NotASpreadsheet,
    /// It wants a password.
    #[error("the file is protected by a password")]
    Encrypted,
    /// It is a spreadsheet, but a part of it is missing or makes no sense.
    #[error("the file is damaged")]
    Damaged,
    /// It says or holds more than a phone should be asked to unpack.
    #[error("the spreadsheet is too large")]
    TooLarge,
}

/// Why a workbook could not be put into a file.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum WritingProblem {
    /// A cell holds more than the 32,767 characters that a spreadsheet takes.
    #[error("the text in row {row}, column {column} of “{sheet}” is too long for a spreadsheet")]
    TextTooLong {
        /// The name of its sheet.
        sheet: String,
        /// Its row, counted from 1 as in the file.
        row: usize,
        /// Its column, counted from 1.
        column: usize,
    },
    /// A sheet has more rows or columns than can be read back.
    #[error("the sheet “{sheet}” is too large")]
    TooLarge {
        /// Its name.
        sheet: String,
    },
    /// The file could not be put together.
    #[error("the file could not be made")]
    Failed,
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Sheet, Workbook},
        *,
    };

    #[test]
    fn what_the_worker_says_is_understood_by_the_app() {
        let rows = vec![vec![], vec!["ñ".to_owned()]];
        let workbook = Workbook { sheets: vec![Sheet { name: "survey".to_owned(), rows }] };
        for answer in [Ok(workbook), Err(SpreadsheetProblem::TooLarge)] {
            let said = serde_json::to_string(&answer).unwrap();
            assert_eq!(serde_json::from_str::<Result<Workbook, SpreadsheetProblem>>(&said).unwrap(), answer);
        }
        let long = WritingProblem::TextTooLong { sheet: "survey".to_owned(), row: 1, column: 2 };
        for problem in [long, WritingProblem::Failed] {
            let said = serde_json::to_string(&problem).unwrap();
            assert_eq!(serde_json::from_str::<WritingProblem>(&said).unwrap(), problem);
        }
    }
}
