//! The fields of everything that can be edited, and what kind of input each one wants.

use super::code::coded;

coded! {
    /// A field of a plan or a form. Its code stands in the raw text kept while someone is typing.
    Field {
        /// What the project, organisation or other thing is called.
        Name = "name",
        /// Which kind of project.
        ProjectKind = "project-kind",
        /// What the project is for.
        Purpose = "purpose",
        /// Where it takes place.
        Site = "site",
        /// First day.
        Starts = "starts",
        /// Last day.
        Ends = "ends",
        /// Currency of every worth.
        Currency = "currency",
        /// What an organisation is strong in.
        Strengths = "strengths",
        /// What a partner does in the project.
        PartnerRole = "partner-role",
        /// Whether a partner holds that a community can help raise a child reader.
        SharedView = "shared-view",
        /// When the partner was asked.
        AskedOn = "asked-on",
        /// What is given, or what is to be done.
        What = "what",
        /// The kind of thing that is given.
        ExchangeKind = "exchange-kind",
        /// Who gives.
        Giver = "giver",
        /// Who gets.
        Receiver = "receiver",
        /// How many.
        Quantity = "quantity",
        /// Of what unit.
        Unit = "unit",
        /// What it is worth.
        Worth = "worth",
        /// How far a promise is.
        ExchangeState = "exchange-state",
        /// By when.
        Due = "due",
        /// The day of a session.
        Date = "date",
        /// When a session begins.
        Time = "time",
        /// How many children are expected.
        Expected = "expected",
        /// Planned, held or cancelled.
        SessionState = "session-state",
        /// Why it was cancelled.
        Reason = "reason",
        /// How many children came.
        Children = "children",
        /// How many adults came.
        Adults = "adults",
        /// Whether a task is done.
        Done = "done",
        /// How many people a role needs.
        Needed = "needed",
        /// How many were found.
        Found = "found",
        /// The form that a target looks at.
        TargetForm = "target-form",
        /// The question that a target looks at.
        TargetQuestion = "target-question",
        /// What counts as success in an answer.
        Condition = "condition",
        /// The share that should succeed, in percent.
        Share = "share",
        /// The title or question in English.
        English = "english",
        /// The title or question in Filipino.
        Filipino = "filipino",
        /// The title or question in Ilokano.
        Ilokano = "ilokano",
        /// Who fills a form in.
        Respondents = "respondents",
        /// Which kind of question.
        QuestionKind = "question-kind",
        /// Whether a question must be answered.
        Required = "required",
        /// The choices of a question, one a line.
        Choices = "choices",
        /// The least number that is an answer.
        Least = "least",
        /// The largest number that is an answer.
        Most = "most",
    }
}

/// What a field is filled in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One line of text.
    Line,
    /// Several lines of text.
    Paragraph,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Count,
    /// An amount of money.
    Amount,
    /// One of a few, all in sight.
    One,
    /// One of a list that may be long.
    List,
    /// Any of a few.
    Several,
    /// A box to tick.
    Tick,
}

impl Field {
    /// What this field is filled in with.
    pub const fn input(self) -> Input {
        match self {
            Self::Name
            | Self::Site
            | Self::PartnerRole
            | Self::What
            | Self::Unit
            | Self::Reason
            | Self::English
            | Self::Filipino
            | Self::Ilokano
            | Self::Least
            | Self::Most => Input::Line,
            Self::Purpose | Self::Choices => Input::Paragraph,
            Self::Starts | Self::Ends | Self::AskedOn | Self::Due | Self::Date => Input::Date,
            Self::Time => Input::Time,
            Self::Quantity
            | Self::Expected
            | Self::Children
            | Self::Adults
            | Self::Needed
            | Self::Found
            | Self::Share => Input::Count,
            Self::Worth => Input::Amount,
            Self::SharedView | Self::SessionState => Input::One,
            Self::ProjectKind
            | Self::Currency
            | Self::ExchangeKind
            | Self::Giver
            | Self::Receiver
            | Self::ExchangeState
            | Self::TargetForm
            | Self::TargetQuestion
            | Self::Condition
            | Self::Respondents
            | Self::QuestionKind => Input::List,
            Self::Strengths => Input::Several,
            Self::Done | Self::Required => Input::Tick,
        }
    }
}
