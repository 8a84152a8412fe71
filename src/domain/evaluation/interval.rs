//! The Wilson score interval of a share.

/// Where a share likely lies: two fractions in 0..=1, `low` not above `high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The 97.5 % point of the standard normal distribution, for an interval that holds in 95 of 100 cases.
pub(super) const Z: f64 = 1.959_963_984_540_054;

/// The Wilson score interval with 95 % confidence for `met` of `all`, without continuity correction (Wilson 1927,
/// Journal of the American Statistical Association 22, 209-212). None if `all` is 0 or less than `met`.
pub fn wilson(met: u32, all: u32) -> Option<Interval> {
    (all > 0 && met <= all).then(|| score_interval(met, all, f64::from(all)))
}

/// The same for `met` of `all` who were asked of a `population` known by count, such as the children who came: the more
/// of them answered, the narrower, and a point once all did.
///
/// The variance of a share drawn without putting back is the usual one times (N - n) / (N - 1) (Cochran 1977, Sampling
/// Techniques, section 3.2), so it is that of n (N - 1) / (N - n) answers: with this effective number in place of n the
/// interval is Wilson's (as Korn and Graubard 1998, Survey Methodology 24, 193-201, do for samples by design). It takes
/// those who answered for a random part of those who came.
///
/// None as in [`wilson`]. A population smaller than `all` was counted wrong, and is not taken into account.
pub fn wilson_of_population(met: u32, all: u32, population: u32) -> Option<Interval> {
    if all == 0 || met > all {
        return None;
    }
    if population < all {
        return wilson(met, all);
    }
    let (count, everyone) = (f64::from(all), f64::from(population));
    if population == all {
        let share = f64::from(met) / count;
        return Some(Interval { low: share, high: share });
    }
    Some(score_interval(met, all, count * (everyone - 1.0) / (everyone - count)))
}

/// The interval of the share of `met` in `all` that is as sure as `count` answers make it.
fn score_interval(met: u32, all: u32, count: f64) -> Interval {
    let share = f64::from(met) / f64::from(all);
    let spread = Z * Z / count;
    let centre = (share + spread / 2.0) / (1.0 + spread);
    let half = Z / (1.0 + spread) * (share * (1.0 - share) / count + spread / (4.0 * count)).sqrt();
    // With none or all met the end is exactly 0 or 1; rounding would leave a speck beside it.
    let low = if met == 0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if met == all { 1.0 } else { (centre + half).min(1.0) };
    Interval { low, high }
}

/// `met` of `all` in whole percent, halves rounded up; 0 if `all` is 0.
pub fn percent(met: u32, all: u32) -> u32 {
    if all == 0 {
        return 0;
    }
    let (met, all) = (u64::from(met), u64::from(all));
    u32::try_from((met * 200 + all) / (all * 2)).unwrap_or(100)
}

impl Interval {
    /// Both ends in whole percent.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a fraction in 0..=1 times 100"
    )]
    pub fn percents(self) -> (u32, u32) {
        ((self.low * 100.0).round() as u32, (self.high * 100.0).round() as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reference values: the two roots of the quadratic equation that the interval solves, found apart from this code.
    #[test]
    fn agrees_with_reference_values() {
        for (met, all, low, high) in [
            (18, 23, 0.580_965_17, 0.903_360_22),
            (0, 10, 0.0, 0.277_532_80),
            (10, 10, 0.722_467_20, 1.0),
            (1, 2, 0.094_531_21, 0.905_468_79),
            (7000, 10000, 0.690_942_91, 0.708_903_49),
        ] {
            let found = wilson(met, all).unwrap();
            assert!((found.low - low).abs() < 1e-7, "{met} of {all}: {found:?}");
            assert!((found.high - high).abs() < 1e-7, "{met} of {all}: {found:?}");
        }
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(2, 1), None);
    }

    #[test]
    fn the_more_of_a_population_answer_the_narrower_it_gets() {
        let width = |population| {
            let found = wilson_of_population(18, 23, population).unwrap();
            found.high - found.low
        };
        let alone = wilson(18, 23).unwrap();
        assert!((width(1_000_000) - (alone.high - alone.low)).abs() < 1e-4);
        assert!(width(100) > width(40) && width(40) > width(24) && width(24) > width(23));
        assert!(width(23).abs() < f64::EPSILON, "all who came answered");
        assert_eq!(wilson_of_population(18, 23, 20), Some(alone), "more answered than were counted");
        assert_eq!(wilson_of_population(0, 0, 5), None);
    }

    #[test]
    fn percents_round_halves_up() {
        for (met, all, expected) in
            [(18, 23, 78), (1, 8, 13), (0, 5, 0), (5, 5, 100), (0, 0, 0), (1, 3, 33), (2, 3, 67)]
        {
            assert_eq!(percent(met, all), expected, "{met} of {all}");
        }
    }

    proptest::proptest! {
        #[test]
        fn holds_the_share_and_stays_within_bounds(all in 1_u32..100_000, part in 0.0_f64..=1.0) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "part of a u32")]
            let met = (f64::from(all) * part) as u32;
            let share = f64::from(met) / f64::from(all);
            let found = wilson(met, all).unwrap();
            proptest::prop_assert!(0.0 <= found.low && found.low <= share + 1e-12);
            proptest::prop_assert!(share - 1e-12 <= found.high && found.high <= 1.0);
        }
    }
}
