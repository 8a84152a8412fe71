//! Forms and responses, made in a line each.

use katuwang::domain::{
    calendar::WallTime,
    form::{Choice, ChooseOne, ChooseSeveral, Form, KindName, Question, QuestionKind, Response, Selection},
    id::{Id, RecordId},
    ordered::Ordered,
};

pub fn form(questions: Vec<Question>) -> Form {
    let blank = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
    Form { questions, ..blank }
}

pub fn question(name: &str, kind: KindName) -> Question {
    with_kind(name, QuestionKind::of_name(kind))
}

pub fn with_kind(name: &str, kind: QuestionKind) -> Question {
    Question { kind, ..Question::blank(name.parse().unwrap()) }
}

pub fn one_of(name: &str, choices: &[&str]) -> Question {
    with_kind(name, QuestionKind::ChooseOne(ChooseOne(selection(choices))))
}

pub fn some_of(name: &str, choices: &[&str]) -> Question {
    with_kind(name, QuestionKind::ChooseSeveral(ChooseSeveral(selection(choices))))
}

fn selection(choices: &[&str]) -> Selection {
    Selection::own(choices.iter().map(|name| Choice::named(name)).collect())
}

/// A response of version 1 from `question=answer` texts.
pub fn response(number: u128, answers: &[&str]) -> Response {
    let when = WallTime { date: "2026-11-28".parse().unwrap(), time: "09:41".parse().unwrap() };
    let answers = answers.iter().map(|text| text.split_once('=').unwrap());
    Response {
        id: Id::new(RecordId::from_u128(number)),
        project: Id::new(RecordId::from_u128(2)),
        form: Id::new(RecordId::from_u128(1)),
        form_version: 1,
        session: None,
        language: "en".to_owned(),
        started: when,
        finished: when,
        answers: answers
            .map(|(place, answer)| (place.parse().unwrap(), answer.to_owned()))
            .collect::<Ordered<_, _>>(),
        revisions: Vec::new(),
        void: None,
    }
}
