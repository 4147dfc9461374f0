"""What a person grades: the answers of a whole class to one question, and the points that people give them.

Every change is checked against what the person had seen, and goes into the student's history with who made it.
"""

import csv
import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook

from autograder.checks.rubric import BY_HAND, Item, read_rubric
from autograder.grading.export import csv_text, harmless, is_graded_again
from autograder.grading.figures import without_figures
from autograder.grading.gradebook import Course
from autograder.grading.history import History, digest_of
from autograder.grading.images import secret_seed
from autograder.grading.log import printable
from autograder.grading.reading import read_notebook
from autograder.intake.tables import rows_of

COLUMNS = ["student", "points", "comment", "answer", "as_of"]


class Changed(ValueError):
    """What a person wanted to grade is no longer what that person saw."""


@dataclass(frozen=True)
class Answer:
    """A student's answer, and what it was given so far."""

    student: str
    name: str  # what the person who grades sees, of nobody else; a code where names are hidden
    source: str  # Markdown, as the student wrote it
    points: float | None
    comment: str
    again: bool = False  # whether it was graded again since a person gave the points

    @property
    def as_of(self) -> str:
        """What changes when the answer or what was given for it changes."""
        seen = json.dumps([self.source, self.points, self.comment]).encode(errors="replace")
        return f"v{hashlib.sha256(seen).hexdigest()[:16]}"  # a letter first, as spreadsheets round what they take for numbers


class Sheet:
    """The answers of a class to one question."""

    def __init__(self, course: Course, item: Item, anonymous: bool = False):
        self.course, self.item, self.anonymous = course, item, anonymous
        self.given = cell_of(read_notebook(course.released), item)
        self.students: dict[str, str] = {}  # by the names that the person sees

    def answers(self) -> list[Answer]:
        """The answers of the class, sorted by name; FileNotFoundError where nothing is graded yet."""
        with self.course.opened() as gradebook:
            submissions = gradebook.assignment_submissions(self.course.assignment)
            found = [self.answer(gradebook, submission.student) for submission in submissions]
        if not found:
            raise FileNotFoundError("There is nothing to grade by hand yet: run `autograder grade` first.")
        self.students = {answer.name: answer.student for answer in found}
        if len(self.students) < len(found):
            raise RuntimeError("Two students have the same code: grade this question with names, without --anonymous.")
        return sorted(found, key=lambda answer: answer.name)

    def give(self, name: str, points: float | None, comment: str, as_of: str, who: str) -> Answer:
        """Enter points and a comment; Changed where the answer or its points are others than `as_of` says."""
        student = self.students[name]
        if points is not None and not 0 <= points <= self.item.points:
            raise ValueError(f"{points:g} is not between 0 and {self.item.points:g}.")
        with self.course.opened() as gradebook:
            names = (self.item.id, self.course.assignment, self.course.assignment, student)
            grade, note = gradebook.find_grade(*names), gradebook.find_comment(*names)
            before = self.answer(gradebook, grade.notebook.student)
            if (points, comment) == (before.points, before.comment) and not before.again:
                return before
            if as_of != before.as_of:
                raise Changed(f"{before.name}: the answer or its points have changed since you saw them.")
            grade.manual_score, grade.needs_manual_grade = points, points is None and grade.auto_score is None
            note.manual_comment = comment or None
            gradebook.db.flush()  # what the database refuses is in no history
            facts: dict[str, Any] = {"item": self.item.id, "was": before.points, "points": points, "comment": comment}
            History(self.course.gradebook).add(student, who, "points by hand", answer=digest_of(before.source), **facts)
            gradebook.db.commit()
            return self.answer(gradebook, grade.notebook.student)

    def answer(self, gradebook: Gradebook, person: Any) -> Answer:
        names = (self.item.id, self.course.assignment, self.course.assignment, person.id)
        grade, note = gradebook.find_grade(*names), gradebook.find_comment(*names)
        full = ", ".join(filter(None, (person.last_name, person.first_name)))
        name = self.code_of(person.id) if self.anonymous else f"{full} ({person.id})" if full else person.id
        points = grade.manual_score if grade.manual_score is not None else grade.auto_score
        return Answer(person.id, name, self.source(person.id), points, note.comment or "", is_graded_again(grade))

    def source(self, student: str) -> str:
        """What the student wrote; nothing where it is what was given out."""
        path = self.course.folder("autograded", student) / self.course.notebook
        written = cell_of(nbformat.read(path, as_version=4), self.item) if path.exists() else ""
        return "" if written == self.given else written

    def code_of(self, student: str) -> str:
        """What stands for a student whose name is hidden: the same each time, and in no student's order."""
        secret = str(secret_seed(self.course.gradebook)).encode()
        return "answer " + hmac.digest(secret, student.encode(errors="surrogateescape"), "sha256").hex()[:12]


def cell_of(notebook: NotebookNode, item: Item) -> str:
    found = (cell.source for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == item.id)
    return next(found, "")


def item_by_hand(wanted: str = "") -> Item:
    """The item of that name, or the first with points, among those that a person grades."""
    items = [item for item in read_rubric().items if item.check == BY_HAND]
    for item in items:
        if item.id == wanted or not wanted and item.points:
            return item
    by_hand = ", ".join(item.id for item in items) or "nothing"
    raise ValueError(f"{wanted or 'What has points'} is not graded by hand: the rubric has {by_hand} for that.")


def as_csv(answers: Iterable[Answer]) -> str:
    """A row for each answer, to fill in and take back."""
    rows = [COLUMNS]
    for answer in answers:
        points = "" if answer.points is None else f"{answer.points:g}"
        text = printable(without_figures(answer.source))
        rows.append([harmless(answer.name), points, harmless(answer.comment), harmless(text), answer.as_of])
    return csv_text(rows)


def take_csv(sheet: Sheet, text: str, who: str) -> tuple[int, list[str]]:
    """Enter what a table says; how many answers it changed, and why of others nothing was taken."""
    try:
        rows = list(rows_of(text))
    except csv.Error as error:
        raise ValueError(f"This is no table ({error}): save it as 'CSV UTF-8', and give that.") from None
    if not rows or not set(COLUMNS) - {"answer"} <= set(rows[0]):
        raise ValueError(f"The table should have the columns {', '.join(COLUMNS)}, as `--out` writes it.")
    known = {harmless(answer.name): answer for answer in sheet.answers()}
    changed, refused = 0, []
    for row in rows:
        try:
            changed += taken(sheet, known, row, who)
        except ValueError as problem:
            refused.append(str(problem))
    return changed, refused


def taken(sheet: Sheet, known: dict[str, Answer], row: dict[str, str], who: str) -> bool:
    student = row["student"] or ""  # None where a line is too short to have one
    before = known.get(student)
    if before is None:
        raise ValueError(f"{printable(student, kept='') or 'A line without a name'}: nobody of that name has an answer here.")
    given = (row["points"] or "").strip().replace(",", ".")
    try:
        points = float(given) if given else None
    except ValueError:
        raise ValueError(f"{before.name}: {given!r} is no number of points.") from None
    comment = row["comment"] or ""
    comment = before.comment if comment == harmless(before.comment) else comment
    try:
        return sheet.give(before.name, points, comment, (row["as_of"] or "").strip(), who) != before
    except ValueError as problem:
        said = str(problem)
        raise ValueError(said if said.startswith(before.name) else f"{before.name}: {said}") from None
