//! The parts of the app that the first screen does without: fetched once that is there, and kept for when there is no
//! signal. A screen's route says which part draws it.

/// A part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Asking: interviews, and the expressions in them.
    Ask,
    /// Planning: projects and what belongs to them, forms and their questions, templates and the example.
    Plan,
    /// Results, files, and this phone.
    Results,
    /// Forms from and for elsewhere.
    Forms,
}

impl Part {
    /// Every part, in the order in which they are fetched.
    pub const ALL: [Self; 4] = [Self::Ask, Self::Plan, Self::Results, Self::Forms];
}

/// How far a part has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// It is on its way.
    #[default]
    Coming,
    /// It can be used.
    Here,
    /// It could not be fetched, and will be tried again.
    Missing,
}
