//! Bringing a form in from a file: what is in it, what could not be taken over, and only then taking it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Page, remarks};
use crate::{
    domain::{
        form::{Form, KindName, Question},
        id::Id,
        plan::Project,
    },
    exchange::{
        SpreadsheetProblem, Workbook, is_spreadsheet,
        xlsform::{self, Imported, NotAForm},
    },
    ui::{
        address, clock,
        components::{card, meta},
        file_choice::{Chosen, file_choice},
        html::{Element, el, live, pieces},
        route::Route,
        sheets::{SheetsProblem, read_workbook},
        state::AppState,
        wait::later,
        words::{self as w, language_words},
    },
};

/// Where bringing in has come to.
#[derive(Clone)]
enum Stage {
    /// No file was chosen yet.
    Nothing,
    /// A file is being read.
    Reading,
    /// It is a form.
    Read(Arc<Imported>),
    /// It is none, and why.
    Refused(String),
}

/// The screen; none if there is no such project.
pub fn page(state: AppState, project: Id<Project>) -> Option<Page> {
    let name = super::projects::name(state, state.workspace().get(project)?);
    let reached = RwSignal::new(Stage::Nothing);
    let act = move |file: Chosen| {
        reached.set(Stage::Reading);
        later(async move { reached.set(read(state, project, file).await) });
    };
    let choice = file_choice(
        state.say(w::CHOOSE_FORM_FILE),
        ".xlsx,.xls,.csv,.md,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,text/csv,text/markdown,text/plain",
        act,
    );
    // What was found is said in a sentence; the rows are there to be read.
    let said = live(move || match reached.get() {
        Stage::Reading => el("p").attr("aria-busy", "true").child(state.say(w::READING_FILE)),
        Stage::Read(imported) => summary(state, &imported.form),
        Stage::Nothing | Stage::Refused(_) => pieces![],
    });
    let rest = live(move || match reached.get() {
        Stage::Refused(why) => el("section.banner.stop").attr("role", "alert").child(el("p").child(why)),
        Stage::Read(imported) => {
            pieces![take_button(state, &imported.form), remarks::remarks(state, &imported.report)]
        }
        Stage::Nothing | Stage::Reading => pieces![],
    });
    let body = pieces![
        meta(name),
        el("p.lead").child(state.say(w::BRING_FORM_IN_WHY)),
        choice,
        el("div").attr("role", "status").child(said),
        el("div.stack").child(rest),
    ];
    Some(Page::new(state.say(w::BRING_FORM_IN), body))
}

/// What is in a form.
fn summary(state: AppState, form: &Form) -> Element {
    let count =
        |wanted: &dyn Fn(&&Question) -> bool| form.every_question().filter(wanted).count().to_string();
    let asked = count(&|question| question.is_asked());
    let on_paper = count(&|question| question.kind.name() == KindName::Paper);
    let language = state.language.get_untracked();
    let languages: Vec<String> =
        form.languages().iter().map(|spoken| language_words(spoken, language)).collect();
    let body = pieces![
        meta(state.fill(w::FORM_QUESTIONS, [&asked, &on_paper])),
        meta(state.fill(w::FORM_LANGUAGES, [&languages.join(", ")])),
    ];
    card(title(state, form), body)
}

fn title(state: AppState, form: &Form) -> String {
    form.say(&form.title, state.language.get_untracked().tag()).words.to_owned()
}

/// The tap that takes it.
fn take_button(state: AppState, form: &Form) -> Element {
    let (taken, name) = (form.clone(), title(state, form));
    let take = el("button.btn").attr("type", "button").on("click", move |_| take(state, &taken, &name));
    take.child(state.say(w::TAKE_FORM))
}

fn take(state: AppState, form: &Form, title: &str) {
    state.edit_one(form.clone());
    state.tell(state.fill(w::FORM_TAKEN, [title]));
    address::go(&Route::Form(form.id));
}

async fn read(state: AppState, project: Id<Project>, file: Chosen) -> Stage {
    let refused = |words: String| Stage::Refused(words);
    let Some(bytes) = file.bytes else { return refused(state.say(w::FILE_UNREAD).to_owned()) };
    let workbook = match workbook(bytes).await {
        Ok(workbook) => workbook,
        Err(problem) => return refused(state.say(sheets_words(&problem)).to_owned()),
    };
    match xlsform::read(&workbook, clock::new_id_of(), project) {
        Ok(mut imported) => {
            if imported.form.title.is_empty() {
                let name = file.name.rsplit_once('.').map_or(file.name.as_str(), |(name, _)| name);
                let tag =
                    imported.form.languages().first().map(|first| first.tag.clone()).unwrap_or_default();
                imported.form.title = imported.form.title.with_words(&tag, name);
            }
            Stage::Read(Arc::new(imported))
        }
        Err(problem) => refused(refusal(state, &problem)),
    }
}

/// The sheets of a file: a spreadsheet by its first bytes, else a table of text.
async fn workbook(bytes: Vec<u8>) -> Result<Workbook, SheetsProblem> {
    if is_spreadsheet(&bytes) {
        return read_workbook(bytes).await;
    }
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(SheetsProblem::Unreadable(SpreadsheetProblem::NotASpreadsheet));
    };
    Ok(xlsform::of_text(&text))
}

/// Why a spreadsheet can't be read, in words.
pub(super) const fn sheets_words(problem: &SheetsProblem) -> crate::domain::language::Translated {
    match problem {
        SheetsProblem::NotHereYet => w::SHEETS_NOT_HERE,
        SheetsProblem::Unreadable(SpreadsheetProblem::NotASpreadsheet) => w::NO_SPREADSHEET,
        SheetsProblem::Unreadable(SpreadsheetProblem::Encrypted) => w::SPREADSHEET_LOCKED,
        SheetsProblem::Unreadable(SpreadsheetProblem::TooLarge) => w::SPREADSHEET_TOO_LARGE,
        SheetsProblem::Unreadable(SpreadsheetProblem::Damaged) | SheetsProblem::Unwritable(_) => {
            w::SPREADSHEET_DAMAGED
        }
    }
}

fn refusal(state: AppState, problem: &NotAForm) -> String {
    match problem {
        NotAForm::NoSurvey => state.say(w::NOT_A_FORM_NO_SURVEY).to_owned(),
        NotAForm::NoTypes => state.say(w::NOT_A_FORM_NO_TYPES).to_owned(),
        NotAForm::TooManyRows { rows, most, .. } => {
            state.fill(w::NOT_A_FORM_ROWS, [&rows.to_string(), &most.to_string()])
        }
        NotAForm::TooManyChoices { list, choices, most } => {
            state.fill(w::NOT_A_FORM_CHOICES, [list, &choices.to_string(), &most.to_string()])
        }
    }
}
