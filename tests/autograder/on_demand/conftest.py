"""A course with a roster of two, and a desk at which nothing is graded."""

import pytest
from deliveries import make_course

from autograder.assignment import ASSIGNMENT
from autograder.grading.gradebook import Course
from autograder.grading.pool import LocalPool
from autograder.intake.people import Person, Roster, keep_roster
from autograder.on_demand.desk import Desk

CLASS = [Person("ada", "Ada Lovelace", email="ada@example.org"), Person("bo", "<b>Bo</b>")]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = make_course(tmp_path / "course")
    keep_roster(folder, Roster(CLASS))
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def desk(folder):
    with LocalPool(1) as pool, Desk(Course(ASSIGNMENT), pool, jobs=0) as desk:
        yield desk
