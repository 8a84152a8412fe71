//! How each kind of question is answered.

mod chosen;
mod typed;

use crate::{
    domain::{
        form::{KindName, Question},
        language::Language,
    },
    ui::html::{Element, Tell},
};

/// A question on the screen, and whom it tells of an answer.
#[derive(Clone)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// What was typed or tapped before.
    pub text: String,
    /// The language of the choices.
    pub language: Language,
    /// The id of the element that says what is wrong.
    pub described_by: String,
    /// Is told every change: the answer, and where the next letter goes if it is being typed.
    pub changed: Tell<(String, Option<u32>)>,
}

/// What a question is answered with.
pub fn answer_view(asked: Asked) -> Element {
    match asked.question.kind.name() {
        KindName::RatingFaces => chosen::faces(asked),
        KindName::RatingWords | KindName::YesNo | KindName::ChooseOne => chosen::list(asked, false),
        KindName::ChooseSeveral => chosen::list(asked, true),
        KindName::Number => typed::number(asked),
        KindName::Text => typed::text(asked),
    }
}
