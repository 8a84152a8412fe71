//! How many were asked so far, of how many who came.

use leptos::prelude::*;

use super::Asking;
use crate::{
    domain::form::Respondents,
    ui::words::{self as w, choice_words},
};

/// How many were asked of how many who came, in words; none where nobody counted heads, or other people are asked.
pub fn of_those_who_came(asking: Asking) -> Option<String> {
    let state = asking.state;
    let (form, who) = asking.form.with_value(|form| (form.id, form.respondents));
    let session = asking.draft(|draft| draft.session)?;
    let came = state.workspace().get(session)?.children;
    // Only children are counted against children.
    let counts_children = matches!(who, Respondents::Children | Respondents::Learners);
    let came = came.filter(|came| *came > 0 && counts_children)?;
    let who = choice_words(who).say(state.language.get_untracked());
    Some(state.fill(w::MET_OF, [&state.count_at(form, session).to_string(), &came.to_string(), who]))
}

/// How many were asked so far, in words.
pub fn so_far(asking: Asking) -> String {
    let state = asking.state;
    of_those_who_came(asking).unwrap_or_else(|| {
        let form = asking.form.with_value(|form| form.id);
        let session = asking.draft(|draft| draft.session);
        let answered = session.map_or_else(|| state.count_of(form), |session| state.count_at(form, session));
        state.fill(w::ANSWERED_SO_FAR, [&answered.to_string()])
    })
}
