//! What is edited, and the lists that it stands in.

use crate::domain::code::coded;

coded! {
    /// The lists of a project's plan.
    Section {
        /// Partners, and statements of the shared view.
        Partners = "partners",
        /// Give and take.
        Exchanges = "exchanges",
        /// What travels.
        Consignments = "consignments",
        /// Who listens, and who reads what.
        Languages = "languages",
        /// Roles, people and who goes where.
        People = "people",
        /// Gatherings.
        Sessions = "sessions",
        /// Tasks.
        Tasks = "tasks",
        /// Money.
        Funds = "funds",
        /// What those said who know the community.
        Conversations = "conversations",
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
        /// A statement of the shared view.
        Statement = "statement",
        /// How a partner stands to a statement.
        Stance = "stance",
        /// An exchange.
        Exchange = "exchange",
        /// A consignment.
        Consignment = "consignment",
        /// One kind of thing in a consignment.
        Item = "item",
        /// A leg of its way.
        Leg = "leg",
        /// Listeners of a language.
        LanguageNeed = "language-need",
        /// A role.
        Role = "role",
        /// A person.
        Person = "person",
        /// A shift.
        Shift = "shift",
        /// A session.
        Session = "session",
        /// Sessions that come again.
        Series = "series",
        /// A task.
        Task = "task",
        /// A fund line.
        FundLine = "fund-line",
        /// A conversation.
        Conversation = "conversation",
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
            Self::Project | Self::Partner | Self::Organisation | Self::Statement | Self::Stance => {
                Section::Partners
            }
            Self::Exchange => Section::Exchanges,
            Self::Consignment | Self::Item | Self::Leg => Section::Consignments,
            Self::LanguageNeed => Section::Languages,
            Self::Role | Self::Person | Self::Shift => Section::People,
            Self::Session | Self::Series => Section::Sessions,
            Self::Task => Section::Tasks,
            Self::FundLine => Section::Funds,
            Self::Conversation => Section::Conversations,
            Self::Form | Self::Target => Section::Proof,
        }
    }
}
