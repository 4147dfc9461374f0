"""An assignment from release to feedback through nbgrader's exchange, in students' environments of their own."""

import csv
import json
import os
import shlex
import subprocess
import sysconfig
import venv
from http.cookiejar import CookieJar
from pathlib import Path
from typing import NamedTuple
from urllib.error import URLError
from urllib.request import HTTPCookieProcessor, Request, build_opener

import nbformat
import pytest
from classes import grade
from clusters import wait_for
from commands import nbgrader, run
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, COMPANION, NOTEBOOK
from autograder.demo import MISTAKES, solved_notebook, with_mistakes

pytestmark = pytest.mark.slow
COURSE = "self-attention-for-vision"
NAMES = "ada", "bo"


class Student(NamedTuple):
    name: str
    home: Path
    python: Path
    environment: dict[str, str]

    def run(self, *command):
        """Run a Python module of the student's environment, in the student's home."""
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
    """A function that runs an nbgrader command of docs/instructors.md in the course."""
    with open(course / "nbgrader_config.py", "a") as config:
        config.write("\nc.OwnersCollect.account = lambda student: os.getuid()  # here one account plays all students\n")

    def run(line):
        nbgrader(course, *shlex.split(line)[1:], f"--Exchange.root={exchange}")

    return run


@pytest.fixture(scope="module")
def by_hand(course, serve):
    """A function that grades an item of a student in the formgrader, by the requests that its page makes."""
    formgrader = f"{serve(course)}/formgrader"
    cookies = CookieJar()
    browser = build_opener(HTTPCookieProcessor(cookies))

    def open_page():
        try:
            return browser.open(formgrader)
        except URLError:
            return None

    def put(path, **content):
        (token,) = (cookie.value for cookie in cookies if cookie.name == "_xsrf")
        headers = {"X-XSRFToken": token, "Content-Type": "application/json"}
        browser.open(Request(f"{formgrader}/api/{path}", json.dumps(content).encode(), headers, method="PUT"))

    def give(student, item, score, comment):
        wait_for(open_page)
        with gradebook_of(course) as gradebook:
            names = item, ASSIGNMENT, ASSIGNMENT, student
            mark, remark = gradebook.find_grade(*names).id, gradebook.find_comment(*names).id
        put(f"grade/{mark}", manual_score=score, extra_credit=None)
        put(f"comment/{remark}", manual_comment=comment)

    return give


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
            "HOME": str(home), "PATH": os.environ["PATH"], "CIFAR10_DIR": str(standin), "EPOCHS": "1", "QUICK": "0",
            "OMP_NUM_THREADS": "1",
        })

    return [student(name) for name in NAMES]


@pytest.fixture(scope="module")
def handed_in(course, instructor, students):
    """The students after both submitted: ada a notebook that was worked through, with a mistake; bo an untouched one."""
    instructor("nbgrader release_assignment self_attention")
    ada, bo = students
    for student in students:
        student.nbgrader("fetch_assignment")
    bo.nbgrader("submit")
    nbformat.write(with_mistakes(solved_notebook(course), MISTAKES["channel-attention"]), ada.notebook)
    ada.run("nbconvert", "--to=notebook", "--execute", "--inplace", "--allow-errors", str(ada.notebook))
    ada.nbgrader("submit")
    instructor("nbgrader collect --update self_attention")
    return ada, bo


@pytest.fixture(scope="module")
def give_back(instructor):
    """A function that generates and releases feedback, and has students fetch it."""
    def give_back(*students):
        instructor("nbgrader generate_feedback --force self_attention")
        instructor("nbgrader release_feedback self_attention")
        for student in students:
            student.nbgrader("fetch_feedback")

    return give_back


@pytest.fixture(scope="module")
def graded(course, handed_in, by_hand, give_back):
    """The students after grading, by hand for ada's Question 2, and after they fetched their feedback."""
    assert grade(course, "--jobs=1").returncode == 0
    by_hand("ada", "question2", 4, "Where is the encoder?")
    give_back(*handed_in)
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


def test_a_student_gets_the_notebook_and_the_file_beside_it_and_nothing_else(students, handed_in):
    bo = students[1]
    found = {path.name for path in (bo.home / ASSIGNMENT).iterdir()} - {"feedback"}
    assert found == {NOTEBOOK.name, COMPANION.name}


def test_the_notebook_trains_all_models_in_the_students_environment(handed_in, course):
    submitted = course / "gradebook" / "submitted" / "ada" / ASSIGNMENT
    assert len(list(submitted.glob("checkpoints/*.safetensors"))) == 6


def test_each_student_finds_their_own_feedback_with_verdicts_and_comments(graded):
    ada, bo = map(feedback, graded)
    assert "</b> channels look at channels." in ada and "Where is the encoder?" in ada
    assert "0 of 14" in bo and "channels look at channels." not in bo and "Where is the encoder?" not in bo


def test_what_is_graded_by_hand_waits_for_nobody(graded, course):
    with gradebook_of(course) as gradebook:
        written = gradebook.find_grade("question2", ASSIGNMENT, ASSIGNMENT, "ada")
        assert (written.score, written.needs_manual_grade) == (4, False)


def test_feedback_that_was_given_back_follows_what_is_graded_later(graded, by_hand, give_back):
    ada, _ = graded
    by_hand("ada", "question2", 3, "Which input do the keys come from?")
    give_back(ada)
    assert "Which input do the keys come from?" in feedback(ada) and "Where is the encoder?" not in feedback(ada)


def test_a_newer_submission_replaces_the_older_and_is_graded_anew(graded, course, instructor):
    ada, _ = graded
    nbformat.write(solved_notebook(course), ada.notebook)
    ada.nbgrader("submit")
    instructor("nbgrader collect --update self_attention")
    assert grade(course, "--jobs=1").returncode == 0
    with gradebook_of(course) as gradebook:
        assert gradebook.find_grade("attention_formula", ASSIGNMENT, ASSIGNMENT, "ada").score == 14
        assert gradebook.find_grade("question2", ASSIGNMENT, ASSIGNMENT, "ada").manual_score == 3


def test_the_export_of_nbgrader_has_the_scores_of_the_gradebook(graded, course):
    nbgrader(course, "export", "--to=scores.csv")
    with open(course / "scores.csv", newline="") as file:
        exported = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    with gradebook_of(course) as gradebook:
        assert exported == {found.student.id: found.score for found in gradebook.assignment_submissions(ASSIGNMENT)}
    assert exported["ada"] > exported["bo"] == 0


def test_the_report_is_a_page_and_a_table(graded, course):
    for options, name in ([], "report.html"), (["--csv"], "report.csv"):
        assert run("autograder.cli", "report", *options, cwd=course).returncode == 0
        assert all(student in (course / "gradebook" / name).read_text() for student in NAMES)
