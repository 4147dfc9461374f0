"""What a test cell earns, whatever it printed."""

import os
import sys
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.api import Gradebook

from autograder.grading.scoring import SaveScores, score


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


def named(name, cell, **kind):
    cell.metadata["nbgrader"] = {"grade_id": name, "grade": True, "solution": False, "points": 5.0} | kind
    return cell


def test_what_only_a_person_can_grade_waits_for_one_unless_it_has_no_points(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}:{os.environ['PATH']}")  # nbgrader calls alembic by name
    cells = {
        "a check": (5, named("a check", cell(points=2.5))),
        "a check that a person overruled": (5, named("a check that a person overruled", cell(points=1.0))),
        "an answer": (3, named("an answer", new_markdown_cell("Because."), solution=True)),
        "a free answer": (0, named("a free answer", new_markdown_cell("Because."), solution=True)),
    }
    url = f"sqlite:///{tmp_path}/gradebook.db"
    with Gradebook(url) as gradebook:
        gradebook.add_assignment("a")
        gradebook.add_notebook("n", "a")
        for name, (points, one) in cells.items():
            gradebook.add_grade_cell(name, "n", "a", max_score=points, cell_type=one.cell_type)
            if one.metadata["nbgrader"]["solution"]:
                gradebook.add_solution_cell(name, "n", "a")
        gradebook.add_student("ada")
        gradebook.add_submission("a", "ada")
        gradebook.find_grade("a check that a person overruled", "n", "a", "ada").manual_score = 4
        gradebook.db.commit()
    resources = {"nbgrader": {"notebook": "n", "assignment": "a", "student": "ada", "db_url": url}}
    SaveScores().preprocess(new_notebook(cells=[one for _, one in cells.values()]), resources)
    with Gradebook(url) as gradebook:
        grades = {name: gradebook.find_grade(name, "n", "a", "ada") for name in cells}
        assert {name: (grade.auto_score, bool(grade.needs_manual_grade)) for name, grade in grades.items()} == {
            "a check": (2.5, False), "a check that a person overruled": (1.0, True), "an answer": (None, True),
            "a free answer": (None, False),
        }
