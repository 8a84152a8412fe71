//! The choices of a question, one a line, in one language at a time.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    amend::amend,
    typed::{Keep, Outcome, TypedAs, TypedField},
};
use crate::{
    domain::{
        form::{Choice, Form, Question, QuestionName, Selection},
        id::Id,
    },
    ui::{
        components::{Icon, button, icon, meta},
        focus::focus,
        html::{Element, el, fresh, pieces},
        state::AppState,
        wait::at_next_frame,
        words as w,
    },
};

/// The choices.
pub(super) fn choices(state: AppState, form: &Form, question: &Question, tag: &str) -> Element {
    let list = question.kind.kind().selection().and_then(Selection::list).map(ToOwned::to_owned);
    let shared = list.as_ref().map(|list| {
        let has_it = |known: &&Question| {
            known.kind.kind().selection().and_then(Selection::list) == Some(list.as_str())
        };
        let users = form.every_question().filter(has_it).count();
        meta(state.fill(w::SHARED_LIST, [list, &users.to_string()]))
    });
    let of = Of { form: form.id, question: question.name.clone(), list };
    let changed = RwSignal::new(0_u32);
    let tag = tag.to_owned();
    let shown = fresh(move || {
        changed.track();
        let known = of.choices(state);
        let too_few = (known.len() < 2).then(|| el("p.problem").child(state.say(w::TWO_CHOICES)));
        let rows =
            known.iter().enumerate().map(|(place, choice)| row(state, &of, place, choice, &tag, changed));
        let rows: Vec<Element> = rows.collect();
        let of = of.clone();
        let add = button("btn quiet", state.say(w::ADD_CHOICE), move || {
            let taken = of.taken(state);
            let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
            let choice = Choice::blank(&taken);
            let key = of.key(&choice.name);
            of.amend(state, |choices| choices.push(choice));
            changed.update(|times| *times = times.wrapping_add(1));
            at_next_frame(move || focus(&key));
        });
        pieces![rows, too_few, add]
    });
    let legend = el("legend").child(state.say(w::CHOICES));
    el("fieldset.field.choice-list").child(legend).child(shared).child(shown)
}

/// Whose choices they are.
#[derive(Clone)]
struct Of {
    form: Id<Form>,
    question: QuestionName,
    list: Option<String>,
}

impl Of {
    fn choices(&self, state: AppState) -> Vec<Choice> {
        state.workspace().get(self.form).map(|form| self.choices_in(form)).unwrap_or_default()
    }

    fn choices_in(&self, form: &Form) -> Vec<Choice> {
        let question = form.question(&self.question);
        let selection = question.and_then(|question| question.kind.kind().selection());
        selection.map(|selection| selection.choices(&form.lists).to_vec()).unwrap_or_default()
    }

    /// The names of its choices, and of those that it had in versions with answers.
    fn taken(&self, state: AppState) -> Vec<String> {
        let Some(form) = state.workspace().get(self.form).cloned() else { return Vec::new() };
        let versions: Vec<u32> = form.editions.iter().map(|edition| edition.version).collect();
        let before = versions.into_iter().filter_map(|version| form.at_version(version));
        let all = before.flat_map(|before| self.choices_in(&before)).chain(self.choices_in(&form));
        all.map(|choice| choice.name).collect()
    }

    fn amend(&self, state: AppState, change: impl FnOnce(&mut Vec<Choice>)) {
        amend(state, self.form, |mut form| {
            if let Some(list) = &self.list {
                let mut choices = form.lists.get(list).to_vec();
                change(&mut choices);
                form.lists.put(list.clone(), choices);
            } else if let Some(selection) =
                form.question_mut(&self.question).and_then(|question| question.kind.selection_mut())
            {
                change(selection.own_choices_mut());
            }
            form
        });
    }

    fn key(&self, choice: &str) -> String {
        format!("{}/{}/choice/{choice}", self.form, self.question)
    }
}

fn row(
    state: AppState,
    of: &Of,
    place: usize,
    choice: &Choice,
    tag: &str,
    changed: RwSignal<u32>,
) -> Element {
    let label = state.fill(w::CHOICE_NUMBER, [&(place + 1).to_string()]);
    let (owner, name, language) = (of.clone(), choice.name.clone(), tag.to_owned());
    let keep: Keep = Arc::new(move |words| {
        owner.amend(state, |choices| {
            for known in choices.iter_mut().filter(|known| known.name == name) {
                known.label = std::mem::take(&mut known.label).with_words(&language, words);
            }
        });
        Outcome::Saved
    });
    let text = choice.label.words_in(tag).to_owned();
    let (key, lang) = (of.key(&choice.name), Some(tag.to_owned()));
    let input = TypedAs::Words;
    let field = TypedField { key, label: label.clone(), lang, text, input }.element(state, keep);
    let act = |sign, class: &'static str, words: String, act: fn(&mut Vec<Choice>, usize)| {
        let (of, name) = (of.clone(), choice.name.clone());
        let acts = move |_| {
            of.amend(state, |choices| {
                if let Some(place) = choices.iter().position(|known| known.name == name) {
                    act(choices, place);
                }
            });
            changed.update(|times| *times = times.wrapping_add(1));
        };
        let button = el("button").class(class).attr("type", "button").attr("aria-label", words);
        button.on("click", acts).child(icon(sign))
    };
    let earlier = (place > 0).then(|| {
        let words = state.fill(w::MOVE_EARLIER, [&label]);
        act(Icon::Back, "icon-button up", words, |choices, place| {
            choices.swap(place.saturating_sub(1), place);
        })
    });
    let words = state.fill(w::REMOVE_THIS, [&label]);
    let remove = act(Icon::Minus, "icon-button", words, |choices, place| {
        choices.remove(place);
    });
    el("div.choice-row").child(field).child(el("div.choice-acts").child(earlier).child(remove))
}
