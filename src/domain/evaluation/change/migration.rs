//! The migration table: from which level to which level everybody went.

/// How many went from each level to each level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migration {
    /// The names of the levels, the lowest first.
    pub levels: Vec<String>,
    /// A row for each level before, in it a count for each level after.
    pub counts: Vec<Vec<u32>>,
    /// Pairs in which one names no level.
    pub unplaced: u32,
}

/// Counts pairs of levels, before and after.
pub fn migration<'a>(levels: Vec<String>, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Migration {
    let mut counts = vec![vec![0_u32; levels.len()]; levels.len()];
    let mut unplaced = 0_u32;
    for (before, after) in pairs {
        let place = |name: &str| levels.iter().position(|level| level == name);
        let cell = place(before)
            .zip(place(after))
            .and_then(|(before, after)| counts.get_mut(before)?.get_mut(after));
        let count = cell.unwrap_or(&mut unplaced);
        *count = count.saturating_add(1);
    }
    Migration { levels, counts, unplaced }
}

impl Migration {
    /// How many were at each level before.
    pub fn before(&self) -> Vec<u32> {
        self.counts.iter().map(|row| row.iter().sum()).collect()
    }

    /// How many were at each level after.
    pub fn after(&self) -> Vec<u32> {
        let at = |level: usize| self.counts.iter().filter_map(|row| row.get(level)).sum();
        (0..self.levels.len()).map(at).collect()
    }

    /// How many rose, stayed and fell.
    pub fn moves(&self) -> (u32, u32, u32) {
        let sum = |is_counted: fn(usize, usize) -> bool| {
            let cells = self.counts.iter().enumerate().flat_map(|(before, row)| {
                row.iter().enumerate().filter(move |(after, _)| is_counted(before, *after))
            });
            cells.fold(0, |sum: u32, (_, count)| sum.saturating_add(*count))
        };
        (
            sum(|before, after| after > before),
            sum(|before, after| after == before),
            sum(|before, after| after < before),
        )
    }

    /// How many pairs there are, those without a level left out.
    pub fn pairs(&self) -> u32 {
        self.before().into_iter().fold(0, u32::saturating_add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_in_one_cell() {
        let levels = ["full", "moderate", "light", "ready"].map(str::to_owned).to_vec();
        let pairs =
            [("full", "light"), ("full", "full"), ("ready", "light"), ("light", "ready"), ("full", "?")];
        let found = migration(levels, pairs);
        assert_eq!(found.counts, [[1, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]);
        assert_eq!((found.before(), found.after()), (vec![2, 0, 1, 1], vec![1, 0, 2, 1]));
        assert_eq!((found.moves(), found.pairs(), found.unplaced), ((2, 1, 1), 4, 1));
    }
}
