//! Adding ready questions to a form, under names that are free in it.

use super::{Shelf, questions};
use crate::domain::form::{Form, Question, with_free_names};

/// The form with the questions of a shelf: in front if they are asked first, or else behind its own.
#[must_use]
pub fn add_shelf(form: Form, shelf: Shelf) -> Form {
    if !shelf.comes_first() {
        return add(form, questions(shelf));
    }
    let mut added = with_free_names(&form, questions(shelf));
    added.extend(form.questions);
    Form { questions: added, ..form }
}

/// The form with questions behind its own. One whose name is taken, now or in an earlier version that has answers, gets
/// the name with the first free number behind it; formulas and words of the added questions that speak of it follow.
#[must_use]
pub fn add(mut form: Form, questions: Vec<Question>) -> Form {
    let added = with_free_names(&form, questions);
    form.questions.extend(added);
    form
}
