//! The order in which values are worked out: what something depends on before it (Kahn's algorithm), the order of the form
//! where nothing else decides.

use std::collections::BTreeSet;

use super::blueprint::{Blueprint, Item, ItemNumber};
use crate::domain::expression::Mentions;

/// All items in an order in which each follows what it depends on, and the circles in which that is not possible: their
/// items follow in the order of the form.
pub(super) fn order(
    items: &[Item],
    mentions: &[Mentions],
    blueprint: &Blueprint,
) -> (Vec<ItemNumber>, Vec<Vec<ItemNumber>>) {
    let needs: Vec<BTreeSet<ItemNumber>> = items
        .iter()
        .zip(mentions)
        .enumerate()
        .map(|(number, (item, mentions))| {
            let mentioned = mentions.paths.iter().filter_map(|path| blueprint.at_path(path));
            // What a question speaks of in its own group may be the group: that it is there is known already.
            let mentioned = mentioned.filter(|other| *other != number);
            item.parent.into_iter().chain(mentioned).collect()
        })
        .collect();
    let mut needed_by: Vec<Vec<ItemNumber>> = vec![Vec::new(); items.len()];
    for (number, needs) in needs.iter().enumerate() {
        for other in needs {
            if let Some(list) = needed_by.get_mut(*other) {
                list.push(number);
            }
        }
    }
    let mut open: Vec<usize> = needs.iter().map(BTreeSet::len).collect();
    let mut free: BTreeSet<ItemNumber> =
        open.iter().enumerate().filter(|(_, count)| **count == 0).map(|(number, _)| number).collect();
    let mut waiting: BTreeSet<ItemNumber> = (0..items.len()).collect();
    let (mut order, mut circles) = (Vec::with_capacity(items.len()), Vec::new());
    loop {
        while let Some(number) = free.pop_first() {
            waiting.remove(&number);
            order.push(number);
            for other in needed_by.get(number).into_iter().flatten() {
                let Some(count) = open.get_mut(*other) else { continue };
                *count = count.saturating_sub(1);
                if *count == 0 && waiting.contains(other) {
                    free.insert(*other);
                }
            }
        }
        let Some(first) = waiting.first().copied() else { return (order, circles) };
        let circle = circle_from(first, &needs, &waiting);
        // The earliest of the circle goes first, as if it needed nothing.
        free.extend(circle.iter().min());
        circles.push(circle);
    }
}

/// A circle that one comes to by following what is needed and still waits.
fn circle_from(
    first: ItemNumber,
    needs: &[BTreeSet<ItemNumber>],
    waiting: &BTreeSet<ItemNumber>,
) -> Vec<ItemNumber> {
    let mut way = vec![first];
    loop {
        let here = way.last().and_then(|last| needs.get(*last));
        let Some(next) = here.and_then(|needs| needs.iter().find(|other| waiting.contains(other))) else {
            return way;
        };
        if let Some(met) = way.iter().position(|number| number == next) {
            return way.split_off(met);
        }
        way.push(*next);
    }
}
