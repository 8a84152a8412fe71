//! Saving a form as an `XLSForm`, which other programs of the field take.

use super::{hand_over::save_file, parts::form_workbook};
use crate::{
    domain::{form::Form, id::Id},
    ui::{clock, download::XLSX, sheets::write_workbook, state::AppState, wait::later, words as w},
};

/// Makes the file and saves it; says so if what makes it is not on the phone yet.
pub fn save_form(state: AppState, form: Id<Form>) {
    later(async move {
        let workbook = form_workbook(state, form).await;
        let written = match workbook {
            Ok(Some(workbook)) => write_workbook(&workbook).await.ok(),
            Ok(None) | Err(_) => None,
        };
        let name = format!("katuwang-form-{}.xlsx", clock::today());
        match written {
            Some(bytes) => save_file(state, &name, XLSX, &bytes),
            None => state.tell(state.say(w::SHEETS_NOT_HERE).to_owned()),
        }
    });
}
