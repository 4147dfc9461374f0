"""What `autograder release` says where rubric, notebook and reference do not agree, each sentence provoked once."""

import shutil
import subprocess
import sys
from copy import deepcopy

import nbformat
import pytest
from classes import with_mount
from commands import nbgrader, run
from deserved import TOTAL
from nbgrader.api import Gradebook
from nbgrader.utils import is_grade

from autograder.assignment import ASSIGNMENT, COMPANION, NOTEBOOK, ROOT
from autograder.authoring.agreement import disagreements
from autograder.authoring.points import write_points
from autograder.authoring.release import below_what_was_given
from autograder.authoring.trial import lost_points
from autograder.checks.judging import load_rubric
from autograder.checks.rubric import RUBRIC
from autograder.grading.gradebook import Course
from autograder.grading.reading import read_notebook


@pytest.fixture
def source():
    return read_notebook(ROOT / "solutions" / NOTEBOOK)


BESIDE = (ROOT / "solutions" / COMPANION).read_text()


def told(notebook, rubric=None, beside=BESIDE):
    return list(disagreements(notebook, beside, rubric or load_rubric()))


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
    assert told(source) == []


@pytest.mark.parametrize("old, new, sentences", [
    ("[early_placement]\npoints = 6", "[early_placement]\npoints = 7", []),
    ("[bonus]", "[extra]", [
        "rubric.toml does not know the notebook's graded cell bonus: add [bonus], or grade the cell no more.",
        "The notebook has no graded cell extra, an item of rubric.toml: add one, or take [extra] away.",
    ]),
    ('"attention.formula"', '"by hand"', [
        "rubric.toml has attention_formula graded by hand, but the notebook's cell attention-formula is a test cell: "
        "name a check, or make it a manually graded answer.",
    ]),
    ('[bonus]\npoints = 0\ncheck = "by hand"', '[bonus]\npoints = 0\ncheck = "placement"', [
        "The notebook's cell bonus is an answer that a person reads, but rubric.toml names the check 'placement' "
        "for bonus: write 'by hand' there, or grade a test cell.",
    ]),
])  # fmt: skip
def test_a_rubric_that_says_otherwise_than_the_notebook_is_told(source, rubric, old, new, sentences):
    assert told(source, rubric(old, new)) == sentences


@pytest.mark.parametrize("cell, old, new, sentences", [
    ("late-placement", 'check("late_placement")', 'check("last_placement")', [
        "The notebook's cell late-placement checks 'last_placement', no item of rubric.toml: correct the name.",
    ]),
    ("late-placement", 'check("late_placement")', 'check("early_placement")', [
        "The notebook's cell late-placement is graded as late_placement but checks 'early_placement': "
        "use one name for both.",
    ]),
    ("question2-text", "{points of question2}", "{points of question9}", [
        "The notebook's cell question2-text names the points of question9, and rubric.toml has no item of that section: "
        "correct one of them.",
    ]),
])  # fmt: skip
def test_a_notebook_that_says_otherwise_than_the_rubric_is_told(source, cell, old, new, sentences):
    assert told(replaced(source, cell, old, new)) == sentences


def test_points_in_the_notebook_itself_are_told(source):
    cell_of(source, "late-placement").metadata.nbgrader.points = 7.0
    assert told(source) == [
        "The notebook's cell late-placement has 7 points: make them 0, since points stand in rubric.toml alone, "
        "which gives late_placement 6.",
    ]


def test_points_are_written_from_the_rubric_into_cells_and_text(source, rubric):
    write_points(source, rubric("[early_placement]\npoints = 6", "[early_placement]\npoints = 7.5"))
    early = load_rubric().sections["early"] + 1.5
    graded = {cell.metadata.nbgrader.grade_id: cell.metadata.nbgrader.points for cell in source.cells if is_grade(cell)}
    assert graded["early_placement"] == 7.5 and graded["late_placement"] == 6 and sum(graded.values()) == TOTAL + 1.5
    assert f"### Early attention ({early:g} points)" in cell_of(source, "early-text").source
    assert f"[Early attention](#early) | 20 min | {early:g} |" in cell_of(source, "title").source
    assert "{points" not in nbformat.writes(source)


def test_a_definition_that_differs_from_the_reference_is_told(source):
    assert told(replaced(source, "attention", "math.sqrt(C)", "C**0.5")) == [
        "Attention is defined otherwise in the notebook than in attnlib.attention: carry the change over.",
    ]


@pytest.mark.slow
def test_a_solution_that_does_not_pass_its_own_rubric_is_told_what_it_loses(source):
    wrong = replaced(deepcopy(source), "attention", "/ math.sqrt(C)", "/ C")
    (sentence,) = lost_points(wrong, ROOT / "solutions" / COMPANION)
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
    finished = run("autograder.cli", "release", cwd=course)
    assert finished.returncode == 2
    return finished.stderr.splitlines()


def test_what_does_not_agree_is_not_released(source, course):
    assert release(course, replaced(source, "title", "{points of late}", "{points of lately}")) == [
        "autograder: 1 to mend, nothing was released:",
        "The notebook's cell title names the points of lately, and rubric.toml has no item of that section: "
        "correct one of them.",
    ]
    assert not (course / "notebooks").exists()


def test_an_item_is_not_worth_less_than_a_person_gave_on_it(rubric):
    lowered = rubric("[question2]\npoints = 5", "[question2]\npoints = 5")
    assert list(below_what_was_given(lowered, {"question2": 5.0, "early_placement": 2.0})) == []
    assert list(below_what_was_given(lowered, {"question2": 5.5})) == [
        "rubric.toml gives question2 5 points, and a student has 5.5 on it: leave it at that or above, or take those "
        "back first.",
    ]


def test_the_most_that_a_person_gave_is_found_in_the_gradebook(course, monkeypatch):
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    monkeypatch.chdir(course)
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", Course(ASSIGNMENT).directory.course_id) as gradebook:
        for student, points in ("ada", 3.0), ("bo", 4.5):
            gradebook.add_student(student)
            gradebook.add_submission(ASSIGNMENT, student)
            gradebook.find_grade("question2", ASSIGNMENT, ASSIGNMENT, student).manual_score = points
        gradebook.db.commit()
    assert Course(ASSIGNMENT).most_given() == {"question2": 4.5}


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
        "Take that back, or move gradebook/gradebook.db away and grade anew after the release. "
        "(Points that people gave stand in the gradebook alone.)",
    ]
    assert (course / "notebooks" / NOTEBOOK).exists()


GENERATE = """
from autograder.authoring.release import generate
from autograder.grading.gradebook import Course
generate(Course("self_attention"))
"""


@pytest.mark.slow
def test_a_full_disk_leaves_the_old_release_in_its_place(course):
    (course / "notebooks" / ASSIGNMENT).mkdir(parents=True)
    (course / "notebooks" / NOTEBOOK).write_text("the old one")
    (course / "notebooks.unfinished").mkdir()
    on_small_disk = with_mount("-t tmpfs -o size=64k none", course / "notebooks.unfinished")
    if not on_small_disk:
        pytest.skip("nothing can be mounted here")
    finished = subprocess.run([*on_small_disk, sys.executable, "-c", GENERATE], cwd=course, capture_output=True, text=True)
    assert "nbgrader.log says why" in finished.stderr
    assert (course / "notebooks" / NOTEBOOK).read_text() == "the old one"
    subprocess.run([sys.executable, "-c", GENERATE], cwd=course, check=True)
    assert read_notebook(course / "notebooks" / NOTEBOOK).cells
    assert sorted(path.name for path in (course / "notebooks").iterdir()) == [ASSIGNMENT]
    assert not (course / "notebooks.unfinished").exists()


def test_a_release_that_was_cut_short_is_made_good_by_the_next(course):
    unfinished = course / "notebooks" / f"{ASSIGNMENT}.unfinished"
    unfinished.mkdir(parents=True)
    (unfinished / NOTEBOOK.name).write_text("the old one")
    broken = GENERATE.replace("generate(Course", "import autograder.authoring.release as r; r.nbgrader = exit; generate(Course")
    assert subprocess.run([sys.executable, "-c", broken], cwd=course).returncode
    assert (course / "notebooks" / NOTEBOOK).read_text() == "the old one" and not unfinished.exists()
