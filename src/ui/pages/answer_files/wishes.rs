//! How the answers should be laid out: for whom, for which program, and in which words.

use leptos::prelude::*;

use crate::{
    domain::{code::Coded, evaluation::Grouping, form::Form, language::Translated},
    exchange::answers::{Audience, Dialect, Layout, Several, Wording},
    ui::{
        html::{Element, el, live, pieces, value_of},
        state::AppState,
        words::{self as w, language_words},
    },
};

/// The fields, each of which changes the wish as soon as something else is chosen.
pub fn wishes(state: AppState, form: &Form, wish: RwSignal<Layout>) -> Element {
    let is_public = Memo::new(move |_| matches!(wish.get().audience, Audience::Public(_)));
    let wordings = wordings(state, form);
    let rest = live(move || {
        if is_public.get() {
            pieces![choice(state, w::COUNTED_BY, "counted-by", groupings(state), move |by: Grouped| {
                wish.update(|wish| wish.audience = Audience::Public(by));
            })]
        } else {
            pieces![
                choice(state, w::LAID_OUT_FOR, "dialect", dialects(state), move |layout: Layout| {
                    wish.update(|wish| (wish.dialect, wish.several) = (layout.dialect, layout.several));
                }),
                choice(state, w::SEVERAL_AS, "several", severals(state), move |several| {
                    wish.update(|wish| wish.several = several);
                }),
            ]
        }
    });
    let audience = choice(state, w::FOR_WHOM, "audience", audiences(state), move |audience| {
        wish.update(|wish| wish.audience = audience);
    });
    let wording = choice(state, w::CHOICES_AS, "wording", wordings, move |wording| {
        wish.update(|wish| wish.wording = wording);
    });
    el("div.editor").child(audience).child(rest).child(wording)
}

type Grouped = Option<Grouping>;

fn audiences(state: AppState) -> Vec<(Audience, String)> {
    vec![
        (Audience::Team, state.say(w::FOR_TEAM).to_owned()),
        (Audience::Public(None), state.say(w::FOR_ANYBODY).to_owned()),
    ]
}

/// Each program with what it does by itself where several can be chosen.
fn dialects(state: AppState) -> Vec<(Layout, String)> {
    let said = |layout: Layout| {
        let words = match layout.dialect {
            Dialect::Ours => w::LAID_OUT_OURS,
            Dialect::Odk => w::LAID_OUT_ODK,
            Dialect::Kobo => w::LAID_OUT_KOBO,
        };
        (layout, state.say(words).to_owned())
    };
    [Layout::OURS, Layout::ODK, Layout::KOBO].map(said).into()
}

fn severals(state: AppState) -> Vec<(Several, String)> {
    let said = |several: &Several| {
        let words = match several {
            Several::Together => w::SEVERAL_TOGETHER,
            Several::Split => w::SEVERAL_SPLIT,
            Several::Both => w::SEVERAL_BOTH,
        };
        (*several, state.say(words).to_owned())
    };
    Several::ALL.iter().map(said).collect()
}

fn wordings(state: AppState, form: &Form) -> Vec<(Wording, String)> {
    let language = state.language.get_untracked();
    let in_words = |spoken| {
        let words = state.fill(w::CHOICES_IN, [&language_words(&spoken, language)]);
        (Wording::Labels(spoken.tag), words)
    };
    let names = (Wording::Names, state.say(w::CHOICES_AS_NAMES).to_owned());
    std::iter::once(names).chain(form.languages().into_iter().map(in_words)).collect()
}

fn groupings(state: AppState) -> Vec<(Grouped, String)> {
    [
        (None, w::COUNTED_ALL),
        (Some(Grouping::Site), w::COUNTED_SITE),
        (Some(Grouping::Session), w::COUNTED_SESSION),
        (Some(Grouping::Language), w::COUNTED_LANGUAGE),
        (Some(Grouping::Month), w::COUNTED_MONTH),
    ]
    .map(|(by, words)| (by, state.say(words).to_owned()))
    .into()
}

/// A list that opens; the first of it is chosen.
fn choice<T: Clone + Send + 'static>(
    state: AppState,
    label: Translated,
    key: &'static str,
    offered: Vec<(T, String)>,
    chosen: impl Fn(T) + 'static,
) -> Element {
    let option = |(place, (_, words)): (usize, &(T, String))| {
        el("option").attr("value", place.to_string()).child(words.clone())
    };
    let options: Vec<Element> = offered.iter().enumerate().map(option).collect();
    let changed = move |event| {
        let place: Option<usize> = value_of(&event).parse().ok();
        if let Some((thing, _)) = place.and_then(|place| offered.get(place)) {
            chosen(thing.clone());
        }
    };
    let label = el("label").attr("for", key).child(state.say(label));
    el("div.field").child(label).child(el("select").attr("id", key).child(options).on("change", changed))
}
