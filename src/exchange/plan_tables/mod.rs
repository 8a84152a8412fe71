//! The plan as tables. What the columns mean is told in `docs/csv.md`.

mod agreement;
mod hands;
mod project;
mod sessions;
mod supply;

pub use sessions::site;

use super::{
    columns::{blank_or, table},
    typed_sheet::TypedSheet,
};
use crate::domain::{
    calendar::CalendarDate,
    code::{Coded, coded},
    id::Id,
    plan::{
        Consignment, Conversation, Exchange, FundLine, Item, LanguageNeed, Leg, Organisation, Person,
        Project, Role, Series, Session, Shift, Target, Task,
    },
    record::Kept,
    workspace::Workspace,
};

coded! {
    /// The tables of the plan. Their codes are the names of their files.
    PlanTable {
        /// One row a project.
        Projects = "projects",
        /// One row a partner of a project.
        Partners = "partners",
        /// One row a partner and a statement of the shared view.
        SharedView = "shared-view",
        /// One row a line of give-and-take.
        Exchanges = "exchanges",
        /// One row a consignment.
        Consignments = "consignments",
        /// One row a kind of thing in a consignment.
        Items = "items",
        /// One row a leg of a consignment's way.
        Legs = "legs",
        /// One row a language and its listeners.
        Listeners = "listeners",
        /// One row a role.
        Roles = "roles",
        /// One row a person.
        People = "people",
        /// One row a shift.
        Shifts = "shifts",
        /// One row a session.
        Sessions = "sessions",
        /// One row a series of sessions.
        Series = "series",
        /// One row a task.
        Tasks = "tasks",
        /// One row a fund line.
        Funds = "funds",
        /// One row a conversation.
        Conversations = "conversations",
        /// One row a target.
        Targets = "targets",
    }
}

/// One table, of one project or of all.
pub fn plan_table(plan: PlanTable, workspace: &Workspace, chosen: Option<Id<Project>>) -> TypedSheet {
    let name = plan.code();
    match plan {
        PlanTable::Projects => {
            let is_chosen = |row: &&Project| chosen.is_none_or(|project| row.id == project);
            table(name, project::projects(), workspace.all::<Project>().filter(is_chosen))
        }
        PlanTable::Partners => table(name, agreement::partners(), agreement::partner_rows(workspace, chosen)),
        PlanTable::SharedView => table(name, agreement::views(), agreement::view_rows(workspace, chosen)),
        PlanTable::Exchanges => table(name, agreement::exchanges(), rows::<Exchange>(workspace, chosen)),
        PlanTable::Conversations => {
            table(name, agreement::conversations(), rows::<Conversation>(workspace, chosen))
        }
        PlanTable::Consignments => {
            table(name, supply::consignments(), rows::<Consignment>(workspace, chosen))
        }
        PlanTable::Items => table(name, supply::items(), rows::<Item>(workspace, chosen)),
        PlanTable::Legs => table(name, supply::legs(), rows::<Leg>(workspace, chosen)),
        PlanTable::Funds => table(name, supply::funds(), rows::<FundLine>(workspace, chosen)),
        PlanTable::Listeners => table(name, sessions::listeners(), rows::<LanguageNeed>(workspace, chosen)),
        PlanTable::Sessions => table(name, sessions::sessions(), rows::<Session>(workspace, chosen)),
        PlanTable::Series => table(name, sessions::series(), rows::<Series>(workspace, chosen)),
        PlanTable::Roles => table(name, hands::roles(), rows::<Role>(workspace, chosen)),
        PlanTable::People => table(name, hands::people(), hands::person_rows(workspace, chosen)),
        PlanTable::Shifts => table(name, hands::shifts(), rows::<Shift>(workspace, chosen)),
        PlanTable::Tasks => table(name, hands::tasks(), rows::<Task>(workspace, chosen)),
        PlanTable::Targets => table(name, project::targets(), rows::<Target>(workspace, chosen)),
    }
}

/// A thing with the project that it belongs to.
struct Row<'a, T> {
    workspace: &'a Workspace,
    project: &'a Project,
    thing: &'a T,
}

/// Everything of a kind with its project, of one project or of all.
fn rows<T: Kept>(workspace: &Workspace, chosen: Option<Id<Project>>) -> impl Iterator<Item = Row<'_, T>> {
    workspace.records().filter_map(move |record| {
        let project = record.project().filter(|project| chosen.is_none_or(|chosen| *project == chosen))?;
        Some(Row { workspace, project: workspace.get(project)?, thing: T::of(record)? })
    })
}

fn organisation(workspace: &Workspace, id: Option<Id<Organisation>>) -> String {
    id.and_then(|id| workspace.get(id)).map(|organisation| organisation.name.clone()).unwrap_or_default()
}

fn person(workspace: &Workspace, id: Option<Id<Person>>) -> String {
    id.and_then(|id| workspace.get(id)).map(|person| person.name.clone()).unwrap_or_default()
}

fn session_date(workspace: &Workspace, id: Option<Id<Session>>) -> Option<CalendarDate> {
    id.and_then(|id| workspace.get(id)).map(|session| session.date)
}

fn code<T: Coded>(value: Option<T>) -> String {
    blank_or(value.map(Coded::code))
}

fn codes<T: Coded>(values: &[T]) -> String {
    values.iter().map(|value| value.code()).collect::<Vec<_>>().join(" ")
}

fn dates(dates: &[CalendarDate]) -> String {
    dates.iter().map(CalendarDate::to_string).collect::<Vec<_>>().join(" ")
}

fn yes_no(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}
