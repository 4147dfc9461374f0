"""Before a release: each disagreement between notebook, rubric and reference is one sentence with its cure."""

import subprocess
import sys
from dataclasses import replace

import pytest

from autograder.authoring import agreement
from autograder.checks import Rubric, load_rubric
from autograder.demo import ASSIGNMENT, NOTEBOOK, ROOT, new_course
from autograder.grading.reading import read_notebook


@pytest.fixture
def notebook():
    return read_notebook(ROOT / "solutions" / NOTEBOOK)


def cell(notebook, name):
    return next(cell for cell in notebook.cells if cell.id == name)


def with_item(**changes):
    return Rubric(tuple(replace(item, **changes) if item.id == "early_placement" else item for item in load_rubric().items))


def test_the_course_agrees_with_itself(notebook):
    assert agreement.disagreements(notebook, load_rubric()) == []


def test_other_points_in_the_rubric_than_in_the_notebook(notebook):
    (sentence,) = agreement.of_items(notebook, with_item(points=7.0))
    assert sentence == "The rubric gives early_placement 7 points, the notebook's cell 6: change one of them."


def test_a_check_that_does_not_exist(notebook):
    (sentence,) = agreement.of_items(notebook, with_item(check="multi-head"))
    assert "names the check 'multi-head', which does not exist" in sentence


def test_a_graded_cell_without_an_item_and_an_item_without_a_cell(notebook):
    cell(notebook, "early-placement").metadata.nbgrader.grade_id = "first_placement"
    unknown, lost = agreement.of_items(notebook, load_rubric())
    assert "first_placement is not in the rubric: add [first_placement]" in unknown
    assert "[early_placement] has no graded cell" in lost


def test_a_heading_that_promises_other_points(notebook):
    cell(notebook, "early-text").source = "### Early attention (12 points)"
    (sentence,) = agreement.of_headings(notebook)
    assert sentence == 'The heading "Early attention" says 12 points, its cells have 10: change one of them.'


def test_a_visible_check_of_nothing(notebook):
    cell(notebook, "early-placement").source = 'with checks("earliest_placement"):\n    pass'
    (sentence,) = agreement.of_visible_checks(notebook)
    assert "earliest_placement" in sentence


def test_a_definition_that_differs_from_the_reference(notebook):
    cell(notebook, "attention").source = cell(notebook, "attention").source.replace("math.sqrt(C)", "C")
    (sentence,) = agreement.of_definitions(notebook)
    assert sentence.startswith("Attention is defined otherwise in the notebook than in attnlib")


def test_a_solution_that_fails_its_own_rubric_is_not_released(tmp_path):
    course = new_course(tmp_path / "course")
    source = course / "solutions" / NOTEBOOK
    source.write_text(source.read_text().replace("scores = q.transpose(1, 2) @ k / math.sqrt(C)",
                                                 "scores = q.transpose(1, 2) @ k / C"))
    command = [sys.executable, "-m", "autograder.cli", "release"]
    finished = subprocess.run(command, cwd=course, capture_output=True, text=True)
    assert finished.returncode == 2
    assert "The notebook's own solution fails attention_formula: " in finished.stderr
    assert not (course / "notebooks" / ASSIGNMENT).exists()
