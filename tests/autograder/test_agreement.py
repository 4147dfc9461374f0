"""What `autograder release` says where rubric, notebook and reference do not agree, each sentence provoked once."""

import shutil
import subprocess
import sys
from copy import deepcopy

import nbformat
import pytest
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, NOTEBOOK, ROOT, nbgrader
from autograder.authoring.agreement import disagreements
from autograder.authoring.trial import lost_points
from autograder.checks import load_rubric
from autograder.checks.rubric import RUBRIC
from autograder.grading.reading import read_notebook


@pytest.fixture
def source():
    return read_notebook(ROOT / "solutions" / NOTEBOOK)


@pytest.fixture
def rubric(tmp_path):
    """A function that loads the rubric with one piece of its text replaced."""

    def changed(old="", new=""):
        text = RUBRIC.read_text()
        assert old in text
        (tmp_path / "rubric.toml").write_text(text.replace(old, new, 1))
        return load_rubric(tmp_path / "rubric.toml")

    return changed


def cell_of(notebook, cell_id):
    return next(cell for cell in notebook.cells if cell.id == cell_id)


def replaced(notebook, cell_id, old, new):
    cell = cell_of(notebook, cell_id)
    assert old in cell.source
    cell.source = cell.source.replace(old, new)
    return notebook


def test_as_it_is_all_agrees(source):
    assert list(disagreements(source, load_rubric())) == []


@pytest.mark.parametrize("old, new, sentences", [
    ("[early_placement]\npoints = 6", "[early_placement]\npoints = 7", [
        "rubric.toml gives early_placement 7 points, the notebook's cell early-placement 6: change one of them.",
        "The table in the notebook's cell title adds up to 100 points, rubric.toml to 101: correct the table.",
        "The notebook's cell vouch lists early_placement with 6 points, rubric.toml with 7: change one of them.",
    ]),
    ("[bonus]", "[extra]", [
        "rubric.toml does not know the notebook's graded cell bonus: add [bonus], or grade the cell no more.",
        "The notebook has no graded cell extra, an item of rubric.toml: add one, or take [extra] away.",
    ]),
    ('"attention.formula"', '"by hand"', [
        "rubric.toml has attention_formula graded by hand, but the notebook's cell attention-formula is a test cell: "
        "name a check, or make it a manually graded answer.",
    ]),
    ('"by hand"\nfails = "Question 2', '"placement"\nfails = "Question 2', [
        "The notebook's cell question2 is an answer that a person reads, but rubric.toml names the check 'placement' "
        "for question2: write 'by hand' there, or grade a test cell.",
    ]),
])  # fmt: skip
def test_a_rubric_that_says_otherwise_than_the_notebook_is_told(source, rubric, old, new, sentences):
    assert list(disagreements(source, rubric(old, new))) == sentences


@pytest.mark.parametrize("cell, old, new, sentences", [
    ("late-placement", 'checks("late_placement")', 'checks("last_placement")', [
        "The notebook's cell late-placement checks 'last_placement', no item of rubric.toml: correct the name.",
    ]),
    ("late-placement", 'checks("late_placement")', 'checks("early_placement")', [
        "The notebook's cell late-placement is graded as late_placement but checks 'early_placement': "
        "use one name for both.",
    ]),
    ("question2-text", "(5 points)", "(6 points)", [
        'The heading "Question 2" promises 6 points, and the graded cells below it have 5: change one of them.',
    ]),
    ("title", "| 15 |", "| 20 |", [
        "The table in the notebook's cell title adds up to 105 points, rubric.toml to 100: correct the table.",
    ]),
    ("vouch", '"attention_device": 4', '"attention_gpu": 4', [
        "The notebook's cell vouch lists attention_gpu, which is no item of rubric.toml: take it away.",
        "No list in the notebook has attention_device, so students are not told when it is missing: add it to one.",
    ]),
])  # fmt: skip
def test_a_notebook_that_says_otherwise_than_the_rubric_is_told(source, cell, old, new, sentences):
    assert list(disagreements(replaced(source, cell, old, new), load_rubric())) == sentences


def test_a_definition_that_differs_from_the_reference_is_told(source):
    assert list(disagreements(replaced(source, "attention", "math.sqrt(C)", "C**0.5"), load_rubric())) == [
        "Attention is defined otherwise in the notebook than in attnlib.attention: carry the change over.",
    ]


def test_a_solution_that_does_not_pass_its_own_rubric_is_told_what_it_loses(source):
    wrong = replaced(deepcopy(source), "attention", "/ math.sqrt(C)", "/ C")
    (sentence,) = lost_points(wrong)
    assert sentence.startswith(
        "The solution notebook loses 14 of 14 points on attention_formula, so correct it, or the check: The attended"
    )
    assert "It looks as if the scores are divided twice, or without a root." in sentence


@pytest.fixture
def course(tmp_path):
    """A course folder with the source notebook."""
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    shutil.copytree(ROOT / "solutions" / ASSIGNMENT, tmp_path / "solutions" / ASSIGNMENT)
    return tmp_path


def release(course, notebook):
    """The sentences that `autograder release` ends with, once the notebook is the course's."""
    nbformat.write(notebook, course / "solutions" / NOTEBOOK)
    command = [sys.executable, "-m", "autograder.cli", "release"]
    finished = subprocess.run(command, cwd=course, capture_output=True, text=True)
    assert finished.returncode == 2
    return finished.stderr.splitlines()


def test_what_does_not_agree_is_not_released(source, course):
    assert release(course, replaced(source, "title", "| 40 |", "| 41 |")) == [
        "autograder: 1 to mend, nothing was released:",
        "The table in the notebook's cell title adds up to 101 points, rubric.toml to 100: correct the table.",
    ]
    assert not (course / "notebooks").exists()


def test_a_release_that_would_leave_submissions_without_their_cells_stays_as_it_was(source, course):
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db") as gradebook:
        gradebook.add_student("ada")
        gradebook.add_submission(ASSIGNMENT, "ada")
    cell_of(source, "title").metadata.nbgrader = {
        "grade_id": "locked_title", "schema_version": 3, "grade": False, "solution": False, "locked": True, "task": False,
    }
    assert release(course, source) == [
        "autograder: 1 to mend, nothing was released:",
        "The gradebook has submissions, whose cells nbgrader lets neither come nor go: locked_title. "
        "Take that back, or move gradebook/gradebook.db away and grade anew after the release.",
    ]
    assert (course / "notebooks" / NOTEBOOK).exists()
