//! Who came: counting heads with a thumb, all of them, and by group where somebody wants it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{
        code::Coded,
        id::Id,
        ordered::Ordered,
        plan::{HeadGroup, LanguageNeed, Session, SessionState},
        spoken::Spoken,
        workspace::Workspace,
    },
    ui::{
        components::{button, counter, eyebrow, opening, rows},
        html::{Element, Tell, el, live, pieces},
        state::AppState,
        words as w,
    },
};

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    Children,
    Adults,
    Group(HeadGroup),
}

/// One count: what it is of, and what it is now.
type Count = (Counted, RwSignal<Option<u32>>);

/// A tap that can be taken back: which count, what it was, and what the session was.
type Tap = (Counted, Option<u32>, SessionState);

/// The counters of a session, and a button that takes the last tap back. `counted` counts the changes.
pub fn heads(state: AppState, workspace: &Workspace, session: &Session, counted: RwSignal<u32>) -> Element {
    let id = session.id;
    let taps: RwSignal<Vec<Tap>> = RwSignal::new(Vec::new());
    let groups = groups(workspace, session);
    let of = |counted| (counted, RwSignal::new(now(session, counted)));
    let main = [of(Counted::Children), of(Counted::Adults)];
    let by_group: Vec<Count> = groups.into_iter().map(|group| of(Counted::Group(group))).collect();
    let children_expected = session.expected;
    let shown = move |(of, count): Count| {
        let keep: Tell<(Option<u32>, u32)> = Arc::new(move |(before, count)| {
            let was = set(state, id, of, Some(count), SessionState::Held);
            taps.update(|taps| taps.extend(was.map(|was| (of, before, was))));
            counted.update(|times| *times = times.wrapping_add(1));
        });
        let expected = children_expected.filter(|_| of == Counted::Children);
        let about = expected.map(|expected| state.fill(w::EXPECTED, [&expected.to_string()]));
        counter(state, name(state, of), about.unwrap_or_default(), count, keep)
    };
    let counts: Vec<Count> = main.into_iter().chain(by_group.iter().copied()).collect();
    let undo = move || {
        let tap = taps.try_update(Vec::pop).flatten();
        if let Some((of, before, was)) = tap {
            set(state, id, of, before, was);
            if let Some((_, count)) = counts.iter().find(|(known, _)| *known == of) {
                count.set(before);
            }
            counted.update(|times| *times = times.wrapping_add(1));
        }
    };
    let undo = button("btn quiet", state.say(w::UNDO), undo);
    let undo = el("div").hidden_while(move || taps.with(Vec::is_empty)).child(undo);
    let main = main.map(shown);
    let by_group = move || pieces![by_group.iter().copied().map(shown).collect::<Vec<_>>()];
    // Most sessions are counted without groups.
    let is_open = !session.groups.is_empty();
    pieces![
        eyebrow(state.say(w::WHO_CAME)),
        rows(main.into_iter().collect::<Vec<_>>()),
        opening("details.card.by-group", state.say(w::BY_GROUP), is_open, by_group),
        live(move || pieces![mismatch(state, id, taps)]),
        undo,
    ]
}

/// The groups that can be counted: age bands, walk-ins, and the languages that somebody is expected to listen in.
fn groups(workspace: &Workspace, session: &Session) -> Vec<HeadGroup> {
    let mut languages: Ordered<_, ()> = Ordered::new();
    for need in workspace.of_project::<LanguageNeed>(session.project) {
        languages.insert(need.language, ());
    }
    // Nor does a count go out of sight because nobody expects the language any more.
    let counted = |language: &&Spoken| session.groups.get(&HeadGroup::Language(**language).code()).is_some();
    for language in Spoken::ALL.iter().filter(counted) {
        languages.insert(*language, ());
    }
    let fixed = HeadGroup::FIXED.iter().copied();
    fixed.chain(languages.keys().map(|language| HeadGroup::Language(*language))).collect()
}

fn now(session: &Session, counted: Counted) -> Option<u32> {
    match counted {
        Counted::Children => session.children,
        Counted::Adults => session.adults,
        Counted::Group(group) => session.groups.get(&group.code()).copied(),
    }
}

/// Keeps a count and what the session is by it, and gives what the session was: whoever counts says that it is held.
fn set(
    state: AppState,
    id: Id<Session>,
    counted: Counted,
    count: Option<u32>,
    now: SessionState,
) -> Option<SessionState> {
    let mut session = state.workspace().get(id).cloned()?;
    match counted {
        Counted::Children => session.children = count,
        Counted::Adults => session.adults = count,
        Counted::Group(group) => match count {
            Some(count) => session.groups.insert(group.code(), count),
            None => drop(session.groups.remove(&group.code())),
        },
    }
    let was = std::mem::replace(&mut session.state, now);
    state.edit_one(session);
    Some(was)
}

/// Says when the ages counted are more than the children counted: one of the two is wrong.
fn mismatch(state: AppState, id: Id<Session>, taps: RwSignal<Vec<Tap>>) -> Option<Element> {
    taps.track();
    let workspace = state.workspace();
    let session = workspace.get(id)?;
    let ages = session.heads_by_age();
    let children = session.children?;
    (ages > children).then(|| {
        let words = state.fill(w::AGES_OVER_CHILDREN, [&ages.to_string(), &children.to_string()]);
        el("p.problem").attr("role", "status").child(words)
    })
}

fn name(state: AppState, counted: Counted) -> String {
    let words = match counted {
        Counted::Children => w::CHILDREN,
        Counted::Adults => w::ADULTS,
        Counted::Group(HeadGroup::WalkIn) => w::WALK_INS,
        Counted::Group(HeadGroup::Age(from, to)) => {
            return state.fill(w::AGED, [&from.to_string(), &to.to_string()]);
        }
        Counted::Group(HeadGroup::Language(language)) => return language.own_name().to_owned(),
    };
    state.say(words).to_owned()
}
