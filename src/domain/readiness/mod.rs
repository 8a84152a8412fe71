//! What is still unclear in a project: the eight questions that sink a partnership when nobody asks them in time.

mod books;
mod finding;
mod funds;
mod give_and_take;
mod languages;
mod librarians;
mod people;
mod proof;
mod proposal;
mod roster;
mod shared_view;

pub use finding::{Asked, Finding, UnderAim, Weight};
pub use funds::sources_and_uses;
pub use languages::cover_at;
pub use proposal::proposal;
pub use roster::{PlanRoster, first_short, roster};

use super::{
    calendar::CalendarDate,
    code::coded,
    form::Form,
    id::Id,
    ordered::in_order,
    plan::{Project, Session},
    workspace::Workspace,
};

coded! {
    /// What a check looks at: one of the eight questions.
    Aspect {
        /// Do all partners hold that a community can help raise a child reader?
        SharedView = "shared-view",
        /// Does every partner give and get?
        GiveAndTake = "give-and-take",
        /// How will the books get there?
        Books = "books",
        /// Can all children understand the story?
        Languages = "languages",
        /// How many of the few can go?
        People = "people",
        /// Who shoulders the funds?
        Funds = "funds",
        /// What do those say who know the community?
        Librarians = "librarians",
        /// Will it be known whether it worked?
        Proof = "proof",
    }
}

/// What one check found; clear if nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What it looked at.
    pub aspect: Aspect,
    /// What it found, the most serious first.
    pub findings: Vec<Finding>,
}

impl Check {
    /// The weight of its most serious finding; none if all is clear.
    pub fn weight(&self) -> Option<Weight> {
        self.findings.first().map(Finding::weight)
    }
}

/// Every check of a project, in the order of the screen. `workspace` may be what is [around](Workspace::around) it;
/// `has_answers` says whether any that count were given to a form at a session, and is asked about few.
pub fn readiness(
    workspace: &Workspace,
    project: Id<Project>,
    today: CalendarDate,
    has_answers: impl Fn(Id<Form>, Id<Session>) -> bool,
) -> Vec<Check> {
    let checks = [
        (Aspect::SharedView, shared_view::check(workspace, project)),
        (Aspect::GiveAndTake, give_and_take::check(workspace, project, today)),
        (Aspect::Books, books::check(workspace, project, today)),
        (Aspect::Languages, languages::check(workspace, project, today)),
        (Aspect::People, people::check(workspace, project, today)),
        (Aspect::Funds, funds::check(workspace, project)),
        (Aspect::Librarians, librarians::check(workspace, project, today)),
        (Aspect::Proof, proof::check(workspace, project, has_answers)),
    ];
    checks
        .into_iter()
        .map(|(aspect, findings)| {
            let findings = in_order(findings, |finding| std::cmp::Reverse(finding.weight()));
            Check { aspect, findings }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        calendar::ClockTime,
        plan::{Person, Role, Shift, Skill},
        record::{Kept, Record},
    };

    /// An id of any kind, by a number.
    pub(super) fn id<T>(number: u128) -> Id<T> {
        Id::new(uuid::Uuid::from_u128(number))
    }

    pub(super) const fn project() -> Id<Project> {
        Id::new(uuid::Uuid::from_u128(1))
    }

    pub(super) fn day(day: u32) -> CalendarDate {
        CalendarDate::new(2026, 11, day).unwrap()
    }

    pub(super) fn workspace(records: impl IntoIterator<Item = Record>) -> Workspace {
        let mut workspace = Workspace::default();
        workspace.put(Project::blank(project(), crate::domain::plan::ProjectKind::BookDrive).into_record());
        records.into_iter().for_each(|record| workspace.put(record));
        workspace
    }

    /// A session of two hours.
    pub(super) fn session(number: u128, date: u32, hour: u8) -> Session {
        Session { time: ClockTime::new(hour, 0), ..Session::blank(id(number), project(), day(date)) }
    }

    /// A role that reads and needs one.
    pub(super) fn reader() -> Role {
        Role { skill: Some(Skill::Reads), ..Role::blank(id(10), project()) }
    }

    /// Somebody who reads.
    pub(super) fn person(number: u128) -> Person {
        Person { skills: vec![Skill::Reads], ..Person::blank(id(number)) }
    }

    /// Somebody on shift in that role.
    pub(super) fn shift(number: u128, session: u128, person: u128) -> Record {
        let (session, person) = (id(session), id(person));
        Shift { id: id(number), project: project(), session, person, role: id(10) }.into_record()
    }

    #[test]
    fn an_empty_project_is_unknown_in_every_respect() {
        let checks = readiness(&workspace([]), project(), day(24), |_, _| false);
        assert_eq!(checks.len(), 8);
        for check in checks {
            assert_eq!(check.weight(), Some(Weight::Open), "{:?}", check.aspect);
        }
    }
}
