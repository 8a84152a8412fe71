//! The languages that a form is written in: one more, or one fewer.

use super::amend::{amend, amend_with_undo};
use crate::{
    domain::{
        code::Coded,
        form::{Form, FormLanguage},
        spoken::Spoken,
    },
    ui::{
        components::{Icon, icon, meta, opening},
        html::{Element, el, value_of},
        state::AppState,
        words as w,
    },
};

/// The languages in one line, each with what it lacks.
pub(super) fn summary(state: AppState, form: &Form) -> String {
    let said = form.languages().into_iter().map(|language| match form.untranslated(&language.tag) {
        0 => language.name,
        missing => state.fill(w::LANGUAGE_LACKS, [&language.name, &missing.to_string()]),
    });
    said.collect::<Vec<_>>().join(" · ")
}

/// The languages, with the ways to add one and to take one away.
pub(super) fn languages(state: AppState, form: &Form) -> Element {
    let form = form.clone();
    opening("details.more", state.say(w::LANGUAGES_OF_FORM), false, move || {
        let known = form.languages();
        let can_go = known.len() > 1;
        let rows: Vec<Element> = known.iter().map(|language| row(state, &form, language, can_go)).collect();
        let why = meta(state.say(w::FIRST_STANDS_IN));
        el("div.editor")
            .child(el("section.card.rows").child(rows))
            .child(why)
            .child(add(state, &form, &known))
    })
}

fn row(state: AppState, form: &Form, language: &FormLanguage, can_go: bool) -> Element {
    let missing = form.untranslated(&language.tag).to_string();
    let words = el("span.row-words")
        .child(el("b").attr("lang", language.tag.clone()).child(language.name.clone()))
        .child(el("span.meta").child(state.fill(w::MISSING_TEXTS, [&missing])));
    let (id, tag) = (form.id, language.tag.clone());
    let said = state.fill(w::REMOVED, [&language.name]);
    let take = can_go.then(|| {
        let name = state.fill(w::REMOVE_THIS, [&language.name]);
        let take = move |_| {
            amend_with_undo(state, id, said.clone(), |mut form| {
                form.languages = form.languages();
                form.languages.retain(|language| language.tag != tag);
                form
            });
            state.draw();
        };
        let button = el("button.icon-button").attr("type", "button").attr("aria-label", name);
        button.on("click", take).child(icon(Icon::Minus))
    });
    el("div.row").child(words).child(take)
}

fn add(state: AppState, form: &Form, known: &[FormLanguage]) -> Element {
    let is_new = |spoken: &&Spoken| {
        **spoken != Spoken::Other && !known.iter().any(|language| language.tag == spoken.tag())
    };
    let option = |spoken: &Spoken| {
        el("option").attr("value", spoken.code()).attr("lang", spoken.tag()).child(spoken.own_name())
    };
    let none = el("option").attr("value", "").child(state.say(w::CHOOSE));
    let options: Vec<Element> = Spoken::ALL.iter().filter(is_new).map(option).collect();
    let id = form.id;
    let choose = move |event| {
        let Some(spoken) = Spoken::from_code(&value_of(&event)) else { return };
        amend(state, id, |mut form| {
            form.languages = form.languages();
            let (tag, name) = (spoken.tag().to_owned(), spoken.own_name().to_owned());
            form.languages.push(FormLanguage { tag, name });
            form
        });
        state.draw();
    };
    let key = "add-language";
    let label = el("label").attr("for", key).child(state.say(w::ADD_LANGUAGE));
    let select = el("select").attr("id", key).child(none).child(options).on("change", choose);
    el("div.field").child(label).child(select)
}
