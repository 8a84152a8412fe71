//! The screens on which a form is built, as the part of the address behind the form.

use super::route::Route;
use crate::domain::{
    code::Coded,
    form::{Form, QuestionName},
    id::Id,
    library::Shelf,
};

/// A screen on which a form is built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Building {
    /// What stands in a group.
    Group(QuestionName),
    /// Adding a question to a group.
    AddTo(QuestionName),
    /// When a question is asked, and which answers it takes.
    Logic(QuestionName),
    /// Moving a question.
    Move(QuestionName),
    /// Translating side by side.
    Translate,
    /// The shelves of ready questions.
    Library,
    /// One of them.
    Shelf(Shelf),
    /// Trying the form out.
    Try,
}

impl Building {
    /// The address behind that of the form.
    pub fn path(&self) -> String {
        match self {
            Self::Group(group) => format!("group/{group}"),
            Self::AddTo(group) => format!("group/{group}/add"),
            Self::Logic(name) => format!("question/{name}/logic"),
            Self::Move(name) => format!("question/{name}/move"),
            Self::Translate => "translate".into(),
            Self::Library => "library".into(),
            Self::Shelf(chosen) => format!("library/{}", chosen.code()),
            Self::Try => "try".into(),
        }
    }

    /// The screen of an address; none if there is no such screen.
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            ["group", group] => Self::Group(group.parse().ok()?),
            ["group", group, "add"] => Self::AddTo(group.parse().ok()?),
            ["question", name, "logic"] => Self::Logic(name.parse().ok()?),
            ["question", name, "move"] => Self::Move(name.parse().ok()?),
            ["translate"] => Self::Translate,
            ["library"] => Self::Library,
            ["library", shelf] => Self::Shelf(Shelf::from_code(shelf)?),
            ["try"] => Self::Try,
            _ => return None,
        })
    }

    /// The screen that the back arrow leads to.
    pub fn up(&self, form: Id<Form>) -> Route {
        match self {
            Self::AddTo(group) => Route::Build(form, Self::Group(group.clone())),
            Self::Logic(name) | Self::Move(name) => Route::Question(form, Some(name.clone())),
            Self::Shelf(_) => Route::Build(form, Self::Library),
            Self::Group(_) | Self::Translate | Self::Library | Self::Try => Route::Form(form),
        }
    }
}
