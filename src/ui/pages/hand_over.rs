//! Files for others: tables as CSV.

use leptos::prelude::*;

use crate::{
    domain::{code::Coded, form::Form, id::Id, language::Translated, plan::Project},
    exchange::{PlanTable, plan_table, question_table, response_table},
    ui::{
        clock,
        components::{Icon, Tone, card, icon, meta, tag},
        download::download,
        html::{Text, el, pieces},
        state::AppState,
        words as w,
    },
};

/// RFC 4180's media type.
const CSV: &str = "text/csv;charset=utf-8";

/// The tables of a project, or of all, each a button that saves a file.
pub fn hand_over(state: AppState, project: Option<Id<Project>>, forms: &[Form]) -> AnyView {
    let language = state.language.get_untracked();
    let forms = forms.iter().flat_map(|form| {
        let title = form.title.say(language).words;
        let (answers, questions) = (form.clone(), form.clone());
        [
            row(state.fill(w::SAVE_RESPONSES, [title]), move || {
                let responses = state.responses(answers.id);
                save(
                    state,
                    "responses",
                    state.read(|workspace| response_table(&answers, &responses, workspace)),
                );
            }),
            row(state.fill(w::SAVE_QUESTIONS, [title]), move || {
                save(state, "questions", question_table(&questions));
            }),
        ]
    });
    let tables = PlanTable::ALL.iter().map(|&table| {
        row(state.say(table_words(table)), move || {
            save(state, table.code(), state.read(|workspace| plan_table(table, workspace, project)));
        })
    });
    let rows: Vec<AnyView> = forms.chain(tables).collect();
    let why = meta(state.say(w::HAND_OVER_WHY));
    card(state.say(w::HAND_OVER), pieces![why, el("div.rows").child(rows)])
}

fn row(words: impl Into<Text>, act: impl Fn() + 'static) -> AnyView {
    el("button.row")
        .attr("type", "button")
        .child(el("span.row-words").child(words.into()))
        .child(tag(Tone::Plain, "CSV"))
        .child(icon(Icon::Forward))
        .on("click", move |_| act())
        .view()
}

fn save(state: AppState, table: &str, bytes: Vec<u8>) {
    save_file(state, &format!("katuwang-{table}-{}.csv", clock::today()), CSV, &bytes);
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
        PlanTable::Exchanges => w::TABLE_EXCHANGES,
        PlanTable::Roles => w::TABLE_ROLES,
        PlanTable::Sessions => w::TABLE_SESSIONS,
        PlanTable::Tasks => w::TABLE_TASKS,
        PlanTable::Targets => w::TABLE_TARGETS,
    }
}
