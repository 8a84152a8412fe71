//! Cover: whether every child of a session hears the story in a language that the child understands.

mod smallest_mend;

pub use smallest_mend::{Mend, smallest_mend};

use super::ordered::Ordered;

/// How a session covers the languages of its listeners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover<L> {
    /// Every language that has a listener, in the order of the languages.
    pub languages: Vec<LanguageCover<L>>,
}

/// What there is at a session for the listeners of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageCover<L> {
    /// The language.
    pub language: L,
    /// How many listen in it; at least 1.
    pub listeners: u32,
    /// Whether anyone on shift reads in it.
    pub has_reader: bool,
    /// Whether a book in it is there.
    pub has_book: bool,
}

impl<L: Copy + Ord> Cover<L> {
    /// The cover that follows from the listeners by language, the languages of each reader on shift, and the number of
    /// books by language. Counts of one language add up. A reader reads in all their languages in turn, so that
    /// listeners follow as soon as one reader and one book have their language.
    pub fn of(listeners: &[(L, u32)], readers: &[Vec<L>], books: &[(L, u32)]) -> Self {
        let mut by_language = Ordered::new();
        for (language, count) in listeners.iter().filter(|(_, count)| *count > 0) {
            if let Some(sum) = by_language.get_or_insert(*language, || 0_u32) {
                *sum = sum.saturating_add(*count);
            }
        }
        let languages = by_language.into_iter().map(|(language, listeners)| LanguageCover {
            language,
            listeners,
            has_reader: readers.iter().any(|reads| reads.contains(&language)),
            has_book: books.iter().any(|(written, count)| *written == language && *count > 0),
        });
        Self { languages: languages.collect() }
    }

    /// How many listen, whether or not they can follow.
    pub fn listeners(&self) -> u32 {
        shown(self.sums().1)
    }

    /// How many listeners can follow.
    pub fn can_follow(&self) -> u32 {
        shown(self.sums().0)
    }

    /// The share of listeners who can follow, 0 to 1, as numerator and denominator; none if no listeners are known.
    pub fn share(&self) -> Option<(u64, u64)> {
        let share = self.sums();
        (share.1 > 0).then_some(share)
    }

    /// Whether at least this many per cent of the listeners can follow; more than 100 count as 100. Where no listeners
    /// are known nobody is left out, so that any aim is met: [`Cover::share`] tells the two apart.
    pub fn meets(&self, aim_percent: u32) -> bool {
        let (can_follow, listeners) = self.sums();
        reaches(can_follow, listeners, aim_percent)
    }

    /// Who can follow, and all who listen: in 64 bits, where sums of 32-bit counts stay exact.
    fn sums(&self) -> (u64, u64) {
        self.languages.iter().fold((0, 0), |(can_follow, listeners), of| {
            let more = u64::from(of.listeners);
            let more_follow = if of.can_follow() { more } else { 0 };
            (more_follow.saturating_add(can_follow), more.saturating_add(listeners))
        })
    }
}

impl<L> LanguageCover<L> {
    /// Whether the listeners of this language can follow.
    pub const fn can_follow(&self) -> bool {
        self.has_reader && self.has_book
    }
}

/// Compares without a division, so that 2 of 3 never pass for 67 per cent.
fn reaches(can_follow: u64, listeners: u64, aim_percent: u32) -> bool {
    can_follow.saturating_mul(100) >= listeners.saturating_mul(u64::from(aim_percent.min(100)))
}

/// A sum of people as the screens count them.
fn shown(sum: u64) -> u32 {
    u32::try_from(sum).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Case = (&'static [(char, u32)], &'static [&'static str], &'static [(char, u32)], (u32, u32));

    fn cover((listeners, readers, books, _): &Case) -> Cover<char> {
        let readers: Vec<Vec<char>> = readers.iter().map(|reads| reads.chars().collect()).collect();
        Cover::of(listeners, &readers, books)
    }

    #[test]
    fn a_listener_follows_where_reader_and_book_meet() {
        let cases: &[Case] = &[
            (&[], &["a"], &[('a', 1)], (0, 0)),
            (&[('a', 0)], &["a"], &[('a', 1)], (0, 0)),
            (&[('a', 9)], &[], &[], (0, 9)),
            (&[('a', 9)], &["a"], &[], (0, 9)),
            (&[('a', 9)], &["b"], &[('a', 1)], (0, 9)),
            (&[('a', 9)], &["a"], &[('a', 0)], (0, 9)),
            (&[('a', 9)], &["a"], &[('a', 0), ('a', 1)], (9, 9)),
            (&[('a', 9), ('b', 3)], &["", "ba"], &[('a', 1), ('b', 2)], (12, 12)),
            (&[('b', 3), ('a', 9)], &["a", "b"], &[('b', 2)], (3, 12)),
            (&[('a', 4), ('b', 1), ('a', 5)], &["a"], &[('a', 1)], (9, 10)),
            (&[('a', u32::MAX), ('a', 1)], &["a"], &[('a', 1)], (u32::MAX, u32::MAX)),
            (&[('a', u32::MAX), ('b', 1)], &["b"], &[('b', 1)], (1, u32::MAX)),
        ];
        for case in cases {
            let cover = cover(case);
            assert_eq!((cover.can_follow(), cover.listeners()), case.3, "{case:?}");
            assert!(cover.languages.is_sorted_by_key(|of| of.language), "{case:?}");
        }
    }

    #[test]
    fn an_aim_is_met_to_the_child() {
        for (follow, not, aim, met) in [
            (2, 1, 66, true),
            (2, 1, 67, false),
            (0, 5, 0, true),
            (0, 5, 1, false),
            (5, 0, 100, true),
            (99, 1, 100, false),
            (5, 0, u32::MAX, true),
            (u32::MAX, u32::MAX, 50, true),
            (u32::MAX, u32::MAX, 51, false),
            (0, 0, 100, true),
        ] {
            let cover = Cover::of(&[('a', follow), ('b', not)], &[vec!['a']], &[('a', 1)]);
            assert_eq!(cover.meets(aim), met, "{follow} follow, {not} don't, {aim} %");
        }
    }

    #[test]
    fn the_share_is_exact_or_unknown() {
        let share = |listeners: &[(char, u32)]| Cover::of(listeners, &[vec!['a']], &[('a', 1)]).share();
        assert_eq!(share(&[]), None);
        assert_eq!(share(&[('a', 0)]), None);
        assert_eq!(share(&[('a', 2), ('b', 1)]), Some((2, 3)));
        let most = u64::from(u32::MAX);
        assert_eq!(share(&[('a', u32::MAX), ('b', u32::MAX)]), Some((most, most * 2)));
    }
}
