//! The order in which values are worked out: what something depends on before it (Kahn's algorithm), the order of the form
//! where nothing else decides.

use std::collections::BTreeSet;

/// All items, by what each of them needs before it, in an order in which each follows what it needs; and the circles in
/// which that is not possible: their items follow in the order of the form.
pub(super) fn order(needs: &[BTreeSet<usize>]) -> (Vec<usize>, Vec<Vec<usize>>) {
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (number, needs) in needs.iter().enumerate() {
        for other in needs {
            if let Some(list) = needed_by.get_mut(*other) {
                list.push(number);
            }
        }
    }
    let mut open: Vec<usize> = needs.iter().map(BTreeSet::len).collect();
    let mut free: BTreeSet<usize> =
        open.iter().enumerate().filter(|(_, count)| **count == 0).map(|(number, _)| number).collect();
    let mut waiting: BTreeSet<usize> = (0..needs.len()).collect();
    let (mut order, mut circles) = (Vec::with_capacity(needs.len()), Vec::new());
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
        let circle = circle_from(first, needs, &waiting);
        // The earliest of the circle goes first, as if it needed nothing.
        free.extend(circle.iter().min());
        circles.push(circle);
    }
}

/// A circle that one comes to by following what is needed and still waits.
fn circle_from(first: usize, needs: &[BTreeSet<usize>], waiting: &BTreeSet<usize>) -> Vec<usize> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found_and_what_leads_to_them_is_not_in_them() {
        // 0 needs nothing, 1 needs 0 and 3, 2 needs 1, 3 needs 2, 4 needs 3.
        let needs = [vec![], vec![0, 3], vec![1], vec![2], vec![3]].map(BTreeSet::from_iter);
        let (order, circles) = order(&needs);
        assert_eq!(circles, [vec![1, 3, 2]]);
        assert_eq!(order, [0, 1, 2, 3, 4], "in a circle the order of the form decides");
    }

    #[test]
    fn what_is_needed_comes_first() {
        let needs = [vec![2], vec![], vec![1]].map(BTreeSet::from_iter);
        assert_eq!(order(&needs), (vec![1, 2, 0], Vec::new()));
    }
}
