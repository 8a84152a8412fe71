//! Small forms, made in a line a question.

use katuwang::domain::{
    form::{
        Choice, ChooseOne, Form, Formula, Group, KindName, Layout, Preset, Question, QuestionKind, Repeat,
        Selection,
    },
    id::{Id, RecordId},
    language::{Language, Multilingual},
};

pub fn form(questions: Vec<Question>) -> Form {
    let blank = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
    Form { questions, ..blank }
}

pub fn question(name: &str, kind: KindName) -> Question {
    with_kind(name, QuestionKind::of_name(kind))
}

pub fn number(name: &str) -> Question {
    question(name, KindName::Number)
}

pub fn calculate(name: &str, formula: &str) -> Question {
    let mut made = question(name, KindName::Calculate);
    made.logic.calculation = Formula::new(formula);
    made
}

pub fn with_kind(name: &str, kind: QuestionKind) -> Question {
    let label = Multilingual::default().with(Language::English, name);
    Question { label, kind, ..Question::blank(name.parse().unwrap()) }
}

pub fn relevant(mut question: Question, formula: &str) -> Question {
    question.logic.relevant = Formula::new(formula);
    question
}

pub fn constraint(mut question: Question, formula: &str) -> Question {
    question.logic.constraint = Formula::new(formula);
    question
}

pub fn required(mut question: Question) -> Question {
    question.required = true;
    question
}

pub fn preset(mut question: Question, text: &str) -> Question {
    question.logic.default = Some(Preset::Text(text.to_owned()));
    question
}

pub fn choices(names: &[&str]) -> Vec<Choice> {
    names.iter().map(|name| Choice::named(name)).collect()
}

pub fn one_of(name: &str, names: &[&str]) -> Question {
    with_kind(name, QuestionKind::ChooseOne(ChooseOne(Selection::own(choices(names)))))
}

pub fn group(name: &str, questions: Vec<Question>) -> Question {
    with_kind(name, QuestionKind::Group(Group { questions, layout: Layout::InTurn }))
}

pub fn page(name: &str, questions: Vec<Question>) -> Question {
    with_kind(name, QuestionKind::Group(Group { questions, layout: Layout::OnePage }))
}

pub fn repeat(name: &str, count: &str, questions: Vec<Question>) -> Question {
    let count = Formula::new(count);
    with_kind(name, QuestionKind::Repeat(Repeat { questions, count, layout: Layout::InTurn }))
}
