//! A question being asked: its words, what helps with it, what it is answered with, and what is wrong with the answer.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Asking, same::same_switch, taking_back::taking_back};
use crate::{
    domain::{
        entry::Problem,
        form::{Control, Place, Question, TextKind},
        interview::{Objection, Said},
        language::Multilingual,
    },
    ui::{
        components::{Tone, meta, tag},
        html::{Element, Live, Tell, el, fresh, live, pieces},
        questions::{Asked, Offered, answer_view},
        read_aloud::read_aloud,
        words::{self as w, problem_words},
    },
};

/// Words up to so many letters fit a headline.
const LONGEST_HEADLINE: usize = 90;

/// A question; hidden while the form's logic does not ask it.
pub fn question_view(asking: Asking, place: &Place, language: &str) -> Element {
    let Some(question) = asking.question(place) else { return pieces![] };
    let at = place.clone();
    let is_away =
        move || !asking.screens.with(|screens| screens.iter().any(|screen| screen.questions().contains(&at)));
    let group = el("div.question").attr("role", "group");
    let group = group
        .attr("aria-labelledby", format!("{place}-label"))
        .attr("aria-describedby", format!("{place}-hint {place}-problem"))
        .hidden_while(is_away);
    let (place, language) = (place.clone(), language.to_owned());
    let same = same_switch(asking, &question, &place);
    let taking_back = taking_back(asking, &question, &place);
    let body = if follows_others(asking, &question) {
        let (seen, at) = (
            Memo::new({
                let at = place.clone();
                move |before: Option<&u32>| {
                    let pulse = asking.pulse.get();
                    // What is being typed is not drawn anew under somebody's fingers.
                    let is_typed = asking.last_answered.with_value(|last| last.as_ref() == Some(&at));
                    before.copied().filter(|_| is_typed).unwrap_or(pulse)
                }
            }),
            place.clone(),
        );
        fresh(move || {
            asking.emptied.track();
            // Read and not only tracked: a memo that nobody reads follows nothing.
            seen.get();
            body(asking, &question, &at, &language)
        })
    } else {
        let at = place.clone();
        fresh(move || {
            asking.emptied.track();
            body(asking, &question, &at, &language)
        })
    };
    let below = el("div.below-answer").child(same).child(taking_back);
    group.child(body).child(problem_view(asking, place)).child(below)
}

/// Whether what it says, offers or holds may change with other answers.
fn follows_others(asking: Asking, question: &Question) -> bool {
    let logic = &question.logic;
    let names_others = |text: &Multilingual| text.iter().any(|(_, words)| words.contains("${"));
    let is_filtered = question.kind.kind().selection().is_some_and(|selection| selection.filter.is_some());
    is_filtered
        || logic.calculation.is_some()
        || logic.required.is_some()
        || logic.read_only.is_some()
        || TextKind::ALL.iter().any(|kind| names_others(kind.of(question)))
        || asking.ask(|interview| {
            let choices = question.kind.kind().choices(&interview.blueprint().form().lists);
            choices.iter().any(|choice| names_others(&choice.label))
        })
}

fn body(asking: Asking, question: &Question, place: &Place, language: &str) -> Element {
    let state = asking.state;
    let said = asking.ask(|interview| interview.label(question, place));
    let is_required = asking.ask(|interview| interview.is_required(place));
    // What takes long to read is set like text, not like a headline.
    let is_long = said.words.chars().count() > LONGEST_HEADLINE;
    let label = el(if is_long { "h2.asked.long" } else { "h2.asked" });
    let label = label.attr("id", format!("{place}-label")).attr("tabindex", "-1");
    let label = label.child(heading(asking, &said, is_required));
    let label = el("div.asked-row").child(label).child(read_aloud(state, &said));
    let hint = asking.ask(|interview| interview.say(&question.hint, place));
    let hint = (!hint.words.is_empty())
        .then(|| el("p.meta").attr("id", format!("{place}-hint")).attr("lang", hint.tag).child(hint.words));
    let takes_several = question.kind.kind().control() == Control::ChooseSeveral;
    let several = takes_several.then(|| meta(w::CHOOSE_SEVERAL_HINT.say(state.language.get_untracked())));
    let script = asking.ask(|interview| interview.say(&question.script, place));
    let script = (!script.words.is_empty()).then(|| {
        let words = el("p").attr("lang", script.tag).child(script.words);
        el("details.script").child(el("summary").child(state.say(w::SAY_OTHERWISE))).child(words)
    });
    pieces![label, hint, several, script, answer(asking, question, place, language)]
}

fn answer(asking: Asking, question: &Question, place: &Place, language: &str) -> Element {
    let offered = asking.ask(|interview| {
        let filtered = interview.offered(place);
        let lists = &interview.blueprint().form().lists;
        let choices = filtered.unwrap_or_else(|| question.kind.kind().choices(lists).into_owned());
        let offer = |choice: &crate::domain::form::Choice| {
            let said = interview.say(&choice.label, place);
            let words = if said.words.is_empty() { choice.name.clone() } else { said.words };
            Offered { name: choice.name.clone(), words, tag: said.tag }
        };
        choices.iter().map(offer).collect::<Vec<_>>()
    });
    if offered.is_empty() && question.kind.kind().selection().is_some() {
        return meta(asking.state.say(w::NOTHING_TO_CHOOSE));
    }
    let (at, wrong_at) = (place.clone(), place.clone());
    let is_wrong: Live<bool> =
        Arc::new(move || asking.problem.with(|wrong| wrong.as_ref().is_some_and(|(at, _)| *at == wrong_at)));
    let changed: Tell<(String, Option<u32>)> = Arc::new(move |(text, caret)| asking.answer(&at, text, caret));
    answer_view(Asked {
        name: place.to_string(),
        question: question.clone(),
        choices: offered,
        text: asking.ask(|interview| interview.shown(place)),
        is_required: asking.ask(|interview| interview.is_required(place)),
        is_wrong,
        is_read_only: asking.ask(|interview| interview.is_read_only(place)),
        language: language.to_owned(),
        screen_language: asking.state.language.get_untracked(),
        changed,
    })
}

fn heading(asking: Asking, said: &Said, is_required: bool) -> Element {
    let state = asking.state;
    let words = el("span").attr("lang", said.tag.clone()).attr("dir", "auto").child(said.words.clone());
    let stands_in = said.stands_in.then(|| tag(Tone::Look, state.say(w::STANDS_IN)));
    let required = is_required.then(|| {
        let star = el("span").attr("aria-hidden", "true").child(" *");
        let words = el("span.visually-hidden").child(state.say(w::REQUIRED));
        pieces![star, words]
    });
    pieces![words, required, stands_in]
}

fn problem_view(asking: Asking, place: Place) -> Element {
    let id = format!("{place}-problem");
    let said = move || {
        let problem = asking.problem.get().filter(|(at, _)| *at == place).map(|(_, objection)| objection);
        let said = problem.map(|objection| objection_words(asking, &place, objection));
        pieces![said.map(|(words, tag)| el("span").attr("lang", tag).attr("dir", "auto").child(words))]
    };
    el("p.problem").attr("id", id).attr("role", "alert").child(live(said))
}

/// What is wrong, in the form's own words where it has some, and the tag of their language.
fn objection_words(asking: Asking, place: &Place, objection: Objection) -> (String, String) {
    let state = asking.state;
    let own = |pick: fn(&Question) -> &Multilingual| {
        let question = asking.question(place)?;
        let said = asking.ask(|interview| interview.say(pick(&question), place));
        Some((said.words, said.tag)).filter(|(words, _)| !words.is_empty())
    };
    let (own, ours) = match objection {
        Objection::Typed(Problem::Missing) => (None, state.say(w::ANSWER_MISSING).to_owned()),
        Objection::Typed(problem) => (None, problem_words(problem, state.language.get_untracked())),
        Objection::Missing => {
            (own(|question| &question.logic.required_message), state.say(w::ANSWER_MISSING).to_owned())
        }
        Objection::Constraint => {
            (own(|question| &question.logic.constraint_message), state.say(w::ANSWER_NOT_TAKEN).to_owned())
        }
    };
    own.unwrap_or_else(|| (ours, state.language.get_untracked().tag().to_owned()))
}
