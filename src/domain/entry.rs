//! From what a person types to a valid value: raw text by field, read into the value or into problems, one per
//! field. Nothing typed is thrown away because it is not valid yet.

use serde::{Deserialize, Serialize};

use super::{
    calendar::{CalendarDate, DateProblem},
    code::Coded,
    field::Field,
};

/// What a person typed, by field, exactly as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Raw(Vec<(Field, String)>);

/// Something that can be edited field by field.
pub trait Entry: Sized + Clone {
    /// What the value looks like as text, one entry a field, in the order of the screen.
    fn to_raw(&self) -> Raw;

    /// The value that `raw` describes; what `raw` does not speak of stays as it is in `self`.
    ///
    /// # Errors
    /// Every field that can't be read, with its reason.
    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>>;
}

/// What is wrong with what was typed into one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// Where.
    pub field: Field,
    /// What.
    pub problem: Problem,
}

/// What can be wrong with typed text. The words are chosen by the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was typed, but something must be.
    Missing,
    /// More characters than the field takes.
    TooLong {
        /// So many are taken.
        most: usize,
        /// So many were typed.
        typed: usize,
    },
    /// No date of the calendar.
    NotADate,
    /// A date outside the years 2000 to 2199.
    DateOutOfRange,
    /// It would end before it starts.
    EndsBeforeStart,
    /// No time of day.
    NotATime,
    /// No number.
    NotANumber,
    /// No whole number.
    NotWhole,
    /// Below the least number allowed.
    TooSmall {
        /// The least number allowed.
        least: i64,
    },
    /// Above the largest number allowed.
    TooLarge {
        /// The largest number allowed.
        most: i64,
    },
    /// None of the things to choose from.
    NotAChoice,
    /// More than one was chosen where there can be one.
    OnlyOne,
    /// No rule by which sessions can come again.
    NotARule,
    /// Giver and receiver are the same.
    SameBothSides,
}

impl From<DateProblem> for Problem {
    fn from(problem: DateProblem) -> Self {
        match problem {
            DateProblem::NotADate => Self::NotADate,
            DateProblem::OutOfRange => Self::DateOutOfRange,
        }
    }
}

impl Raw {
    /// The typed text of a field; empty if the field was never touched.
    pub fn get(&self, field: Field) -> &str {
        self.0.iter().find(|(known, _)| *known == field).map_or("", |(_, text)| text)
    }

    /// Sets the text of a field.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        let text = text.into();
        match self.0.iter_mut().find(|(known, _)| *known == field) {
            Some((_, old)) => *old = text,
            None => self.0.push((field, text)),
        }
    }

    /// The same with one more field: for writing a value down field by field.
    #[must_use]
    pub fn with(mut self, field: Field, text: impl ToString) -> Self {
        self.set(field, text.to_string());
        self
    }

    /// The same with one more field that may be blank.
    #[must_use]
    pub fn with_optional<T: ToString>(self, field: Field, value: Option<T>) -> Self {
        let text = value.map(|value| value.to_string()).unwrap_or_default();
        self.with(field, text)
    }

    /// The same with one more field of which several can be chosen.
    #[must_use]
    pub fn with_several<T: Coded>(self, field: Field, chosen: &[T]) -> Self {
        let codes: Vec<&str> = chosen.iter().map(|choice| choice.code()).collect();
        self.with(field, codes.join(" "))
    }

    /// The same with one more field of days, one a line.
    #[must_use]
    pub fn with_dates(self, field: Field, dates: &[CalendarDate]) -> Self {
        let dates: Vec<String> = dates.iter().map(CalendarDate::to_string).collect();
        self.with(field, dates.join("\n"))
    }

    /// The fields, in the order in which the value wrote them.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        self.0.iter().map(|(field, _)| *field)
    }
}

/// The text of a ticked box; an empty text is an unticked one.
pub const TICKED: &str = "yes";

/// The text of a box.
pub const fn tick(ticked: bool) -> &'static str {
    if ticked { TICKED } else { "" }
}
