"""The scores as tables for course systems: every column of a student's row."""

import csv
import sqlite3
from contextlib import closing, contextmanager

import pytest
from commands import run
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT
from autograder.demo import new_course

TITLE = "Self-Attention for Vision"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return new_course(tmp_path_factory.mktemp("exported"))


def export(course, layout):
    return run("autograder.cli", "export", layout, cwd=course)


@pytest.fixture(scope="module")
def empty_handed(course):
    """What is said before anything is graded."""
    return export(course, "plain")


@pytest.fixture(scope="module")
def scores(course, empty_handed):
    """Three students: one late, one whose lateness costs more than was earned, one with a formula for a name."""
    students = {
        "ada": ({"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.org", "lms_user_id": "4711"}, 2),
        "bo": ({}, 20),
        "-eve": ({"first_name": "Eve", "last_name": "=HYPERLINK(0)", "email": "+eve@example.org"}, 0),
    }
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        gradebook.add_assignment(ASSIGNMENT)
        gradebook.add_notebook(ASSIGNMENT, ASSIGNMENT)
        gradebook.add_grade_cell("attention_formula", ASSIGNMENT, ASSIGNMENT, max_score=14, cell_type="code")
        gradebook.add_grade_cell("question2", ASSIGNMENT, ASSIGNMENT, max_score=5, cell_type="markdown")
        gradebook.add_grade_cell("bonus", ASSIGNMENT, ASSIGNMENT, max_score=0, cell_type="markdown")
        for name, (known, penalty) in students.items():
            gradebook.add_student(name, **known)
            (notebook,) = gradebook.add_submission(ASSIGNMENT, name).notebooks
            notebook.late_submission_penalty = penalty
            points = {"attention_formula": 10.5, "question2": 4, "bonus": None}
            for grade in notebook.grades:
                grade.auto_score, grade.needs_manual_grade = points[grade.name], name == "bo"
        gradebook.db.commit()


def table(course, layout):
    finished = export(course, layout)
    assert finished.returncode == 0, finished.stderr
    assert "1 still wait for a person" in finished.stderr
    with open(course / finished.stdout.strip(), encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_before_anything_is_graded_it_says_what_to_run(empty_handed):
    assert empty_handed.returncode == 2 and "run `autograder grade` first" in empty_handed.stderr


def test_canvas_gets_ids_logins_and_the_points_possible(course, scores):
    assert table(course, "canvas") == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", TITLE],
        ["    Points Possible", "", "", "", "", "19.0"],
        ["'=HYPERLINK(0), Eve", "", "", "-eve", "", "14.5"],
        ["Lovelace, Ada", "4711", "", "ada", "", "12.5"],
        ["bo", "", "", "bo", "", "0.0"],
    ]


def test_moodle_gets_usernames_and_addresses_as_they_are(course, scores):
    assert table(course, "moodle") == [
        ["Username", "Email address", TITLE],
        ["-eve", "+eve@example.org", "14.5"],
        ["ada", "ada@example.org", "12.5"],
        ["bo", "", "0.0"],
    ]


def test_the_plain_table_has_each_item_and_no_formula(course, scores):
    assert table(course, "plain") == [
        ["student", "attention_formula", "question2", "bonus", "late_penalty", "total", "max"],
        ["'-eve", "10.5", "4.0", "0.0", "0", "14.5", "19.0"],
        ["ada", "10.5", "4.0", "0.0", "2.0", "12.5", "19.0"],
        ["bo", "10.5", "4.0", "0.0", "20.0", "0.0", "19.0"],
    ]


@contextmanager
def in_use(file):
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("create table one (x)")
        connection.execute("begin exclusive")
        yield


@contextmanager
def no_database(file):
    file.write_text("no database, whatever it is called")
    yield


@pytest.mark.parametrize(("state", "said"), [
    (in_use, "The gradebook is in use (database is locked): let the other program end, and try again."),
    (no_database, "The gradebook can't be read (file is not a database): put a copy of it in its place,"),
])
@pytest.mark.parametrize("command", [["grade", "--isolation=none"], ["export", "plain"], ["report"]], ids=" ".join)
def test_a_gradebook_that_cannot_be_read_is_one_sentence(tmp_path, state, said, command):
    course = new_course(tmp_path)
    (course / "gradebook").mkdir(exist_ok=True)
    with state(course / "gradebook" / "gradebook.db"):
        finished = run("autograder.cli", *command, cwd=course)
    assert finished.returncode == 2 and finished.stdout == ""
    assert finished.stderr.startswith(f"autograder: {said}") and finished.stderr.count("\n") == 1
