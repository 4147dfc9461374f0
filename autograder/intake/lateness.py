"""What late work costs, by course.toml: computed from the points as they are, so that nobody's code runs again for it."""

import json
import math
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nbgrader.api import Gradebook, SubmittedAssignment
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.course_settings import FILE, Settings, load_settings, parsed
from autograder.intake.attempts import Intake, Record, intake_of


def percent_off(settings: Settings, student: str, time: datetime | None) -> float:
    """How many percent of the points earned a submission loses; none where no time can be trusted.

    A day has begun when the clock on the wall passes the hour of the due date, also where clocks are put forward.
    """
    due = settings.due_for(student)
    if not due or not time:
        return 0.0
    over = time.astimezone(due.tzinfo) - due - timedelta(minutes=settings.late.grace_minutes)
    days = math.ceil(over / timedelta(days=1))
    return min(max(0, days) * settings.late.percent_per_day, settings.late.most)


def assign_penalties(gradebook: Gradebook, assignment: str, intake: Intake, settings: Settings) -> dict[str, float]:
    """Sets what each submission loses, points given by hand included; returns the percent of those that lose any.

    Without a due date in course.toml nbgrader's own penalties stay as they are.
    """
    submissions = gradebook.assignment_submissions(assignment) if settings.due else []
    percents = {submission.student.id: penalise(submission, intake, settings) for submission in submissions}
    gradebook.db.commit()
    return {student: percent for student, percent in percents.items() if percent}


def penalise(submission: SubmittedAssignment, intake: Intake, settings: Settings) -> float:
    student = submission.student.id
    percent = percent_off(settings, student, time_of(submission, intake.record(student)))
    for notebook in submission.notebooks:
        notebook.late_submission_penalty = round(notebook.score * percent / 100, 2)
    return percent


def time_of(submission: SubmittedAssignment, record: Record) -> datetime | None:
    """When what the gradebook has was handed in; only a time of ours is believed, and never a file of the student's."""
    times = [attempt.moment for attempt in record.attempts]
    graded = [time for time in times if time and time.astimezone(UTC).replace(tzinfo=None) == submission.timestamp]
    return graded[-1] if graded else times[-1] if times else None


class AssignPenalties(NbGraderPreprocessor):
    """The same before feedback is written, among nbgrader's own steps."""

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
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    ours = f"{json.dumps(student, ensure_ascii=False)} = {until.isoformat(timespec='seconds')}"
    if "[extensions]" not in map(str.strip, lines):
        lines += ["", "[extensions]"]
    start = [line.strip() for line in lines].index("[extensions]") + 1
    lines = [line for index, line in enumerate(lines) if index < start or not is_extension_of(line, student)]
    lines.insert(start, ours)
    text = "\n".join(lines) + "\n"
    parsed(text)
    file.write_text(text, encoding="utf-8")  # in place: on a hub its folder is not the instructors' to write in


def is_extension_of(line: str, student: str) -> bool:
    try:
        return list(tomllib.loads(line)) == [student]
    except ValueError:
        return False
