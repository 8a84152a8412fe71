//! Forms from and for elsewhere: `XLSForm`, the format of ODK and its kin (xlsform.org).
//!
//! A form is taken whatever its rows say; what could not be honoured is told row by row ([`Remark`]). What other
//! programs have no column for stands in columns of our own, so that a form that leaves comes back as it was; what the
//! reference converter would stumble over is set aside there too, so that it takes every form that leaves.

mod bounds;
mod choices;
mod cleaning;
mod dynamic_default;
mod formulas;
mod headings;
mod kind_of_row;
mod language_names;
mod languages;
mod layout;
mod markdown;
mod marked;
mod naming;
mod one_table;
mod own;
mod own_lists;
mod own_words;
mod parameters;
mod question;
mod question_types;
mod reading;
mod references;
mod remark;
mod settings;
mod structure;
mod table;
mod titles;
mod translations;
mod writing;

pub use choices::MOST_CHOICES;
pub use one_table::of_text;
pub use reading::{MOST_ROWS, read};
pub use remark::{NotAForm, Remark, RemarkKind, Severity, SheetOfForm};
pub use writing::write;

use crate::domain::form::Form;

/// A form from elsewhere, and what could not be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The form.
    pub form: Form,
    /// What could not be taken over as it was written, by sheet and row.
    pub report: Vec<Remark>,
}
