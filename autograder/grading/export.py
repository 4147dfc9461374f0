"""The scores of a class as the tables that course systems import.

Canvas: "How do I import grades in the Gradebook?" (Canvas instructor guide). Moodle: "Grade import" (Moodle docs). Both
take the byte order mark by which Excel knows UTF-8 (Canvas's gradebook_importer.rb, Moodle's csvlib.class.php).
Brightspace: "Importing grades" (D2L's help). Blackboard: "Work offline with grade data" (Blackboard's help).
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from nbgrader.api import Grade, Student, SubmittedAssignment

from autograder.grading.gradebook import Course
from autograder.intake.lateness import Lateness
from autograder.intake.people import Person

TITLE = "Self-Attention for Vision"
ENCODING = "utf-8-sig"
NOTHING = "has handed in nothing"


@dataclass(frozen=True)
class Standing:
    """What is known of the students beside the gradebook."""

    roster: dict[str, Person] = field(default_factory=dict)
    late: dict[str, Lateness] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)  # who has handed in nothing
    ungraded: dict[str, str] = field(default_factory=dict)  # why what was handed in last is not graded


@dataclass(frozen=True)
class Entry:
    """A student of the course, with what the gradebook has of theirs."""

    person: Person
    submission: SubmittedAssignment | None
    remarks: list[str]

    @property
    def login(self) -> str:
        """The user name, by which most platforms find somebody."""
        return self.person.login or self.person.student

    @property
    def total(self) -> float | str:
        """Nothing where nothing was graded: nbgrader keeps an entry also of what it could not read."""
        graded = any(score is not None for grade in self.grades for score in (grade.auto_score, grade.manual_score))
        return total(self.submission) if self.submission and graded else ""

    @property
    def waiting(self) -> list[str]:
        """The items that a person has to grade."""
        return [grade.name for grade in self.grades if is_unread(grade)]

    @property
    def again(self) -> list[str]:
        """The items that were graded again since a person gave the points that count."""
        return [grade.name for grade in self.grades if is_graded_again(grade)]

    @property
    def grades(self) -> list[Grade]:
        return self.submission.notebooks[0].grades if self.submission else []

    @property
    def note(self) -> str:
        waiting = [f"for a person to grade: {', '.join(self.waiting)}"] if self.waiting else []
        again = [f"graded again since a person gave the points: {', '.join(self.again)}"] if self.again else []
        return "; ".join([*waiting, *again, *self.remarks])


Rows = Iterable[Sequence[object]]


def canvas(entries: list[Entry]) -> Rows:
    """A student is found by ID, else by SIS User ID, else by login. The name is for people."""
    yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", TITLE]
    yield ["    Points Possible", "", "", "", "", max((e.submission.max_score for e in entries if e.submission), default=0)]
    for entry in entries:
        person = entry.person
        name = ", ".join(filter(None, person.names)) or person.student
        ids = [person.number, person.institution, entry.login]
        yield [harmless(name), *ids, harmless(person.section), entry.total]


def moodle(entries: list[Entry]) -> Rows:
    """Map "Username", "Email address" or "ID number" when Moodle asks, and the last column to the grade item."""
    yield ["Username", "Email address", "ID number", TITLE]
    for entry in entries:
        person = entry.person
        yield [entry.login, person.email, person.institution, entry.total]


def brightspace(entries: list[Entry]) -> Rows:
    """A student is found by either of the first two; what the grade item is called comes before "Points Grade"."""
    yield ["OrgDefinedId", "Username", f"{TITLE} Points Grade", "End-of-Line Indicator"]
    for entry in entries:
        yield [entry.person.institution, entry.login, entry.total, "#"]


def blackboard(entries: list[Entry]) -> Rows:
    """A student is found by user name; a column that is there already by the number that ends its heading."""
    yield ["Username", TITLE]
    yield from ([entry.login, entry.total] for entry in entries)


def plain(entries: list[Entry]) -> Rows:
    """A column for each graded cell; nothing stands in it where a person has yet to grade it."""
    items = list(dict.fromkeys(grade.name for entry in entries for grade in entry.grades))
    yield ["student", "name", *items, "late_penalty", "total", "max", "note"]
    for entry in entries:
        points = {grade.name: points_of(grade) for grade in entry.grades}
        earned = [points.get(item, "") for item in items]
        graded = entry.submission
        of = [graded.late_submission_penalty or 0, entry.total, graded.max_score] if graded else ["", "", ""]
        family, given = entry.person.names
        yield [harmless(entry.person.student), harmless(f"{given} {family}".strip()), *earned, *of, harmless(entry.note)]


def points_of(grade: Grade) -> float | str:
    """What it counts for; nothing where a person has yet to say it."""
    return "" if is_unread(grade) else grade.score


def is_unread(grade: Grade) -> bool:
    return bool(grade.needs_manual_grade) and grade.manual_score is None and grade.auto_score is None


def is_graded_again(grade: Grade) -> bool:
    """Whether grading has come to something since a person gave the points, which may fit no more."""
    return bool(grade.needs_manual_grade) and grade.manual_score is not None


FORMATS: dict[str, Callable[[list[Entry]], Rows]] = {
    "canvas": canvas, "moodle": moodle, "brightspace": brightspace, "blackboard": blackboard, "plain": plain,
}  # fmt: skip


def harmless(text: str) -> str:
    """A spreadsheet takes what begins like this for a formula (OWASP, "CSV Injection")."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def csv_text(rows: Rows) -> str:
    table = io.StringIO()
    csv.writer(table, lineterminator="\n").writerows(rows)
    return table.getvalue()


def full_name(student: Student) -> str:
    return " ".join(filter(None, (student.first_name, student.last_name)))


def total(submission: SubmittedAssignment) -> float:
    return max(0.0, submission.score - (submission.late_submission_penalty or 0))  # as nbgrader's own export has it


def export(course: Course, layout: str, standing: Standing) -> tuple[str, list[str], list[str]]:
    """The table as CSV, with a row for everybody; the students whose written answers still wait for a person, and those
    who were graded again since a person gave them points.

    layout: one of FORMATS
    Raises FileNotFoundError where nothing is graded yet.
    """
    with course.opened() as gradebook:
        graded = {submission.student.id: submission for submission in gradebook.assignment_submissions(course.assignment)}
        if not graded:
            raise FileNotFoundError("There are no scores yet: run `autograder grade` first.")
        students = sorted({*graded, *standing.missing, *standing.ungraded})
        entries = [entry_of(student, graded.get(student), standing) for student in students]
        waiting, again = ([e.person.student for e in entries if e.waiting], [e.person.student for e in entries if e.again])
        return csv_text(FORMATS[layout](entries)), waiting, again


def entry_of(student: str, submission: SubmittedAssignment | None, standing: Standing) -> Entry:
    """A student as the roster has them, and where it says nothing as the gradebook does."""
    person = standing.roster.get(student, Person(student))
    if submission:
        known = submission.student
        others = (text or "" for text in (known.last_name, known.email, known.lms_user_id))
        person = person.filled(Person(student, full_name(known), *others))
    remarks = [str(standing.late[student])] if student in standing.late else []
    remarks += [f"not graded: {standing.ungraded[student]}"] if student in standing.ungraded else []
    remarks += [NOTHING] if student in standing.missing else []
    return Entry(person, submission, remarks)
