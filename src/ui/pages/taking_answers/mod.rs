//! Bringing answers in from tables: what would come is shown first, and it comes whole or not at all.

mod columns;
mod misfits;

use std::sync::Arc;

use leptos::prelude::*;

use super::{Page, importing::sheets_words};
use crate::{
    domain::{
        form::{Form, Response},
        id::Id,
        record::Kept,
    },
    exchange::{
        Sheet, Workbook,
        answer_import::{Matching, Preview, Surroundings, passed, preview, propose, sheet_of_csv},
        is_spreadsheet,
    },
    ui::{
        address, clock,
        components::{card, meta},
        file_choice::{Chosen, files_choice},
        handing::{Work, work_view},
        html::{Element, el, fresh, live, pieces},
        route::Route,
        sheets::read_workbook,
        state::AppState,
        wait::later,
        words as w,
    },
};
use columns::columns;
use misfits::misfits;

const KINDS: &str = ".csv,.tsv,.txt,.xlsx,.xls,.zip,text/csv,application/zip";

/// How far it has come.
#[derive(Clone)]
enum Stage {
    Nothing,
    Reading,
    Refused(String),
    Read(Arc<Read>),
}

/// What was read, and what it is compared with.
struct Read {
    form: Form,
    sheets: Vec<Sheet>,
    proposed: Vec<Matching>,
    known: Vec<Response>,
}

/// The screen; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    let title = form.say(&form.title, state.language.get_untracked().tag()).words.to_owned();
    let (reached, work) = (RwSignal::new(Stage::Nothing), Work::new());
    let choice = files_choice(state.say(w::CHOOSE_FORM_FILE), KINDS, move |files| {
        // One choice at a time: what is read first would else be shown last.
        if !work.begin() {
            return;
        }
        reached.set(Stage::Reading);
        later(async move {
            let read = read(state, id, files, work).await;
            work.end();
            reached.try_set(read);
        });
    });
    let found = fresh(move || match reached.get() {
        Stage::Nothing => pieces![],
        Stage::Reading => el("p").attr("aria-busy", "true").child(state.say(w::READING_FILE)),
        Stage::Refused(why) => el("section.banner.stop").attr("role", "alert").child(el("p").child(why)),
        Stage::Read(read) => found(state, &read),
    });
    let body = pieces![
        meta(title),
        el("p.lead").child(state.say(w::TAKE_ANSWERS_WHY)),
        choice,
        work_view(state, work),
        el("div.stack").child(found),
    ];
    Some(Page::new(state.say(w::TAKE_ANSWERS), body))
}

async fn read(state: AppState, id: Id<Form>, files: Vec<Chosen>, work: Work) -> Stage {
    // Tables that were chosen one by one belong together, as if they were the sheets of one file.
    let (mut read, mut tables) = (Vec::new(), Workbook::default());
    for file in files {
        let Some(bytes) = file.bytes else { return Stage::Refused(state.say(w::FILE_UNREAD).to_owned()) };
        if is_spreadsheet(&bytes) {
            match read_workbook(bytes).await {
                Ok(workbook) => read.push(workbook),
                Err(problem) => return Stage::Refused(state.say(sheets_words(&problem)).to_owned()),
            }
        } else {
            let name = file.name.rsplit_once('.').map_or(file.name.as_str(), |(name, _)| name);
            tables.sheets.push(sheet_of_csv(name, &bytes));
        }
    }
    read.push(tables);
    let known = state.gather(id, move |done, all| work.reach(done, all)).await;
    match (known, state.workspace().get(id).cloned()) {
        (Some(known), Some(form)) => {
            let proposed = propose(&form, &read);
            let sheets = read.into_iter().flat_map(|file| file.sheets).collect();
            Stage::Read(Arc::new(Read { form, sheets, proposed, known }))
        }
        _ => Stage::Nothing,
    }
}

/// What the columns hold, and what would come of it.
fn found(state: AppState, read: &Arc<Read>) -> Element {
    let matched = RwSignal::new(read.proposed.clone());
    let outcome = {
        let read = Arc::clone(read);
        live(move || matched.with(|matched| outcome(state, &read, matched)))
    };
    pieces![
        el("div.stack").attr("role", "status").child(outcome),
        columns(state, &read.form, &read.sheets, matched),
    ]
}

fn outcome(state: AppState, read: &Read, matched: &[Matching]) -> Element {
    let workspace = state.workspace();
    let around = Surroundings {
        workspace: &workspace,
        known: &read.known,
        session: None,
        language: state.language.get_untracked().tag().to_owned(),
        now: clock::wall_time(),
    };
    let preview = preview(&read.form, &read.sheets, matched, &around);
    let line = |words: w::Template<1>, count: usize| {
        (count > 0).then(|| el("p").child(state.fill(words, [&count.to_string()])))
    };
    let passed = passed(&read.sheets, matched);
    let named = |words: w::Template<1>, sheets: &[String]| {
        (!sheets.is_empty()).then(|| el("p").child(state.fill(words, [&sheets.join(", ")])))
    };
    let counts = pieces![
        line(w::WOULD_COME, preview.new.len()),
        line(w::HERE_ALREADY, preview.same),
        line(w::HERE_OTHERWISE, preview.changed.len()),
        line(w::DOES_NOT_FIT, preview.misfits.len()),
        preview.new.is_empty().then(|| el("p").child(state.say(w::NOTHING_NEW_IN_FILE))),
        named(w::SHEETS_LEFT_OUT, &passed.left_out),
        named(w::NOTHING_TAKEN_OF, &passed.open),
    ];
    let wrong = (!preview.misfits.is_empty()).then(|| misfits(state, &read.sheets, &preview.misfits));
    pieces![card("", counts), take_button(state, read.form.id, preview), wrong]
}

/// The tap that takes them all; none while anything does not fit, or there is nothing to take.
fn take_button(state: AppState, form: Id<Form>, preview: Preview) -> Option<Element> {
    let new = preview.take().ok().filter(|new| !new.is_empty())?;
    let count = new.len().to_string();
    let said = state.fill(w::THEY_ARE_IN, [&count]);
    let take = move |_| {
        let records: Vec<_> = new.iter().cloned().map(Kept::into_record).collect();
        state.edit_all(records);
        state.tell(said.clone());
        address::go(&Route::Answers(form));
    };
    let button = el("button.btn").attr("type", "button").on("click", take);
    Some(button.child(state.fill(w::TAKE_THEM, [&count])))
}
