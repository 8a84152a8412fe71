//! The smallest mend: the fewest additions after which enough children understand.

use std::cmp::Reverse;

use super::{Cover, LanguageCover, reaches, shown};
use crate::domain::ordered::in_order;

/// What to add to a session; empty if its aim is met as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend<L> {
    /// The languages, in order, that need a reader each.
    pub readers: Vec<L>,
    /// The languages, in order, that need a book each.
    pub books: Vec<L>,
    /// How many listeners can follow once all this is there.
    pub can_follow_then: u32,
}

impl<L> Mend<L> {
    /// How many additions it takes: a reader of one language is one, and so is a book in one.
    pub const fn size(&self) -> usize {
        self.readers.len().saturating_add(self.books.len())
    }
}

/// The fewest additions after which this many per cent of the listeners can follow; more than 100 count as 100. Among
/// equally small ones the one with most listeners, then the one with the lowest languages.
///
/// A language costs one addition if it lacks its reader or its book, and two if it lacks both: a knapsack whose weights
/// are 1 and 2. Of each weight only the languages with most listeners are worth taking, so that trying every number of
/// those that weigh 2 finds the optimum.
pub fn smallest_mend<L: Copy + Ord>(cover: &Cover<L>, aim_percent: u32) -> Mend<L> {
    let (can_follow, listeners) = cover.sums();
    let (lacks_one, lacks_two) = (by_listeners(cover, 1), by_listeners(cover, 2));
    let splits = (0..=lacks_two.len()).filter_map(|pairs| {
        let pairs = lacks_two.iter().take(pairs);
        let with_pairs = pairs.clone().fold(can_follow, then);
        let (singles, can_follow_then) =
            fewest(&lacks_one, with_pairs, |sum| reaches(sum, listeners, aim_percent))?;
        let taken = pairs.chain(lacks_one.iter().take(singles)).copied();
        Some((mend(taken.collect(), can_follow_then), can_follow_then))
    });
    let best = splits.min_by_key(|((mend, languages), can_follow_then)| {
        (mend.size(), Reverse(*can_follow_then), languages.clone())
    });
    best.map_or_else(|| mend(Vec::new(), can_follow).0, |((mend, _), _)| mend)
}

/// The languages that lack so many of reader and book: those with most listeners first, the lowest first among equals.
fn by_listeners<L: Copy + Ord>(cover: &Cover<L>, lacks: u8) -> Vec<LanguageCover<L>> {
    let lacking = cover
        .languages
        .iter()
        .filter(|of| u8::from(!of.has_reader).saturating_add(u8::from(!of.has_book)) == lacks);
    in_order(lacking.copied(), |of| (Reverse(of.listeners), of.language))
}

/// How many of the languages, from the first, have to be added to `sum` until it is enough, and what it is then.
fn fewest<L>(
    languages: &[LanguageCover<L>],
    mut sum: u64,
    enough: impl Fn(u64) -> bool,
) -> Option<(usize, u64)> {
    let mut taken = 0_usize;
    let mut rest = languages.iter();
    while !enough(sum) {
        sum = then(sum, rest.next()?);
        taken = taken.saturating_add(1);
    }
    Some((taken, sum))
}

fn then<L>(sum: u64, of: &LanguageCover<L>) -> u64 {
    sum.saturating_add(u64::from(of.listeners))
}

/// What these languages need, and which they are, in order.
fn mend<L: Copy + Ord>(taken: Vec<LanguageCover<L>>, can_follow_then: u64) -> (Mend<L>, Vec<L>) {
    let taken = in_order(taken, |of| of.language);
    let languages = |needs: fn(&LanguageCover<L>) -> bool| {
        taken.iter().filter(|of| needs(of)).map(|of| of.language).collect()
    };
    let mend = Mend {
        readers: languages(|of| !of.has_reader),
        books: languages(|of| !of.has_book),
        can_follow_then: shown(can_follow_then),
    };
    (mend, languages(|_| true))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Listeners, and whether reader and book are there: language 0 first.
    fn cover(languages: &[(u32, bool, bool)]) -> Cover<u8> {
        with(languages, 0, 0)
    }

    /// The same with readers and books added: a bit each for every language.
    fn with(languages: &[(u32, bool, bool)], readers: u32, books: u32) -> Cover<u8> {
        let listeners: Vec<_> = (0..).zip(languages).map(|(language, of)| (language, of.0)).collect();
        let there = |has: fn(&(u32, bool, bool)) -> bool, added: u32| {
            let numbered = (0_u8..).zip(languages);
            let there = numbered.filter(move |(language, of)| has(of) || added >> language & 1 == 1);
            there.map(|(language, _)| language).collect::<Vec<_>>()
        };
        let books: Vec<_> = there(|of| of.2, books).into_iter().map(|language| (language, 1)).collect();
        Cover::of(&listeners, &[there(|of| of.1, readers)], &books)
    }

    /// Every way to add readers and books.
    fn by_trying_all(languages: &[(u32, bool, bool)], aim: u32) -> (usize, u32, Vec<u8>) {
        let subsets = 1_u32 << languages.len();
        let pairs = (0..subsets).flat_map(|readers| (0..subsets).map(move |books| (readers, books)));
        let met = pairs.filter_map(|(readers, books)| {
            let cover = with(languages, readers, books);
            let size = (readers.count_ones() + books.count_ones()) as usize;
            let added = (0..8).filter(|language| (readers | books) >> language & 1 == 1).collect();
            cover.meets(aim).then(|| (size, Reverse(cover.can_follow()), added))
        });
        let (size, Reverse(can_follow), added) = met.min().unwrap();
        (size, can_follow, added)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn no_other_mend_is_smaller_or_reaches_more(
            languages in prop::collection::vec((0..9_u32, any::<bool>(), any::<bool>()), 0..=6),
            aim in 0..=110_u32,
        ) {
            let mend = smallest_mend(&cover(&languages), aim);
            let mut added: Vec<u8> = mend.readers.iter().chain(&mend.books).copied().collect();
            added.sort_unstable();
            added.dedup();
            let found = (mend.size(), mend.can_follow_then, added);
            prop_assert_eq!(found, by_trying_all(&languages, aim));

            let bits = |added: &[u8]| added.iter().fold(0, |bits, language| bits | 1 << language);
            let mended = with(&languages, bits(&mend.readers), bits(&mend.books));
            prop_assert!(mended.meets(aim), "{mend:?} does what it says");
            prop_assert_eq!(mended.can_follow(), mend.can_follow_then);
        }
    }

    type Case = (&'static [(u32, bool, bool)], u32, (&'static [u8], &'static [u8], u32));

    #[test]
    fn the_smallest_mend_of_some_sessions() {
        let cases: &[Case] = &[
            // Nobody listens; nothing is asked; all is well.
            (&[], 100, (&[], &[], 0)),
            (&[(0, false, false)], 100, (&[], &[], 0)),
            (&[(5, false, false)], 0, (&[], &[], 0)),
            (&[(5, true, true)], 100, (&[], &[], 5)),
            // One lacks the reader, one the book, one both.
            (&[(5, false, true)], 100, (&[0], &[], 5)),
            (&[(5, true, false)], 1, (&[], &[0], 5)),
            (&[(5, false, false)], 1, (&[0], &[0], 5)),
            // Two small languages for the price of a big one: what reaches most.
            (&[(9, false, false), (3, true, false), (3, false, true)], 40, (&[0], &[0], 9)),
            (&[(5, false, false), (3, true, false), (3, false, true)], 40, (&[2], &[1], 6)),
            // The greedy way, most listeners per addition first, would take three additions.
            (&[(6, true, false), (10, false, false), (1, true, true)], 60, (&[1], &[1], 11)),
            // Equals: the lowest languages.
            (&[(4, true, false), (4, true, false), (4, false, true)], 30, (&[], &[0], 4)),
            (&[(6, false, false), (3, true, false), (3, true, false)], 50, (&[0], &[0], 6)),
            (&[(3, true, false), (6, false, false), (3, true, false)], 50, (&[], &[0, 2], 6)),
            // An aim above all listeners is all listeners.
            (&[(4, true, false), (4, false, false)], 500, (&[1], &[0, 1], 8)),
            (&[(u32::MAX, true, true), (u32::MAX, false, true)], 51, (&[1], &[], u32::MAX)),
        ];
        for (languages, aim, (readers, books, can_follow_then)) in cases {
            let expected =
                Mend { readers: readers.to_vec(), books: books.to_vec(), can_follow_then: *can_follow_then };
            assert_eq!(smallest_mend(&cover(languages), *aim), expected, "{languages:?} {aim} %");
        }
    }
}
