//! Files for others: tables as CSV.

use leptos::prelude::*;

use crate::{
    domain::{
        code::Coded,
        form::{Form, KindName, QuestionName},
        id::Id,
        language::Translated,
        plan::Project,
        workspace::Workspace,
    },
    exchange::{PlanTable, plan_table, question_table, repeat_tables, response_table},
    ui::{
        clock,
        components::{Icon, Tone, card, icon, meta, tag},
        download::download,
        html::{Element, Text, el, pieces},
        state::AppState,
        words as w,
    },
};

/// RFC 4180's media type.
const CSV: &str = "text/csv;charset=utf-8";

/// The tables of a project, each a button that saves a file.
pub fn hand_over(state: AppState, workspace: &Workspace, project: Id<Project>) -> Element {
    let language = state.language.get_untracked();
    let mut tables = el("div.rows");
    for form in workspace.of_project::<Form>(project) {
        let (id, title) = (form.id, form.say(&form.title, language.tag()).words);
        tables = tables.child(row(state, state.fill(w::SAVE_RESPONSES, [title]), Table::Responses(id)));
        for repeat in form.every_question().filter(|question| question.kind.name() == KindName::Repeat) {
            let what = form.say(&repeat.label, language.tag()).words;
            let what = if what.is_empty() { repeat.name.as_str() } else { what };
            let words = state.fill(w::SAVE_REPEAT, [title, what]);
            tables = tables.child(row(state, words, Table::Repeat(id, repeat.name.clone())));
        }
        tables = tables.child(row(state, state.fill(w::SAVE_QUESTIONS, [title]), Table::Questions(id)));
    }
    for table in PlanTable::ALL {
        tables = tables.child(row(state, state.say(table_words(*table)), Table::Plan(*table, project)));
    }
    card(state.say(w::HAND_OVER), pieces![meta(state.say(w::HAND_OVER_WHY)), tables])
}

/// A table that can be handed over.
#[derive(Clone)]
enum Table {
    Responses(Id<Form>),
    Repeat(Id<Form>, QuestionName),
    Questions(Id<Form>),
    Plan(PlanTable, Id<Project>),
}

/// Makes a table of what is here now and saves it as a file.
fn save(state: AppState, table: &Table) {
    let workspace = state.workspace();
    let made = match table {
        Table::Responses(form) => workspace.get(*form).map(|form| {
            ("responses".to_owned(), response_table(form, &state.responses(form.id), &workspace))
        }),
        Table::Repeat(form, name) => workspace.get(*form).and_then(|form| {
            let tables = repeat_tables(form, &state.responses(form.id));
            let table = tables.into_iter().find(|(known, _)| known == name);
            table.map(|(name, bytes)| (format!("repeat-{name}"), bytes))
        }),
        Table::Questions(form) => {
            workspace.get(*form).map(|form| ("questions".to_owned(), question_table(form)))
        }
        Table::Plan(table, project) => {
            Some((table.code().to_owned(), plan_table(*table, &workspace, Some(*project))))
        }
    };
    if let Some((name, bytes)) = made {
        save_file(state, &format!("katuwang-{name}-{}.csv", clock::today()), CSV, &bytes);
    }
}

fn row(state: AppState, words: impl Into<Text>, table: Table) -> Element {
    el("button.row")
        .attr("type", "button")
        .child(el("span.row-words").child(words.into()))
        .child(tag(Tone::Plain, "CSV"))
        .child(icon(Icon::Forward))
        .on("click", move |_| save(state, &table))
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
