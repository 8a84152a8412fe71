//! What of a file does not fit, cell by cell and why.

use leptos::prelude::GetUntracked;

use crate::{
    exchange::{
        Sheet,
        answer_import::{Misfit, Problem},
    },
    ui::{
        components::long_list,
        html::{Element, el, pieces},
        state::AppState,
        words::{self as w, problem_words},
    },
};

/// The cells that don't fit, and that nothing is taken until they do.
pub fn misfits(state: AppState, sheets: &[Sheet], found: &[Misfit]) -> Element {
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let (found, count) = (found.to_vec(), found.len());
    let row = move |place: usize| found.get(place).map(|misfit| row(state, &names, misfit));
    pieces![
        el("section.banner.look").child(el("p").child(state.say(w::MEND_FIRST))),
        long_list(state, count, row),
    ]
}

fn row(state: AppState, names: &[String], misfit: &Misfit) -> Element {
    let name = names.get(misfit.sheet).map_or("", String::as_str);
    let row = misfit.row.to_string();
    let at = match misfit.column {
        Some(column) => state.fill(w::CELL_AT, [name, &row, &column.to_string()]),
        None => state.fill(w::AT_ROW, [name, &row]),
    };
    let value = (!misfit.value.is_empty()).then(|| el("b").attr("dir", "auto").child(misfit.value.clone()));
    el("div.row.remark")
        .child(el("span.meta").child(at))
        .child(value)
        .child(el("span").child(why(state, misfit.problem)))
}

fn why(state: AppState, problem: Problem) -> String {
    let words = match problem {
        Problem::Answer(problem) => return problem_words(problem, state.language.get_untracked()),
        Problem::Ambiguous => w::MISFIT_AMBIGUOUS,
        Problem::NotAMark => w::MISFIT_NO_MARK,
        Problem::TwoAnswers => w::MISFIT_TWO_ANSWERS,
        Problem::NotAnId => w::MISFIT_NO_ID,
        Problem::TwiceInFile => w::MISFIT_TWICE,
        Problem::NotATime => w::MISFIT_NO_TIME,
        Problem::NotALanguage => w::MISFIT_NO_LANGUAGE,
        Problem::NoSuchSession => w::MISFIT_NO_SESSION,
        Problem::NoSuchResponse => w::MISFIT_NO_RESPONSE,
        Problem::SeveralResponses => w::MISFIT_SEVERAL_RESPONSES,
        Problem::NotAPlace => w::MISFIT_NO_PLACE,
    };
    state.say(words).to_owned()
}
