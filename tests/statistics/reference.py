"""Writes reference.csv: seeded tables, and what SciPy, statsmodels and NumPy say of them.

    python3 -m venv /tmp/reference && /tmp/reference/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0
    /tmp/reference/bin/python tests/statistics/reference.py > tests/statistics/reference.csv

One case a line: name, input (numbers with spaces between; lists with bars between), results (numbers with spaces
between). The same seed gives the same file.
"""

import math
import random
import sys
from fractions import Fraction

import numpy as np
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

lot = random.Random(20261128)


def row(name, inputs, results):
    given = "|".join(" ".join(str(number) for number in part) for part in inputs)
    print(name, given, " ".join(repr(float(result)) for result in results), sep=",")


def counts(most):
    """A number of answers, small ones as likely as large ones, and how many of them meet something."""
    everyone = int(math.exp(lot.uniform(0, math.log(most)))) + lot.choice([0, 1])
    return lot.choice([0, everyone, lot.randint(0, everyone), lot.randint(0, everyone)]), everyone


def wilson():
    for _ in range(500):
        met, everyone = counts(10_000)
        row("wilson", [[met, everyone]], proportion_confint(met, everyone, method="wilson"))


def wilson_of_population():
    """The effective number of answers n (N - 1) / (N - n) in statsmodels' own Wilson interval."""
    for _ in range(500):
        met, everyone = counts(2_000)
        population = everyone + lot.randint(1, 1 + 3 * everyone)
        effective = everyone * (population - 1) / (population - everyone)
        found = proportion_confint(met / everyone * effective, effective, method="wilson")
        row("wilson-of-population", [[met, everyone, population]], found)


def newcombe():
    for _ in range(400):
        before, after = counts(1_000), counts(1_000)
        found = confint_proportions_2indep(*after, *before, method="newcomb", compare="diff")
        row("newcombe", [before, after], found)


def exact_mcnemar():
    for _ in range(400):
        most = lot.choice([5, 20, 100, 3_000])
        both, gained, lost, none = (lot.randint(0, most) for _ in range(4))
        result = mcnemar([[both, lost], [gained, none]], exact=True)
        row("mcnemar", [[both, gained, lost, none]], [result.pvalue])


def sign():
    for _ in range(300):
        most = lot.choice([4, 12, 60, 5_000])
        better, worse = lot.randint(0, most), lot.randint(0, most)
        p_value = stats.binomtest(better, better + worse, 0.5).pvalue if better + worse else 1.0
        row("sign", [[better, worse]], [p_value])


def counted_out(differences):
    """The exact p-value by convolution in whole numbers: for ties, where SciPy's own distribution knows none."""
    steps = [step for step in differences if step]
    ranks = [int(2 * rank) for rank in stats.rankdata(np.abs(steps))]
    ways = {0: 1}
    for rank in ranks:
        more = dict(ways)
        for total, count in ways.items():
            more[total + rank] = more.get(total + rank, 0) + count
        ways = more
    rises = sum(rank for rank, step in zip(ranks, steps) if step > 0)
    least = min(rises, sum(ranks) - rises)
    tail = Fraction(sum(count for total, count in ways.items() if total <= least), 2 ** len(ranks))
    return float(min(Fraction(1), 2 * tail))


def signed_rank():
    def statistic(differences):
        steps = np.array([step for step in differences if step], dtype=float)
        ranks = stats.rankdata(np.abs(steps))
        rises, falls = ranks[steps > 0].sum(), ranks[steps < 0].sum()
        return rises, falls, (rises - falls) / (rises + falls)

    def differences(count, most):
        drawn = [lot.randint(-most, most + lot.choice([0, 1])) for _ in range(count)]
        return drawn if any(drawn) else [1, *drawn]

    # Without ties: SciPy's exact distribution, up to 50.
    for _ in range(200):
        size = lot.randint(1, 50)
        steps = [lot.choice([-1, 1, 1]) * number for number in lot.sample(range(1, 500), size)]
        result = stats.wilcoxon(steps, method="exact")
        row("signed-rank", [steps], [*statistic(steps), result.pvalue])
    # Ties and zeros: SciPy tries every sign, as long as there are few.
    for _ in range(120):
        steps = differences(lot.randint(1, 9), lot.choice([1, 2, 4]))
        tried = stats.PermutationMethod(n_resamples=10**6)
        nonzero = [step for step in steps if step]
        if len(nonzero) < 2:
            continue
        result = stats.wilcoxon(nonzero, method=tried)
        assert abs(result.pvalue - counted_out(steps)) < 1e-12, steps
        row("signed-rank", [steps], [*statistic(steps), result.pvalue])
    # Ties and zeros with more: counted out in whole numbers, which the two above agree with.
    for _ in range(250):
        steps = differences(lot.randint(10, 50), lot.choice([1, 2, 4, 10]))
        row("signed-rank", [steps], [*statistic(steps), counted_out(steps)])
    # More than 50 that changed: the normal distribution with SciPy's corrections.
    for _ in range(60):
        steps = differences(lot.randint(80, 160), lot.choice([2, 4, 1_000]))
        if sum(1 for step in steps if step) <= 50:
            continue
        result = stats.wilcoxon(steps, zero_method="wilcox", correction=False, method="asymptotic")
        row("signed-rank", [steps], [*statistic(steps), result.pvalue])


def rank_sum():
    for _ in range(200):
        most = lot.choice([2, 4, 100])
        first = [lot.randint(-most, most) for _ in range(lot.randint(2, 40))]
        second = [lot.randint(-most, most) + lot.choice([0, 1]) for _ in range(lot.randint(2, 40))]
        if len({*first, *second}) == 1:
            continue
        result = stats.mannwhitneyu(second, first, method="asymptotic", use_continuity=True)
        row("rank-sum", [first, second], [result.statistic, result.pvalue])


def numbers():
    for _ in range(300):
        scale = lot.choice([1, 1, 1, 4, 1000])
        most = lot.choice([5, 30, 100_000])
        drawn = [Fraction(lot.randint(-most, most), scale) for _ in range(lot.randint(2, 40))]
        as_decimals = [float(number) for number in drawn]
        row("numbers", [as_decimals], [np.median(as_decimals), np.mean(as_decimals), np.std(as_decimals, ddof=1)])


if __name__ == "__main__":
    print("name,input,results")
    for case in [wilson, wilson_of_population, newcombe, exact_mcnemar, sign, signed_rank, rank_sum, numbers]:
        case()
    print(f"NumPy {np.__version__}", file=sys.stderr)
