//! Whole numbers in groups, for a picture of how they are distributed.

/// A group of whole numbers that lie side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// The least number that belongs to it.
    pub from: i64,
    /// The largest number that belongs to it.
    pub to: i64,
    /// How many numbers do.
    pub count: u32,
}

/// More bars than this are not seen at a glance.
const MOST_GROUPS: i64 = 8;

/// Groups of one width without a gap from the least to the largest number, at most eight. Widths are 1, 2 or 5 times
/// a power of ten, and groups begin at a multiple of their width, as on any ruler.
///
/// Each number stands with how often it was given.
pub fn groups(numbers: &[(i64, u32)]) -> Vec<Group> {
    let given = || numbers.iter().map(|(number, _)| *number);
    let (Some(least), Some(most)) = (given().min(), given().max()) else { return Vec::new() };
    let widths = (0..19).flat_map(|power| [1, 2, 5].map(|step| step * 10_i64.pow(power)));
    let span = |width: i64| most.div_euclid(width).checked_sub(least.div_euclid(width));
    // Of the widest there are three over all the numbers that an `i64` can be.
    let width =
        widths.filter(|width| span(*width).is_some_and(|span| span < MOST_GROUPS)).min().unwrap_or(i64::MAX);
    (least.div_euclid(width)..=most.div_euclid(width))
        .map(|place| {
            let from = place.saturating_mul(width);
            // The last group of all may reach beyond the largest number there is.
            let to = place.saturating_add(1).saturating_mul(width).saturating_sub(1);
            let inside = numbers.iter().filter(|(number, _)| number.div_euclid(width) == place);
            let count = inside.fold(0, |sum: u32, (_, times)| sum.saturating_add(*times));
            Group { from, to, count }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn groups_are_as_wide_as_a_ruler_has_it() {
        let edges = |numbers: &[i64]| {
            let numbers: Vec<(i64, u32)> = numbers.iter().map(|number| (*number, 1)).collect();
            groups(&numbers).iter().map(|group| (group.from, group.to, group.count)).collect::<Vec<_>>()
        };
        assert_eq!(edges(&[]), []);
        assert_eq!(edges(&[3, 3]), [(3, 3, 2)]);
        assert_eq!(edges(&[0, 1, 1, 3]), [(0, 0, 1), (1, 1, 2), (2, 2, 0), (3, 3, 1)]);
        assert_eq!(edges(&[7, 24]), [(5, 9, 1), (10, 14, 0), (15, 19, 0), (20, 24, 1)]);
        assert_eq!(edges(&[-3, 12]), [(-5, -1, 1), (0, 4, 0), (5, 9, 0), (10, 14, 1)]);
    }

    proptest! {
        #[test]
        fn every_number_is_in_exactly_one_group(numbers in prop::collection::vec(any::<i64>(), 1..60)) {
            let once: Vec<(i64, u32)> = numbers.iter().map(|number| (*number, 1)).collect();
            let groups = groups(&once);
            prop_assert!(groups.len() <= 8);
            prop_assert_eq!(groups.iter().map(|group| group.count as usize).sum::<usize>(), numbers.len());
        }
    }
}
