"""An assignment from release to feedback through nbgrader's exchange, in students' environments of their own."""

import os
import subprocess
import sysconfig
import venv
from pathlib import Path
from typing import NamedTuple

import nbformat
import pytest
from classes import grade
from nbgrader.api import Gradebook

from autograder.demo import ASSIGNMENT, MISTAKES, NOTEBOOK, nbgrader, solved_notebook, with_mistakes

COURSE = "self-attention-for-vision"
NAMES = "ada", "bo"


class Student(NamedTuple):
    name: str
    home: Path
    python: Path
    environment: dict[str, str]

    def run(self, *command):
        """A Python module of the student's environment, in the student's home."""
        subprocess.run([self.python, "-m", *command], cwd=self.home, env=self.environment, check=True)

    def nbgrader(self, command):
        self.run("nbgrader", command, ASSIGNMENT, f"--student={self.name}")

    @property
    def notebook(self):
        return self.home / NOTEBOOK


@pytest.fixture(scope="module")
def exchange(tmp_path_factory):
    folder = tmp_path_factory.mktemp("exchange")
    folder.chmod(0o777)
    return folder


@pytest.fixture(scope="module")
def instructor(course, exchange):
    """What the instructor says to nbgrader, in the course."""
    def run(command, *options):
        nbgrader(course, command, ASSIGNMENT, f"--Exchange.root={exchange}", *options)

    return run


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """An environment with the packages that students install, but without attnlib and autograder."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=True)
    packages = next((folder / "lib").glob("python3*/site-packages"))
    (packages / "shared.pth").write_text(sysconfig.get_paths()["purelib"])  # whose own .pth files are not followed
    return folder / "bin" / "python"


@pytest.fixture(scope="module")
def students(tmp_path_factory, exchange, python, standin):
    def student(name):
        home = tmp_path_factory.mktemp(name)
        (home / "nbgrader_config.py").write_text(
            f"c = get_config()\nc.CourseDirectory.course_id = {COURSE!r}\nc.Exchange.root = {str(exchange)!r}\n"
        )
        return Student(name, home, python, {
            "HOME": str(home), "PATH": os.environ["PATH"], "CIFAR10_DIR": str(standin), "EPOCHS": "1",
            "OMP_NUM_THREADS": "1",
        })

    return [student(name) for name in NAMES]


@pytest.fixture(scope="module")
def handed_in(course, instructor, students):
    """Both have fetched and submitted: ada after working through hers, with a mistake; bo an untouched one."""
    instructor("release_assignment")
    ada, bo = students
    for student in students:
        student.nbgrader("fetch_assignment")
    bo.nbgrader("submit")
    nbformat.write(with_mistakes(solved_notebook(course), MISTAKES["channel-attention"]), ada.notebook)
    ada.run("nbconvert", "--to=notebook", "--execute", "--inplace", "--allow-errors", str(ada.notebook))
    ada.nbgrader("submit")
    instructor("collect")
    return ada, bo


@pytest.fixture(scope="module")
def graded(course, handed_in, instructor):
    """Autograded, Question 2 of ada's graded by hand, and the feedback given back."""
    assert grade(course, "--jobs=1").returncode == 0
    with gradebook_of(course) as gradebook:
        written = gradebook.find_grade("question2", ASSIGNMENT, ASSIGNMENT, "ada")
        written.manual_score = 4
        gradebook.find_comment("question2", ASSIGNMENT, ASSIGNMENT, "ada").manual_comment = "Where is the encoder?"
        gradebook.db.commit()
    instructor("generate_feedback")
    instructor("release_feedback")
    for student in handed_in:
        student.nbgrader("fetch_feedback")
    return handed_in


def gradebook_of(course):
    return Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", COURSE)


def feedback(student):
    (page,) = student.home.glob(f"{ASSIGNMENT}/feedback/*/{ASSIGNMENT}.html")
    return page.read_text()


@pytest.mark.parametrize("package", ["attnlib", "autograder"])
def test_students_have_neither_reference_nor_grader(students, package):
    command = [students[0].python, "-c", f"import {package}"]
    found = subprocess.run(command, cwd=students[0].home, env=students[0].environment, capture_output=True, text=True)
    assert f"No module named '{package}'" in found.stderr


def test_a_student_gets_the_notebook_and_nothing_else(students, handed_in):
    bo = students[1]
    assert [path.name for path in (bo.home / ASSIGNMENT).iterdir() if path.name != "feedback"] == [NOTEBOOK.name]


def test_the_notebook_trains_all_models_in_the_students_environment(handed_in, course):
    submitted = course / "gradebook" / "submitted" / "ada" / ASSIGNMENT
    assert len(list(submitted.glob("checkpoints/*.safetensors"))) == 6


def test_each_student_finds_their_own_feedback_with_verdicts_and_comments(graded):
    ada, bo = map(feedback, graded)
    assert "It looks as if channels look at channels." in ada and "Where is the encoder?" in ada
    assert "0 of 14 points." in bo and "channels look at channels." not in bo and "Where is the encoder?" not in bo


def test_a_newer_submission_replaces_the_older_and_is_graded_anew(graded, course, instructor):
    ada, _ = graded
    nbformat.write(solved_notebook(course), ada.notebook)
    ada.nbgrader("submit")
    instructor("collect", "--update")
    assert grade(course, "--jobs=1").returncode == 0
    with gradebook_of(course) as gradebook:
        assert gradebook.find_grade("attention_formula", ASSIGNMENT, ASSIGNMENT, "ada").score == 14
        assert gradebook.find_grade("question2", ASSIGNMENT, ASSIGNMENT, "ada").manual_score == 4


def test_the_scores_are_exported(graded, course):
    nbgrader(course, "export", "--to=scores.csv")
    lines = (course / "scores.csv").read_text().splitlines()
    assert {line.split(",")[lines[0].split(",").index("student_id")] for line in lines[1:]} >= set(NAMES)
