"""What late work costs, by course.toml: computed from the points as they are, so that nobody's code runs again for it."""

import json
import math
import re
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nbgrader.api import Gradebook, SubmittedAssignment
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.course_settings import FILE, Settings, load_settings, parsed, text_in
from autograder.intake.attempts import Attempt, Intake, Record, intake_of

EXTENSIONS = re.compile(r"\s*\[\s*extensions\s*\]")  # the line above them in course.toml


@dataclass(frozen=True)
class Lateness:
    """That a submission came late, and what that costs."""

    percent: float  # of the points earned
    over: timedelta | None  # the due date and the grace; None where a platform's mark alone says so

    def __str__(self) -> str:
        if self.over is None:
            return "late by the platform's own mark, which costs nothing"
        hours, minutes = divmod(self.over // timedelta(minutes=1), 60)
        return f"late by {hours // 24} d {hours % 24} h {minutes} min, and loses {self.percent:g} % of the points"


def lateness(settings: Settings, student: str, attempt: Attempt | None) -> Lateness | None:
    """None for what came in time, and where no time can be trusted and no platform calls it late."""
    if not attempt:
        return None
    over = overdue(settings, student, attempt.moment)
    if over is None:
        return Lateness(0.0, None) if attempt.late else None
    return Lateness(percent_off(settings, over), over) if over > timedelta(0) else None


def overdue(settings: Settings, student: str, time: datetime | None) -> timedelta | None:
    """How long after the due date and the grace it came, by the clock on the wall or by the hours that passed.

    Where clocks were put forward or back meanwhile these differ: the shorter counts.
    """
    due = settings.due_for(student)
    if not due or not time:
        return None
    on_the_wall, passed = time.astimezone(due.tzinfo) - due, time.astimezone(UTC) - due.astimezone(UTC)
    return min(on_the_wall, passed) - timedelta(minutes=settings.late.grace_minutes)


def percent_off(settings: Settings, over: timedelta) -> float:
    """How many percent of the points earned are lost for each day that has begun."""
    return min(math.ceil(over / timedelta(days=1)) * settings.late.percent_per_day, settings.late.most)


def assign_penalties(gradebook: Gradebook, assignment: str, intake: Intake, settings: Settings) -> dict[str, Lateness]:
    """Sets what each submission loses, points given by hand included; returns which came late.

    Without a due date in course.toml nbgrader's own penalties stay as they are.
    """
    found = {
        submission.student.id: penalise(submission, intake, settings)
        for submission in gradebook.assignment_submissions(assignment)
    }
    gradebook.db.commit()
    return {student: late for student, late in found.items() if late}


def penalise(submission: SubmittedAssignment, intake: Intake, settings: Settings) -> Lateness | None:
    student = submission.student.id
    late = lateness(settings, student, graded_attempt(submission, intake.record(student)))
    for notebook in submission.notebooks if settings.due else ():
        notebook.late_submission_penalty = round(notebook.score * (late.percent if late else 0) / 100, 2)
    return late


def graded_attempt(submission: SubmittedAssignment, record: Record) -> Attempt | None:
    """Which attempt the gradebook has: the last with its time, else the last of all; None where there is no attempt.

    The times are the intake's own records, which no file of the student's can change.
    """
    timed = [attempt for attempt in record.attempts if attempt.time and naive(attempt.moment) == submission.timestamp]
    return next(reversed(timed or record.attempts), None)


def naive(moment: datetime | None) -> datetime | None:
    """A moment as the gradebook has it: in UTC, without a zone."""
    return moment.astimezone(UTC).replace(tzinfo=None) if moment else None


class AssignPenalties(NbGraderPreprocessor):
    """Assigns late penalties before feedback is written, as one of nbgrader's steps."""

    def preprocess(self, nb, resources):
        directory = self.parent.parent.coursedir
        names = resources["nbgrader"]
        settings = load_settings(Path(directory.root))
        with Gradebook(directory.db_url, directory.course_id) as gradebook:
            if settings.due:
                submission = gradebook.find_submission(names["assignment"], names["student"])
                penalise(submission, intake_of(directory, names["assignment"]), settings)
                gradebook.db.commit()
        return nb, resources


def extend(folder: Path, student: str, until: datetime) -> None:
    """Writes an extension into course.toml, and leaves all else in it as it is; ValueError where that cannot be."""
    file = folder / FILE
    lines = text_in(folder).splitlines()
    ours = f"{json.dumps(student, ensure_ascii=False)} = {until.isoformat(timespec='seconds')}"
    if not any(map(EXTENSIONS.match, lines)):
        lines += ["", "[extensions]"]
    start = [bool(EXTENSIONS.match(line)) for line in lines].index(True) + 1
    lines = [line for index, line in enumerate(lines) if index < start or not is_extension_of(line, student)]
    lines.insert(start, ours)
    text = "\n".join(lines) + "\n"
    parsed(text)
    file.touch()
    with open(file, "r+b") as opened:  # in place: on a hub its folder is not the instructors' to write in; never empty
        opened.write(text.encode())
        opened.truncate()


def is_extension_of(line: str, student: str) -> bool:
    try:
        return list(tomllib.loads(line)) == [student]
    except ValueError:
        return False
