//! Matching: as many open places as possible filled, where a person takes one, not everyone can take every, and a home
//! spares only so many.

use crate::domain::ordered::Ordered;

/// The open places of a session, and who could take them.
#[derive(Clone, Debug)]
pub(super) struct Places<P, R, H> {
    pub(super) roles: Vec<OpenPlaces<P, R>>,
    /// The home that would miss each of these people; whoever is not here is missed by none.
    pub(super) missed: Ordered<P, H>,
    /// How many more of its people each of these homes can spare.
    pub(super) spare: Ordered<H, u32>,
}

/// The open places of a role, and who could take one.
#[derive(Clone, Debug)]
pub(super) struct OpenPlaces<P, R> {
    pub(super) role: R,
    pub(super) open: u32,
    /// Without one twice; the first are taken first where that costs no place.
    pub(super) candidates: Vec<P>,
}

/// A role that may get another person on the way to one more place, and how it comes to need one.
#[derive(Clone, Copy)]
struct Reached<P, R> {
    role: R,
    /// Who left it, and who thereby takes which other role: the same person, or one of the same home, which spares no more.
    left: Option<(P, P, R)>,
}

impl<P: Copy + Ord, R: Copy + Ord, H: Copy + Ord> Places<P, R, H> {
    /// The role of each person in a placement that fills as many places as any can: a maximum flow from the roles over
    /// the people to their homes, by augmenting paths. The places of a role are alike, so that the paths run over the few
    /// roles and not over the places.
    pub(super) fn largest_placement(&self) -> Ordered<P, R> {
        let mut placed = Ordered::new();
        for of in &self.roles {
            // A place that can't be filled now can't be filled later, nor can the others of its role.
            for _ in 0..of.open {
                if !self.fill_one(of.role, &mut placed) {
                    break;
                }
            }
        }
        placed
    }

    /// What is left once this person has taken a place of this role; none if no place is open, or the home spares nobody.
    pub(super) fn without(&self, person: P, role: R) -> Option<Self> {
        let mut left = self.clone();
        for of in &mut left.roles {
            of.candidates.retain(|candidate| *candidate != person);
            if of.role == role {
                of.open = of.open.checked_sub(1)?;
            }
        }
        if let Some(home) = self.missed.get(&person) {
            let spare = left.spare.get_or_insert(*home, || 0)?;
            *spare = spare.checked_sub(1)?;
        }
        Some(left)
    }

    /// Fills one more place of a role, if need be by moving people on from role to role, or by sending one of a home in
    /// the place of another; false if nobody is left to go. The shortest way is taken: it comes past each home once.
    fn fill_one(&self, role: R, placed: &mut Ordered<P, R>) -> bool {
        let mut reached = vec![Reached { role, left: None }];
        let mut next = 0_usize;
        while let Some(Reached { role, .. }) = reached.get(next).copied() {
            next = next.saturating_add(1);
            let candidates = || {
                let of_role = self.roles.iter().filter(move |of| of.role == role);
                of_role.flat_map(|of| of.candidates.iter().copied())
            };
            let is_free = |person: &P| placed.get(person).is_none() && self.is_spared(person, placed);
            if let Some(free) = candidates().find(is_free) {
                move_on((free, role), &reached, placed);
                return true;
            }
            for person in candidates() {
                let is_placed = placed.get(&person).is_some();
                let leaving = placed.iter().filter(|(other, _)| {
                    **other == person || !is_placed && self.missed.get(other) == self.missed.get(&person)
                });
                for (leaves, held) in leaving {
                    if !reached.iter().any(|of| of.role == *held) {
                        reached.push(Reached { role: *held, left: Some((*leaves, person, role)) });
                    }
                }
            }
        }
        false
    }

    /// Whether the home of a person can spare one more than these.
    fn is_spared(&self, person: &P, placed: &Ordered<P, R>) -> bool {
        let Some(home) = self.missed.get(person) else { return true };
        let gone = placed.keys().filter(|other| self.missed.get(other) == Some(home)).count();
        let spare = self.spare.get(home).copied().unwrap_or_default();
        u32::try_from(gone).is_ok_and(|gone| gone < spare)
    }
}

/// Gives the free person the role; whoever left it for another takes that other, or another of their home does; and so on.
fn move_on<P: Copy + Ord, R: Copy + Ord>(
    free: (P, R),
    reached: &[Reached<P, R>],
    placed: &mut Ordered<P, R>,
) {
    let mut moves = Some(free);
    while let Some((person, taken)) = moves {
        let left = reached.iter().find(|of| of.role == taken).and_then(|of| of.left);
        if let Some((leaves, _, _)) = left {
            placed.remove(&leaves);
        }
        placed.insert(person, taken);
        moves = left.map(|(_, takes, other)| (takes, other));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Roles by number, each with its open places and candidates; people by number, each with who misses them; and how
    /// many each home spares.
    fn places(roles: &[(u32, Vec<u8>)], homes: &[Option<u8>], spare: &[u32]) -> Places<u8, u8, u8> {
        let open = |(role, (open, candidates)): (u8, &(u32, Vec<u8>))| {
            let mut candidates = candidates.clone();
            candidates.sort_unstable();
            candidates.dedup();
            OpenPlaces { role, open: *open, candidates }
        };
        let missed = (0..).zip(homes).filter_map(|(person, home)| Some((person, (*home)?)));
        Places {
            roles: (0..).zip(roles).map(open).collect(),
            missed: missed.collect(),
            spare: (0..).zip(spare.iter().copied()).collect(),
        }
    }

    /// The most places that people from this number on can fill: each takes one of the roles or none.
    fn by_trying_all(places: &Places<u8, u8, u8>, person: u8) -> usize {
        if person == 6 {
            return 0;
        }
        let takes = places.roles.iter().filter(|of| of.candidates.contains(&person));
        let left = takes.filter_map(|of| places.without(person, of.role));
        let filled = left.map(|left| 1 + by_trying_all(&left, person + 1));
        filled.max().unwrap_or(0).max(by_trying_all(places, person + 1))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn no_placement_fills_more(
            roles in prop::collection::vec((0..4_u32, prop::collection::vec(0..6_u8, 0..6)), 0..4),
            homes in prop::collection::vec(prop::option::of(0..2_u8), 6),
            spare in prop::collection::vec(0..4_u32, 2),
        ) {
            let places = places(&roles, &homes, &spare);
            let placed = places.largest_placement();
            prop_assert_eq!(placed.iter().count(), by_trying_all(&places, 0));
            for of in &places.roles {
                let people: Vec<_> = placed.iter().filter(|(_, role)| **role == of.role).collect();
                prop_assert!(people.len() <= of.open as usize, "no more than there are places");
                prop_assert!(people.iter().all(|(person, _)| of.candidates.contains(person)));
            }
            for (home, spare) in places.spare.iter() {
                let gone = placed.keys().filter(|person| places.missed.get(person) == Some(home)).count();
                prop_assert!(gone <= *spare as usize, "no more than are spared");
            }
        }
    }

    #[test]
    fn people_move_on_so_that_everyone_has_a_place() {
        let chain = places(&[(1, vec![0, 1]), (1, vec![0, 2]), (1, vec![0]), (0, vec![3])], &[], &[]);
        let placed: Vec<_> = chain.largest_placement().into_iter().collect();
        assert_eq!(placed, [(0, 2), (1, 0), (2, 1)]);
        let huge = places(&[(u32::MAX, vec![0, 1])], &[], &[]);
        assert_eq!(huge.largest_placement().iter().count(), 2, "as many as there are people");
    }

    #[test]
    fn a_home_sends_whom_nobody_else_can_replace() {
        // The home of the first two spares one: the first could drive and read, but another one can drive.
        let two = places(&[(1, vec![0, 2]), (1, vec![1])], &[Some(0), Some(0), None], &[1]);
        assert_eq!(two.largest_placement().into_iter().collect::<Vec<_>>(), [(1, 1), (2, 0)]);
    }
}
