//! Thousands of seeded tables, of which SciPy, statsmodels and NumPy say the same: `reference.py` wrote what they say.

use std::collections::BTreeMap;

use katuwang::domain::{
    evaluation::{
        Tabulation,
        change::{mcnemar, rank_sum, sign_test, signed_rank, two_shares},
        wilson, wilson_of_population,
    },
    form::KindName,
};

use super::answers::{form, question, response};

/// Relative, or absolute for what is near 0.
const CLOSE: f64 = 1e-9;

#[test]
fn thousands_of_tables_agree_with_scipy_statsmodels_and_numpy() {
    let mut worst: BTreeMap<&str, (u32, f64)> = BTreeMap::new();
    for line in include_str!("reference.csv").lines().skip(1) {
        let [name, input, results] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let lists: Vec<&str> = input.split('|').collect();
        let expected: Vec<f64> = results.split(' ').map(|number| number.parse().unwrap()).collect();
        let found = ours(name, &lists);
        assert_eq!(found.len(), expected.len(), "{line}");
        for (found, expected) in found.iter().zip(&expected) {
            let off = (found - expected).abs();
            assert!(off <= CLOSE * expected.abs().max(1.0), "{line}\n{found} instead of {expected}");
            let (_, worst) = worst.entry(name).or_default();
            *worst = worst.max(off / expected.abs().max(1.0));
            // Small chances agree in their digits too, down to where no digits are left.
            let is_chance = *expected > 0.0 && *expected < 1.0;
            assert!(
                !is_chance || *expected < 1e-15 || off <= 1e-8 * expected,
                "{line}\n{found} instead of {expected}"
            );
        }
        worst.entry(name).or_default().0 += 1;
    }
    let cases: u32 = worst.values().map(|(cases, _)| cases).sum();
    println!("{cases} cases, the largest difference by figure: {worst:#?}");
    assert!(cases >= 3_000);
}

fn ours(name: &str, lists: &[&str]) -> Vec<f64> {
    let whole = |place: usize| -> Vec<i64> {
        lists[place].split(' ').map(|number| number.parse().unwrap()).collect()
    };
    let counts = |place: usize| -> Vec<u32> {
        lists[place].split(' ').map(|number| number.parse().unwrap()).collect()
    };
    match name {
        "wilson" => {
            let found = wilson(counts(0)[0], counts(0)[1]).unwrap();
            vec![found.low, found.high]
        }
        "wilson-of-population" => {
            let found = wilson_of_population(counts(0)[0], counts(0)[1], counts(0)[2]).unwrap();
            vec![found.low, found.high]
        }
        "newcombe" => {
            let (before, after) = (counts(0), counts(1));
            let found = two_shares((before[0], before[1]), (after[0], after[1])).unwrap().interval;
            vec![found.low, found.high]
        }
        "mcnemar" => {
            let kinds = [(true, true), (false, true), (true, false), (false, false)];
            let pairs = kinds.into_iter().zip(counts(0));
            vec![mcnemar(pairs.flat_map(|(pair, times)| std::iter::repeat_n(pair, times as usize))).p_value]
        }
        "sign" => vec![sign_test(counts(0)[0], counts(0)[1])],
        "signed-rank" => {
            let found = signed_rank(&whole(0)).unwrap();
            vec![found.rises, found.falls, found.rank_biserial, found.p_value]
        }
        "rank-sum" => {
            let found = rank_sum(&whole(0), &whole(1)).unwrap();
            vec![found.u, found.p_value]
        }
        "numbers" => {
            let form = form(vec![question("n", KindName::DecimalNumber)]);
            let answers = lists[0].split(' ').map(|number| format!("n={}", number.trim_end_matches(".0")));
            let responses: Vec<_> =
                answers.zip(1..).map(|(answer, number)| response(number, &[&answer])).collect();
            let tabulation = Tabulation::of(&form, &responses);
            let numbers = tabulation.questions[0].1.numbers.clone().unwrap();
            vec![numbers.median.to_string().parse().unwrap(), numbers.mean, numbers.deviation.unwrap()]
        }
        _ => panic!("{name} is no figure"),
    }
}
