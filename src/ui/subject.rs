//! What is edited, and the lists that it stands in.

use crate::domain::code::coded;

coded! {
    /// The lists of a project's plan.
    Section {
        /// Partners and their view.
        Partners = "partners",
        /// Give and take.
        Exchanges = "exchanges",
        /// Hands.
        Roles = "roles",
        /// Gatherings.
        Sessions = "sessions",
        /// Tasks.
        Tasks = "tasks",
        /// Forms and targets.
        Proof = "proof",
    }
}

coded! {
    /// What can be edited on a screen of its own.
    Subject {
        /// The project itself.
        Project = "project",
        /// A partner.
        Partner = "partner",
        /// An organisation.
        Organisation = "organisation",
        /// An exchange.
        Exchange = "exchange",
        /// A role.
        Role = "role",
        /// A session.
        Session = "session",
        /// A task.
        Task = "task",
        /// A form's title.
        Form = "form",
        /// A target.
        Target = "target",
    }
}

impl Subject {
    /// The list that a thing of this kind stands in.
    pub const fn section(self) -> Section {
        match self {
            Self::Project | Self::Partner | Self::Organisation => Section::Partners,
            Self::Exchange => Section::Exchanges,
            Self::Role => Section::Roles,
            Self::Session => Section::Sessions,
            Self::Task => Section::Tasks,
            Self::Form | Self::Target => Section::Proof,
        }
    }
}
