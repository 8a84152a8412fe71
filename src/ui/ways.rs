//! Where each screen stands: what the back arrow leads to, the main screen that it belongs to, and the part of the app that
//! draws it.

use super::{
    building::Building,
    part::Part,
    route::Route,
    subject::{Section, Subject},
};

impl Route {
    /// The screen that the back arrow leads to; none on the five main screens.
    pub fn up(&self) -> Option<Self> {
        match self {
            Self::Today | Self::Projects | Self::Surveys | Self::Reports | Self::Phone => None,
            Self::NewProject | Self::Project(_) => Some(Self::Projects),
            Self::Section(project, _) | Self::Edit(project, Subject::Project, _) | Self::Next(project) => {
                Some(Self::Project(*project))
            }
            Self::Edit(project, subject, _) | Self::New(project, subject, _) => {
                Some(Self::Section(*project, subject.section()))
            }
            Self::Import(project) => Some(Self::Section(*project, Section::Proof)),
            // One asks at a session from the day's screen, and without one from the survey's.
            Self::Ask(_, Some(_)) => Some(Self::Today),
            Self::Ask(form, None) | Self::Question(form, _) | Self::Answers(form) => Some(Self::Form(*form)),
            Self::Build(form, building) => Some(building.up(*form)),
            Self::Answer(form, _) | Self::AnswerFiles(form) | Self::TakeAnswers(form) => {
                Some(Self::Answers(*form))
            }
            Self::Mend(form, response) => Some(Self::Answer(*form, *response)),
            Self::Form(_) => Some(Self::Surveys),
            Self::Report(_) => Some(Self::Reports),
            Self::Telling(project) => Some(Self::Report(*project)),
            Self::Aside | Self::Erase => Some(Self::Phone),
        }
    }

    /// The part of the app that draws the screen; none for those that are there from the start.
    pub const fn part(&self) -> Option<Part> {
        match self {
            Self::Today | Self::Surveys => None,
            Self::Ask(..)
            | Self::Build(_, Building::Try)
            | Self::Answers(_)
            | Self::Answer(..)
            | Self::Mend(..) => Some(Part::Ask),
            Self::Import(_) => Some(Part::Forms),
            Self::Projects
            | Self::NewProject
            | Self::Project(_)
            | Self::Section(..)
            | Self::Edit(..)
            | Self::New(..)
            | Self::Next(_)
            | Self::Form(_)
            | Self::Question(..)
            | Self::Build(..) => Some(Part::Plan),
            Self::AnswerFiles(_)
            | Self::TakeAnswers(_)
            | Self::Reports
            | Self::Report(_)
            | Self::Telling(_)
            | Self::Phone
            | Self::Aside
            | Self::Erase => Some(Part::Results),
        }
    }

    /// The main screen that this one belongs to.
    #[must_use]
    pub fn tab(&self) -> Self {
        match self {
            Self::Today => Self::Today,
            Self::Projects
            | Self::NewProject
            | Self::Project(_)
            | Self::Section(..)
            | Self::Edit(..)
            | Self::New(..)
            | Self::Next(_) => Self::Projects,
            Self::Surveys
            | Self::Form(_)
            | Self::Question(..)
            | Self::Build(..)
            | Self::Import(_)
            | Self::Ask(..)
            | Self::Answers(_)
            | Self::Answer(..)
            | Self::AnswerFiles(_)
            | Self::TakeAnswers(_)
            | Self::Mend(..) => Self::Surveys,
            Self::Reports | Self::Report(_) | Self::Telling(_) => Self::Reports,
            Self::Phone | Self::Aside | Self::Erase => Self::Phone,
        }
    }
}
