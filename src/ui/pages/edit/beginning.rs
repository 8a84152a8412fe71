//! What a new thing is before anything is known of it.

use crate::{
    domain::{
        form::Form,
        id::{Id, RecordId},
        plan::{
            Condition, Consignment, Conversation, Exchange, FundLine, Item, LanguageNeed, Leg, Organisation,
            Person, Project, Role, Series, Session, Shift, Statement, Target, Task,
        },
        readiness::first_short,
        record::{Kept, Record},
        workspace::Workspace,
    },
    ui::{clock, subject::Subject},
};

/// A new thing of a project; none if there can't be one yet, or if it belongs to another thing.
pub(super) fn new_thing(workspace: &Workspace, project: Id<Project>, subject: Subject) -> Option<Record> {
    Some(match subject {
        // One begins from its template, the other from its organisation; the others from what they belong to.
        Subject::Project
        | Subject::Partner
        | Subject::Stance
        | Subject::Item
        | Subject::Leg
        | Subject::Shift => return None,
        Subject::Series => new_series(project)?.into_record(),
        Subject::Organisation => Organisation::blank(clock::new_id_of()).into_record(),
        Subject::Person => Person::blank(clock::new_id_of()).into_record(),
        Subject::Statement => {
            Statement { id: clock::new_id_of(), project, words: String::new() }.into_record()
        }
        Subject::Exchange => Exchange::blank(clock::new_id_of(), project).into_record(),
        Subject::Consignment => Consignment::blank(clock::new_id_of(), project).into_record(),
        Subject::LanguageNeed => LanguageNeed::blank(clock::new_id_of(), project).into_record(),
        Subject::Role => Role::blank(clock::new_id_of(), project).into_record(),
        Subject::Session => Session::blank(clock::new_id_of(), project, clock::today()).into_record(),
        Subject::Task => Task::blank(clock::new_id_of(), project).into_record(),
        Subject::FundLine => FundLine::blank(clock::new_id_of(), project).into_record(),
        Subject::Conversation => {
            Conversation::blank(clock::new_id_of(), project, clock::today()).into_record()
        }
        Subject::Form => Form::blank(clock::new_id_of(), project).into_record(),
        Subject::Target => {
            let forms = workspace.of_project::<Form>(project);
            forms.into_iter().find_map(new_target)?.into_record()
        }
    })
}

/// A new thing that belongs to another one; none if such a thing does not.
pub(super) fn new_thing_under(workspace: &Workspace, subject: Subject, parent: &Record) -> Option<Record> {
    match (subject, parent) {
        (Subject::Item, Record::Consignment(consignment)) => {
            Some(Item::blank(clock::new_id_of(), consignment).into_record())
        }
        (Subject::Leg, Record::Consignment(consignment)) => {
            let legs = workspace.of_project::<Leg>(consignment.project);
            let last = legs.filter(|leg| leg.consignment == consignment.id).last();
            let from = last.map(|leg| leg.to.clone()).unwrap_or_default();
            Some(Leg::blank(clock::new_id_of(), consignment, from).into_record())
        }
        (Subject::Target, Record::Form(form)) => Some(new_target(form)?.into_record()),
        (Subject::Shift, Record::Session(session)) => {
            let role = workspace.of_project::<Role>(session.project).next()?.id;
            Some(new_shift(session.project, session.id, role).into_record())
        }
        (Subject::Shift, Record::Role(role)) => {
            let session = first_short(workspace, role.id, clock::today())?;
            Some(new_shift(role.project, session, role.id).into_record())
        }
        _ => None,
    }
}

/// A shift that nobody has yet.
fn new_shift(project: Id<Project>, session: Id<Session>, role: Id<Role>) -> Shift {
    Shift { id: clock::new_id_of(), project, session, person: Id::new(RecordId::nil()), role }
}

/// A series of weekly sessions from today on.
fn new_series(project: Id<Project>) -> Option<Series> {
    let rule = "FREQ=WEEKLY;COUNT=10".parse().ok()?;
    Some(Series::blank(clock::new_id_of(), project, clock::today(), rule))
}

/// A target for the first question of a form; none if it has no question.
fn new_target(form: &Form) -> Option<Target> {
    let question = form.questions.first()?.name.clone();
    let (condition, share) = (Condition::AtLeast(4), 70);
    let (id, project, form) = (clock::new_id_of(), form.project, form.id);
    Some(Target { id, project, form, question, condition, share, claims_change: false, baseline: None })
}
