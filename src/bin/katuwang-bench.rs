//! What is measured beside other programs in one page: counting many answers, and writing them as a table. Not in the app.

use std::{cell::RefCell, fmt::Write};

use katuwang::{
    domain::{
        calendar::{CalendarDate, ClockTime, WallTime},
        evaluation::Tabulation,
        form::{Form, Place, Response},
        id::{Id, RecordId},
        ordered::Ordered,
        workspace::Workspace,
    },
    exchange::{
        answer_table,
        xlsform::{of_text, read},
    },
};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static LOADED: RefCell<Option<(Form, Vec<Response>)>> = const { RefCell::new(None) };
}

/// Makes so many responses to a form of so many questions, as they are once they are read. Gives the same as JSON for
/// others: one object a response.
#[wasm_bindgen]
pub fn prepare(responses: u32, questions: u32) -> String {
    let Some(form) = form(questions) else { return String::new() };
    let responses: Vec<Response> = (0..responses).map(|number| response(&form, number)).collect();
    let object = |response: &Response| {
        let answers =
            response.answers.iter().map(|(place, answer)| (place.name.to_string(), answer.clone().into()));
        let fixed = [
            ("response_id", response.id.to_string()),
            ("language", response.language.clone()),
            ("started", response.started.to_string()),
            ("finished", response.finished.to_string()),
        ];
        let fixed = fixed.map(|(name, text)| (name.to_owned(), serde_json::Value::from(text)));
        serde_json::Value::Object(fixed.into_iter().chain(answers).collect())
    };
    let json = serde_json::Value::Array(responses.iter().map(object).collect()).to_string();
    LOADED.set(Some((form, responses)));
    json
}

/// Counts the answers to every question. Gives how many questions those are.
#[wasm_bindgen]
pub fn count() -> usize {
    LOADED.with_borrow(|loaded| {
        loaded.as_ref().map_or(0, |(form, responses)| Tabulation::of(form, responses).questions.len())
    })
}

/// Writes the table as it is handed over.
#[wasm_bindgen]
pub fn table() -> Vec<u8> {
    LOADED
        .with_borrow(|loaded| {
            let (form, responses) = loaded.as_ref()?;
            answer_table(form, responses, &Workspace::default(), None).map(|file| file.bytes)
        })
        .unwrap_or_default()
}

fn form(questions: u32) -> Option<Form> {
    let mut text = "| survey | | | |\n| | type | name | label |\n".to_owned();
    for number in 0..questions {
        let kind = match number % 5 {
            0 => "select_one answer",
            1 => "select_multiple answer",
            2 => "integer",
            3 => "range",
            _ => "text",
        };
        writeln!(text, "| | {kind} | q{number} | Question {number} |").ok()?;
    }
    text.push_str("| choices | | | |\n| | list_name | name | label |\n");
    for choice in CHOICES {
        writeln!(text, "| | answer | {choice} | {choice} |").ok()?;
    }
    let (id, project) = (Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
    read(&of_text(&text), id, project).ok().map(|taken| taken.form)
}

const CHOICES: [&str; 4] = ["story", "songs", "games", "food"];

fn response(form: &Form, number: u32) -> Response {
    let choice =
        |place: u32| CHOICES.get(usize::try_from(place % 4).unwrap_or_default()).copied().unwrap_or_default();
    let answers = form.asked_once().into_iter().zip(0_u32..).map(|(question, place)| {
        let drawn = number.wrapping_mul(31).wrapping_add(place.wrapping_mul(7));
        let answer = match place % 5 {
            0 => choice(drawn).to_owned(),
            1 => format!("{} {}", choice(drawn), choice(drawn.wrapping_add(1))),
            2 => (drawn % 97).to_string(),
            3 => (drawn % 10 + 1).to_string(),
            _ => format!("Ti nuang, \"{}\" ken ñ {}", choice(drawn), drawn % 1000),
        };
        (Place::once(question.name.clone()), answer)
    });
    Response {
        id: Id::new(RecordId::from_u128(u128::from(number).wrapping_add(3))),
        project: form.project,
        form: form.id,
        form_version: form.version,
        session: None,
        language: "ilo".to_owned(),
        started: WallTime { date: CalendarDate::default(), time: ClockTime::default() },
        finished: WallTime { date: CalendarDate::default(), time: ClockTime::default() },
        answers: answers.collect::<Ordered<_, _>>(),
        revisions: Vec::new(),
        void: None,
    }
}

/// The page calls the functions above; there is nothing to start.
fn main() {}
