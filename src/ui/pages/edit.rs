//! Editing one thing of a project's plan, or making a new one.

use leptos::prelude::GetUntracked;

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
        components::{Commit, Edited, button, editor, quiet_link},
        html::{Element, pieces},
        route::Route,
        state::AppState,
        subject::{Section, Subject},
        words as w,
    },
};

/// The screen; none if what should be edited is not here.
pub fn page(state: AppState, project: Id<Project>, subject: Subject, id: Option<RecordId>) -> Option<Page> {
    state.workspace().get(project).map(|_| ())?;
    let known = match id {
        Some(id) => Some(state.workspace().record(id).cloned()?),
        None => None,
    };
    if let Some(Record::Partner(partner)) = known {
        return edit_partner(state, project, partner);
    }
    let is_new = known.is_none();
    let thing = match known {
        Some(known) => known,
        None => new_thing(&state.workspace(), project, subject)?,
    };
    let record = thing.id();
    let form = Target::of(&thing).map(|target| target.form);
    let raw = thing.to_raw();
    // A new session has no day yet: today's would be taken for one that somebody chose.
    let raw = if is_new && subject == Subject::Session { raw.with(Field::Date, "") } else { raw };
    let what = match id {
        Some(id) => format!("{}/{id}", subject.code()),
        None => format!("{project}/new-{}", subject.code()),
    };
    let up = parent(project, subject, record);
    let commit: Commit = Box::new(move |raw: &Raw| {
        // What is here by now, not what was here when the screen was drawn: another field may have changed it.
        let before = state.workspace().record(record).cloned();
        let first = before.is_none();
        let read = before.unwrap_or_else(|| thing.clone()).read(raw)?;
        if let (true, Record::Organisation(organisation)) = (first, &read) {
            state.edit(super::partners::join(project, organisation.clone()));
        } else {
            state.edit(vec![read]);
        }
        Ok(())
    });
    let title = if is_new { new_title(subject) } else { subject_words(subject) };
    let remove =
        (!is_new && subject != Subject::Project).then(|| remove_button(state, project, subject, record));
    let editor = editor(state, Edited { what, raw, project, form, up }, commit);
    Some(Page::new(state.say(title), pieces![editor, remove]))
}

/// A new thing of a kind; none if there can't be one yet.
fn new_thing(workspace: &Workspace, project: Id<Project>, subject: Subject) -> Option<Record> {
    Some(match subject {
        // One begins from its template, the other from its organisation.
        Subject::Project | Subject::Partner => return None,
        Subject::Organisation => {
            let (id, name) = (clock::new_id_of(), String::new());
            Organisation { id, name, strengths: Vec::new(), example: false }.into_record()
        }
        Subject::Exchange => Exchange::blank(clock::new_id_of(), project).into_record(),
        Subject::Role => Role::blank(clock::new_id_of(), project).into_record(),
        Subject::Session => Session::blank(clock::new_id_of(), project, clock::today()).into_record(),
        Subject::Task => Task::blank(clock::new_id_of(), project).into_record(),
        Subject::Form => Form::blank(clock::new_id_of(), project).into_record(),
        Subject::Target => new_target(workspace, project)?.into_record(),
    })
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
    let organisation = state.workspace().get(partner.organisation).cloned()?;
    let (id, record) = (partner.id, partner.id.record());
    let raw = partner.to_raw();
    let commit: Commit = Box::new(move |raw: &Raw| {
        let before = state.workspace().get(id).cloned().unwrap_or_else(|| partner.clone());
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
    });
    let what = format!("partner/{record}");
    let up = Route::Section(project, Section::Partners);
    let to = Route::Edit(project, Subject::Organisation, Some(organisation.id.record()));
    let body = pieces![
        editor(state, Edited { what, raw, project, form: None, up }, commit),
        quiet_link(&to, state.fill(w::EDIT_ORGANISATION, [&organisation.name])),
        remove_button(state, project, Subject::Partner, record),
    ];
    Some(Page::new(organisation.name, body))
}

fn remove_button(state: AppState, project: Id<Project>, subject: Subject, record: RecordId) -> Element {
    button("btn danger", state.say(w::REMOVE), move || {
        let name = state.workspace().record(record).map(|record| name(state, record));
        address::go(&Route::Section(project, subject.section()));
        state.remove(&[record], state.fill(w::REMOVED, [&name.unwrap_or_default()]));
    })
}

/// What a record is called where it is spoken of.
pub fn name(state: AppState, record: &Record) -> String {
    let language = state.language.get_untracked();
    match record {
        Record::Project(project) => project.name.clone(),
        Record::Organisation(organisation) => organisation.name.clone(),
        Record::Partner(partner) => {
            let workspace = state.workspace();
            workspace.get(partner.organisation).map(|organisation| organisation.name.clone())
        }
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
