"""What somebody put, or broke, in the folders of a course by hand."""

import shutil

import pytest
from commands import run
from deliveries import make_course
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.demo import submission_folder
from autograder.grading.gradebook import Course
from autograder.grading.steps import record
from autograder.grading.store import Result, Store


@pytest.mark.parametrize("names, why", [
    (["<img src=x onerror=alert(1)>"], "is no name for a student"), (["Zoe\u0308"], "in other letters than they seem"),
    (["ada", "Ada"], "are told apart by nothing but case"),
])
def test_what_is_called_as_no_student_can_be_is_not_graded_and_never_comes_into_the_gradebook(course, names, why):
    for name in names:
        shutil.copy(course / "notebooks" / NOTEBOOK, submission_folder(course, name))
    done = run("nbgrader", "autograde", ASSIGNMENT, cwd=course)
    assert done.returncode == 1 and why in done.stderr
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        assert gradebook.students == []
    for name in names:
        assert why in Store(course / "gradebook" / "results").load(name).problem
        shutil.rmtree(course / "gradebook" / "submitted" / name)


def test_a_result_is_recorded_without_a_look_at_the_rest_of_the_class(course, monkeypatch):
    monkeypatch.chdir(course)
    shutil.copy(course / "notebooks" / NOTEBOOK, submission_folder(course, "ada"))
    read = []
    monkeypatch.setattr(Course, "students", read.append)
    record(Course(ASSIGNMENT), Result("ada", notebook=(course / "notebooks" / NOTEBOOK).read_text()))
    assert not read


@pytest.mark.parametrize("name, text, sentence", [
    ("nbgrader_config.py", "c.Exchange.root = ", "nbgrader_config.py can't be read (SyntaxError: invalid syntax"),
    ("nbgrader_config.py", "nothing", "nbgrader_config.py can't be read (NameError: name 'nothing' is not defined)"),
    ("gradebook/roster.json", "{", "roster.json is damaged (Expecting property name enclosed in double quotes"),
    ("gradebook/gradebook.db", "no database", "(file is not a database): put a copy of it in its place"),
    ("gradebook/gradebook.db", None, "(unable to open database file): let it read and write gradebook/"),
])
def test_a_file_that_is_broken_is_named_and_nothing_is_done_without_it(tmp_path, name, text, sentence):
    course = make_course(tmp_path)
    if text is None:  # as where this account may not open it, which stops no root
        (course / name).unlink()
        (course / name).mkdir()
    else:
        (course / name).write_text(text)
    before = sorted(course.rglob("*"))
    done = run("autograder.cli", "export", "plain", cwd=course)
    assert done.returncode == 2 and sentence in done.stderr and done.stderr.count("\n") == 1
    assert {path.name for path in {*course.rglob("*")} - {*before}} <= {"results", "intake", "data", "datasets"}
