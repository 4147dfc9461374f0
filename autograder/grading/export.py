"""The scores of a class as the tables that course systems import.

Canvas: "How do I import grades in the Gradebook?" (Canvas instructor guide). Moodle: "Grade import" (Moodle docs).
"""

import csv
import io
from collections.abc import Callable, Iterable

from nbgrader.api import Gradebook, SubmittedAssignment

TITLE = "Self-Attention for Vision"
Rows = Iterable[list[object]]


def canvas(submissions: list[SubmittedAssignment]) -> Rows:
    """A student is found by ID (nbgrader's `lms_user_id`), else by login. The name is for people."""
    yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", TITLE]
    yield ["    Points Possible", "", "", "", "", max((s.max_score for s in submissions), default=0)]
    for submission in submissions:
        student = submission.student
        name = ", ".join(filter(None, (student.last_name, student.first_name))) or student.id
        yield [harmless(name), student.lms_user_id or "", "", student.id, "", total(submission)]


def moodle(submissions: list[SubmittedAssignment]) -> Rows:
    """Map "Username" or "Email address" when Moodle asks, and the last column to the grade item."""
    yield ["Username", "Email address", TITLE]
    for submission in submissions:
        yield [submission.student.id, submission.student.email or "", total(submission)]


def plain(submissions: list[SubmittedAssignment]) -> Rows:
    """A column for each graded cell."""
    items = [grade.name for submission in submissions[:1] for grade in submission.notebooks[0].grades]
    yield ["student", *items, "late_penalty", "total", "max"]
    for submission in submissions:
        points = {grade.name: grade.score for grade in submission.notebooks[0].grades}
        penalty = submission.late_submission_penalty or 0
        earned = (points.get(item, 0) for item in items)
        yield [harmless(submission.student.id), *earned, penalty, total(submission), submission.max_score]


FORMATS: dict[str, Callable[[list[SubmittedAssignment]], Rows]] = {"canvas": canvas, "moodle": moodle, "plain": plain}


def harmless(text: str) -> str:
    """A spreadsheet takes what begins like this for a formula (OWASP, "CSV Injection")."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text


def total(submission: SubmittedAssignment) -> float:
    return max(0.0, submission.score - (submission.late_submission_penalty or 0))  # as nbgrader's own export has it


def export(db_url: str, course_id: str, assignment: str, layout: str) -> tuple[str, list[str]]:
    """The table as CSV, and the students whose written answers still wait for a person.

    Raises FileNotFoundError where nothing is graded yet.
    """
    with Gradebook(db_url, course_id) as gradebook:
        submissions = sorted(gradebook.assignment_submissions(assignment), key=lambda submission: submission.student.id)
        if not submissions:
            raise FileNotFoundError("There are no scores yet: run `autograder grade` first.")
        table = io.StringIO()
        csv.writer(table, lineterminator="\n").writerows(FORMATS[layout](submissions))
        return table.getvalue(), [submission.student.id for submission in submissions if submission.needs_manual_grade]
