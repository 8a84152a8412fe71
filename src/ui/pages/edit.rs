//! Editing one thing of a project's plan, or making a new one.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        code::Coded,
        entry::{Entry, Raw},
        field::Field,
        form::{Form, QuestionName},
        id::{Id, RecordId},
        plan::{
            Condition, Exchange, Organisation, Partner, Project, Role, Session, SharedView, Target, Task,
        },
        record::{Kept, Record},
        workspace::Workspace,
    },
    ui::{
        address, clock,
        components::{Edited, button_link, editor},
        route::{Route, Section, Subject},
        state::AppState,
        words as w,
    },
};

/// The screen; none if what should be edited is not here.
pub fn page(state: AppState, project: Id<Project>, subject: Subject, id: Option<RecordId>) -> Option<Page> {
    state.read(|workspace| workspace.get(project).map(|_| ()))?;
    match subject {
        Subject::Project => edit::<Project>(
            state,
            project,
            subject,
            id,
            state.read(|workspace| workspace.get(project).cloned())?,
        ),
        Subject::Partner => {
            let partner = state.read(|workspace| workspace.get::<Partner>(Id::new(id?)).cloned())?;
            edit_partner(state, project, partner)
        }
        Subject::Organisation => {
            let organisation = Organisation {
                id: clock::new_id_of(),
                name: String::new(),
                strengths: Vec::new(),
                example: false,
            };
            edit(state, project, subject, id, organisation)
        }
        Subject::Exchange => edit(state, project, subject, id, Exchange::blank(clock::new_id_of(), project)),
        Subject::Role => edit(state, project, subject, id, Role::blank(clock::new_id_of(), project)),
        Subject::Session => {
            edit(state, project, subject, id, Session::blank(clock::new_id_of(), project, clock::today()))
        }
        Subject::Task => edit(state, project, subject, id, Task::blank(clock::new_id_of(), project)),
        Subject::Form => edit(state, project, subject, id, Form::blank(clock::new_id_of(), project)),
        Subject::Target => {
            edit(state, project, subject, id, state.read(|workspace| new_target(workspace, project))?)
        }
    }
}

/// The editor of a thing: the one of that id, or else the new one.
fn edit<T: Entry + Kept + Identified + Send + Sync>(
    state: AppState,
    project: Id<Project>,
    subject: Subject,
    id: Option<RecordId>,
    new: T,
) -> Option<Page> {
    let known = match id {
        Some(id) => Some(state.read(|workspace| workspace.get::<T>(Id::new(id)).cloned())?),
        None => None,
    };
    let is_new = known.is_none();
    let thing = known.unwrap_or(new);
    let record = thing.record_id();
    let form = Target::of(&thing.clone().into_record()).map(|target| target.form);
    let raw = if is_new { first_raw(&thing, subject) } else { thing.to_raw() };
    let what = match id {
        Some(id) => format!("{}/{id}", subject.code()),
        None => format!("{project}/new-{}", subject.code()),
    };
    let up = parent(project, subject, record);
    let commit = move |raw: &Raw| {
        // What is here by now, not what was here when the screen was drawn: another field may have changed it.
        let before = state.read(|workspace| workspace.get::<T>(Id::new(record)).cloned());
        let first = before.is_none();
        let read = before.unwrap_or_else(|| thing.clone()).read(raw)?;
        let records = match (first, read.clone().into_record()) {
            (true, Record::Organisation(organisation)) => super::partners::join(project, organisation),
            (_, record) => vec![record],
        };
        state.edit(records);
        Ok(())
    };
    let title = if is_new { new_title(subject) } else { subject_words(subject) };
    let remove =
        (!is_new && subject != Subject::Project).then(|| remove_button(state, project, subject, record));
    let body = view! {
        {editor(state, Edited { what, raw, project, form, up }, commit)}
        {remove}
    };
    Some(Page::new(state.say(title), body.into_any()))
}

/// A new session has no day yet: today's would be taken for one that somebody chose.
fn first_raw<T: Entry>(thing: &T, subject: Subject) -> Raw {
    let raw = thing.to_raw();
    if subject == Subject::Session { raw.with(Field::Date, "") } else { raw }
}

/// Where "Done" leads.
fn parent(project: Id<Project>, subject: Subject, record: RecordId) -> Route {
    match subject {
        Subject::Project => Route::Project(project),
        Subject::Form => Route::Form(Id::new(record)),
        Subject::Partner
        | Subject::Organisation
        | Subject::Exchange
        | Subject::Role
        | Subject::Session
        | Subject::Task
        | Subject::Target => Route::Section(project, subject.section()),
    }
}

fn edit_partner(state: AppState, project: Id<Project>, partner: Partner) -> Option<Page> {
    let organisation = state.read(|workspace| workspace.get(partner.organisation).cloned())?;
    let (id, record) = (partner.id, partner.id.record());
    let raw = partner.to_raw();
    let commit = move |raw: &Raw| {
        let before = state.read(|workspace| workspace.get(id).cloned()).unwrap_or_else(|| partner.clone());
        let mut read = before.read(raw)?;
        // Whoever notes an answer today was asked today, unless another day was given.
        if read.shared_view != SharedView::NotAsked
            && read.asked_on.is_none()
            && raw.get(Field::AskedOn).is_empty()
        {
            read.asked_on = Some(clock::today());
        }
        state.edit_one(read);
        Ok(())
    };
    let what = format!("partner/{record}");
    let up = Route::Section(project, Section::Partners);
    let to = Route::Edit(project, Subject::Organisation, Some(organisation.id.record()));
    let body = view! {
        {editor(state, Edited { what, raw, project, form: None, up }, commit)}
        {button_link(&to, state.fill(w::EDIT_ORGANISATION, [&organisation.name]), true)}
        {remove_button(state, project, Subject::Partner, record)}
    };
    Some(Page::new(organisation.name, body.into_any()))
}

fn remove_button(state: AppState, project: Id<Project>, subject: Subject, record: RecordId) -> AnyView {
    let remove = move |_| {
        let name = state
            .read(|workspace| workspace.record(record).map(|record| name(state, record)))
            .unwrap_or_default();
        state.remove(&[record], state.fill(w::REMOVED, [&name]));
        address::go(&Route::Section(project, subject.section()));
    };
    view! { <button type="button" class="btn danger" on:click=remove>{state.say(w::REMOVE)}</button> }
        .into_any()
}

/// What a record is called where it is spoken of.
fn name(state: AppState, record: &Record) -> String {
    let language = state.language.get_untracked();
    match record {
        Record::Project(project) => project.name.clone(),
        Record::Organisation(organisation) => organisation.name.clone(),
        Record::Partner(partner) => state
            .read(|workspace| {
                workspace.get(partner.organisation).map(|organisation| organisation.name.clone())
            })
            .unwrap_or_default(),
        Record::Exchange(exchange) => exchange.what.clone(),
        Record::Role(role) => role.name.clone(),
        Record::Session(session) => w::full_date(session.date, language),
        Record::Task(task) => task.what.clone(),
        Record::Form(form) => form.title.say(language).words.to_owned(),
        Record::Target(_) => w::TARGETS.say(language).to_owned(),
        Record::Response(_) | Record::Draft(_) => w::ANSWERS_THROWN.say(language).to_owned(),
    }
}

const fn subject_words(subject: Subject) -> crate::domain::language::Translated {
    match subject {
        Subject::Project => w::DETAILS,
        Subject::Partner => w::PARTNER,
        Subject::Organisation => w::ORGANISATION,
        Subject::Exchange => w::EXCHANGE,
        Subject::Role => w::ROLE,
        Subject::Session => w::SESSION,
        Subject::Task => w::TASK,
        Subject::Form => w::TITLE_AND_RESPONDENTS,
        Subject::Target => w::TARGET,
    }
}

const fn new_title(subject: Subject) -> crate::domain::language::Translated {
    match subject {
        Subject::Project => w::BEGIN_PROJECT,
        Subject::Partner | Subject::Organisation => w::ADD_PARTNER,
        Subject::Exchange => w::ADD_EXCHANGE,
        Subject::Role => w::ADD_ROLE,
        Subject::Session => w::ADD_SESSION,
        Subject::Task => w::ADD_TASK,
        Subject::Form => w::ADD_FORM,
        Subject::Target => w::ADD_TARGET,
    }
}

/// A target for the project's first form that has a question; none if there is no such form.
fn new_target(workspace: &Workspace, project: Id<Project>) -> Option<Target> {
    let form = workspace.of_project::<Form>(project).find(|form| !form.questions.is_empty())?;
    let question =
        form.questions.first().map_or_else(|| QuestionName::numbered(1), |question| question.name.clone());
    let id = clock::new_id_of();
    Some(Target { id, project, form: form.id, question, condition: Condition::AtLeast(4), share: 70 })
}

/// A thing that has an id.
trait Identified {
    fn record_id(&self) -> RecordId;
}

impl<T: Kept + Clone> Identified for T {
    fn record_id(&self) -> RecordId {
        self.clone().into_record().id()
    }
}
