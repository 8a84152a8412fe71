//! Ready questions that a volunteer adds to a form by one tap. They become the form's own, to be changed at will.

mod about_you;
mod add;
mod consent;
mod faces;
mod habits;
mod imls;
mod matching_code;
mod outcomes;
mod partners;
mod ready;

pub use add::{add, add_shelf};

use super::{code::coded, form::Question};

coded! {
    /// Questions that are kept together, in the order in which they are offered.
    Shelf {
        /// Whether an adult agrees to be asked; goes before everything else.
        Consent = "consent",
        /// Whether a child's guardian agreed and the child would like to; goes before everything else.
        ChildConsent = "child-consent",
        /// Who is here, without telling who it is.
        AboutYou = "about-you",
        /// Four answers that join before and after without a name.
        MatchingCode = "matching-code",
        /// How often, with whom and what somebody reads.
        Habits = "habits",
        /// Faces, and what a child would do again.
        ChildFaces = "child-faces",
        /// What changed for children, asked on the day.
        Children = "children",
        /// What changed for children, asked weeks later.
        ChildrenLater = "children-later",
        /// What changed for parents and guardians, asked on the day.
        Parents = "parents",
        /// What changed for parents and guardians, asked weeks later.
        ParentsLater = "parents-later",
        /// What changed for teachers, asked on the day.
        Teachers = "teachers",
        /// What changed for teachers, asked weeks later.
        TeachersLater = "teachers-later",
        /// What changed for learners of any age, asked on the day.
        Learners = "learners",
        /// What changed for learners of any age, asked weeks later.
        LearnersLater = "learners-later",
        /// The five statements that `IMLS` requires, in its own words.
        ImlsStatements = "imls",
        /// How partners see the collaboration.
        Partners = "partners",
    }
}

impl Shelf {
    /// Whether its questions are asked before all others of a form.
    pub const fn comes_first(self) -> bool {
        matches!(self, Self::Consent | Self::ChildConsent)
    }
}

/// The questions of a shelf, in the order in which they are asked.
pub fn questions(shelf: Shelf) -> Vec<Question> {
    match shelf {
        Shelf::Consent => consent::of_an_adult(),
        Shelf::ChildConsent => consent::of_a_child(),
        Shelf::AboutYou => about_you::questions(),
        Shelf::MatchingCode => matching_code::questions(),
        Shelf::Habits => habits::questions(),
        Shelf::ChildFaces => faces::questions(),
        Shelf::Children => outcomes::children::NOW.questions(),
        Shelf::ChildrenLater => outcomes::children::LATER.questions_later(),
        Shelf::Parents => outcomes::parents::NOW.questions(),
        Shelf::ParentsLater => outcomes::parents::LATER.questions_later(),
        Shelf::Teachers => outcomes::teachers::NOW.questions(),
        Shelf::TeachersLater => outcomes::teachers::LATER.questions_later(),
        Shelf::Learners => outcomes::learners::NOW.questions(),
        Shelf::LearnersLater => outcomes::learners::LATER.questions_later(),
        Shelf::ImlsStatements => imls::questions(),
        Shelf::Partners => partners::questions(),
    }
}

#[cfg(test)]
mod tests;
