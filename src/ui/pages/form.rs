//! One form: its title, its questions and their order.

use leptos::prelude::*;

use super::{Page, form_file::save_form};
use crate::{
    domain::{
        entry::{Entry, Raw},
        form::{Form, Question, QuestionName},
        id::Id,
        record::Record,
    },
    ui::{
        address,
        components::{
            Commit, Edited, Icon, button, button_link, editor, empty, eyebrow, icon, link_row, meta,
            quiet_link, rows,
        },
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words},
    },
};

/// The screen of a form; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    let language = state.language.get_untracked();
    let answered = state.count_of(id);
    let questions =
        form.questions.iter().enumerate().map(|(place, question)| row(state, id, place, question));
    let questions: Vec<Element> = questions.collect();
    let has_questions = !questions.is_empty();
    let list = if has_questions { rows(questions) } else { empty(state.say(w::NO_QUESTIONS)) };
    let title = Route::Edit(form.project, Subject::Form, Some(id.record()));
    let who = choice_words(form.respondents).say(language);
    let body = pieces![
        rows(link_row(&title, state.say(w::TITLE_AND_RESPONDENTS), who, "")),
        eyebrow(state.say(w::QUESTIONS)),
        list,
        (answered > 0).then(|| meta(state.say(w::ANSWERED_BEFORE))),
        quiet_link(&Route::Question(id, None), state.say(w::ADD_QUESTION)),
        has_questions.then(|| button_link(&Route::Ask(id, None), state.say(w::TRY_IT))),
        has_questions
            .then(|| button("btn quiet", state.say(w::SAVE_FORM_FILE), move || save_form(state, id))),
    ];
    Some(Page::new(form.title.say(language).words, body))
}

fn row(state: AppState, id: Id<Form>, place: usize, question: &Question) -> Element {
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
            if let Some(form) = state.workspace().get(id).cloned() {
                state.edit_form(&form, form.clone().with_question_earlier(&name));
                state.draw();
            }
        };
        let button = el("button.icon-button.up").attr("type", "button").attr("aria-label", words);
        button.on("click", move_it).child(icon(Icon::Back))
    });
    let to = Route::Question(id, Some(name));
    el("div.task").child(earlier).child(link_row(&to, format!("{}. {label}", place + 1), about, ""))
}

/// The screen of a question, new if without a name; none if there is no such form or question.
pub fn question_page(state: AppState, id: Id<Form>, name: Option<&QuestionName>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    let question = match name {
        Some(name) => form.question(name)?.clone(),
        None => Question::blank(form.free_question_name()),
    };
    let raw = question.to_raw();
    let what = format!("{id}/{}", name.map_or("new", QuestionName::as_str));
    let edited = Edited { what, raw, project: form.project, form: None, up: Route::Form(id) };
    let first = question.clone();
    let commit: Commit = Box::new(move |raw: &Raw| {
        let Some(form) = state.workspace().get(id).cloned() else { return Ok(()) };
        let before = form.question(&first.name).unwrap_or(&first);
        let read = before.read(raw)?;
        if form.question(&first.name) != Some(&read) {
            state.edit_form(&form, form.clone().with_question(read));
        }
        Ok(())
    });
    let title = if name.is_some() { w::QUESTION } else { w::ADD_QUESTION };
    let remove = name
        .cloned()
        .map(|name| button("btn danger", state.say(w::REMOVE), move || remove(state, id, &name)));
    Some(Page::new(state.say(title), pieces![editor(state, edited, commit), remove]))
}

fn remove(state: AppState, id: Id<Form>, name: &QuestionName) {
    let Some(form) = state.workspace().get(id).cloned() else { return };
    let label = form.question(name).map(|question| question.label.clone()).unwrap_or_default();
    let words = state.fill(w::REMOVED, [label.say(state.language.get_untracked()).words]);
    state.edit_form(&form, form.clone().without_question(name));
    address::go(&Route::Form(id));
    // Undo puts the whole form back as it was.
    state.tell_with_undo(words, vec![Record::Form(form)], Vec::new());
}
