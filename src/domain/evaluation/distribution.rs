//! Tails of the two distributions that the tests of a change need. No crate: `statrs` weighs more than all of these
//! (`DESIGN.md`).

/// The chance of a value at least as far from 0 as `z` in the standard normal distribution, 0..=1: a two-sided p-value. Its
/// relative error is below 1e-11 also far out, where small chances lie.
pub fn normal_two_sided(z: f64) -> f64 {
    complementary_error(z.abs() * std::f64::consts::FRAC_1_SQRT_2)
}

/// The chance of at most `successes` in `trials` that succeed every other time, 0..=1: the tail of the binomial
/// distribution with one half.
///
/// It begins with the largest term, made by multiplying and halving in turn so that nothing overflows, and adds the
/// smaller ones each from the one before. The relative error grows with the trials: 1e-12 for ten thousand.
pub fn fair_coin_at_most(successes: u32, trials: u32) -> f64 {
    if successes >= trials {
        return 1.0;
    }
    // Beyond the middle the other tail is the shorter sum, and the exact one.
    if successes > trials / 2 {
        return 1.0 - fair_coin_at_most(trials - successes - 1, trials);
    }
    let (count, all) = (f64::from(successes), f64::from(trials));
    let mut term = 1.0_f64;
    let mut halvings = trials;
    for step in 1..=successes {
        let step = f64::from(step);
        term *= (all - count + step) / step;
        while term > 1.0 && halvings > 0 {
            term /= 2.0;
            halvings -= 1;
        }
    }
    for _ in 0..halvings {
        term /= 2.0;
    }
    let mut sum = term;
    let mut left = count;
    while left > 0.0 && term > sum * f64::EPSILON / 16.0 {
        term *= left / (all - left + 1.0);
        sum += term;
        left -= 1.0;
    }
    sum.min(1.0)
}

/// The complementary error function: below 2.5 by the series 7.1.6, above by the continued fraction 7.1.14 of
/// Abramowitz and Stegun, Handbook of Mathematical Functions (1964).
fn complementary_error(x: f64) -> f64 {
    /// From here on the fraction is exact with [`STEPS`] steps; below, the series has not lost digits yet.
    const MEETING: f64 = 2.5;
    const STEPS: u32 = 80;
    if x.is_nan() {
        return x;
    }
    if x < 0.0 {
        return 2.0 - complementary_error(-x);
    }
    let scale = (-x * x).exp() * std::f64::consts::FRAC_2_SQRT_PI;
    if x < MEETING {
        let (mut term, mut sum, mut odd) = (x, x, 1.0);
        while term > sum * f64::EPSILON / 4.0 {
            odd += 2.0;
            term *= 2.0 * x * x / odd;
            sum += term;
        }
        return 1.0 - scale * sum;
    }
    let mut below = x;
    for step in (1..=STEPS).rev() {
        below = x + f64::from(step) / 2.0 / below;
    }
    scale / 2.0 / below
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tails_are_those_of_the_tables() {
        for (z, expected) in [
            (0.0, 1.0),
            (-1.959_963_984_540_054, 0.05),
            (1.0, 0.317_310_507_862_914_1),
            (-5.0, 5.733_031_437_583_87e-7),
            (10.0, 1.523_970_604_832_105e-23),
        ] {
            let found = normal_two_sided(z);
            assert!((found - expected).abs() <= 1e-11 * expected, "{z}: {found}");
        }
    }

    #[test]
    fn a_fair_coin_falls_as_counting_has_it() {
        for (successes, trials, expected) in [
            (0, 0, 1.0),
            (0, 1, 0.5),
            (1, 1, 1.0),
            (0, 10, 1.0 / 1024.0),
            (2, 10, 56.0 / 1024.0),
            (5, 10, 638.0 / 1024.0),
            (7, 10, 968.0 / 1024.0),
        ] {
            let found = fair_coin_at_most(successes, trials);
            assert!((found - expected).abs() < 1e-15, "{successes} of {trials}: {found}");
        }
        assert!((fair_coin_at_most(4_999, 9_999) - 0.5).abs() < 1e-12);
        assert!(fair_coin_at_most(0, 100_000).abs() < f64::MIN_POSITIVE);
    }
}
