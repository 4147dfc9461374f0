"""The scores as tables for course systems: every column of a student's row."""

import csv
import sqlite3
from contextlib import closing, contextmanager

import pytest
from commands import run
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT
from autograder.demo import new_course
from autograder.grading.export import harmless
from autograder.grading.store import Result, Store
from autograder.intake.people import Person, Roster, keep_roster

TITLE = "Self-Attention for Vision"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return new_course(tmp_path_factory.mktemp("exported"))


def export(course, layout):
    return run("autograder.cli", "export", layout, cwd=course)


@pytest.fixture(scope="module")
def empty_handed(course):
    """What `autograder export` says before anything is graded."""
    return export(course, "plain")


@pytest.fixture(scope="module")
def scores(course, empty_handed):
    """Three students: one late, one whose lateness costs more than was earned, one with a formula for a name.

    Beside them on the roster: one of whom nothing is there, one whose work could not be graded.
    """
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
                if name == "bo" and grade.name == "question2":
                    grade.auto_score = None
        gradebook.db.commit()
    keep_roster(course, Roster([
        Person("ada", "Lovelace, Ada", login="ada+l@example.org", institution="s1", section="A", number="4711"),
        Person("bo"), Person("cy", "O'Neil, Cy", login="cy@example.org", institution="s3", section="=B", number="4713"),
        Person("dee", "Dee"),
    ]))  # fmt: skip
    Store(course / "gradebook" / "results").save(Result("dee", problem="There is no notebook in it."))
    (course / "gradebook" / "submitted" / "dee" / ASSIGNMENT).mkdir(parents=True)


def table(course, layout):
    finished = export(course, layout)
    assert finished.returncode == 1, finished.stderr  # somebody has to grade bo's answer
    file = course / finished.stdout.strip()
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")  # by which Excel knows UTF-8
    return list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))


def test_before_anything_is_graded_it_says_what_to_run(empty_handed):
    assert empty_handed.returncode == 2 and "run `autograder grade` first" in empty_handed.stderr


def test_canvas_gets_ids_logins_and_the_points_possible(course, scores):
    assert table(course, "canvas") == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", TITLE],
        ["    Points Possible", "", "", "", "", "19.0"],
        ["'=HYPERLINK(0), Eve", "", "", "-eve", "", "14.5"],
        ["Lovelace, Ada", "4711", "s1", "ada+l@example.org", "A", "12.5"],
        ["bo", "", "", "bo", "", "0.0"],
        ["O'Neil, Cy", "4713", "s3", "cy@example.org", "'=B", ""],
        ["Dee", "", "", "dee", "", ""],
    ]


def test_moodle_gets_usernames_addresses_and_numbers_as_they_are(course, scores):
    assert table(course, "moodle") == [
        ["Username", "Email address", "ID number", TITLE],
        ["-eve", "+eve@example.org", "", "14.5"],
        ["ada+l@example.org", "ada@example.org", "s1", "12.5"],
        ["bo", "", "", "0.0"],
        ["cy@example.org", "", "s3", ""],
        ["dee", "", "", ""],
    ]


def test_brightspace_gets_numbers_user_names_and_the_sign_that_ends_a_line(course, scores):
    assert table(course, "brightspace") == [
        ["OrgDefinedId", "Username", f"{TITLE} Points Grade", "End-of-Line Indicator"],
        ["", "-eve", "14.5", "#"],
        ["s1", "ada+l@example.org", "12.5", "#"],
        ["", "bo", "0.0", "#"],
        ["s3", "cy@example.org", "", "#"],
        ["", "dee", "", "#"],
    ]


def test_blackboard_gets_user_names(course, scores):
    assert table(course, "blackboard")[:3] == [["Username", TITLE], ["-eve", "14.5"], ["ada+l@example.org", "12.5"]]


def test_the_plain_table_has_no_formula_and_says_what_is_not_there(course, scores):
    assert table(course, "plain") == [
        ["student", "name", "attention_formula", "question2", "bonus", "late_penalty", "total", "max", "note"],
        ["'-eve", "Eve =HYPERLINK(0)", "10.5", "4.0", "0.0", "0", "14.5", "19.0", ""],
        ["ada", "Ada Lovelace", "10.5", "4.0", "0.0", "2.0", "12.5", "19.0", ""],
        ["bo", "", "10.5", "", "", "20.0", "0.0", "19.0", "for a person to grade: question2, bonus"],
        ["cy", "Cy O'Neil", "", "", "", "", "", "", "has handed in nothing"],
        ["dee", "Dee", "", "", "", "", "", "", "not graded: There is no notebook in it."],
    ]


def test_whose_score_is_not_what_it_seems_is_said_by_name(course, scores):
    said = export(course, "canvas").stderr
    assert "1 still wait for a person to grade their written answers, which count 0 here: bo." in said
    assert "1 have handed in nothing, and have no score: cy." in said
    assert "1 are not graded, or not by what they handed in last (`autograder report` says why): dee." in said


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


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1"])
def test_what_a_spreadsheet_takes_for_a_formula_becomes_text(text):
    assert harmless(text) == f"'{text}"
    assert harmless(f"a{text}") == f"a{text}"
