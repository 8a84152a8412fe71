//! A partner: an organisation in one project.

use serde::{Deserialize, Serialize};

use super::{organisation::Organisation, project::Project};
use crate::domain::{
    calendar::CalendarDate,
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Raw},
    field::Field,
    id::Id,
    reading::Reading,
};

/// An organisation in one project, with its role and its view of the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// The organisation.
    pub organisation: Id<Organisation>,
    /// What it does in this project.
    pub role: String,
    /// Whether it holds that a community can help raise a child reader.
    pub shared_view: SharedView,
    /// Who answered for it.
    #[serde(default)]
    pub answered_by: String,
    /// When it was asked.
    pub asked_on: Option<CalendarDate>,
}

coded! {
    /// A partner's answer to: can a community help raise a child reader?
    SharedView {
        /// It was not asked yet.
        NotAsked = "not-asked",
        /// It agrees.
        Agrees = "agrees",
        /// It is unsure.
        Unsure = "unsure",
        /// It disagrees.
        Disagrees = "disagrees",
    }
}

impl Partner {
    /// A partner that was asked nothing yet.
    pub const fn blank(id: Id<Self>, project: Id<Project>, organisation: Id<Organisation>) -> Self {
        Self {
            id,
            project,
            organisation,
            role: String::new(),
            shared_view: SharedView::NotAsked,
            answered_by: String::new(),
            asked_on: None,
        }
    }
}

impl Entry for Partner {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::PartnerRole, &self.role)
            .with(Field::SharedView, self.shared_view.code())
            .with(Field::AnsweredBy, &self.answered_by)
            .with_optional(Field::AskedOn, self.asked_on)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let partner = Self {
            role: reading.line(Field::PartnerRole),
            shared_view: reading.coded(Field::SharedView).unwrap_or(self.shared_view),
            answered_by: reading.line(Field::AnsweredBy),
            asked_on: reading.date(Field::AskedOn),
            ..*self
        };
        reading.finish(partner)
    }
}
