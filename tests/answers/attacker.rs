//! What follows from a public table by adding and subtracting.

use std::collections::BTreeMap;

/// A row of the table: question, answer, group, the count if it is shown, and how many responses.
pub type Seen = (String, String, String, Option<i64>, i64);

/// What each cell may be, from the sums of groups and of answers alone: bounds are tightened until nothing moves. None where
/// it has no upper bound.
pub fn bounds(rows: &[&Seen]) -> BTreeMap<(String, String), (i64, i64)> {
    let mut bounds: BTreeMap<(String, String), (i64, i64)> = rows
        .iter()
        .map(|(_, answer, group, count, size)| {
            let known = count.map_or((0, *size), |count| (count, count));
            ((answer.clone(), group.clone()), known)
        })
        .collect();
    let answers: Vec<String> = rows.iter().map(|row| row.1.clone()).collect();
    let groups: Vec<String> = rows.iter().map(|row| row.2.clone()).collect();
    let sizes: BTreeMap<&str, i64> = rows.iter().map(|row| (row.2.as_str(), row.4)).collect();
    let keys = bounds.keys().cloned().collect::<Vec<_>>();
    loop {
        let before = bounds.clone();
        for key in &keys {
            // Everybody of a group gave one of the answers.
            let others: Vec<(i64, i64)> = keys
                .iter()
                .filter(|other| other.1 == key.1 && *other != key)
                .map(|other| bounds[other])
                .collect();
            let size = sizes[key.1.as_str()];
            let (low, high): (i64, i64) =
                others.iter().fold((0, 0), |sum, bound| (sum.0 + bound.0, sum.1 + bound.1));
            tighten(bounds.get_mut(key).unwrap(), size - high, size - low);
            // All groups together.
            if groups.iter().any(|group| !group.is_empty()) {
                let of_answer = |is_all: bool| -> Vec<(String, String)> {
                    keys.iter()
                        .filter(|other| other.0 == key.0 && other.1.is_empty() == is_all)
                        .cloned()
                        .collect()
                };
                let all = bounds[&of_answer(true)[0]];
                let parts: Vec<(i64, i64)> = of_answer(false)
                    .iter()
                    .filter(|other| *other != key)
                    .map(|other| bounds[other])
                    .collect();
                let (low, high) = parts.iter().fold((0, 0), |sum, bound| (sum.0 + bound.0, sum.1 + bound.1));
                if key.1.is_empty() {
                    tighten(bounds.get_mut(key).unwrap(), low, high);
                } else {
                    tighten(bounds.get_mut(key).unwrap(), all.0 - high, all.1 - low);
                }
            }
        }
        if bounds == before {
            assert!(answers.iter().all(|answer| keys.iter().any(|key| key.0 == *answer)));
            return bounds;
        }
    }
}

fn tighten(bound: &mut (i64, i64), low: i64, high: i64) {
    *bound = (bound.0.max(low), bound.1.min(high));
}

/// Rows of a choice of which several may be chosen, with those who did not choose it: they follow.
pub fn with_those_who_did_not(rows: &[&Seen]) -> Vec<Seen> {
    let of = |row: &&Seen| {
        let (question, answer, group, count, size) = (*row).clone();
        [
            (question.clone(), answer, group.clone(), count, size),
            (question, "not".to_owned(), group, count.map(|count| size - count), size),
        ]
    };
    rows.iter().flat_map(of).collect()
}
