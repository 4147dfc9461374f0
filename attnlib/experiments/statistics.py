"""Means, intervals and comparisons of a few runs, by Student's t."""

import math
from collections.abc import Iterable
from itertools import combinations
from statistics import mean, stdev

from scipy.stats import t as student
from scipy.stats import ttest_ind

CONFIDENCE = 0.95
SIGMAS = 3  # standard deviations below the mean: no right solution should fall lower


def critical_t(degrees: float) -> float:
    """The two-sided critical value of Student's t, exceeded with probability 1 - CONFIDENCE."""
    return float(student.ppf((1 + CONFIDENCE) / 2, degrees))


def interval(sample: list[float]) -> float:
    """Half the width of the mean's 95 % interval; two values or more."""
    return critical_t(len(sample) - 1) * stdev(sample) / math.sqrt(len(sample))


def pooled(samples: Iterable[list[float]]) -> tuple[float, int]:
    """The standard deviation from run to run, taken to be the same in all samples, and its degrees of freedom."""
    several = [sample for sample in samples if len(sample) > 1]
    squares = sum(stdev(sample) ** 2 * (len(sample) - 1) for sample in several)
    degrees = sum(len(sample) - 1 for sample in several)
    return math.sqrt(squares / degrees), degrees


def difference_interval(a: list[float], b: list[float], sigma: float, degrees: int) -> float:
    """Half the width of the 95 % interval of the difference of two means, for a sigma of so many degrees of freedom."""
    return critical_t(degrees) * sigma * math.sqrt(1 / len(a) + 1 / len(b))


def lower_bound(sample: list[float], sigma: float) -> float:
    """A bound for one more run: SIGMAS standard deviations below the mean, which a few runs only estimate."""
    return mean(sample) - SIGMAS * sigma * math.sqrt(1 + 1 / len(sample))


def welch(a: list[float], b: list[float]) -> float:
    """The two-sided p-value of Welch's t-test; two values or more on each side, which may vary unequally.

    Source: Welch, "The generalization of Student's problem when several different
    population variances are involved" (1947).
    """
    if len({*a}) == len({*b}) == 1:  # no spread to compare a difference with
        return float(a[0] == b[0])
    return float(ttest_ind(a, b, equal_var=False).pvalue)


def indistinguishable(samples: dict[str, list[float]]) -> list[tuple[str, str, float]]:
    """The pairs that Welch's t-test cannot tell apart, with p-values corrected for the number of pairs.

    Source: Holm, "A simple sequentially rejective multiple test procedure" (1979).
    """
    tested = sorted((welch(samples[a], samples[b]), a, b) for a, b in combinations(samples, 2))
    close, corrected = [], 0.0
    for place, (p, a, b) in enumerate(tested):
        corrected = max(corrected, min(1.0, p * (len(tested) - place)))
        if corrected > 1 - CONFIDENCE:
            close.append((a, b, corrected))
    return close
