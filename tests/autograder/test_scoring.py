"""What a test cell earns, whatever it printed."""

import pytest
from nbformat.v4 import new_code_cell, new_output
from nbgrader.api import Gradebook  # noqa: F401  (nbgrader wants its models loaded first)

from autograder.grading.scoring import score


def cell(*outputs, **verdict):
    metadata = {"nbgrader": {"grade_id": "check", "grade": True, "solution": False, "points": 5.0}}
    return new_code_cell("assert True", metadata=metadata | ({"verdict": verdict} if verdict else {}), outputs=list(outputs))


@pytest.mark.parametrize("points", [5.0, 2.5, 0.0])
def test_a_cell_earns_the_points_of_its_verdict(points):
    assert score(cell(points=points)) == points


@pytest.mark.parametrize("points, earned", [(1e9, 5), (-1.0, 0)])
def test_no_cell_earns_more_than_its_points_or_less_than_none(points, earned):
    assert score(cell(points=points)) == earned


def test_a_cell_without_a_verdict_earns_nothing_whatever_it_shows():
    shown = new_output("execute_result", data={"text/plain": "5.0"}, execution_count=1)
    assert score(cell()) == score(cell(shown)) == score(cell(new_output("stream", name="stdout", text="5.0"))) == 0


def test_what_a_cell_puts_out_beside_its_verdict_costs_nothing():
    warning = new_output("stream", name="stderr", text="UserWarning: harmless")
    assert score(cell(warning, points=5.0)) == 5
