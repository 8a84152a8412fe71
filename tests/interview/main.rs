//! Interviews: what is asked, what is worked out, and what is handed in.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod forms;
mod mending;
mod repeats;
mod settling;

use std::sync::Arc;

use katuwang::domain::{
    calendar::WallTime,
    expression::Now,
    form::{Draft, Form, Place, Response},
    id::{Id, RecordId},
    interview::{Blueprint, Interview, NotFinished, Surroundings},
};

/// A phone whose clock stands still.
struct Still;

impl Surroundings for Still {
    fn now(&self) -> Now {
        let wall =
            chrono::NaiveDate::from_ymd_opt(2026, 11, 28).and_then(|day| day.and_hms_opt(9, 41, 0)).unwrap();
        Now { wall, offset_minutes: 480 }
    }

    fn random(&self) -> f64 {
        0.25
    }

    fn unique(&self) -> String {
        "018bcfe5-6be8-7000-8000-000000000000".to_owned()
    }
}

fn started() -> WallTime {
    WallTime { date: "2026-11-28".parse().unwrap(), time: "09:41".parse().unwrap() }
}

fn begin(form: &Form) -> Interview {
    go_on(form, Draft::new(Id::new(RecordId::from_u128(5)), form, None, started()))
}

fn go_on(form: &Form, draft: Draft) -> Interview {
    Interview::new(Arc::new(Blueprint::new(form.clone())), draft, "en", Box::new(Still))
}

fn place(text: &str) -> Place {
    text.parse().unwrap()
}

fn answer(interview: &mut Interview, at: &str, text: &str) {
    interview.answer(&place(at), text.to_owned());
}

/// The places that are on screens now, in order; of a repeat that asks for another one its own.
fn asked(interview: &Interview) -> Vec<String> {
    let screens = interview.screens();
    let of = |screen: &katuwang::domain::interview::Screen| {
        let questions = screen.questions();
        let places = if questions.is_empty() { std::slice::from_ref(screen.place()) } else { questions };
        places.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    screens.iter().flat_map(of).collect()
}

fn finish(interview: &Interview) -> Result<Response, NotFinished> {
    interview.finish(started())
}

/// What is handed in, as `place=answer`.
fn handed_in(interview: &Interview) -> Vec<String> {
    let response = finish(interview).unwrap();
    response.answers.iter().map(|(place, answer)| format!("{place}={answer}")).collect()
}
