"""Means, intervals and comparisons, against tables and what was worked out by hand."""

import pytest

from attnlib.experiments.statistics import (
    critical_t,
    difference_interval,
    indistinguishable,
    interval,
    lower_bound,
    pooled,
    welch,
)


def test_student_and_welch_agree_with_tables():
    found = [critical_t(degrees) for degrees in (1, 4, 30)]
    assert found == pytest.approx([12.706, 2.776, 2.042], abs=1e-3)  # the t table
    assert interval([57.0, 58.0, 59.0]) == pytest.approx(2.484, abs=1e-3)
    # equal variances and sizes: t = 2 / sqrt(2/3) = 2.449 with 4 degrees of freedom, p = 0.0705
    assert welch([1.0, 2.0, 3.0], [3.0, 4.0, 5.0]) == pytest.approx(0.0705, abs=1e-4)
    assert (welch([1.0, 1.0], [1.0, 1.0]), welch([1.0, 1.0], [2.0, 2.0])) == (1, 0)
    # variances of 1 and 4: t = 3 / sqrt(1/3 + 4/3) = 2.324 with 2.94 degrees of freedom, p = 0.1045 (0.0808 for equal ones)
    assert welch([1.0, 2.0, 3.0], [3.0, 5.0, 7.0]) == pytest.approx(0.1045, abs=1e-4)


def test_spreads_and_bounds_are_those_worked_out_by_hand():
    # squares of 2 and 2, with 2 and 1 degrees of freedom: sqrt(4/3); one value says nothing of a spread
    assert pooled([[1.0, 2.0, 3.0], [4.0, 6.0], [9.0]]) == (pytest.approx(1.155, abs=1e-3), 3)
    # t(18 degrees, 97.5 %) = 2.101; 2.101 * 0.5 * sqrt(1/3 + 1/2) = 0.959
    assert difference_interval([0.0] * 3, [0.0] * 2, 0.5, 18) == pytest.approx(0.959, abs=1e-3)
    assert lower_bound([1.0, 2.0, 3.0], 0.5) == pytest.approx(0.268, abs=1e-3)  # 2 - 3 * 0.5 * sqrt(4/3)


def test_many_comparisons_are_corrected_for():
    pair = {"a": [1.0, 2.0, 3.0], "b": [4.1, 5.1, 6.1]}  # p = 0.02 alone
    assert indistinguishable(pair) == []
    assert ("a", "b") in [found[:2] for found in indistinguishable(pair | {"c": [2.5, 3.5, 4.5]})]
    # With c far from both, p(a, b) is the largest of three, and counts once: times three it would be 0.06.
    assert indistinguishable(pair | {"c": [100.0, 101.0, 102.0]}) == []
    # p = 0.021, 0.022, 0.035: the smallest counts three times, and where it is not enough no larger one is.
    alike = {"a": [3.0, 9.0, 12.0, 17.0, 14.0], "b": [19.0, 20.0], "c": [0.0, 3.0]}
    assert [round(p, 3) for _, _, p in indistinguishable(alike)] == [0.064] * 3
