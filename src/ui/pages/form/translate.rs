//! Translating side by side: each text of the form in one language, and a field for another below.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Page,
    amend::{amend, shown_language},
    languages::languages,
    list::label,
    typed::{Keep, Outcome, TypedAs, TypedField},
};
use crate::{
    domain::{
        form::{Form, FormLanguage, TextKind, TextPlace},
        id::Id,
    },
    ui::{
        components::{button, empty, long_list, meta},
        html::{Element, el, fresh, live, pieces, value_of},
        state::AppState,
        words as w,
    },
};

/// The screen.
pub(super) fn page(state: AppState, form: &Form) -> Page {
    let known = form.languages();
    let from = shown_language(state, form);
    // What lacks the most is what is wanted.
    let others = known.iter().filter(|language| language.tag != from);
    let to =
        others.max_by_key(|language| form.untranslated(&language.tag)).map(|language| language.tag.clone());
    let pair = RwSignal::new((from.clone(), to.unwrap_or(from)));
    let only_missing = RwSignal::new(false);
    let id = form.id;
    let saved = RwSignal::new(0_u32);
    let count = live(move || {
        saved.track();
        let (_, to) = pair.get();
        let missing = state.workspace().get(id).map_or(0, |form| form.untranslated(&to));
        pieces![state.fill(w::MISSING_TEXTS, [&missing.to_string()])]
    });
    let texts = fresh(move || {
        let (from, to) = pair.get();
        let only_missing = only_missing.get();
        pieces![texts(state, id, &from, &to, only_missing, saved)]
    });
    let pressed = move || Some(if only_missing.get() { "true" } else { "false" }.into());
    let missing_only =
        button("chip", state.say(w::ONLY_MISSING), move || only_missing.update(|only| *only = !*only));
    let missing_only = missing_only.live_attr("aria-pressed", pressed);
    let choosing = el("div.pair")
        .child(choose(state.say(w::FROM_LANGUAGE), "from-language", &known, pair, true))
        .child(choose(state.say(w::TO_LANGUAGE), "to-language", &known, pair, false));
    let count = el("div.counted").child(el("p.meta").attr("role", "status").child(count)).child(missing_only);
    Page::new(state.say(w::TRANSLATE), pieces![languages(state, form), choosing, count, texts])
}

fn choose(
    name: &'static str,
    key: &'static str,
    known: &[FormLanguage],
    pair: RwSignal<(String, String)>,
    is_from: bool,
) -> Element {
    let chosen = pair.with_untracked(|(from, to)| if is_from { from.clone() } else { to.clone() });
    let option = |language: &FormLanguage| {
        let option =
            el("option").attr("value", language.tag.clone()).flag("selected", language.tag == chosen);
        option.attr("lang", language.tag.clone()).child(language.name.clone())
    };
    let options: Vec<Element> = known.iter().map(option).collect();
    let changed = move |event| {
        let tag = value_of(&event);
        pair.update(|(from, to)| *(if is_from { from } else { to }) = tag);
    };
    let label = el("label").attr("for", key).child(name);
    el("div.field").child(label).child(el("select").attr("id", key).child(options).on("change", changed))
}

fn texts(
    state: AppState,
    id: Id<Form>,
    from: &str,
    to: &str,
    only_missing: bool,
    saved: RwSignal<u32>,
) -> Option<Element> {
    let form = state.workspace().get(id).cloned()?;
    let is_wanted =
        |text: &crate::domain::language::Multilingual| !only_missing || text.words_in(to).is_empty();
    let places: Vec<TextPlace> =
        form.texts().into_iter().filter(|(_, text)| is_wanted(text)).map(|(place, _)| place).collect();
    if places.is_empty() {
        return Some(empty(state.say(w::NOTHING_MISSING)));
    }
    let (from, to) = (from.to_owned(), to.to_owned());
    Some(long_list(state, places.len(), move |place| {
        text(state, &form, places.get(place)?, &from, &to, saved)
    }))
}

/// One text: what it is, its words, and the field for them in the other language.
fn text(
    state: AppState,
    form: &Form,
    place: &TextPlace,
    from: &str,
    to: &str,
    saved: RwSignal<u32>,
) -> Option<Element> {
    // What was translated since the list was drawn is shown as it is by now.
    let now = state.workspace().get(form.id)?.text(place)?.clone();
    let shown = form.say(&now, from);
    let what = what(state, form, place);
    let languages = form.languages();
    let name = languages
        .into_iter()
        .find(|language| language.tag == to)
        .map_or_else(|| to.to_owned(), |found| found.name);
    let words =
        el("p.source").attr("lang", shown.tag.to_owned()).attr("dir", "auto").child(shown.words.to_owned());
    let (id, of, tag) = (form.id, place.clone(), to.to_owned());
    let keep: Keep = Arc::new(move |words| {
        amend(state, id, |form| form.with_words(&of, &tag, words));
        saved.update(|times| *times = times.wrapping_add(1));
        Outcome::Saved
    });
    let key = format!("{id}/{}/{to}", code(place));
    let label = state.fill(w::IN_LANGUAGE, [&name, shown.words]);
    let field = TypedField {
        key,
        label,
        lang: Some(to.to_owned()),
        text: now.words_in(to).to_owned(),
        input: TypedAs::Lines,
    };
    Some(el("div.translation").child(meta(what)).child(words).child(field.element(state, keep)))
}

/// What a text is.
fn what(state: AppState, form: &Form, place: &TextPlace) -> String {
    let of = |name| form.question(name).map(|question| label(state, form, question)).unwrap_or_default();
    match place {
        TextPlace::Title => state.say(w::TITLE_OF_FORM).to_owned(),
        TextPlace::Question(_, TextKind::Label) => state.say(w::WHAT_IS_ASKED).to_owned(),
        TextPlace::Question(name, TextKind::Hint) => format!("{} · {}", state.say(w::HINT), of(name)),
        TextPlace::Question(name, TextKind::Script) => format!("{} · {}", state.say(w::SCRIPT), of(name)),
        TextPlace::Question(name, TextKind::RequiredMessage | TextKind::ConstraintMessage) => {
            format!("{} · {}", state.say(w::SAID_OTHERWISE), of(name))
        }
        TextPlace::Choice(name, _) => format!("{} · {}", state.say(w::A_CHOICE), of(name)),
        TextPlace::InList(list, _) => format!("{} · {list}", state.say(w::A_CHOICE)),
    }
}

/// Names a text on the page.
fn code(place: &TextPlace) -> String {
    match place {
        TextPlace::Title => "title".to_owned(),
        TextPlace::Question(name, kind) => format!("{name}/{kind:?}"),
        TextPlace::Choice(name, choice) => format!("{name}/choice/{choice}"),
        TextPlace::InList(list, choice) => format!("list/{list}/{choice}"),
    }
}
