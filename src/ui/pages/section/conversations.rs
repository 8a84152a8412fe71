//! What those said who know the community.

use leptos::prelude::GetUntracked;

use super::list;
use crate::{
    domain::{
        id::Id,
        ordered::in_order,
        plan::{Conversation, Project},
    },
    ui::{
        clock,
        components::{Tone, button_link, link_row, tag},
        html::{Element, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words, day_and_month},
    },
};

/// Every conversation, the latest first.
pub fn body(state: AppState, id: Id<Project>) -> Element {
    let (language, today) = (state.language.get_untracked(), clock::today());
    let workspace = state.workspace();
    let row = |conversation: &Conversation| {
        let to = Route::Edit(id, Subject::Conversation, Some(conversation.id.record()));
        let standing = choice_words(conversation.standing).say(language);
        let day = conversation.on.map(|on| day_and_month(on, language));
        let is_open = !conversation.followed_up && !conversation.follow_up.is_empty();
        let follow_up = is_open.then(|| state.fill(w::FOLLOW_UP_DUE, [&conversation.follow_up]));
        let about: Vec<String> = std::iter::once(standing.to_owned())
            .chain(day)
            .chain(Some(conversation.said.clone()).filter(|said| !said.is_empty()))
            .chain(follow_up)
            .collect();
        let end = conversation.is_overdue(today).then(|| tag(Tone::Look, state.say(w::OVERDUE)));
        link_row(&to, conversation.with.clone(), about.join(" · "), end)
    };
    let conversations = workspace.of_project::<Conversation>(id);
    let found = in_order(conversations, |conversation| std::cmp::Reverse((conversation.on, conversation.id)));
    let add = button_link(&Route::Edit(id, Subject::Conversation, None), state.say(w::ADD_CONVERSATION));
    pieces![list(state, found.into_iter().map(row).collect()), add]
}
