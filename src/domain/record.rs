//! The things that are kept, each as one record: what storage and files see of the work.

use super::{
    form::{Draft, Form, Response},
    id::{Id, RecordId},
    plan::{
        Consignment, Conversation, Exchange, FundLine, Item, LanguageNeed, Leg, Organisation, Partner,
        Person, Project, Role, Series, Session, Shift, Stance, Statement, Target, Task,
    },
    tree::{self, Misshapen},
};

/// A thing of one kind that records hold.
pub trait Kept: Sized + 'static {
    /// The thing in a record, if it is of this kind.
    fn of(record: &Record) -> Option<&Self>;

    /// The thing as a record.
    fn into_record(self) -> Record;
}

macro_rules! records {
    ($($(#[$about:meta])* $kind:ident = $code:literal),+ $(,)?) => {
        /// One thing that is kept.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Record {
            $($(#[$about])* $kind($kind)),+
        }

        super::code::coded! {
            /// The kinds of record. Their codes stand in stored keys and in backup files.
            RecordKind { $($(#[$about])* $kind = $code),+ }
        }

        impl Record {
            /// Its kind.
            pub const fn kind(&self) -> RecordKind {
                match self {
                    $(Self::$kind(_) => RecordKind::$kind),+
                }
            }

            /// Its id.
            pub const fn id(&self) -> RecordId {
                match self {
                    $(Self::$kind(thing) => thing.id.record()),+
                }
            }

            /// Its content as a tree of fields.
            ///
            /// # Errors
            /// None for any record that this program makes.
            pub fn to_value(&self) -> serde_json::Result<serde_json::Value> {
                match self {
                    $(Self::$kind(thing) => serde_json::to_value(thing)),+
                }
            }

            /// A record of that kind from its tree of fields.
            ///
            /// # Errors
            /// [`Misshapen`]: a field is missing or of another type.
            pub fn from_value(kind: RecordKind, value: serde_json::Value) -> Result<Self, Misshapen> {
                match kind {
                    $(RecordKind::$kind => tree::read(value).map(Self::$kind)),+
                }
            }
        }

        $(impl Kept for $kind {
            fn of(record: &Record) -> Option<&Self> {
                if let Record::$kind(thing) = record { Some(thing) } else { None }
            }

            fn into_record(self) -> Record {
                Record::$kind(self)
            }
        })+
    };
}

records! {
    /// A project.
    Project = "project",
    /// An organisation.
    Organisation = "organisation",
    /// A partner.
    Partner = "partner",
    /// An exchange.
    Exchange = "exchange",
    /// A role.
    Role = "role",
    /// A session.
    Session = "session",
    /// A task.
    Task = "task",
    /// A form.
    Form = "form",
    /// A target.
    Target = "target",
    /// A response.
    Response = "response",
    /// A draft of a response.
    Draft = "draft",
    /// A statement of the shared view.
    Statement = "statement",
    /// How a partner stands to a statement.
    Stance = "stance",
    /// A consignment.
    Consignment = "consignment",
    /// One kind of thing in a consignment.
    Item = "item",
    /// A leg of a consignment's way.
    Leg = "leg",
    /// Listeners of a language.
    LanguageNeed = "language-need",
    /// A person.
    Person = "person",
    /// A shift.
    Shift = "shift",
    /// A fund line.
    FundLine = "fund-line",
    /// A conversation.
    Conversation = "conversation",
    /// A series of sessions.
    Series = "series",
}

impl Record {
    /// The project that the record belongs to; none for what belongs to several, and for the project itself.
    pub const fn project(&self) -> Option<Id<Project>> {
        match self {
            Self::Project(_) | Self::Organisation(_) | Self::Person(_) => None,
            Self::Partner(partner) => Some(partner.project),
            Self::Exchange(exchange) => Some(exchange.project),
            Self::Role(role) => Some(role.project),
            Self::Session(session) => Some(session.project),
            Self::Task(task) => Some(task.project),
            Self::Form(form) => Some(form.project),
            Self::Target(target) => Some(target.project),
            Self::Response(response) => Some(response.project),
            Self::Draft(draft) => Some(draft.project),
            Self::Statement(statement) => Some(statement.project),
            Self::Stance(stance) => Some(stance.project),
            Self::Consignment(consignment) => Some(consignment.project),
            Self::Item(item) => Some(item.project),
            Self::Leg(leg) => Some(leg.project),
            Self::LanguageNeed(language_need) => Some(language_need.project),
            Self::Shift(shift) => Some(shift.project),
            Self::FundLine(fund_line) => Some(fund_line.project),
            Self::Conversation(conversation) => Some(conversation.project),
            Self::Series(series) => Some(series.project),
        }
    }

    /// What the record means nothing without, and stands on the screen of; none for most.
    pub const fn stands_in(&self) -> Option<(RecordKind, RecordId)> {
        match self {
            Self::Item(item) => Some((RecordKind::Consignment, item.consignment.record())),
            Self::Leg(leg) => Some((RecordKind::Consignment, leg.consignment.record())),
            Self::Shift(shift) => Some((RecordKind::Session, shift.session.record())),
            Self::Stance(stance) => Some((RecordKind::Partner, stance.partner.record())),
            Self::Project(_)
            | Self::Organisation(_)
            | Self::Partner(_)
            | Self::Exchange(_)
            | Self::Role(_)
            | Self::Session(_)
            | Self::Task(_)
            | Self::Form(_)
            | Self::Target(_)
            | Self::Response(_)
            | Self::Draft(_)
            | Self::Statement(_)
            | Self::Consignment(_)
            | Self::LanguageNeed(_)
            | Self::Person(_)
            | Self::FundLine(_)
            | Self::Conversation(_)
            | Self::Series(_) => None,
        }
    }
}
