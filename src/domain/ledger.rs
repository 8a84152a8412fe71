//! The ledger of give-and-take: what each organisation gives and gets, and which promises were kept.

use super::{
    calendar::CalendarDate,
    id::Id,
    money::Money,
    plan::{Exchange, ExchangeKind, ExchangeState, Organisation, Strength},
};

/// A side of the scales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What an organisation gives.
    Gives,
    /// What it gets.
    Gets,
}

/// Lines of the ledger taken together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// How many.
    pub count: u32,
    /// What they are worth, as far as anybody said.
    pub worth: Money,
}

/// How many promises were kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promises {
    /// Given.
    pub kept: u32,
    /// Due by today, given or not; what was given before it is due is among them.
    pub due: u32,
}

/// What stands on one side of an organisation's scales.
pub fn lines<'a>(
    exchanges: impl Iterator<Item = &'a Exchange>,
    side: Side,
    organisation: Id<Organisation>,
) -> Lines {
    let on_side = |exchange: &&Exchange| {
        let who = match side {
            Side::Gives => exchange.giver,
            Side::Gets => exchange.receiver,
        };
        who == Some(organisation) && exchange.stands()
    };
    exchanges.filter(on_side).fold(Lines::default(), |sum, exchange| Lines {
        count: sum.count.saturating_add(1),
        worth: sum.worth.plus(exchange.worth.unwrap_or_default()),
    })
}

/// The promises of an organisation that were kept, of those due. What it took back counts as due and not kept.
pub fn promises<'a>(
    exchanges: impl Iterator<Item = &'a Exchange>,
    organisation: Id<Organisation>,
    today: CalendarDate,
) -> Promises {
    exchanges.filter(|exchange| exchange.giver == Some(organisation)).fold(
        Promises::default(),
        |sum, exchange| {
            let kept = matches!(exchange.state, ExchangeState::Delivered);
            Promises {
                kept: sum.kept.saturating_add(u32::from(kept)),
                due: sum.due.saturating_add(u32::from(is_due(exchange, today))),
            }
        },
    )
}

/// Whether a promise is among those due by today, kept or not.
pub fn is_due(exchange: &Exchange, today: CalendarDate) -> bool {
    match exchange.state {
        ExchangeState::Delivered | ExchangeState::Withdrawn => true,
        ExchangeState::Asked | ExchangeState::Promised | ExchangeState::Confirmed => {
            exchange.due.is_some_and(|due| due <= today)
        }
    }
}

/// The strength that a kind of need asks for.
pub const fn strength_for(kind: ExchangeKind) -> Option<Strength> {
    match kind {
        ExchangeKind::Books => Some(Strength::Books),
        ExchangeKind::Venue => Some(Strength::Venue),
        ExchangeKind::Transport => Some(Strength::Transport),
        ExchangeKind::Funds | ExchangeKind::Food => Some(Strength::Funds),
        ExchangeKind::People => Some(Strength::People),
        ExchangeKind::Expertise => Some(Strength::Expertise),
        ExchangeKind::Publicity => Some(Strength::Publicity),
        ExchangeKind::Report | ExchangeKind::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id<T>(number: u128) -> Id<T> {
        Id::new(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn promises_are_kept_of_those_due() {
        use ExchangeState::{Confirmed, Delivered, Promised, Withdrawn};
        let day = |day| CalendarDate::new(2026, 11, day).ok();
        let line =
            |(state, due)| Exchange { giver: Some(id(7)), state, due, ..Exchange::blank(id(1), id(2)) };
        let exchanges = [
            (Delivered, day(20)),
            (Delivered, None),
            (Confirmed, day(24)),
            (Promised, day(25)),
            (Promised, None),
            (Withdrawn, None),
        ]
        .map(line);
        let found = promises(exchanges.iter(), id(7), day(24).unwrap());
        assert_eq!(found, Promises { kept: 2, due: 4 });
        assert_eq!(promises(exchanges.iter(), id(8), day(24).unwrap()), Promises::default());
    }
}
