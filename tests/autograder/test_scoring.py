"""What a test cell earns, whatever it printed."""

import pytest
from nbformat.v4 import new_code_cell, new_output
from nbgrader.api import Gradebook  # noqa: F401  (nbgrader wants its models loaded first)

from autograder.grading.scoring import score


def cell(*outputs):
    metadata = {"nbgrader": {"grade_id": "check", "grade": True, "solution": False, "points": 5.0}}
    return new_code_cell("assert True", metadata=metadata, outputs=list(outputs))


def result(text):
    return new_output("execute_result", data={"text/plain": text}, execution_count=1)


ERROR = new_output("error", ename="AssertionError", evalue="", traceback=[])
WARNING = new_output("stream", name="stderr", text="UserWarning: harmless")


@pytest.mark.parametrize("text, points", [("5.0", 5), ("2.5", 2.5), ("0", 0)])
def test_a_cell_earns_the_number_it_ends_with(text, points):
    assert score(cell(result(text))) == points


@pytest.mark.parametrize("text", ["nan", "inf", "-1.0", "True", "'5.0'", "np.float64(5.0)", "tensor(5.)", "[5.0]", ""])
def test_what_is_no_number_earns_nothing(text):
    assert score(cell(result(text))) == 0


def test_no_cell_earns_more_than_its_points():
    assert score(cell(result("1e9"))) == 5


def test_a_cell_that_states_nothing_earns_nothing():
    assert score(cell()) == 0
    assert score(cell(new_output("stream", name="stdout", text="5.0"))) == 0


def test_an_error_takes_all_points():
    assert score(cell(result("5.0"), ERROR)) == 0


def test_two_results_are_none():
    assert score(cell(result("5.0"), result("5.0"))) == 0


def test_warnings_cost_nothing():
    assert score(cell(WARNING, result("5.0"))) == 5
