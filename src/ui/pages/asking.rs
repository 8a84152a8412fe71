//! How a form being filled in looks: one question a screen, or all of them.

use std::sync::Arc;

use leptos::{ev::Event, prelude::*};

use super::{
    Page,
    ask::{Asking, HandingIn},
};
use crate::{
    domain::{
        code::Coded,
        entry::Problem,
        form::{Draft, Form, KindName, Position, Question, Respondents},
        id::Id,
        language::Language,
        plan::Session,
    },
    ui::{
        components::{Icon, Tone, button_link, icon, meta, quiet_link, tag},
        html::{Element, Tell, el, fresh, live, pieces},
        questions::{Asked, answer_view},
        route::Route,
        state::AppState,
        words::{self as w, ANSWER_MISSING, choice_words, problem_words},
    },
};

/// The screen; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>, session: Option<Id<Session>>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    let title = form.title.say(state.language.get_untracked()).words.to_owned();
    let asking = Asking::begin(state, form, session);
    let shown = Memo::new(move |_| match asking.handing_in.get() {
        HandingIn::NotYet | HandingIn::Saving => Stage::FillingIn,
        HandingIn::Done => Stage::Thanks,
        HandingIn::NoRoom => Stage::NoRoom,
    });
    let body = fresh(move || match shown.get() {
        Stage::FillingIn => filling_in(asking),
        Stage::Thanks => thanks(asking),
        Stage::NoRoom => no_room(state),
    });
    Some(Page::new(title, body))
}

/// What the screen shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    FillingIn,
    Thanks,
    NoRoom,
}

fn no_room(state: AppState) -> Element {
    let why = el("p").child(state.say(w::NO_ROOM));
    pieces![el("section.banner.stop").child(why), button_link(&Route::Phone, state.say(w::THIS_PHONE))]
}

fn filling_in(asking: Asking) -> Element {
    let state = asking.state;
    let questions = fresh(move || {
        let (position, language) = (asking.position.get(), asking.language());
        let shown = if asking.all_at_once.get() { 0..asking.count() } else { position..position + 1 };
        pieces![shown.map(|position| question_view(asking, position, language)).collect::<Vec<_>>()]
    });
    let next = move |event: Event| {
        event.prevent_default();
        if asking.all_at_once.get_untracked() { asking.hand_in() } else { asking.next() }
    };
    let form = el("form.asking").flag("novalidate", true).on("submit", next);
    let switch = link(move |_| asking.all_at_once.update(|all| *all = !*all)).child(live(move || {
        pieces![state.say(if asking.all_at_once.get() { w::ONE_BY_ONE } else { w::ALL_ON_ONE })]
    }));
    let throw = link(move |_| asking.throw_away(state.fill(w::REMOVED, [state.say(w::ANSWERS_THROWN)])));
    let throw =
        throw.child(state.say(w::START_OVER)).hidden_while(move || asking.draft.with(Draft::is_empty));
    pieces![
        progress(asking),
        languages(asking),
        form.child(questions).child(actions(asking)),
        el("div.small-actions").child(switch).child(throw),
    ]
}

fn link(act: impl FnMut(Event) + 'static) -> Element {
    el("button.link").attr("type", "button").on("click", act)
}

fn progress(asking: Asking) -> Element {
    let count = asking.count();
    let shown = move || {
        let place = asking.position.get() + 1;
        let words = asking.state.fill(w::QUESTION_OF, [&place.to_string(), &count.to_string()]);
        let done = el("i").style("width", format!("{}%", place * 100 / count.max(1)));
        let rail = el("div.rail").attr("aria-hidden", "true").child(done);
        pieces![rail, el("span.meta").child(words)]
    };
    el("div.progress").hidden_while(move || asking.all_at_once.get()).child(live(shown))
}

fn languages(asking: Asking) -> Element {
    let state = asking.state;
    let chip = |language: Language| {
        let pressed = move || Some(if asking.language() == language { "true" } else { "false" }.into());
        let chip = el("button.chip").attr("type", "button").attr("lang", language.tag());
        let chip = chip.live_attr("aria-pressed", pressed).child(language.own_name());
        chip.on("click", move |_| state.asking.set(Some(language)))
    };
    let chips: Vec<Element> = Language::ALL.iter().copied().map(chip).collect();
    el("div.chips").attr("role", "group").attr("aria-label", state.say(w::LANGUAGE)).child(chips)
}

fn question_view(asking: Asking, position: Position, language: Language) -> Element {
    let state = asking.state;
    let Some(question) = asking.form.with_value(|form| form.questions.get(position).cloned()) else {
        return pieces![];
    };
    let name = question.name.to_string();
    let (label_id, problem_id) = (format!("{name}-label"), format!("{name}-problem"));
    let said = move || {
        let problem = asking.problem.get().filter(|(at, _)| *at == position).map(|(_, problem)| problem);
        pieces![problem.map(|problem| {
            if problem == Problem::Missing {
                state.say(ANSWER_MISSING).to_owned()
            } else {
                problem_words(problem, state.language.get_untracked())
            }
        })]
    };
    let takes_several = question.kind.name() == KindName::ChooseSeveral;
    let hint = takes_several.then(|| meta(w::CHOOSE_SEVERAL_HINT.say(language)));
    let words = heading(asking, &question, language);
    let text = asking.draft.with_untracked(|draft| draft.typed(&question.name).to_owned());
    let changed: Tell<(String, Option<u32>)> =
        Arc::new(move |(text, caret)| asking.answer(position, text, caret));
    let answer = answer_view(Asked { question, text, language, described_by: problem_id.clone(), changed });
    let problem = el("p.problem").attr("id", problem_id.clone()).attr("role", "alert").child(live(said));
    let label = el("h2.asked").attr("id", label_id.clone()).attr("tabindex", "-1").child(words);
    let group = el("div.question").attr("role", "group");
    let group = group.attr("aria-labelledby", label_id).attr("aria-describedby", problem_id);
    group.child(label).child(hint).child(answer).child(problem)
}

fn heading(asking: Asking, question: &Question, language: Language) -> Element {
    let state = asking.state;
    let shown = question.label.say(language);
    let words = el("span").attr("lang", shown.tag.to_owned()).child(shown.words.to_owned());
    let stands_in = shown.stands_in.then(|| tag(Tone::Look, state.say(w::STANDS_IN)));
    let required = question.required.then(|| {
        let star = el("span").attr("aria-hidden", "true").child(" *");
        let words = el("span.visually-hidden").child(state.say(w::REQUIRED));
        el("span.required").child(star).child(words)
    });
    pieces![words, required, stands_in]
}

fn actions(asking: Asking) -> Element {
    let state = asking.state;
    let last = move || asking.all_at_once.get() || asking.position.get() + 1 == asking.count();
    let first = move || asking.all_at_once.get() || asking.position.get() == 0;
    let optional = move || {
        let position = asking.position.get();
        let question = asking.form.with_value(|form| form.questions.get(position).cloned());
        // Only a question without an answer is skipped; with one, "Next" is the way on.
        question.is_some_and(|question| {
            !question.required && asking.draft.with(|draft| draft.typed(&question.name).is_empty())
        }) && !last()
    };
    let on = move || {
        pieces![state.say(if asking.handing_in.get() == HandingIn::Saving {
            w::SAVING
        } else if last() {
            w::HAND_IN
        } else if optional() {
            w::SKIP
        } else {
            w::NEXT
        })]
    };
    let back = move |_| asking.go_to(asking.position.get_untracked().saturating_sub(1));
    let back = el("button.btn.quiet").attr("type", "button").hidden_while(first).on("click", back);
    let saved = el("p.meta.saved-as").child(icon(Icon::Tick)).child(state.say(w::SAVED_AS_YOU_TAP));
    let on = el("button.btn").child(live(on));
    el("div.actions").child(saved).child(on).child(back.child(state.say(w::PREVIOUS)))
}

fn thanks(asking: Asking) -> Element {
    let state = asking.state;
    let (form, who) = asking.form.with_value(|form| (form.id, form.respondents));
    let session = asking.draft.with_untracked(|draft| draft.session);
    let (answered, came) = {
        let workspace = state.workspace();
        let session = session.and_then(|id| workspace.get(id));
        let answered = match session {
            Some(session) => state.count_at(form, session.id),
            None => state.count_of(form),
        };
        (answered, session.and_then(|session| session.children))
    };
    let came = came.filter(|came| *came > 0 && matches!(who, Respondents::Children | Respondents::Learners));
    let so_far = match came {
        Some(came) => {
            let who = choice_words(who).say(state.language.get_untracked());
            state.fill(w::MET_OF, [&answered.to_string(), &came.to_string(), who])
        }
        None => state.fill(w::ANSWERED_SO_FAR, [&answered.to_string()]),
    };
    let language = untrack(|| asking.language());
    let card = el("section.card.thanks")
        .child(el("span.big-tick").child(icon(Icon::Tick)))
        .child(el("h2").attr("lang", language.tag()).child(w::THANK_YOU.say(language)))
        .child(state.is_kept().then(|| el("p").child(state.say(w::ANSWER_KEPT))))
        .child(meta(so_far));
    let next = el("button.btn").attr("type", "button").attr("id", "next-respondent");
    let next = next.on("click", move |_| asking.next_respondent()).child(state.say(w::NEXT_RESPONDENT));
    let up = session.map_or(Route::Form(form), |_| Route::Today);
    pieces![card, next, quiet_link(&up, state.say(w::DONE))]
}
