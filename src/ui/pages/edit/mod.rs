//! Editing one thing of a project's plan, or making a new one.

mod beginning;
mod beside;
mod naming;

pub use naming::name;

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        code::Coded,
        entry::{Entry, Raw},
        field::Field,
        id::{Id, RecordId},
        plan::{Exchange, Project, SharedView, Stance, Target},
        record::{Kept, Record},
    },
    ui::{
        address, clock,
        components::{Commit, Edited, button, editor},
        html::{Element, el, live, pieces},
        route::Route,
        state::AppState,
        subject::{Section, Subject},
        words as w,
    },
};

/// The screen; none if what should be edited is not here.
pub fn page(state: AppState, project: Id<Project>, subject: Subject, id: Option<RecordId>) -> Option<Page> {
    state.workspace().get(project).map(|_| ())?;
    let workspace = state.workspace();
    let known = match id {
        Some(id) => {
            let stance = || {
                let stance = super::section::partners::stance_of(&workspace, project, id);
                stance.filter(|_| subject == Subject::Stance).map(Kept::into_record)
            };
            Some(workspace.record(id).cloned().or_else(stance)?)
        }
        None => None,
    };
    let is_new = known.is_none();
    let thing = match known {
        Some(known) => known,
        None => beginning::new_thing(&workspace, project, subject)?,
    };
    let what = match id {
        Some(id) => format!("{}/{id}", subject.code()),
        None => format!("{project}/new-{}", subject.code()),
    };
    // What was typed before may be saved while the screen is made: that would copy a plan that is held.
    drop(workspace);
    Some(screen(state, project, subject, thing, is_new, what))
}

/// The screen of a new thing that belongs to another one; none if that is not here.
pub fn page_under(state: AppState, project: Id<Project>, subject: Subject, parent: RecordId) -> Option<Page> {
    let workspace = state.workspace();
    let parent = workspace.record(parent)?;
    let thing = beginning::new_thing_under(&workspace, subject, parent)?;
    let what = format!("{}/new-{}", parent.id(), subject.code());
    drop(workspace);
    Some(screen(state, project, subject, thing, true, what))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "a thing with nothing left open is the rule")]
fn screen(
    state: AppState,
    project: Id<Project>,
    subject: Subject,
    thing: Record,
    is_new: bool,
    what: String,
) -> Page {
    let record = thing.id();
    let form = Target::of(&thing).map(|target| target.form);
    let raw = thing.to_raw();
    // What nobody said is not filled in: it would be taken for something that somebody chose.
    let unknown = match subject {
        Subject::Session => Some(Field::Date),
        Subject::LanguageNeed => Some(Field::Listeners),
        _ => None,
    };
    let raw = match unknown.filter(|_| is_new) {
        Some(field) => raw.with(field, ""),
        None => raw,
    };
    let up = parent(&thing, project, subject);
    let asked = Stance::of(&thing).and_then(|stance| {
        let workspace = state.workspace();
        workspace.get(stance.statement).map(|statement| el("p.lead").child(statement.words.clone()))
    });
    let title = title(state, &thing, subject, is_new);
    let begun = Some(thing.clone()).filter(|thing| matches!(thing, Record::Series(_)));
    // Drawn anew with every change that is saved, and first when the new thing is there.
    let saved = RwSignal::new(0_u32);
    let beside = live(move || {
        saved.track();
        let workspace = state.workspace();
        // The days of a series are in sight before anything of it was typed.
        let known = workspace.record(record).or(begun.as_ref());
        pieces![known.and_then(|thing| beside::beside(state, project, thing))]
    });
    let removable = !is_new && !matches!(subject, Subject::Project | Subject::Organisation | Subject::Stance);
    let remove = removable.then(|| remove_button(state, project, subject, record));
    let commit: Commit = Box::new(move |raw: &Raw| {
        // What is here by now, not what was here when the screen was drawn: another field may have changed it.
        let before = state.workspace().record(record).cloned();
        let read = before.clone().unwrap_or_else(|| thing.clone()).read(raw)?;
        // A touch that changes nothing saves nothing, and draws nothing anew.
        if before.as_ref() != Some(&read) {
            save(state, project, before.as_ref(), read, raw);
            saved.update(|times| *times = times.wrapping_add(1));
        }
        Ok(())
    });
    let editor = editor(state, Edited { what, raw, project, form, up }, commit);
    Page::new(title, pieces![asked, editor, beside, remove])
}

/// Saves what was read, with what follows from it.
#[expect(clippy::wildcard_enum_match_arm, reason = "a thing from which nothing follows is the rule")]
fn save(state: AppState, project: Id<Project>, before: Option<&Record>, mut read: Record, raw: &Raw) {
    // Whoever notes an answer or a promise today had it today, unless another day was given.
    let today = || raw.get(Field::AskedOn).is_empty().then(clock::today);
    match &mut read {
        Record::Partner(partner) if partner.shared_view != SharedView::NotAsked => {
            partner.asked_on = partner.asked_on.or_else(today);
        }
        Record::Stance(stance) if stance.view != SharedView::NotAsked => {
            stance.asked_on = stance.asked_on.or_else(today);
        }
        Record::Exchange(exchange) => {
            let was = before.and_then(|before| Exchange::of(before));
            if was.is_some_and(|was| was.state != exchange.state && was.since == exchange.since) {
                exchange.since = Some(clock::today());
            }
        }
        _ => {}
    }
    match (before, &read) {
        (None, Record::Organisation(organisation)) => {
            state.edit(super::section::partners::join(project, organisation.clone()));
        }
        _ => state.edit(vec![read]),
    }
}

/// Where "Done" leads.
fn parent(thing: &Record, project: Id<Project>, subject: Subject) -> Route {
    if let Record::Project(project) = thing {
        return Route::Project(project.id);
    }
    if let Record::Form(form) = thing {
        return Route::Form(form.id);
    }
    let inside = thing.stands_in().and_then(|(kind, id)| Route::of_record(project, kind, id));
    inside.unwrap_or_else(|| Route::Section(project, subject.section()))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "a thing whose screen is called by its kind is the rule")]
fn title(state: AppState, thing: &Record, subject: Subject, is_new: bool) -> String {
    match thing {
        Record::Partner(_) | Record::Stance(_) => name(state, thing),
        _ if is_new => state.say(naming::new_title(subject)).to_owned(),
        _ => state.say(naming::subject_words(subject)).to_owned(),
    }
}

fn remove_button(state: AppState, project: Id<Project>, subject: Subject, record: RecordId) -> Element {
    button("btn danger", state.say(w::REMOVE), move || {
        let workspace = state.workspace();
        let Some(known) = workspace.record(record) else { return };
        let words = state.fill(w::REMOVED, [&name(state, known)]);
        let up = parent(known, project, subject);
        // What belongs to it goes with it, and comes back with it.
        let mut taken = vec![record];
        taken.extend(workspace.dependents(record));
        drop(workspace);
        // A form's own screen is gone with it.
        let up = if matches!(up, Route::Form(_)) { Route::Section(project, Section::Proof) } else { up };
        address::go(&up);
        state.remove(&taken, words);
    })
}
