//! One form: its title, its questions and their order.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        entry::{Entry, Raw},
        form::{Form, Question, QuestionName},
        id::Id,
    },
    ui::{
        address,
        components::{Edited, Icon, button_link, editor, empty, icon, link_row},
        route::{Route, Subject},
        state::AppState,
        words::{self as w, choice_words},
    },
};

/// The screen of a form; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>) -> Option<Page> {
    let form = state.read(|workspace| workspace.get(id).cloned())?;
    let language = state.language.get_untracked();
    let answered = state.counts.with_untracked(|counts| counts.get(&id).copied()).unwrap_or_default();
    let rows = form
        .questions
        .iter()
        .enumerate()
        .map(|(place, question)| row(state, id, place, question))
        .collect_view();
    let list = if form.questions.is_empty() {
        empty(state.say(w::NO_QUESTIONS).to_owned())
    } else {
        view! { <section class="card rows">{rows}</section> }.into_any()
    };
    let title = Route::Edit(form.project, Subject::Form, Some(id.record()));
    let body = view! {
        <section class="card rows">
            {link_row(&title, state.say(w::TITLE_AND_RESPONDENTS).to_owned(),
                choice_words(form.respondents).say(language).to_owned(), ().into_any())}
        </section>
        <h2 class="eyebrow">{state.say(w::QUESTIONS)}</h2>
        {list}
        {(answered > 0).then(|| view! { <p class="meta">{state.say(w::ANSWERED_BEFORE)}</p> })}
        {button_link(&Route::Question(id, None), state.say(w::ADD_QUESTION).to_owned(), true)}
        {(!form.questions.is_empty()).then(|| button_link(&Route::Ask(id, None), state.say(w::TRY_IT).to_owned(), false))}
    };
    Some(Page::new(form.title.say(language).words, body.into_any()))
}

fn row(state: AppState, id: Id<Form>, place: usize, question: &Question) -> AnyView {
    let language = state.language.get_untracked();
    let label = question.label.say(language).words.to_owned();
    let kind = choice_words(question.kind.name()).say(language);
    let about =
        if question.required { format!("{kind} · {}", state.say(w::REQUIRED)) } else { kind.to_owned() };
    let name = question.name.clone();
    let earlier = (place > 0).then(|| {
        let words = state.fill(w::MOVE_EARLIER, [&label]);
        let name = name.clone();
        let move_it = move |_| {
            if let Some(form) = state.read(|workspace| workspace.get(id).cloned()) {
                state.edit_one(form.with_question_earlier(&name));
                state.draw();
            }
        };
        view! { <button type="button" class="icon-button up" aria-label=words on:click=move_it>{icon(Icon::Back)}</button> }
    });
    let to = Route::Question(id, Some(name));
    view! { <div class="task">{earlier}{link_row(&to, format!("{}. {label}", place + 1), about, ().into_any())}</div> }.into_any()
}

/// The screen of a question, new if without a name; none if there is no such form or question.
pub fn question_page(state: AppState, id: Id<Form>, name: Option<&QuestionName>) -> Option<Page> {
    let form = state.read(|workspace| workspace.get(id).cloned())?;
    let question = match name {
        Some(name) => form.question(name)?.clone(),
        None => Question::blank(form.free_question_name()),
    };
    let raw = question.to_raw();
    let what = format!("{id}/{}", name.map_or("new", QuestionName::as_str));
    let edited = Edited { what, raw, project: form.project, form: None, up: Route::Form(id) };
    let first = question.clone();
    let commit = move |raw: &Raw| {
        let Some(form) = state.read(|workspace| workspace.get(id).cloned()) else { return Ok(()) };
        let before = form.question(&first.name).unwrap_or(&first);
        let read = before.read(raw)?;
        if form.question(&first.name) != Some(&read) {
            state.edit_one(form.with_question(read));
        }
        Ok(())
    };
    let remove = name.cloned().map(|name| {
        let remove = move |_| {
            if let Some(form) = state.read(|workspace| workspace.get(id).cloned()) {
                let label = form.question(&name).map(|question| question.label.clone()).unwrap_or_default();
                let words = label.say(state.language.get_untracked()).words.to_owned();
                state.edit_one(form.clone().without_question(&name));
                // Undo puts the whole form back as it was.
                state.notice.set(Some(crate::ui::state::Notice {
                    words: state.fill(w::REMOVED, [&words]),
                    undo: vec![crate::domain::record::Record::Form(form)],
                }));
                address::go(&Route::Form(id));
            }
        };
        view! { <button type="button" class="btn danger" on:click=remove>{state.say(w::REMOVE)}</button> }
    });
    let title = if name.is_some() { w::EDIT } else { w::ADD_QUESTION };
    let body = view! { {editor(state, edited, commit)}{remove} };
    Some(Page::new(state.say(title), body.into_any()))
}
