//! Adding a question: which kind of answer it takes.

use leptos::prelude::*;

use super::{Page, amend::amend};
use crate::{
    domain::{
        code::Coded,
        form::{Form, KindName, Question, QuestionKind, QuestionName},
        id::Id,
    },
    ui::{
        address,
        building::Building,
        components::{Icon, icon, rows},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        words::{self as w, choice_words},
    },
};

/// The screen; none if there is no such group.
pub(super) fn page(state: AppState, form: &Form, group: Option<&QuestionName>) -> Option<Page> {
    if let Some(group) = group {
        form.question(group).filter(|question| question.kind.holds_others())?;
    }
    let (id, group) = (form.id, group.cloned());
    let kinds = KindName::ALL.iter().copied().filter(|kind| kind.is_offered());
    let kinds: Vec<Element> = kinds.map(|kind| row(state, id, group.clone(), kind)).collect();
    let lead = el("p.lead").child(state.say(w::WHICH_KIND_OF_ANSWER));
    Some(Page::new(state.say(w::ADD_QUESTION), pieces![lead, rows(kinds)]))
}

fn row(state: AppState, id: Id<Form>, group: Option<QuestionName>, kind: KindName) -> Element {
    let add = move |_| {
        let Some(form) = state.workspace().get(id).cloned() else { return };
        let name = form.free_question_name();
        let question = Question { kind: QuestionKind::of_name(kind), ..Question::blank(name.clone()) };
        amend(state, id, |form| form.with_added(question, group.as_ref()));
        // The way back leads to the list and not here once more.
        let list = group.clone().map_or(Route::Form(id), |group| Route::Build(id, Building::Group(group)));
        address::replace(&list);
        address::go(&Route::Question(id, Some(name)));
    };
    let words = choice_words(kind).say(state.language.get_untracked());
    let words = el("span.row-words").child(el("b").child(words));
    el("button.row").attr("type", "button").on("click", add).child(words).child(icon(Icon::Forward))
}
