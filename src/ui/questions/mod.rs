//! How each kind of question is answered.

mod chosen;
mod rank;
mod scale;
mod typed;

use std::sync::Arc;

use crate::{
    domain::{
        form::{ACKNOWLEDGED, Control, Question},
        language::Language,
    },
    ui::{
        html::{Element, Live, Tell, el, is_ticked, pieces},
        words as w,
    },
};

/// A question on the screen, and whom it tells of an answer.
#[derive(Clone)]
pub struct Asked {
    /// What its fields are called on the page.
    pub name: String,
    /// The question.
    pub question: Question,
    /// What there is to choose from.
    pub choices: Vec<Offered>,
    /// What was typed or tapped before, or worked out.
    pub text: String,
    /// Whether it must be answered.
    pub is_required: bool,
    /// Whether the answer is one that can't be taken.
    pub is_wrong: Live<bool>,
    /// Whether it can only be read.
    pub is_read_only: bool,
    /// The BCP 47 tag of the language in which it is asked.
    pub language: String,
    /// The language of the screen.
    pub screen_language: Language,
    /// Is told every change: the answer, and where the next letter goes if it is being typed.
    pub changed: Tell<(String, Option<u32>)>,
}

impl Asked {
    /// A control that is one element, with what a screen reader is told of it.
    fn told_of(&self, control: Element) -> Element {
        let (name, is_wrong) = (&self.name, Arc::clone(&self.is_wrong));
        let control = if self.is_required { control.attr("aria-required", "true") } else { control };
        control
            .attr("aria-labelledby", format!("{name}-label"))
            .attr("aria-describedby", format!("{name}-hint {name}-problem"))
            .live_attr("aria-invalid", move || is_wrong().then_some("true".into()))
            .attr("id", name.clone())
    }

    /// The names that are chosen, in the order of the answer.
    fn chosen(&self) -> Vec<&str> {
        if self.question.kind.kind().control().takes_several() {
            self.text.split_whitespace().collect()
        } else {
            vec![&self.text]
        }
    }
}

/// A choice as it is offered.
#[derive(Clone)]
pub struct Offered {
    /// Its name in the answer.
    pub name: String,
    /// What is read.
    pub words: String,
    /// The tag of the language of the words.
    pub tag: String,
}

/// More choices than this are looked up in a list that opens.
const MOST_IN_SIGHT: usize = 24;

/// What a question is answered with.
pub fn answer_view(asked: Asked) -> Element {
    let question = asked.question.clone();
    let control = question.kind.kind().control();
    if asked.is_read_only && control.takes_an_answer() {
        return only_read(&asked);
    }
    let is_short = question.columns.get("appearance").is_some_and(|look| look.contains("minimal"));
    match control {
        Control::Faces => chosen::faces(asked),
        Control::Stars => chosen::stars(asked),
        Control::ChooseOne if is_short || asked.choices.len() > MOST_IN_SIGHT => chosen::opening(asked),
        Control::ChooseOne => chosen::list(asked, false),
        Control::ChooseSeveral => chosen::list(asked, true),
        Control::Rank => rank::in_order(asked),
        Control::Line => typed::line(asked),
        Control::Lines => typed::lines(asked),
        Control::WholeNumber => typed::number(asked, "numeric"),
        Control::DecimalNumber => typed::number(asked, "decimal"),
        Control::Scale(range) => scale::scale(asked, *range),
        Control::Day => typed::moment(asked, "date"),
        Control::Time => typed::moment(asked, "time"),
        Control::DayAndTime => typed::moment(asked, "datetime-local"),
        Control::Acknowledge => acknowledge(asked),
        Control::Paper => el("p.on-paper").child(w::ON_PAPER.say(asked.screen_language)),
        Control::Note | Control::Unseen => pieces![],
    }
}

/// An answer that can't be changed, in words.
fn only_read(asked: &Asked) -> Element {
    let named = |name: &str| asked.choices.iter().find(|choice| choice.name == name);
    let words: Vec<&str> =
        asked.chosen().into_iter().filter_map(named).map(|choice| choice.words.as_str()).collect();
    let words = if words.is_empty() { asked.text.clone() } else { words.join(", ") };
    el("p.only-read").attr("dir", "auto").child(if words.is_empty() { "–".to_owned() } else { words })
}

fn acknowledge(asked: Asked) -> Element {
    let changed = asked.changed;
    let tick = el("input").attr("type", "checkbox").attr("name", asked.name);
    let tick = tick.flag("checked", asked.text == ACKNOWLEDGED).on("change", move |event| {
        changed((if is_ticked(&event) { ACKNOWLEDGED } else { "" }.to_owned(), None));
    });
    let words = el("span").child(w::I_HAVE_READ_IT.say(asked.screen_language));
    el("div.choices").child(el("label.choice").child(tick).child(words))
}
