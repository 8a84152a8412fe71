//! Answers in words, below what was asked.

use std::sync::Arc;

use leptos::prelude::GetUntracked;

use crate::{
    domain::{
        calendar::CalendarDate,
        form::{Control, Draft, Form, KindName, Line, Place, Question, Response},
        interview::{Blueprint, Interview},
    },
    ui::{
        clock,
        components::eyebrow,
        html::{Element, el, pieces},
        state::AppState,
        words::{self as w, full_date},
    },
};

/// A response as it is read: with its answers in the words that name them.
pub struct Reading {
    /// The state of the app.
    pub state: AppState,
    interview: Interview,
}

impl Reading {
    /// A response to a form as it was answered.
    pub fn of(state: AppState, form: &Form, response: &Response) -> Self {
        let blueprint = Arc::new(Blueprint::new(form.clone()));
        let draft = Draft::mending(response, form, String::new());
        let language = state.language.get_untracked().tag();
        Self { state, interview: Interview::new(blueprint, draft, language, Box::new(clock::Phone)) }
    }

    fn answer(&self, place: &Place, question: Option<&Question>, answer: &str) -> String {
        if answer.is_empty() {
            return self.state.say(w::LEFT_BLANK).to_owned();
        }
        let Some(question) = question else { return answer.to_owned() };
        let kind = question.kind.kind();
        let choices = kind.choices(&self.interview.blueprint().form().lists);
        if !choices.is_empty() {
            let words = |name: &str| {
                let choice = choices.iter().find(|choice| choice.name == name);
                let words = choice.map(|choice| self.interview.say(&choice.label, place).words);
                words.filter(|words| !words.is_empty()).unwrap_or_else(|| name.to_owned())
            };
            return answer.split_whitespace().map(words).collect::<Vec<_>>().join(", ");
        }
        let control = kind.control();
        if control == Control::Acknowledge {
            return self.state.say(w::I_HAVE_READ_IT).to_owned();
        }
        let day = answer.parse::<CalendarDate>().ok().filter(|_| control == Control::Day);
        day.map_or_else(|| answer.to_owned(), |day| full_date(day, self.state.language.get_untracked()))
    }

    fn around(&self, around: &[(Place, &Question)]) -> String {
        let words = around.iter().map(|(place, group)| {
            let words = self.interview.say(&group.label, place).words;
            let is_repeat = group.kind.name() == KindName::Repeat;
            let words = if words.is_empty() && is_repeat { group.name.to_string() } else { words };
            let number = place.times.last().filter(|_| is_repeat).map(ToString::to_string);
            [Some(words).filter(|words| !words.is_empty()), number]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        });
        words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// The answers in a list for each group that they stand in. What the phone noted by itself says nothing of anybody.
pub fn lines_view(reading: &Reading, lines: &[Line<'_>]) -> Element {
    let noted = |line: &&Line<'_>| line.question.is_none_or(|known| known.kind.name() != KindName::Metadata);
    let mut lists = Vec::new();
    let mut shown: Vec<(String, Vec<Element>)> = Vec::new();
    for line in lines.iter().filter(noted) {
        let around = reading.around(&line.around);
        let pair = pair(reading, line);
        match shown.last_mut().filter(|(known, _)| *known == around) {
            Some((_, pairs)) => pairs.push(pair),
            None => shown.push((around, vec![pair])),
        }
    }
    for (around, pairs) in shown {
        let heading = (!around.is_empty()).then(|| eyebrow(around));
        lists.push(pieces![heading, el("dl.card.answers").child(pairs)]);
    }
    pieces![lists]
}

fn pair(reading: &Reading, line: &Line<'_>) -> Element {
    let asked = line.question.map(|question| reading.interview.label(question, line.place));
    let asked = match asked {
        Some(said) => el("dt").attr("lang", said.tag).child(said.words),
        None => el("dt").child(line.place.to_string()),
    };
    let answer = reading.answer(line.place, line.question, line.answer);
    el("div").child(asked).child(el("dd").attr("dir", "auto").child(answer))
}
