//! What is still unclear in a project: the questions that sink a partnership when nobody asks them in time.

use super::{
    calendar::CalendarDate,
    code::coded,
    form::Form,
    id::Id,
    ordered::in_order,
    plan::{
        Exchange, ExchangeState, Organisation, Partner, Project, Role, Session, SharedView, Target, Task,
    },
    workspace::Workspace,
};

coded! {
    /// What a check looks at.
    Aspect {
        /// Do all partners hold that a community can help raise a child reader?
        SharedView = "shared-view",
        /// Does every partner give and get?
        GiveAndTake = "give-and-take",
        /// Are there enough hands?
        People = "people",
        /// Is it known when and where?
        Sessions = "sessions",
        /// Is everything done that should be?
        Tasks = "tasks",
        /// Will it be known whether it worked?
        Proof = "proof",
    }
}

/// How serious a finding is, the least serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Not looked at yet.
    Open,
    /// Should be looked at.
    Look,
    /// Can sink the project.
    Stop,
}

/// Something that a check noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The project has nobody but its organiser.
    NoPartners,
    /// A partner disagrees.
    PartnerDisagrees(Id<Organisation>),
    /// A partner is unsure.
    PartnerUnsure(Id<Organisation>),
    /// A partner was not asked.
    PartnerNotAsked(Id<Organisation>),
    /// No line of give-and-take.
    NoExchanges,
    /// Nobody gives what is needed.
    NobodyGives(Id<Exchange>),
    /// A promise that is due was not confirmed.
    NotConfirmed(Id<Exchange>),
    /// A partner gives and gets nothing.
    GetsNothing(Id<Organisation>),
    /// A partner gets and gives nothing.
    GivesNothing(Id<Organisation>),
    /// No role is named.
    NoRoles,
    /// A role has too few people.
    RoleUnfilled(Id<Role>),
    /// No session is planned.
    NoSessions,
    /// Nobody knows how many children will come.
    NotExpected(Id<Session>),
    /// A task should have been done.
    TaskOverdue(Id<Task>),
    /// No form to ask with.
    NoForm,
    /// A form with no question in it.
    EmptyForm(Id<Form>),
    /// No target.
    NoTarget,
}

/// What one check found; clear if nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What it looked at.
    pub aspect: Aspect,
    /// What it found, the most serious first.
    pub findings: Vec<Finding>,
}

impl Finding {
    /// How serious it is.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::PartnerDisagrees(_)
            | Self::NobodyGives(_)
            | Self::NotConfirmed(_)
            | Self::RoleUnfilled(_) => Weight::Stop,
            Self::PartnerUnsure(_)
            | Self::PartnerNotAsked(_)
            | Self::GetsNothing(_)
            | Self::GivesNothing(_)
            | Self::NotExpected(_)
            | Self::TaskOverdue(_)
            | Self::EmptyForm(_) => Weight::Look,
            Self::NoPartners
            | Self::NoExchanges
            | Self::NoRoles
            | Self::NoSessions
            | Self::NoForm
            | Self::NoTarget => Weight::Open,
        }
    }
}

impl Check {
    /// The weight of its most serious finding; none if all is clear.
    pub fn weight(&self) -> Option<Weight> {
        self.findings.first().map(Finding::weight)
    }
}

/// How many days before a promise is due it must be confirmed.
const CONFIRM_BEFORE: i32 = 3;

/// Every check of a project, in the order of the screen.
pub fn readiness(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Check> {
    let checks = [
        (Aspect::SharedView, shared_view(workspace, project)),
        (Aspect::GiveAndTake, give_and_take(workspace, project, today)),
        (Aspect::People, people(workspace, project)),
        (Aspect::Sessions, sessions(workspace, project, today)),
        (Aspect::Tasks, tasks(workspace, project, today)),
        (Aspect::Proof, proof(workspace, project)),
    ];
    checks
        .into_iter()
        .map(|(aspect, findings)| {
            let findings = in_order(findings, |finding| std::cmp::Reverse(finding.weight()));
            Check { aspect, findings }
        })
        .collect()
}

fn shared_view(workspace: &Workspace, project: Id<Project>) -> Vec<Finding> {
    let mut partners = workspace.of_project::<Partner>(project).peekable();
    if partners.peek().is_none() {
        return vec![Finding::NoPartners];
    }
    partners
        .filter_map(|partner| match partner.shared_view {
            SharedView::Agrees => None,
            SharedView::Disagrees => Some(Finding::PartnerDisagrees(partner.organisation)),
            SharedView::Unsure => Some(Finding::PartnerUnsure(partner.organisation)),
            SharedView::NotAsked => Some(Finding::PartnerNotAsked(partner.organisation)),
        })
        .collect()
}

fn give_and_take(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Finding> {
    let exchanges: Vec<&Exchange> =
        workspace.of_project::<Exchange>(project).filter(|exchange| exchange.stands()).collect();
    if exchanges.is_empty() {
        return vec![Finding::NoExchanges];
    }
    let mut findings = Vec::new();
    for exchange in &exchanges {
        let certain = matches!(exchange.state, ExchangeState::Confirmed | ExchangeState::Delivered);
        if exchange.giver.is_none() {
            findings.push(Finding::NobodyGives(exchange.id));
        } else if !certain && exchange.due.is_some_and(|due| due <= today.plus_days(CONFIRM_BEFORE)) {
            findings.push(Finding::NotConfirmed(exchange.id));
        }
    }
    for partner in workspace.of_project::<Partner>(project) {
        let organisation = Some(partner.organisation);
        let gives = exchanges.iter().any(|exchange| exchange.giver == organisation);
        let gets = exchanges.iter().any(|exchange| exchange.receiver == organisation);
        match (gives, gets) {
            (true, false) => findings.push(Finding::GetsNothing(partner.organisation)),
            (false, true) => findings.push(Finding::GivesNothing(partner.organisation)),
            (true, true) | (false, false) => {}
        }
    }
    findings
}

fn people(workspace: &Workspace, project: Id<Project>) -> Vec<Finding> {
    let mut roles = workspace.of_project::<Role>(project).peekable();
    if roles.peek().is_none() {
        return vec![Finding::NoRoles];
    }
    roles.filter(|role| role.missing() > 0).map(|role| Finding::RoleUnfilled(role.id)).collect()
}

fn sessions(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Finding> {
    let mut sessions = workspace.of_project::<Session>(project).peekable();
    if sessions.peek().is_none() {
        return vec![Finding::NoSessions];
    }
    sessions
        .filter(|session| session.date >= today && session.expected.is_none())
        .map(|session| Finding::NotExpected(session.id))
        .collect()
}

fn tasks(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Finding> {
    workspace
        .of_project::<Task>(project)
        .filter(|task| task.is_overdue(today))
        .map(|task| Finding::TaskOverdue(task.id))
        .collect()
}

fn proof(workspace: &Workspace, project: Id<Project>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = workspace
        .of_project::<Form>(project)
        .filter(|form| form.questions.is_empty())
        .map(|form| Finding::EmptyForm(form.id))
        .collect();
    if workspace.of_project::<Form>(project).next().is_none() {
        findings.push(Finding::NoForm);
    }
    if workspace.of_project::<Target>(project).next().is_none() {
        findings.push(Finding::NoTarget);
    }
    findings
}
