//! Files for others: tables as CSV.

use leptos::prelude::*;

use crate::{
    domain::{
        code::Coded,
        form::{Form, KindName, QuestionName, Response},
        id::Id,
        language::Translated,
        plan::Project,
        workspace::Workspace,
    },
    exchange::{File, PlanTable, answer_table, plan_table, question_table, results_workbook},
    ui::{
        clock,
        components::{Icon, Tone, card, icon, link_row, meta, tag},
        download::{CSV, XLSX, download},
        handing::{Made, Shown, Work, given_view, hand, work_view},
        html::{Element, Text, el, pieces},
        route::Route,
        sheets::{SheetsProblem, write_results},
        state::AppState,
        wait::later,
        words as w,
    },
};

/// Where files of a screen go, and what is said of them.
#[derive(Clone, Copy)]
struct Desk {
    state: AppState,
    shown: Shown,
    work: Work,
}

/// The tables of a project, each a button that hands a file over; everything at once; and answers laid out otherwise.
pub fn hand_over(state: AppState, workspace: &Workspace, project: Id<Project>) -> Element {
    let language = state.language.get_untracked();
    let desk = Desk { state, shown: Shown::new(None), work: Work::new() };
    let whole = row(state.say(w::WHOLE_PROJECT_SHEET), "XLSX", move || whole_project(desk, project));
    let mut tables = el("div.rows").child(whole);
    for form in workspace.of_project::<Form>(project) {
        let (id, title) = (form.id, form.say(&form.title, language.tag()).words);
        tables =
            tables.child(table_row(desk, state.fill(w::SAVE_RESPONSES, [title]), Table::Answers(id, None)));
        for repeat in form.every_question().filter(|question| question.kind.name() == KindName::Repeat) {
            let what = form.say(&repeat.label, language.tag()).words;
            let what = if what.is_empty() { repeat.name.as_str() } else { what };
            let words = state.fill(w::SAVE_REPEAT, [title, what]);
            tables = tables.child(table_row(desk, words, Table::Answers(id, Some(repeat.name.clone()))));
        }
        let otherwise =
            link_row(&Route::AnswerFiles(id), state.fill(w::ANSWERS_OTHERWISE, [title]), "", pieces![]);
        let bring_in = link_row(&Route::TakeAnswers(id), state.fill(w::ANSWERS_INTO, [title]), "", pieces![]);
        tables = tables.child(otherwise).child(bring_in);
        tables = tables.child(table_row(desk, state.fill(w::SAVE_QUESTIONS, [title]), Table::Questions(id)));
    }
    for table in PlanTable::ALL {
        tables = tables.child(table_row(desk, state.say(table_words(*table)), Table::Plan(*table, project)));
    }
    let said = pieces![work_view(state, desk.work), given_view(state, desk.shown)];
    card(state.say(w::HAND_OVER), pieces![meta(state.say(w::HAND_OVER_WHY)), said, tables])
}

/// A table that can be handed over.
#[derive(Clone)]
enum Table {
    /// The answers to a form, or those of one of its repeats.
    Answers(Id<Form>, Option<QuestionName>),
    Questions(Id<Form>),
    Plan(PlanTable, Id<Project>),
}

/// Makes a table of what is here now and hands it over.
fn save(desk: Desk, table: Table) {
    let Desk { state, shown, work } = desk;
    later(async move {
        if !work.begin() {
            return;
        }
        let made = made(state, work, &table).await;
        if let (Some((name, File { bytes, rows, .. })), true) = (made, work.end()) {
            let name = format!("katuwang-{name}-{}.csv", clock::today());
            hand(state, shown, Made { name, kind: CSV, bytes: bytes.into(), rows });
        }
    });
}

/// Makes one spreadsheet of everything and hands it over.
fn whole_project(desk: Desk, project: Id<Project>) {
    let Desk { state, shown, work } = desk;
    later(async move {
        if !work.begin() {
            return;
        }
        let workspace = state.workspace();
        let mut answered = Vec::new();
        for form in workspace.of_project::<Form>(project) {
            let Some(responses) = state.gather(form.id, move |done, all| work.reach(done, all)).await else {
                work.end();
                return;
            };
            answered.push((form, responses));
        }
        let answered: Vec<(&Form, &[Response])> =
            answered.iter().map(|(form, responses)| (*form, responses.as_slice())).collect();
        let written = write_results(&results_workbook(&workspace, project, &answered)).await;
        if !work.end() {
            return;
        }
        match written {
            Ok(bytes) => {
                let name = format!("katuwang-{}.xlsx", clock::today());
                hand(state, shown, Made { name, kind: XLSX, bytes: bytes.into(), rows: None });
            }
            Err(SheetsProblem::NotHereYet) => state.tell(state.say(w::SHEETS_NOT_HERE).to_owned()),
            Err(SheetsProblem::Unwritable(_) | SheetsProblem::Unreadable(_)) => {
                state.tell(state.say(w::FILE_TOO_LARGE).to_owned());
            }
        }
    });
}

/// What a table is called, and its file; none if it was left, or is about what is gone.
async fn made(state: AppState, work: Work, table: &Table) -> Option<(String, File)> {
    match table {
        Table::Answers(form, repeat) => {
            let responses = state.gather(*form, move |done, all| work.reach(done, all)).await?;
            let workspace = state.workspace();
            let file = answer_table(workspace.get(*form)?, &responses, &workspace, repeat.as_ref())?;
            let name = repeat.as_ref().map(|name| format!("repeat-{name}"));
            Some((name.unwrap_or_else(|| "responses".to_owned()), file))
        }
        Table::Questions(form) => {
            Some(("questions".to_owned(), question_table(state.workspace().get(*form)?).csv()))
        }
        Table::Plan(table, project) => {
            Some((table.code().to_owned(), plan_table(*table, &state.workspace(), Some(*project)).csv()))
        }
    }
}

fn table_row(desk: Desk, words: impl Into<Text>, table: Table) -> Element {
    row(words, "CSV", move || save(desk, table.clone()))
}

fn row(words: impl Into<Text>, kind: &'static str, mut act: impl FnMut() + 'static) -> Element {
    el("button.row")
        .attr("type", "button")
        .child(el("span.row-words").child(words.into()))
        .child(tag(Tone::Plain, kind))
        .child(icon(Icon::Forward))
        .on("click", move |_| act())
}

/// Saves a file and says what became of it.
pub fn save_file(state: AppState, name: &str, kind: &str, bytes: &[u8]) {
    let words = if download(name, kind, bytes) {
        state.fill(w::FILE_SAVED, [name])
    } else {
        state.say(w::FILE_NOT_SAVED).to_owned()
    };
    state.tell(words);
}

const fn table_words(table: PlanTable) -> Translated {
    match table {
        PlanTable::Projects => w::TABLE_PROJECTS,
        PlanTable::Partners => w::TABLE_PARTNERS,
        PlanTable::SharedView => w::SHARED_VIEW,
        PlanTable::Exchanges => w::TABLE_EXCHANGES,
        PlanTable::Consignments => w::BOOKS_ON_THE_WAY,
        PlanTable::Items => w::CONTENTS,
        PlanTable::Legs => w::THE_WAY,
        PlanTable::Listeners => w::WHO_LISTENS,
        PlanTable::Roles => w::TABLE_ROLES,
        PlanTable::People => w::TEAM,
        PlanTable::Shifts => w::ROSTER,
        PlanTable::Sessions => w::TABLE_SESSIONS,
        PlanTable::Series => w::ADD_SERIES,
        PlanTable::Tasks => w::TABLE_TASKS,
        PlanTable::Funds => w::FUNDS,
        PlanTable::Conversations => w::CONVERSATIONS,
        PlanTable::Targets => w::TABLE_TARGETS,
    }
}
