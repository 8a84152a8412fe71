//! Days on which a session does not come again after all.

use crate::domain::calendar::{CalendarDate, WallTime};

/// The occurrences that are not on one of these days (EXDATE, RFC 5545, section 3.8.5.1). A rule of ten Saturdays of
/// which one is left out has nine: COUNT gives nothing back.
pub fn without(
    occurrences: impl Iterator<Item = WallTime>,
    left_out: &[CalendarDate],
) -> impl Iterator<Item = WallTime> {
    occurrences.filter(|occurrence| !left_out.contains(&occurrence.date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::recurrence::Rule;

    #[test]
    fn leaves_days_out_and_gives_nothing_back() {
        let start = WallTime { date: "2026-12-18".parse().unwrap(), time: "09:00".parse().unwrap() };
        let rule: Rule = "FREQ=WEEKLY;COUNT=3".parse().unwrap();
        // The second is no Friday, and takes nothing away.
        let left_out = ["2026-12-25", "2026-12-26"].map(|date| date.parse().unwrap());
        let kept: Vec<_> =
            without(rule.occurrences(start), &left_out).map(|found| found.date.to_string()).collect();
        assert_eq!(kept, ["2026-12-18", "2027-01-01"]);
    }
}
