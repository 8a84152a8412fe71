//! The figures of a change by name.

use super::{BeforeAfter, figures::List, questions::to_a_tenth};
use crate::domain::{
    decimal::Decimal,
    evaluation::change::{Change, MatchCounts, Migration, Paired, PairedChange, RankSum, TwoShares},
};

/// A p-value to a thousandth: digits, or `<0.001`.
pub fn chance(p_value: f64) -> String {
    let tenths = to_a_tenth(p_value * 100.0);
    let thousandths = Decimal::from_millionths(tenths.millionths() / 100);
    if thousandths.millionths() == 0 { "<0.001".to_owned() } else { thousandths.to_string() }
}

/// A share, or how far two are apart, in whole percent: -100..=100.
#[expect(clippy::cast_possible_truncation, reason = "a fraction in -1..=1 times 100")]
pub fn whole_percent(fraction: f64) -> i32 {
    (fraction * 100.0).round() as i32
}

/// Every figure of a change.
pub(super) fn list_change(list: &mut List, name: &str, change: &BeforeAfter) {
    if let Some(ends) = &change.ends {
        list.add(format!("{name}.paired"), ends.is_paired);
        list.add_share(&format!("{name}.before"), &ends.before);
        list.add_share(&format!("{name}.after"), &ends.after);
    }
    match &change.tests {
        Some(Change::Paired { joined, met, numbers, migration, .. }) => {
            list_joined(list, name, joined);
            list.add(format!("{name}.kept"), met.stayed_yes);
            list.add(format!("{name}.gained"), met.gained);
            list.add(format!("{name}.lost"), met.lost);
            list.add(format!("{name}.never"), met.stayed_no);
            list.add(format!("{name}.p"), chance(met.p_value));
            if let Some(Paired::Known(numbers)) = numbers {
                list_numbers(list, name, numbers);
            }
            if let Some(migration) = migration {
                list_migration(list, name, migration);
            }
        }
        Some(Change::Unpaired { joined, met, numbers, .. }) => {
            if let Some(joined) = joined {
                list_joined(list, name, joined);
            }
            list_unpaired(list, name, met.as_ref(), numbers.as_ref());
        }
        None => {}
    }
}

fn list_joined(list: &mut List, name: &str, counts: &MatchCounts) {
    list.add(format!("{name}.matched"), counts.matched);
    list.add(format!("{name}.unmatched"), counts.unmatched);
    list.add(format!("{name}.ambiguous"), counts.ambiguous);
}

fn list_numbers(list: &mut List, name: &str, numbers: &PairedChange) {
    for (what, count) in [("rose", numbers.rose), ("stayed", numbers.stayed), ("fell", numbers.fell)] {
        list.add(format!("{name}.{what}"), count);
    }
    list.add(format!("{name}.median_difference"), numbers.median_difference);
    list.add(format!("{name}.sign_p"), chance(numbers.sign_p_value));
    if let Some(ranks) = numbers.signed_rank {
        list.add(format!("{name}.signed_rank_p"), chance(ranks.p_value));
    }
}

fn list_migration(list: &mut List, name: &str, migration: &Migration) {
    for (before, counts) in migration.levels.iter().zip(&migration.counts) {
        for (after, count) in migration.levels.iter().zip(counts) {
            list.add(format!("{name}.moved.{before}.{after}"), count);
        }
    }
}

fn list_unpaired(list: &mut List, name: &str, met: Option<&TwoShares>, numbers: Option<&RankSum>) {
    if let Some(met) = met {
        list.add(format!("{name}.difference"), whole_percent(met.difference));
        list.add(format!("{name}.difference_low"), whole_percent(met.interval.low));
        list.add(format!("{name}.difference_high"), whole_percent(met.interval.high));
    }
    if let Some(numbers) = numbers {
        list.add(format!("{name}.superiority"), whole_percent(numbers.superiority));
        list.add(format!("{name}.rank_sum_p"), chance(numbers.p_value));
    }
}
