//! How will the books get there? Box by box, leg by leg, in time.

use super::{finding::Finding, languages::sessions_to_come};
use crate::domain::{
    calendar::CalendarDate,
    id::Id,
    plan::{Consignment, Item, Leg, Project},
    workspace::Workspace,
};

/// Legs without a carrier, arrivals too late, counts that do not add up.
pub fn check(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Finding> {
    let items: Vec<&Item> = workspace.of_project::<Item>(project).collect();
    let legs: Vec<&Leg> = workspace.of_project::<Leg>(project).collect();
    let mut findings = Vec::new();
    let mut is_any = false;
    // What nobody said is needed later is needed at the first session.
    let first = sessions_to_come(workspace, project, today).into_iter().next();
    for consignment in workspace.of_project::<Consignment>(project) {
        is_any = true;
        let legs = || legs.iter().filter(|leg| leg.consignment == consignment.id);
        // What was counted at the other end is there, however it came.
        let is_there =
            items.iter().filter(|item| item.consignment == consignment.id).all(|item| item.is_counted());
        if legs().next().is_none() && !is_there {
            findings.push(Finding::NoWay(consignment.id));
        }
        let mut items = items.iter().filter(|item| item.consignment == consignment.id).peekable();
        if items.peek().is_none() {
            findings.push(Finding::EmptyConsignment(consignment.id));
        }
        if !is_there {
            findings
                .extend(legs().filter(|leg| leg.carrier.is_none()).map(|leg| Finding::NobodyCarries(leg.id)));
        }
        let arrives = legs().filter_map(|leg| leg.arrives).max();
        let needed_at = consignment.needed_at.map_or(first, |session| workspace.get(session));
        if let Some(session) = needed_at.filter(|session| !is_there && session.is_to_come(today))
            && arrives.is_some_and(|arrives| arrives > session.date)
        {
            findings.push(Finding::ArrivesLate(consignment.id, session.id));
        }
        let has_left = legs().filter_map(|leg| leg.leaves).min().is_some_and(|leaves| leaves <= today);
        for item in items {
            // Before anything left, nobody need have packed.
            let packed = item.packed.or(has_left.then_some(0));
            if let (Some(packed), Some(promised)) = (packed, item.promised)
                && packed < promised
            {
                findings.push(Finding::PackedShort(item.id, packed, promised));
            }
            let packed = item.packed.unwrap_or_default();
            if item.is_counted() && item.accounted() != packed {
                findings.push(Finding::DoesNotAddUp(item.id, item.accounted(), packed));
            }
        }
    }
    if is_any { findings } else { vec![Finding::NoConsignments] }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::tests::{day, id, project, workspace},
        *,
    };
    use crate::domain::{
        plan::Session,
        record::{Kept, Record},
    };

    fn consignment() -> Consignment {
        Consignment { needed_at: Some(id(5)), ..Consignment::blank(id(2), project()) }
    }

    /// A way without anything wrong in it.
    fn way() -> Record {
        leg(Some(9), None, None).into_record()
    }

    fn item(promised: Option<u32>, packed: Option<u32>, arrived: [Option<u32>; 3]) -> Item {
        let [received, damaged, missing] = arrived;
        Item { promised, packed, received, damaged, missing, ..Item::blank(id(3), &consignment()) }
    }

    fn leg(carrier: Option<u128>, leaves: Option<u32>, arrives: Option<u32>) -> Leg {
        let leg = Leg::blank(id(4), &consignment(), String::new());
        Leg { carrier: carrier.map(id), leaves: leaves.map(day), arrives: arrives.map(day), ..leg }
    }

    fn found(records: impl IntoIterator<Item = Record>) -> Vec<Finding> {
        let session = Session::blank(id(5), project(), day(28)).into_record();
        let mut workspace = workspace([consignment().into_record(), session]);
        records.into_iter().for_each(|record| workspace.put(record));
        check(&workspace, project(), day(24))
    }

    #[test]
    fn a_leg_wants_a_carrier_and_arrives_before_the_session() {
        let item = || item(None, None, [None; 3]).into_record();
        for (leg, expected) in [
            (leg(Some(9), None, None), vec![]),
            (leg(None, None, None), vec![Finding::NobodyCarries(id(4))]),
            (leg(Some(9), None, Some(28)), vec![]),
            (leg(Some(9), None, Some(29)), vec![Finding::ArrivesLate(id(2), id(5))]),
        ] {
            assert_eq!(found([item(), leg.into_record()]), expected);
        }
        assert_eq!(found([]), [Finding::EmptyConsignment(id(2))]);
    }

    #[test]
    fn what_is_not_there_yet_wants_a_way() {
        assert_eq!(found([item(Some(9), None, [None; 3]).into_record()]), [Finding::NoWay(id(2))]);
        assert_eq!(found([item(Some(9), Some(9), [Some(9), None, None]).into_record()]), []);
    }

    #[test]
    fn what_is_packed_is_what_was_promised_once_it_leaves() {
        for (promised, packed, leaves, expected) in [
            (Some(100), None, None, vec![]),
            (Some(100), None, Some(25), vec![]),
            (Some(100), None, Some(24), vec![Finding::PackedShort(id(3), 0, 100)]),
            (Some(100), Some(99), None, vec![Finding::PackedShort(id(3), 99, 100)]),
            (Some(100), Some(100), Some(24), vec![]),
            (None, Some(7), Some(24), vec![]),
        ] {
            let leg = leg(Some(9), leaves, None).into_record();
            assert_eq!(found([item(promised, packed, [None; 3]).into_record(), leg]), expected);
        }
    }

    #[test]
    fn what_arrives_is_what_was_packed() {
        for (packed, arrived, expected) in [
            (Some(100), [None; 3], vec![]),
            (Some(100), [Some(90), Some(8), Some(2)], vec![]),
            (Some(100), [Some(100), None, None], vec![]),
            (Some(100), [Some(90), None, None], vec![Finding::DoesNotAddUp(id(3), 90, 100)]),
            (Some(100), [Some(90), Some(11), None], vec![Finding::DoesNotAddUp(id(3), 101, 100)]),
            (None, [Some(1), None, None], vec![Finding::DoesNotAddUp(id(3), 1, 0)]),
        ] {
            assert_eq!(found([item(None, packed, arrived).into_record(), way()]), expected);
        }
    }

    proptest! {
        /// Nothing comes from nowhere and nothing goes nowhere: packed = received + damaged + missing + on the way,
        /// or the check says that it does not add up.
        #[test]
        fn what_is_packed_is_somewhere(packed in 0..500_u32, arrived in [0..200_u32, 0..200, 0..200]) {
            let item = item(None, Some(packed), arrived.map(Some));
            let (accounted, on_the_way) = (arrived.iter().sum::<u32>(), item.on_the_way().unwrap());
            let raised = found([item.into_record(), way()]);
            if accounted <= packed {
                prop_assert_eq!(accounted + on_the_way, packed);
            } else {
                prop_assert_eq!(on_the_way, 0);
            }
            let expected = (accounted != packed).then_some(Finding::DoesNotAddUp(id(3), accounted, packed));
            prop_assert_eq!(raised, expected.into_iter().collect::<Vec<_>>());
        }
    }
}
