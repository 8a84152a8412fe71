//! Katuwang at a desk: what is done with files on a computer, without the app.
//!
//! ```text
//! desk form check FILE…    what of a form is taken, and what could not be honoured, row by row
//! ```

mod form_check;
mod form_file;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["form", "check", files @ ..] if !files.is_empty() => form_check::check(files),
        _ => {
            eprintln!(
                "desk form check FILE…\n  FILE is an XLSForm: .xlsx, .xls, a Markdown table or one CSV."
            );
            ExitCode::from(2)
        }
    }
}
