//! How a form being filled in looks: one question a screen, or all of them.

use leptos::prelude::*;

use super::ask::Asking;
use crate::{
    domain::{
        entry::Problem,
        form::{Draft, Position, Question, Respondents},
        language::Language,
    },
    ui::{
        components::{Icon, Tone, icon, tag},
        questions::{Asked, answer_view},
        route::Route,
        words::{self as w, choice_words, problem_words},
    },
};

/// The screen.
pub fn view(asking: Asking) -> AnyView {
    (move || if asking.handed_in.get() { thanks(asking) } else { filling_in(asking) }).into_any()
}

fn filling_in(asking: Asking) -> AnyView {
    let state = asking.state;
    let shown = move || {
        let (position, language) = (asking.position.get(), asking.language.get());
        let shown = if asking.all_at_once.get() { 0..asking.count() } else { position..position + 1 };
        shown.map(|position| (position, language)).collect::<Vec<_>>()
    };
    let key = |(position, language): &(Position, Language)| (*position, language.tag());
    let switch = move |_| asking.all_at_once.update(|all| *all = !*all);
    let throw = move |_| asking.throw_away(state.fill(w::REMOVED, [state.say(w::ANSWERS_THROWN)]));
    let next = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if asking.all_at_once.get_untracked() { asking.hand_in() } else { asking.next() }
    };
    view! {
        {progress(asking)}
        {languages(asking)}
        <form class="asking" novalidate=true on:submit=next>
            // Keyed, so that each question is made of new elements: a reused circle would keep its dot.
            <For each=shown key=key children=move |(position, language)| question_view(asking, position, language) />
            {actions(asking)}
        </form>
        <div class="small-actions">
            <button type="button" class="link" on:click=switch>
                {move || state.say(if asking.all_at_once.get() { w::ONE_BY_ONE } else { w::ALL_ON_ONE })}
            </button>
            <button type="button" class="link" class:hidden=move || asking.draft.with(Draft::is_empty) on:click=throw>
                {state.say(w::START_OVER)}
            </button>
        </div>
    }
    .into_any()
}

fn progress(asking: Asking) -> AnyView {
    let state = asking.state;
    let count = asking.count();
    let words =
        move || state.fill(w::QUESTION_OF, [&(asking.position.get() + 1).to_string(), &count.to_string()]);
    let width = move || format!("{}%", (asking.position.get() + 1) * 100 / count.max(1));
    view! {
        <div class="progress" class:hidden=move || asking.all_at_once.get()>
            <div class="rail" aria-hidden="true"><i style:width=width></i></div>
            <span class="meta">{words}</span>
        </div>
    }
    .into_any()
}

fn languages(asking: Asking) -> AnyView {
    let state = asking.state;
    let chip = |language: Language| {
        view! {
            <button
                type="button" class="chip" lang=language.tag()
                aria-pressed=move || if asking.language.get() == language { "true" } else { "false" }
                on:click=move |_| state.asking.set(Some(language))
            >{language.own_name()}</button>
        }
    };
    view! {
        <div class="chips" role="group" aria-label=state.say(w::LANGUAGE)>
            {Language::ALL.into_iter().map(chip).collect_view()}
        </div>
    }
    .into_any()
}

fn question_view(asking: Asking, position: Position, language: Language) -> AnyView {
    let state = asking.state;
    let Some(question) = asking.form.with_value(|form| form.questions.get(position).cloned()) else {
        return ().into_any();
    };
    let name = question.name.to_string();
    let (label_id, problem_id) = (format!("{name}-label"), format!("{name}-problem"));
    let said = move || {
        let problem = asking.problem.get().filter(|(at, _)| *at == position).map(|(_, problem)| problem);
        problem.map(|problem| {
            if problem == Problem::Missing {
                state.say(w::ANSWER_MISSING).to_owned()
            } else {
                problem_words(problem, state.language.get_untracked())
            }
        })
    };
    let hint = matches!(question.kind.name(), crate::domain::form::KindName::ChooseSeveral)
        .then(|| view! { <p class="meta">{w::CHOOSE_SEVERAL_HINT.say(language)}</p> });
    let words = heading(asking, &question, language);
    let text = asking.draft.with_untracked(|draft| draft.typed(&question.name).to_owned());
    let changed = Callback::new(move |text| asking.answer(position, text));
    let answer = answer_view(Asked { question, text, language, described_by: problem_id.clone(), changed });
    let (labelled_by, described_by) = (label_id.clone(), problem_id.clone());
    view! {
        <div class="question" role="group" aria-labelledby=labelled_by aria-describedby=described_by>
            <h2 class="asked" id=label_id tabindex="-1">{words}</h2>
            {hint}
            {answer}
            <p class="problem" id=problem_id role="alert">{said}</p>
        </div>
    }
    .into_any()
}

fn heading(asking: Asking, question: &Question, language: Language) -> AnyView {
    let state = asking.state;
    let shown = question.label.say(language);
    let (words, tag_of) = (shown.words.to_owned(), shown.tag.to_owned());
    let stands_in = shown.stands_in.then(|| tag(Tone::Look, state.say(w::STANDS_IN).to_owned()));
    let required = question
        .required
        .then(|| view! { <span class="required" title=state.say(w::REQUIRED) aria-label=state.say(w::REQUIRED)>" *"</span> });
    view! { <span lang=tag_of dir="auto">{words}</span>{required}{stands_in} }.into_any()
}

fn actions(asking: Asking) -> AnyView {
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
    let back = move |_| asking.go_to(asking.position.get_untracked().saturating_sub(1));
    view! {
        <div class="actions">
            <p class="meta saved-as">{icon(Icon::Tick)}{state.say(w::SAVED_AS_YOU_TAP)}</p>
            <button class="btn">
                {move || state.say(if last() { w::HAND_IN } else if optional() { w::SKIP } else { w::NEXT })}
            </button>
            <button type="button" class="btn quiet" class:hidden=first on:click=back>{state.say(w::PREVIOUS)}</button>
        </div>
    }
    .into_any()
}

fn thanks(asking: Asking) -> AnyView {
    let state = asking.state;
    let (form, who) = asking.form.with_value(|form| (form.id, form.respondents));
    let session = asking.draft.with_untracked(|draft| draft.session);
    let (answered, came) = state.read(|workspace| {
        let session = session.and_then(|id| workspace.get(id));
        let answered = match session {
            Some(session) => {
                state.responses(form).iter().filter(|response| response.session == Some(session.id)).count()
            }
            None => {
                state.counts.with_untracked(|counts| counts.get(&form).copied().unwrap_or_default()) as usize
            }
        };
        (answered, session.and_then(|session| session.children))
    });
    let came = came.filter(|came| *came > 0 && matches!(who, Respondents::Children | Respondents::Learners));
    let so_far = match came {
        Some(came) => {
            let who = choice_words(who).say(state.language.get_untracked());
            state.fill(w::MET_OF, [&answered.to_string(), &came.to_string(), who])
        }
        None => state.fill(w::ANSWERED_SO_FAR, [&answered.to_string()]),
    };
    view! {
        <section class="card thanks">
            <span class="big-tick">{icon(Icon::Tick)}</span>
            <h2 lang=asking.language.get_untracked().tag()>{w::THANK_YOU.say(asking.language.get_untracked())}</h2>
            <p>{state.say(w::ANSWER_KEPT)}</p>
            <p class="meta">{so_far}</p>
        </section>
        <button type="button" class="btn" id="next-respondent" on:click=move |_| asking.next_respondent()>
            {state.say(w::NEXT_RESPONDENT)}
        </button>
        <a class="btn quiet" href=Route::Today.href()>{state.say(w::DONE)}</a>
    }
    .into_any()
}
