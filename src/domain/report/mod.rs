//! The report of a project, as data: everything that is printed, worked out once, and no word of it. Whoever draws or
//! rebuilds it computes nothing.

mod behind;
mod change;
mod change_figures;
mod figures;
mod languages;
mod money;
mod outcome;
mod partners;
mod questions;
mod reach;
mod seen;

pub use behind::{Behind, Found, Move, behind};
pub use change::{BeforeAfter, Ends};
pub use change_figures::{chance, whole_percent};
pub use figures::PrintedFigure;
pub use languages::{LanguagePart, Languages};
pub use money::{Accounts, Amounts, PayerPart};
pub use outcome::{FormPart, Grouped, TargetPart};
pub use partners::PartnerPart;
pub use questions::{NumberFigures, QuestionPart};
pub use reach::{Reach, SessionPart};
pub use seen::{SeenShare, ShareFigure};

use super::{
    calendar::CalendarDate,
    code::coded,
    form::{Form, Response},
    id::Id,
    plan::Project,
    workspace::Workspace,
};

coded! {
    /// For whom a report is.
    Audience {
        /// Whoever helps: one page, of which nothing about a single person follows.
        Sponsor = "sponsor",
        /// Those who did the work: everything.
        Team = "team",
    }
}

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// For whom.
    pub audience: Audience,
    /// The project, with what was typed about it.
    pub project: Project,
    /// The sessions, and who came.
    pub reach: Reach,
    /// Who took part, and what each gave and got.
    pub partners: Vec<PartnerPart>,
    /// What the answers to each form say; those without an answer are left out.
    pub forms: Vec<FormPart>,
    /// Money.
    pub accounts: Accounts,
    /// Who could follow; none if nobody noted who listens.
    pub languages: Option<Languages>,
}

impl Report {
    /// The report of a project with the responses to each of its forms that count; none if there is no such project.
    ///
    /// In a report for a sponsor no count of people under ten stands, nor one from which such a count follows
    /// (`evaluation/small_cells/`).
    pub fn of(
        workspace: &Workspace,
        project: Id<Project>,
        responses: &[(Id<Form>, Vec<Response>)],
        audience: Audience,
        today: CalendarDate,
    ) -> Option<Self> {
        let of_project = workspace.get(project)?.clone();
        let of_form = |form: &Form| {
            let found = responses.iter().find(|(id, _)| *id == form.id);
            found.map_or(&[][..], |(_, responses)| responses.as_slice())
        };
        let forms = workspace.of_project::<Form>(project).map(|form| (form, of_form(form)));
        let forms = forms.filter(|(_, responses)| !responses.is_empty());
        Some(Self {
            audience,
            reach: Reach::of(workspace, project, audience),
            partners: partners::partners(workspace, project, today),
            forms: forms.map(|(form, given)| FormPart::of(workspace, form, given, audience)).collect(),
            accounts: Accounts::of(workspace, project, audience),
            languages: Languages::of(workspace, project, audience),
            project: of_project,
        })
    }
}
