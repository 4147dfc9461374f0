"""Attacks on the grader, the gradebook and whoever reads the feedback, all graded once by nbgrader itself.

An attack gains nothing over a twin who hands in the same without it, learns nothing,
and stops nobody else's grading; where it hurts its author, the feedback says so.
"""

import re
import socket
import subprocess
import sys
import time
from html.parser import HTMLParser
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest
from course import MARK, TWINS, hand_in, plant_secrets
from deserved import FULL
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, NOTEBOOK, ROOT, nbgrader
from autograder.demo import new_course
from autograder.sandbox.bubblewrap import require_bubblewrap

pytestmark = pytest.mark.slow
AFTERWARDS = "zz-honest-after-all-attacks"
BY_HAND = {"question2", "question3_notes", "bonus"}
MIB = 2**20


@pytest.fixture(scope="module")
def course(tmp_path_factory, practice, standin, checkpoints):
    """Grades all of them in one run; gives the course folder."""
    try:
        require_bubblewrap()
    except RuntimeError as reason:
        pytest.skip(str(reason))
    with pytest.MonkeyPatch.context() as patch, socket.create_server(("127.0.0.1", 0)) as server:
        for name in ("CIFAR10_DIR", "EPOCHS", "QUICK"):
            patch.setenv(name, practice[name])
        patch.setenv("SECRET_TOKEN", MARK + "environment")
        folder = new_course(tmp_path_factory.mktemp("attacked"))
        plant_secrets(folder, standin)
        nbgrader(folder, "generate_assignment", ASSIGNMENT)
        known = {"COURSE": str(folder), "REPOSITORY": str(ROOT), "IMAGES": str(standin)}
        hand_in(folder, checkpoints, known | {"PORT": server.getsockname()[1]})
        for step in ("autograde", "generate_feedback"):
            nbgrader(folder, step, ASSIGNMENT)
        yield folder


@pytest.fixture(scope="module")
def scores(course):
    """Points by student and grade id."""
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db") as gradebook:
        return {
            submission.student.id: {grade.name: grade.auto_score for grade in submission.notebooks[0].grades}
            for submission in gradebook.assignment_submissions(ASSIGNMENT)
        }


def feedback(course, student):
    return (course / "gradebook" / "feedback" / student / ASSIGNMENT / f"{ASSIGNMENT}.html").read_text()


def autograded(course, student):
    return (course / "gradebook" / "autograded" / student / NOTEBOOK).read_text()


def text_of(page):
    return re.sub(r"<[^>]+>", "", page).replace("&#39;", "'").replace("&quot;", '"')


@pytest.mark.parametrize("student", TWINS)
def test_an_attack_gains_no_point(scores, student):
    twin = scores[TWINS[student]]
    assert {name for name, score in scores[student].items() if score is None} <= BY_HAND
    assert {name: score for name, score in scores[student].items() if score and score > twin[name]} == {}


@pytest.mark.parametrize("student", TWINS)
def test_an_attack_learns_no_secret(course, student):
    for page in (autograded(course, student), feedback(course, student)):
        assert MARK not in page
        assert (course / "gradebook" / "test_seed").read_text() not in page
        assert "Thresholds in percent" not in page and "def predicted" not in page  # of rubric and checks


def test_the_secrets_would_be_noticed(course):
    """The test before this one would pass anyway if the secrets were nowhere, or spelled otherwise."""
    assert MARK in autograded(course, "honest") and MARK in (course / "gradebook" / "staff.txt").read_text()


def test_what_is_graded_after_all_attacks_is_graded_right(scores):
    assert scores[AFTERWARDS] == scores["honest"]
    assert sum(score or 0 for score in scores["honest"].values()) == FULL


@pytest.mark.parametrize("student", [
    "reads", "html", "messages", "lookalikes", "special_files", "many_files", "structure",
])
def test_what_only_touches_its_surroundings_costs_nothing_either(scores, student):
    assert {name: score or 0 for name, score in scores[student].items()} == scores[TWINS[student]]


def test_without_labels_no_accuracy_can_be_claimed(course):
    measured = re.findall(r"Got (\d+) / (\d+) correct", autograded(course, "predictions"))
    assert len(measured) == 6 and all(int(correct) < int(total) / 2 for correct, total in measured)


def test_the_log_holds_no_secret_and_nothing_that_a_terminal_obeys(course):
    log = (course / "nbgrader.log").read_text()
    assert MARK not in log
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", log)


@pytest.mark.parametrize("student", TWINS)
def test_what_is_kept_of_an_attack_stays_small(course, student):
    assert len(autograded(course, student)) < 30 * MIB and len(feedback(course, student)) < 40 * MIB


def test_a_pickle_is_not_loaded(course):
    assert not (course / "pickle-was-loaded").exists()


@pytest.mark.parametrize("student, sentence", [
    ("links", "earlyAttention.safetensors is missing"),
    ("checkpoints", "earlyAttention.safetensors.* damaged"),
    ("many_cells", "cells after the first 500"),
    ("resources", "The notebook had put out 20 MiB"),
    ("facts", "has other values than it was given"),
    ("facts", "The answer is not what was asked for"),
    ("loop", "The answer can't be read"),
    ("html", "an output of a kind that is not kept"),
])
def test_the_feedback_says_what_an_attack_cost(course, student, sentence):
    assert re.search(sentence, text_of(feedback(course, student)), flags=re.DOTALL)


# What acts in a browser ---------------------------------------------------------------------------


class Elements(HTMLParser):
    """The elements of a page, as (tag, attribute) pairs, the texts of its scripts, and where its links lead."""

    def __init__(self, page):
        super().__init__()
        self.pairs, self.scripts, self.links, self.ids = set(), set(), set(), []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.pairs |= {(tag, name) for name, _ in attributes} | {(tag, None)}
        for name, value in attributes:
            if name in ("href", "src", "action", "srcdoc", "data", "formaction"):
                self.links.add(re.sub(r"[\s\x00-\x1f]", "", value or "").lower()[:30])
            if name in ("id", "name"):
                self.ids.append(value)
        if tag in ("script", "style"):
            self.scripts.add(str(attributes))

    def handle_data(self, data):
        if self.cdata_elem:
            self.scripts.add(data)


@pytest.fixture(scope="module")
def formgrader(course):
    """The page on which a submission is graded by hand, from nbgrader's own server."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    extensions = "{'nbgrader.server_extensions.formgrader': True}"
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyter", "server", "--no-browser", "--allow-root", f"--port={port}",
         "--IdentityProvider.token=token", f"--ServerApp.jpserver_extensions={extensions}"],
        cwd=course, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db") as gradebook:
        ids = {s.student.id: s.notebooks[0].id for s in gradebook.assignment_submissions(ASSIGNMENT)}

    def page(student):
        url = f"http://127.0.0.1:{port}/formgrader/submissions/{ids[student]}"
        for _ in range(600):
            try:
                return urlopen(Request(url, headers={"Authorization": "token token"}), timeout=60).read().decode()
            except URLError as error:
                if not isinstance(error.reason, ConnectionRefusedError):
                    raise
                time.sleep(0.1)
        raise TimeoutError("The server did not start.")

    yield page
    server.terminate()
    server.wait()


@pytest.fixture(scope="module", params=["feedback", "formgrader"])
def page(request, course):
    """The pages on which people read a submission."""
    if request.param == "feedback":
        return lambda student: feedback(course, student)
    return request.getfixturevalue("formgrader")


@pytest.mark.parametrize("student", ["html", "messages", "floods", "structure"])
def test_nothing_of_a_student_acts_on_a_page(page, student):
    attacker, *others = (Elements(page(name)) for name in (student, "honest", "idle"))
    scripts = {text for text in attacker.scripts if "var submission_id" not in text}  # differs for every submission
    assert scripts <= set.union(*(other.scripts for other in others))
    headings, others_of_text = (f"h{level}" for level in range(2, 7)), ("br", "del", "s", "pre", "code", "blockquote")
    inert = {("a", "title"), *((tag, None) for tag in (*headings, *others_of_text))}
    assert attacker.pairs - set.union(*(other.pairs for other in others)) <= inert
    acting = ("javascript", "vbscript", "data:text")
    assert not [link for link in attacker.links if link.startswith(acting)]
    assert not [link for link in attacker.links if "example.org" in link]
    assert sorted(i for i in attacker.ids if "question2" in i) == sorted(i for i in others[0].ids if "question2" in i)


def test_mathematics_tables_and_figures_still_show(page):
    honest = page("honest")
    assert "$(C, H, W)$" in honest and "MathJax" in honest
    assert "<td" in honest and "<h1" in honest and "data:image/png;base64,iVBOR" in honest
    assert "&lt;p&gt;" not in honest and "&lt;h1" not in honest
