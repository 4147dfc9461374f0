"""The slips of whoever fills gradebook/submitted by hand."""

import pytest
from nbgrader.converters import Autograde

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.grading import admission as module
from autograder.grading.admission import init_assignment
from autograder.grading.gradebook import Course, configured
from autograder.grading.store import Store
from autograder.intake.strays import strays


@pytest.mark.parametrize("path, hint", [
    ("ada.zip", "'ada.zip': it lies in no student's folder"),
    ("ada.ipynb", "it lies in no student's folder"),
    ("grades.csv", "it is no student's folder"),
    (f"ada/{NOTEBOOK.name}", "one level too high"),
    ("ada/self_attention.zip", "one level too high"),
    (f"ada/{ASSIGNMENT}/self_attention.zip", "is not unpacked"),
    (f"ada/{ASSIGNMENT}/{ASSIGNMENT}/{NOTEBOOK.name}", "one level too deep"),
    (f"ada/{ASSIGNMENT.title()}/final.ipynb", f"call that folder {ASSIGNMENT}"),
    (f"ada/homework/{NOTEBOOK.name}", f"call that folder {ASSIGNMENT}"),
    (f"ada/{ASSIGNMENT}", "is no folder"),
])
def test_what_would_be_passed_over_is_said_with_what_to_do(tmp_path, path, hint):
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text("")
    (line,) = strays(tmp_path, ASSIGNMENT)
    assert hint in line


def test_what_is_where_it_belongs_is_no_stray(tmp_path):
    cys = [f"cy/{ASSIGNMENT}/{name}" for name in ("notes.txt", "pictures/map.png")]
    for path in f"ada/{ASSIGNMENT}/{NOTEBOOK.name}", "bo/another/another.ipynb", ".DS_Store", *cys:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("")
    assert strays(tmp_path, ASSIGNMENT) == []
    assert strays(tmp_path / "none", ASSIGNMENT) == []


def test_a_folder_called_as_no_student_can_be_is_not_graded_and_the_report_says_why(course, monkeypatch):
    monkeypatch.chdir(course)
    initialised = []
    monkeypatch.setattr(module, "plain_init_assignment", lambda *arguments: initialised.append(arguments))
    for student in ("ada", "a+b"):
        (course / "gradebook" / "submitted" / student / ASSIGNMENT).mkdir(parents=True)
    converter = Autograde(coursedir=configured())
    init_assignment(converter, ASSIGNMENT, "ada")
    with pytest.raises(RuntimeError, match=r"'a\+b' is not graded: 'a\+b' is no name for a student"):
        init_assignment(converter, ASSIGNMENT, "a+b")
    assert initialised == [(converter, ASSIGNMENT, "ada")]
    assert "is no name for a student" in Store(course / "gradebook" / "results").load("a+b").problem


def test_nbgraders_command_reads_the_names_of_a_class_once(course, monkeypatch):
    monkeypatch.chdir(course)
    monkeypatch.setattr(module, "plain_init_assignment", lambda *arguments: None)
    read = []
    monkeypatch.setattr(Course, "students", lambda course: read.append(course) or ["ada", "bo"])
    converter = Autograde(coursedir=configured())
    for student in ("ada", "bo"):
        init_assignment(converter, ASSIGNMENT, student)
    assert len(read) == 1
