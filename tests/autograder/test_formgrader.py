"""nbgrader's formgrader in a real browser: an instructor autogrades, reads the verdicts, overrides one, and grades the rest."""

import re
from contextlib import contextmanager

import nbformat
import pytest
from classes import grade
from nbgrader.api import Gradebook
from playwright.sync_api import expect

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.demo import MISTAKES, isolation_here, solved_notebook, submission_folder, with_mistakes

pytestmark = pytest.mark.slow
MINUTE = 60_000  # ms


@pytest.fixture(scope="module")
def taught(course, practice):
    """A course with one submission, which attends over channels."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
        config = course / "nbgrader_config.py"
        config.write_text(config.read_text() + f"\nc.GradeInSandbox.isolation = {isolation_here()!r}\n")
        notebook = with_mistakes(solved_notebook(course), MISTAKES["channel-attention"])
        nbformat.write(notebook, submission_folder(course, "ada") / NOTEBOOK.name)
        yield course


@pytest.fixture(scope="module")
def address(taught, serve):
    return f"{serve(taught)}/formgrader"


@pytest.fixture(scope="module")
def autograded(address, visit):
    """The page of submissions, after its Autograde button has done its work."""
    page = visit(f"{address}/manage_submissions/{ASSIGNMENT}")
    row = page.locator("tr", has_text="ada")
    expect(row).to_contain_text("needs autograding", timeout=MINUTE)
    row.locator(".glyphicon-flash").click()
    expect(page.locator(".modal-body", has_text="Successfully autograded")).to_be_visible(timeout=3 * MINUTE)
    page.get_by_role("button", name="OK").click()
    return page


@pytest.fixture
def submission(autograded, address, taught):
    """The page on which the submission is graded by hand."""
    with gradebook(taught) as found:
        identity = found.find_submission_notebook(ASSIGNMENT, ASSIGNMENT, "ada").id
    autograded.goto(f"{address}/submissions/{identity}")
    return autograded


@contextmanager
def gradebook(course):
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as found:
        yield found


def scores(course):
    with gradebook(course) as found:
        grade = found.find_grade("attention_formula", ASSIGNMENT, ASSIGNMENT, "ada")
        return grade.auto_score, grade.manual_score, grade.score, found.find_submission(ASSIGNMENT, "ada").score


def score_box(page, item):
    return page.locator(f"input[id='{item}']")


def fill(page, box, text):
    """Type and go on, until the page has saved it."""
    box.fill(text)
    with page.expect_response(lambda answer: answer.request.method == "PUT" and answer.ok):
        box.press("Tab")


def test_the_assignment_is_listed(address, visit):
    page = visit(f"{address}/manage_assignments")
    expect(page.locator("tr", has_text=ASSIGNMENT).first).to_be_visible(timeout=MINUTE)


def test_the_autograde_button_grades_with_our_checks(autograded, taught):
    expect(autograded.locator("tr", has_text="ada")).to_contain_text("needs manual grading")
    assert scores(taught)[:3] == (0, None, 0)


def test_the_page_of_a_submission_shows_the_verdict_of_each_item(submission, tmp_path):
    expect(submission.get_by_text("It looks as if channels look at channels.")).to_be_visible(timeout=MINUTE)
    assert submission.get_by_text("4 of 4 points. Right.").count() >= 4
    submission.screenshot(path=tmp_path / "submission.png", full_page=True)


def test_a_hint_is_folded(submission):
    hint = submission.locator("details", has=submission.get_by_text("A hint")).first
    expect(hint.locator("summary")).to_have_css("display", "list-item", timeout=MINUTE)
    assert not hint.locator("p").first.is_visible()


def test_question_2_is_graded_by_hand(submission, taught):
    box, comment = score_box(submission, "question2"), submission.locator("textarea[id='question2-comment']")
    expect(box).to_have_class(re.compile("needs_manual_grade"), timeout=MINUTE)
    fill(submission, box, "4.5")
    fill(submission, comment, "Where is the encoder?")
    with gradebook(taught) as found:
        grade = found.find_grade("question2", ASSIGNMENT, ASSIGNMENT, "ada")
        assert (grade.manual_score, grade.score, grade.needs_manual_grade) == (4.5, 4.5, False)
        assert found.find_comment("question2", ASSIGNMENT, ASSIGNMENT, "ada").comment == "Where is the encoder?"
    expect(box).not_to_have_class(re.compile("needs_manual_grade"))


def test_an_override_survives_regrading(submission, taught):
    total = scores(taught)[-1]
    box = score_box(submission, "attention_formula")
    expect(box).to_have_attribute("placeholder", "0", timeout=MINUTE)
    fill(submission, box, "10")
    assert scores(taught) == (0, 10, 10, total + 10)
    assert grade(taught, "--regrade", "--jobs=1").returncode == 0
    assert scores(taught) == (0, 10, 10, total + 10)
    submission.reload()
    expect(score_box(submission, "attention_formula")).to_have_value("10", timeout=MINUTE)
