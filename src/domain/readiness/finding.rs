//! What a check can notice, with its facts: the screen chooses the words.

use crate::domain::{
    calendar::CalendarDate,
    form::Form,
    id::Id,
    money::Money,
    plan::{
        Consignment, Conversation, Exchange, FundLine, Item, Leg, Organisation, Partner, Person, Project,
        Role, Session, Shift, Statement, Target, Task,
    },
    spoken::Spoken,
};

/// How serious a finding is, the least serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Not looked at yet.
    Open,
    /// Should be looked at.
    Look,
    /// Can sink the project.
    Stop,
}

/// A statement that a partner was asked about; none for the first one, that a community can help raise a child reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The partner.
    pub partner: Id<Partner>,
    /// The statement.
    pub statement: Option<Id<Statement>>,
}

/// Something that a check noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The project has nobody but its organiser.
    NoPartners,
    /// A partner disagrees.
    PartnerDisagrees(Asked),
    /// A partner is unsure.
    PartnerUnsure(Asked),
    /// A partner was not asked.
    PartnerNotAsked(Asked),
    /// No line of give-and-take.
    NoExchanges,
    /// Nobody gives what is needed; a partner whose strength it is, if there is one.
    NobodyGives(Id<Exchange>, Option<Id<Organisation>>),
    /// A promise that is due was not confirmed.
    NotConfirmed(Id<Exchange>),
    /// A partner gives and gets nothing.
    GetsNothing(Id<Organisation>),
    /// A partner gets and gives nothing.
    GivesNothing(Id<Organisation>),
    /// One partner carries over 60 % of the worth: so many percent.
    CarriesMost(Id<Organisation>, u32),
    /// Nobody said how books get there.
    NoConsignments,
    /// Nothing is in a consignment.
    EmptyConsignment(Id<Consignment>),
    /// Nobody said how a consignment gets there.
    NoWay(Id<Consignment>),
    /// Nobody carries a leg.
    NobodyCarries(Id<Leg>),
    /// A consignment arrives after the session that needs it.
    ArrivesLate(Id<Consignment>, Id<Session>),
    /// Fewer are packed than were promised: packed and promised.
    PackedShort(Id<Item>, u32, u32),
    /// What arrived, was damaged and is missing is not what was packed: accounted for and packed.
    DoesNotAddUp(Id<Item>, u32, u32),
    /// Nobody said who listens.
    NoListeners,
    /// Nobody knows how many children will come.
    NotExpected(Id<Session>),
    /// So many children of a language have no reader.
    NoReader(Id<Session>, Spoken, u32),
    /// So many children of a language have no book.
    NoBook(Id<Session>, Spoken, u32),
    /// Too few children can follow.
    UnderAim(UnderAim),
    /// No session is planned.
    NoSessions,
    /// No role is named.
    NoRoles,
    /// A role has too few people, at a session if they are put on shifts by name: found and needed.
    RoleUnfilled(Id<Role>, Option<Id<Session>>, u32, u32),
    /// Somebody is at two sessions at once: the shift at the earlier one that is of this project.
    TwoPlaces(Id<Shift>),
    /// Somebody has two roles at once: one of the two shifts.
    TwoRoles(Id<Shift>),
    /// Somebody has more hours than they can in the week from that Monday: minutes, and the most of them.
    OverHours(Id<Person>, CalendarDate, u32, u32),
    /// Somebody is on a shift on a day on which they can't.
    Unavailable(Id<Shift>),
    /// Too few stay at home on that day: staying, and how many must.
    HomeEmpty(Id<Organisation>, CalendarDate, u32, u32),
    /// A task should have been done.
    TaskOverdue(Id<Task>),
    /// Nothing is said about money.
    NoFundLines,
    /// Nobody shoulders a line.
    NobodyShoulders(Id<FundLine>),
    /// Who shoulders a line has not confirmed it.
    FundsNotConfirmed(Id<FundLine>),
    /// More was spent than came in.
    SpentOverReceived(Id<FundLine>),
    /// What was spent is over 10 % off the plan, and nobody noted why.
    OffPlan(Id<FundLine>),
    /// What is shouldered in a project is not what is planned: sources and uses.
    SourcesNotUses(Id<Project>, Money, Money),
    /// Nobody was spoken with.
    NoConversations,
    /// No librarian was spoken with.
    NoLibrarian,
    /// What should have followed from a conversation did not.
    FollowUpOverdue(Id<Conversation>),
    /// No form to ask with.
    NoForm,
    /// A form with no question in it.
    EmptyForm(Id<Form>),
    /// No target.
    NoTarget,
    /// A target claims that something changed, and there are no answers from before.
    NoBaseline(Id<Target>),
}

/// Too few children can follow at a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnderAim {
    /// The session.
    pub session: Id<Session>,
    /// So many can follow.
    pub can_follow: u32,
    /// Of so many.
    pub listeners: u32,
    /// The fewest readers that mend it, each by a language.
    pub readers: Vec<Spoken>,
    /// The fewest languages to find books in.
    pub books: Vec<Spoken>,
}

impl Finding {
    /// How serious it is.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::PartnerDisagrees(_)
            | Self::NobodyGives(..)
            | Self::NotConfirmed(_)
            | Self::NobodyCarries(_)
            | Self::ArrivesLate(..)
            | Self::UnderAim(_)
            | Self::RoleUnfilled(..)
            | Self::TwoPlaces(_)
            | Self::TwoRoles(_)
            | Self::Unavailable(_)
            | Self::HomeEmpty(..)
            | Self::NobodyShoulders(_) => Weight::Stop,
            Self::PartnerUnsure(_)
            | Self::PartnerNotAsked(_)
            | Self::GetsNothing(_)
            | Self::GivesNothing(_)
            | Self::CarriesMost(..)
            | Self::EmptyConsignment(_)
            | Self::PackedShort(..)
            | Self::DoesNotAddUp(..)
            | Self::NotExpected(_)
            | Self::NoReader(..)
            | Self::NoBook(..)
            | Self::OverHours(..)
            | Self::TaskOverdue(_)
            | Self::FundsNotConfirmed(_)
            | Self::SpentOverReceived(_)
            | Self::OffPlan(_)
            | Self::SourcesNotUses(..)
            | Self::NoLibrarian
            | Self::FollowUpOverdue(_)
            | Self::EmptyForm(_)
            | Self::NoBaseline(_) => Weight::Look,
            Self::NoPartners
            | Self::NoExchanges
            | Self::NoConsignments
            | Self::NoWay(_)
            | Self::NoListeners
            | Self::NoSessions
            | Self::NoRoles
            | Self::NoFundLines
            | Self::NoConversations
            | Self::NoForm
            | Self::NoTarget => Weight::Open,
        }
    }
}
