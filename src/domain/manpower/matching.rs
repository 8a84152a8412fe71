//! Matching: as many open places as possible filled, where a person takes one and not everyone can take every.

use crate::domain::ordered::Ordered;

/// The open places of a role, and who could take one.
#[derive(Clone, Debug)]
pub(super) struct OpenPlaces<P, R> {
    pub(super) role: R,
    pub(super) open: u32,
    /// Without one twice; the first are taken first where that costs no place.
    pub(super) candidates: Vec<P>,
}

/// The role of each person in a placement that fills as many places as any can: a maximum bipartite matching by
/// augmenting paths. The places of a role are alike, so that the paths run over the few roles and not over the places.
pub(super) fn largest_placement<P: Copy + Ord, R: Copy + Ord>(wanted: &[OpenPlaces<P, R>]) -> Ordered<P, R> {
    let mut placed = Ordered::new();
    for of in wanted {
        // A place that can't be filled now can't be filled later, nor can the others of its role.
        for _ in 0..of.open {
            if !fill_one(wanted, of.role, &mut placed) {
                break;
            }
        }
    }
    placed
}

/// Fills one more place of a role, if need be by moving people on from role to role; false if nobody is left to move.
fn fill_one<P: Copy + Ord, R: Copy + Ord>(
    wanted: &[OpenPlaces<P, R>],
    role: R,
    placed: &mut Ordered<P, R>,
) -> bool {
    // The roles that may get another person, and for each the person who would leave it for which role.
    let mut reached: Vec<(R, Option<(P, R)>)> = vec![(role, None)];
    let mut next = 0_usize;
    while let Some((role, _)) = reached.get(next).copied() {
        next = next.saturating_add(1);
        let candidates =
            || wanted.iter().filter(move |of| of.role == role).flat_map(|of| of.candidates.iter().copied());
        if let Some(free) = candidates().find(|person| placed.get(person).is_none()) {
            move_on((free, role), &reached, placed);
            return true;
        }
        for person in candidates() {
            if let Some(held) = placed.get(&person)
                && !reached.iter().any(|(role, _)| role == held)
            {
                reached.push((*held, Some((person, role))));
            }
        }
    }
    false
}

/// Gives the free person the role, whoever leaves it for another that other, and so on.
fn move_on<P: Copy + Ord, R: Copy + Ord>(
    free: (P, R),
    reached: &[(R, Option<(P, R)>)],
    placed: &mut Ordered<P, R>,
) {
    let mut moves = Some(free);
    while let Some((person, taken)) = moves {
        placed.insert(person, taken);
        moves = reached.iter().find(|(role, _)| *role == taken).and_then(|(_, leaves)| *leaves);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Roles by number, each with its open places and candidates.
    fn places(roles: &[(u32, Vec<u8>)]) -> Vec<OpenPlaces<u8, u8>> {
        let numbered = (0..).zip(roles);
        numbered
            .map(|(role, (open, candidates))| {
                let mut candidates = candidates.clone();
                candidates.sort_unstable();
                candidates.dedup();
                OpenPlaces { role, open: *open, candidates }
            })
            .collect()
    }

    /// The most places that people from this number on can fill: each takes one of the roles or none.
    fn by_trying_all(places: &[OpenPlaces<u8, u8>], person: u8) -> u32 {
        if person == 6 {
            return 0;
        }
        let roles = 0..places.len();
        let takes = roles.filter(|role| places[*role].open > 0 && places[*role].candidates.contains(&person));
        let filled = takes.map(|role| {
            let mut left = places.to_vec();
            left[role].open -= 1;
            1 + by_trying_all(&left, person + 1)
        });
        filled.max().unwrap_or(0).max(by_trying_all(places, person + 1))
    }

    proptest! {
        #[test]
        fn no_placement_fills_more(
            roles in prop::collection::vec((0..4_u32, prop::collection::vec(0..6_u8, 0..6)), 0..4),
        ) {
            let places = places(&roles);
            let placed = largest_placement(&places);
            prop_assert_eq!(placed.iter().count(), by_trying_all(&places, 0) as usize);
            for of in &places {
                let people: Vec<_> = placed.iter().filter(|(_, role)| **role == of.role).collect();
                prop_assert!(people.len() <= of.open as usize, "no more than there are places");
                prop_assert!(people.iter().all(|(person, _)| of.candidates.contains(person)));
            }
        }
    }

    #[test]
    fn people_move_on_so_that_everyone_has_a_place() {
        let chain = places(&[(1, vec![0, 1]), (1, vec![0, 2]), (1, vec![0]), (0, vec![3])]);
        let placed: Vec<_> = largest_placement(&chain).into_iter().collect();
        assert_eq!(placed, [(0, 2), (1, 0), (2, 1)]);
        let huge = places(&[(u32::MAX, vec![0, 1])]);
        assert_eq!(largest_placement(&huge).iter().count(), 2, "as many as there are people");
    }
}
