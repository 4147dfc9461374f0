"""The subcommands `autograder collect` and `autograder extend`."""

import argparse
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from autograder.assignment import ASSIGNMENT
from autograder.course_settings import load_settings
from autograder.grading.gradebook import Course
from autograder.grading.log import printable
from autograder.grading.standing import assign_late_penalties, not_taken, put_on_record
from autograder.intake.collect import NOT_UNDERSTOOD, Collection, table
from autograder.intake.lateness import extend
from autograder.intake.names import shown, student_id
from autograder.intake.people import Roster, keep_roster, kept_roster
from autograder.intake.roster import read_roster


def add_collect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "downloads", metavar="DOWNLOAD", type=Path, nargs="+",
        help="a zip or folder as a platform gives it (docs/collecting.md), or one with a folder for each student",
    )
    parser.add_argument(
        "--roster", type=Path, metavar="FILE",
        help="who is in the course: the platform's own list (docs/collecting.md), or any CSV with 'student'",
    )
    parser.add_argument(
        "--received", metavar="TIME", type=moment,
        help="when it was handed in, such as '2026-12-01 23:59', where the platform does not say",
    )
    parser.set_defaults(run=collect)


def moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{shown(text)} is no time: write it as 2026-12-01 or '2026-12-01 23:59'") from None


def last_moment(text: str) -> datetime:
    """A time; for a day alone its last second."""
    try:
        return datetime.combine(date.fromisoformat(text), time(23, 59, 59))
    except ValueError:
        return moment(text)


def collect(arguments: argparse.Namespace) -> bool:
    """Take in the downloads. Returns whether something in them was not understood."""
    course = Course(ASSIGNMENT)
    settings = load_settings(course.root)
    roster = kept_roster(course.root)
    if arguments.roster:
        roster = read_roster(arguments.roster).after(roster)
    received = arguments.received
    if received and not received.tzinfo:
        received = received.replace(tzinfo=ZoneInfo(settings.zone))
    intake = course.intake()
    with intake.locked():
        if arguments.roster:
            enter(course, roster)
        collection = Collection(intake, settings, roster, received)
        try:
            collection.collect(arguments.downloads)
        finally:  # where one of them can't be read, what came of those before it is on record and told
            put_on_record(course, collection.refused)
            if collection.missing():
                collection.refused |= not_taken(course)  # in earlier runs
            if collection.lines:
                print(printable(table(collection)))
    return any(line.what == NOT_UNDERSTOOD for line in collection.lines)


def enter(course: Course, roster: Roster) -> None:
    """Store a roster beside the gradebook, for exports, and names and addresses in it, for the formgrader to show."""
    keep_roster(course.root, roster)
    with course.opened() as gradebook:
        for person in roster.people:
            family, given = person.names
            facts = {"last_name": family, "first_name": given, "email": person.email, "lms_user_id": person.number}
            gradebook.update_or_create_student(person.student, **{key: value for key, value in facts.items() if value})


def add_extend(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("student", help="the student's id")
    parser.add_argument(
        "--until", metavar="DATE", type=last_moment, required=True,
        help="such as '2026-12-04 23:59', in the zone of course.toml; without an hour it is the end of that day",
    )
    parser.set_defaults(run=extend_and_show)


def extend_and_show(arguments: argparse.Namespace) -> None:
    course = Course(ASSIGNMENT)
    student, until = student_id(arguments.student), arguments.until
    extend(course.root, student, until)
    late = assign_late_penalties(course).get(student)
    print(printable(f"{student} has until {until:%Y-%m-%d %H:%M}, and loses {late.percent if late else 0:g} % for being late."))
    roster = kept_roster(course.root).by_id
    if roster and student not in roster:
        print(printable(f"Nobody on the roster is called {shown(student)}: is it spelled right?"))
