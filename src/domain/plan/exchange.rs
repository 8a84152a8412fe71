//! An exchange: one line of give-and-take.

use serde::{Deserialize, Serialize};

use super::{organisation::Organisation, project::Project};
use crate::domain::{
    calendar::CalendarDate,
    code::{Coded, coded},
    entry::{Entry, FieldProblem, Problem, Raw},
    field::Field,
    id::Id,
    money::Money,
    reading::Reading,
};

/// Who gives what to whom. Nothing is for free: every partner gives and gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// What is given; never empty once saved.
    pub what: String,
    /// The kind of thing.
    pub kind: ExchangeKind,
    /// Who gives; none while nobody does.
    pub giver: Option<Id<Organisation>>,
    /// Who gets; none for the community as a whole.
    pub receiver: Option<Id<Organisation>>,
    /// How many.
    pub quantity: Option<u32>,
    /// Of what: books, trips, hours.
    pub unit: String,
    /// What it is worth, in the project's currency.
    pub worth: Option<Money>,
    /// How far the promise is.
    pub state: ExchangeState,
    /// By when.
    pub due: Option<CalendarDate>,
    /// Since when it is as far as that.
    #[serde(default)]
    pub since: Option<CalendarDate>,
}

coded! {
    /// What can be given and got.
    ExchangeKind {
        /// Books and other things to read.
        Books = "books",
        /// A place.
        Venue = "venue",
        /// Carrying.
        Transport = "transport",
        /// Money.
        Funds = "funds",
        /// Hands and hours.
        People = "people",
        /// Food and drink.
        Food = "food",
        /// Knowing how.
        Expertise = "expertise",
        /// Being named and seen.
        Publicity = "publicity",
        /// Figures and stories of what became of it.
        Report = "report",
        /// Anything else.
        Other = "other",
    }
}

coded! {
    /// How far a promise is.
    ExchangeState {
        /// Someone was asked.
        Asked = "asked",
        /// Someone said yes.
        Promised = "promised",
        /// It is certain.
        Confirmed = "confirmed",
        /// It was given.
        Delivered = "delivered",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

impl Exchange {
    /// A line of which nothing is known yet.
    pub const fn blank(id: Id<Self>, project: Id<Project>) -> Self {
        Self {
            id,
            project,
            what: String::new(),
            kind: ExchangeKind::Other,
            giver: None,
            receiver: None,
            quantity: None,
            unit: String::new(),
            worth: None,
            state: ExchangeState::Asked,
            due: None,
            since: None,
        }
    }

    /// Whether the promise still stands.
    pub const fn stands(&self) -> bool {
        !matches!(self.state, ExchangeState::Withdrawn)
    }
}

impl Entry for Exchange {
    fn to_raw(&self) -> Raw {
        Raw::default()
            .with(Field::What, &self.what)
            .with(Field::ExchangeKind, self.kind.code())
            .with_optional(Field::Giver, self.giver)
            .with_optional(Field::Receiver, self.receiver)
            .with_optional(Field::Quantity, self.quantity)
            .with(Field::Unit, &self.unit)
            .with_optional(Field::Worth, self.worth.map(Money::plain))
            .with(Field::ExchangeState, self.state.code())
            .with_optional(Field::Since, self.since)
            .with_optional(Field::Due, self.due)
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        let mut reading = Reading::of(raw);
        let giver = reading.id(Field::Giver);
        let receiver = reading.id(Field::Receiver);
        if giver.is_some() && giver == receiver {
            reading.refuse(Field::Receiver, Problem::SameBothSides);
        }
        let exchange = Self {
            what: reading.needed_line(Field::What),
            kind: reading.coded(Field::ExchangeKind).unwrap_or(self.kind),
            giver,
            receiver,
            quantity: reading.count(Field::Quantity, 0),
            unit: reading.line(Field::Unit),
            worth: reading.money(Field::Worth),
            state: reading.coded(Field::ExchangeState).unwrap_or(self.state),
            due: reading.date(Field::Due),
            since: reading.date(Field::Since),
            ..*self
        };
        reading.finish(exchange)
    }
}
