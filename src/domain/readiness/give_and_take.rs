//! Is the give-and-take fair? Nothing is for free, and nobody carries it all.

use super::finding::Finding;
use crate::domain::{
    calendar::CalendarDate,
    id::Id,
    ledger::{Side, lines, strength_for},
    money::Money,
    plan::{Exchange, ExchangeState, Organisation, Project},
    workspace::Workspace,
};

/// How many days before a promise is due it must be confirmed.
const CONFIRM_BEFORE: i32 = 3;
/// The share of the worth that one partner may carry, in percent.
const FAIR_SHARE: u64 = 60;

/// Needs without a giver, promises that hang, partners that only give or only get.
pub fn check(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Finding> {
    let exchanges: Vec<&Exchange> =
        workspace.of_project::<Exchange>(project).filter(|exchange| exchange.stands()).collect();
    if exchanges.is_empty() {
        return vec![Finding::NoExchanges];
    }
    let partners: Vec<&Organisation> =
        workspace.partners(project).map(|(_, organisation)| organisation).collect();
    let mut findings = Vec::new();
    for exchange in &exchanges {
        let certain = matches!(exchange.state, ExchangeState::Confirmed | ExchangeState::Delivered);
        if exchange.giver.is_none() {
            let could = strength_for(exchange.kind).and_then(|strength| {
                let strong = partners.iter().filter(|partner| Some(partner.id) != exchange.receiver);
                let mut strong = strong.filter(|partner| partner.strengths.contains(&strength));
                strong.next().map(|partner| partner.id)
            });
            findings.push(Finding::NobodyGives(exchange.id, could));
        } else if !certain && exchange.due.is_some_and(|due| due <= today.plus_days(CONFIRM_BEFORE)) {
            findings.push(Finding::NotConfirmed(exchange.id));
        }
    }
    let worth_of = |exchange: &&Exchange| exchange.giver.and(exchange.worth).map_or(0, Money::minor);
    let total = exchanges.iter().map(worth_of).fold(0, u64::saturating_add);
    for partner in &partners {
        let given = lines(exchanges.iter().copied(), Side::Gives, partner.id);
        let got = lines(exchanges.iter().copied(), Side::Gets, partner.id);
        match (given.count > 0, got.count > 0) {
            (true, false) => findings.push(Finding::GetsNothing(partner.id)),
            (false, true) => findings.push(Finding::GivesNothing(partner.id)),
            (true, true) | (false, false) => {}
        }
        let percent = u128::from(given.worth.minor()) * 100;
        if partners.len() > 1 && percent > u128::from(total) * u128::from(FAIR_SHARE) {
            let percent = percent.checked_div(u128::from(total)).unwrap_or_default();
            findings.push(Finding::CarriesMost(partner.id, u32::try_from(percent).unwrap_or(100)));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{day, id, project, workspace},
        *,
    };
    use crate::domain::{
        plan::{ExchangeKind, Partner, Strength},
        record::{Kept, Record},
    };

    fn partners(count: u128) -> Vec<Record> {
        let pair = |number| {
            let organisation =
                Organisation { strengths: vec![Strength::Transport], ..Organisation::blank(id(number)) };
            let partner = Partner::blank(id(number + 100), project(), id(number));
            [organisation.into_record(), partner.into_record()]
        };
        (10..10 + count).flat_map(pair).collect()
    }

    /// A line from one organisation to another, worth so many pesos.
    fn line(number: u128, giver: Option<u128>, receiver: Option<u128>, pesos: u64) -> Exchange {
        Exchange {
            giver: giver.map(id),
            receiver: receiver.map(id),
            worth: Some(Money::from_minor(pesos * 100)),
            ..Exchange::blank(id(number), project())
        }
    }

    fn found(partner_count: u128, lines: impl IntoIterator<Item = Exchange>) -> Vec<Finding> {
        let mut workspace = workspace(partners(partner_count));
        lines.into_iter().for_each(|line| workspace.put(line.into_record()));
        check(&workspace, project(), day(24))
    }

    #[test]
    fn a_need_without_a_giver_names_who_is_strong_in_it() {
        let need = |kind| Exchange { kind, ..line(50, None, None, 0) };
        assert_eq!(found(1, [need(ExchangeKind::Transport)]), [Finding::NobodyGives(id(50), Some(id(10)))]);
        assert_eq!(found(1, [need(ExchangeKind::Books)]), [Finding::NobodyGives(id(50), None)]);
        let mut own = need(ExchangeKind::Transport);
        own.receiver = Some(id(10));
        let expected = [Finding::NobodyGives(id(50), None), Finding::GivesNothing(id(10))];
        assert_eq!(found(1, [own]), expected, "nobody gives to themselves");
    }

    #[test]
    fn a_promise_must_be_confirmed_three_days_before_it_is_due() {
        use ExchangeState::{Asked, Confirmed, Delivered, Promised, Withdrawn};
        let both = |state, due| {
            [Exchange { state, due, ..line(50, Some(10), Some(11), 0) }, line(51, Some(11), Some(10), 0)]
        };
        for (state, due, raised) in [
            (Promised, Some(day(27)), true),
            (Asked, Some(day(20)), true),
            (Promised, Some(day(28)), false),
            (Promised, None, false),
            (Confirmed, Some(day(20)), false),
            (Delivered, Some(day(20)), false),
        ] {
            let expected = if raised { vec![Finding::NotConfirmed(id(50))] } else { vec![] };
            assert_eq!(found(2, both(state, due)), expected, "{state:?} {due:?}");
        }
        assert_eq!(
            found(2, [Exchange { state: Withdrawn, ..line(50, None, None, 0) }]),
            [Finding::NoExchanges]
        );
    }

    #[test]
    fn who_gives_must_get_and_who_gets_must_give() {
        let expected = [Finding::GetsNothing(id(10)), Finding::GivesNothing(id(11))];
        assert_eq!(found(2, [line(50, Some(10), Some(11), 0)]), expected);
        assert_eq!(found(2, [line(50, Some(10), Some(11), 0), line(51, Some(11), Some(10), 0)]), []);
    }

    #[test]
    fn over_sixty_percent_of_the_worth_is_too_much_for_one() {
        let lines = |one, other| [line(50, Some(10), Some(11), one), line(51, Some(11), Some(10), other)];
        assert_eq!(found(2, lines(60, 40)), []);
        assert_eq!(found(2, lines(61, 39)), [Finding::CarriesMost(id(10), 61)]);
        assert_eq!(found(2, lines(0, 0)), []);
    }
}
