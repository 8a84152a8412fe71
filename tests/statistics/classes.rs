//! Classes that answer twice with slips: how many are joined, and how many wrongly.

use katuwang::domain::evaluation::change::{Code, MatchCounts, Outcome, match_codes};

/// A row of chances: SplitMix64 (Steele, Lea and Flood 2014), the same on every machine.
pub struct Lot(pub u64);

impl Lot {
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.number() % end
    }

    /// The place in weights that add up to a hundred.
    fn weighted(&mut self, weights: &[u64]) -> usize {
        let mut at = self.below(weights.iter().sum());
        weights
            .iter()
            .position(|weight| {
                let is_it = at < *weight;
                at = at.saturating_sub(*weight);
                is_it
            })
            .unwrap()
    }

    fn happens(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}

/// First letters of mothers' names: common ones, as in any country, are far more common than others.
const LETTERS: [(&str, u64); 16] = [
    ("m", 18),
    ("a", 11),
    ("r", 10),
    ("j", 10),
    ("l", 9),
    ("e", 8),
    ("c", 7),
    ("n", 5),
    ("g", 4),
    ("s", 4),
    ("d", 3),
    ("t", 3),
    ("f", 2),
    ("v", 2),
    ("b", 2),
    ("i", 2),
];
const SIBLINGS: [u64; 8] = [29, 25, 18, 12, 8, 4, 2, 2];

/// Letter, birthday, older siblings, hand.
#[derive(Clone)]
struct Child {
    letter: usize,
    birthday: u64,
    siblings: usize,
    is_left: bool,
}

fn child(lot: &mut Lot) -> Child {
    Child {
        letter: lot.weighted(&LETTERS.map(|(_, weight)| weight)),
        birthday: 1 + lot.below(31),
        siblings: lot.weighted(&SIBLINGS),
        is_left: lot.happens(10),
    }
}

/// What a child says, each answer with a slip or a blank in so many of a hundred.
fn says(child: &Child, slips: u64, lot: &mut Lot) -> Code {
    let letter =
        if lot.happens(slips) { lot.weighted(&LETTERS.map(|(_, weight)| weight)) } else { child.letter };
    // Not known, the neighbouring day, or a digit left away.
    let birthday = if lot.happens(slips) {
        [None, Some(child.birthday % 31 + 1), Some(child.birthday % 10 + 1)]
            [usize::try_from(lot.below(3)).unwrap()]
    } else {
        Some(child.birthday)
    };
    // A newborn, a half-brother.
    let siblings = if lot.happens(slips) { child.siblings + 1 } else { child.siblings };
    let is_left = child.is_left != lot.happens(slips / 3);
    let letter = (!lot.happens(slips / 3)).then(|| LETTERS[letter].0.to_owned());
    vec![letter, birthday.map(|day| day.to_string()), Some(siblings.to_string()), Some(is_left.to_string())]
}

/// One class: what became of its codes, how many joined pairs are not of one child, and how many could be joined.
fn class(size: u64, slips: u64, away: u64, lot: &mut Lot) -> (MatchCounts, u32, u32) {
    let children: Vec<Child> = (0..size + size / 10).map(|_| child(lot)).collect();
    // The last tenth is new the second time.
    let is_there = |lot: &mut Lot, place: usize| (place as u64) < size || lot.happens(50);
    let before: Vec<Code> =
        children[..usize::try_from(size).unwrap()].iter().map(|child| says(child, slips, lot)).collect();
    let mut who = Vec::new();
    for place in 0..children.len() {
        if !lot.happens(away) && is_there(lot, place) {
            who.insert(usize::try_from(lot.below(who.len() as u64 + 1)).unwrap(), place);
        }
    }
    let after: Vec<Code> = who.iter().map(|place| says(&children[*place], slips, lot)).collect();
    let matching = match_codes(&before, &after);
    let wrong = matching.pairs().filter(|(before, after)| who[*after] != *before).count();
    let possible = who.iter().filter(|place| **place < before.len()).count();
    (matching.counts(), u32::try_from(wrong).unwrap(), u32::try_from(possible).unwrap())
}

/// The rates that McGloin and colleagues found with codes of this kind: 75.2 % joined, 22.1 % not, 2.7 % wrongly (1996).
const WRONG_AT_MOST: f64 = 2.7;

#[test]
fn fewer_are_joined_wrongly_than_in_the_field() {
    println!(
        "class  slips  away    joined (slip)  none  ambiguous  wrong of all  wrong of joined  joined of possible"
    );
    for size in [20, 30, 40, 50, 60] {
        for slips in [3, 6, 10, 15] {
            for away in [5, 15, 30] {
                let mut lot = Lot(size * 1_000_000 + slips * 1_000 + away);
                let mut sum = [0_u32; 6];
                for _ in 0..60 {
                    let (counts, wrong, possible) = class(size, slips, away, &mut lot);
                    let MatchCounts { matched, with_slip, unmatched, ambiguous } = counts;
                    assert_eq!(u64::from(matched + unmatched + ambiguous), size, "each is reported");
                    for (sum, count) in
                        sum.iter_mut().zip([matched, with_slip, unmatched, ambiguous, wrong, possible])
                    {
                        *sum += count;
                    }
                }
                let [matched, with_slip, unmatched, ambiguous, wrong, possible] = sum.map(f64::from);
                let all = matched + unmatched + ambiguous;
                let percent = |part: f64, of: f64| 100.0 * part / of;
                println!(
                    "{size:5} {slips:5} {away:5} {:9.1} ({:4.1}) {:6.1} {:9.1} {:12.2} {:15.2} {:15.1}",
                    percent(matched, all),
                    percent(with_slip, all),
                    percent(unmatched, all),
                    percent(ambiguous, all),
                    percent(wrong, all),
                    percent(wrong, matched),
                    percent(matched, possible),
                );
                assert!(
                    percent(wrong, all) <= WRONG_AT_MOST,
                    "{size} children, {slips} % slips, {away} % away"
                );
                // With more slips than that every other code has one.
                let is_likely = slips <= 10;
                assert!(!is_likely || percent(wrong, matched) <= WRONG_AT_MOST, "{size} children");
            }
        }
    }
}

fn codes(texts: &[&str]) -> Vec<Code> {
    let part = |part: &str| (part != "-").then(|| part.to_owned());
    texts.iter().map(|text| text.split(' ').map(part).collect()).collect()
}

#[test]
fn each_code_ends_as_a_match_as_none_or_as_ambiguous() {
    use Outcome::{Ambiguous, NoMatch};
    let exact = |after| Outcome::Match { after, has_slip: false };
    let slip = |after| Outcome::Match { after, has_slip: true };
    let others = ["a 1 0 r", "b 2 1 r", "c 3 2 r", "d 4 0 r", "e 5 1 r", "f 6 3 r", "g 7 0 l", "h 8 1 r"];
    for (name, before, after, expected) in [
        ("the same", "m 28 2 r", "m 28 2 r", exact(0)),
        ("one differs", "m 28 2 r", "m 29 2 r", slip(0)),
        ("one is blank", "m 28 2 r", "m - 2 r", slip(0)),
        ("blank both times", "m - 7 r", "m - 7 r", slip(0)),
        ("two differ", "m 28 2 r", "m 29 3 r", NoMatch),
        ("two slips of one code", "m - 2 r", "m 28 - r", NoMatch),
    ] {
        let with = |one: &str| codes(&[&[one][..], &others].concat());
        assert_eq!(match_codes(&with(before), &with(after)).outcomes[0], expected, "{name}");
    }
    let common = match_codes(&codes(&["m - 0 r", "n 7 4 l"]), &codes(&["m 28 0 r", "m 3 0 r"]));
    assert_eq!(common.outcomes, [Ambiguous, NoMatch]);
    let only_by_chance = match_codes(&codes(&["m 9 0 r", "m 7 0 r"]), &codes(&["m 7 0 r", "m 28 0 r"]));
    assert_eq!(only_by_chance.outcomes, [Ambiguous, exact(0)], "all have what the first two share");
    let twins = codes(&["m 28 2 r", "m 28 2 r"]);
    assert_eq!(match_codes(&twins, &twins).outcomes, [Ambiguous, Ambiguous]);
    let one_of_twins = match_codes(&twins, &codes(&["m 28 2 r"])).outcomes;
    assert_eq!(one_of_twins, [Ambiguous, Ambiguous], "the other one may be away");
    let near_two = match_codes(&codes(&["m 28 2 r"]), &codes(&["m 27 2 r", "m 28 3 r"])).outcomes;
    assert_eq!(near_two, [Ambiguous]);
    let empty = codes(&["- - - -"]);
    assert_eq!(match_codes(&empty, &empty).outcomes, [NoMatch]);
    let short = codes(&["m 28"]);
    assert_eq!(match_codes(&short, &codes(&["m 27"])).outcomes, [NoMatch], "one of two is too little");
    assert_eq!(match_codes(&[], &[]).outcomes, []);
}
