"""The subcommands `autograder collect` and `autograder extend`."""

import argparse
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from nbgrader.api import Gradebook, MissingEntry

from autograder.assignment import ASSIGNMENT
from autograder.course_settings import load_settings
from autograder.grading.gradebook import Course
from autograder.grading.log import printable
from autograder.intake.attempts import intake_of
from autograder.intake.collect import NOT_UNDERSTOOD, Collection, table
from autograder.intake.lateness import assign_penalties, extend
from autograder.intake.names import student_id
from autograder.intake.roster import Roster, read_roster
from autograder.intake.strays import strays


def add_collect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "downloads", metavar="DOWNLOAD", type=Path, nargs="+",
        help="a zip or folder as Canvas, Moodle, Gradescope or Google Drive gives it, or one with a folder for each student",
    )
    parser.add_argument(
        "--roster", type=Path, metavar="FILE",
        help="who is in the course: Canvas's gradebook, Moodle's participants or grading worksheet, or any CSV with 'student'",
    )
    parser.add_argument(
        "--received", metavar="TIME", type=datetime.fromisoformat,
        help="when it was handed in, such as '2026-12-01 23:59', where the platform does not say",
    )
    parser.set_defaults(run=collect)


def collect(arguments: argparse.Namespace) -> bool:
    """Whether something was not understood."""
    course = Course(ASSIGNMENT)
    settings = load_settings(course.root)
    roster = read_roster(arguments.roster) if arguments.roster else Roster()
    received = arguments.received
    if received and not received.tzinfo:
        received = received.replace(tzinfo=ZoneInfo(settings.zone))
    intake = intake_of(course.directory, ASSIGNMENT)
    with intake.locked():
        keep_roster(course, roster)
        collection = Collection(intake, settings, roster, received)
        collection.collect(arguments.downloads, ASSIGNMENT)
        print(printable(table(collection)))
    return any(line.what == NOT_UNDERSTOOD for line in collection.lines)


def keep_roster(course: Course, roster: Roster) -> None:
    """Names, addresses and the platform's ids into the gradebook, where exports look for them."""
    if not roster.people:
        return
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        for person in roster.people:
            family, _, given = person.name.partition(", ")
            if not given:
                family, given = person.family_name, person.given_name
            facts = {"last_name": family, "first_name": given, "email": person.email, "lms_user_id": person.number}
            gradebook.update_or_create_student(person.student, **{key: value for key, value in facts.items() if value})


def add_extend(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("student", help="the student's id")
    parser.add_argument(
        "--until", metavar="DATE", type=datetime.fromisoformat, required=True,
        help="such as '2026-12-04 23:59', in the zone of course.toml; without an hour it is the end of that day",
    )
    parser.set_defaults(run=extend_and_show)


def extend_and_show(arguments: argparse.Namespace) -> None:
    course = Course(ASSIGNMENT)
    until = arguments.until
    if until.time() == time.min:
        until = until.replace(hour=23, minute=59)
    student = student_id(arguments.student)
    extend(course.root, student, until)
    losing = assign_late_penalties(course)
    print(printable(f"{student} has until {until:%Y-%m-%d %H:%M}, and loses {losing.get(student, 0):g} % for being late."))


def after_grading(course: Course) -> bool:
    """Says who loses points for being late, and what was passed over; whether that needs somebody's look."""
    for student, percent in assign_late_penalties(course).items():
        print(printable(f"late: {student} loses {percent:g} % of the points"))
    passed_over = strays(course.root / course.directory.submitted_directory, ASSIGNMENT)
    for line in passed_over:
        print(f"passed over: {line}")
    return bool(passed_over)


def empty_handed(course: Course) -> list[str]:
    """The students of the gradebook who have no submission in it."""
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        graded = {submission.student.id for submission in gradebook.assignment_submissions(ASSIGNMENT)}
        return sorted(student.id for student in gradebook.students if student.id not in graded)


def assign_late_penalties(course: Course) -> dict[str, float]:
    """As course.toml has it now, on the points as they are; the percent of those who lose any."""
    directory = course.directory
    with Gradebook(directory.db_url, directory.course_id) as gradebook:
        try:
            return assign_penalties(gradebook, ASSIGNMENT, intake_of(directory, ASSIGNMENT), load_settings(course.root))
        except MissingEntry:  # nothing was released yet
            return {}
