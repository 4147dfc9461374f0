"""Where students stand beside their grades: who came late, who has handed in nothing, and whose work could not be taken in."""

from collections.abc import Iterable

from nbgrader.api import MissingEntry

from autograder.assignment import ASSIGNMENT
from autograder.course_settings import load_settings
from autograder.grading.gradebook import Course
from autograder.grading.log import printable
from autograder.grading.store import Result, Store
from autograder.intake.lateness import Lateness, assign_penalties
from autograder.intake.people import kept_roster
from autograder.intake.strays import strays


def put_on_record(course: Course, refused: dict[str, str]) -> None:
    """Store why the work of these students could not be taken in: they count as not graded, and not as missing."""
    if refused:
        store = Store(course.results)
        for student, why in refused.items():
            store.renew(Result(student, problem=why))


def after_grading(course: Course) -> bool:
    """Print who was late, who has handed in nothing, and what was passed over. Returns whether a person has to look at it."""
    for student, late in assign_late_penalties(course).items():
        print(printable(f"{student}: {late}"))
    refused = not_taken(course)
    for student, why in refused.items():
        print(printable(f"{student}  not graded: {why}", kept=""))
    if missing := empty_handed(course, refused):
        print(printable(f"{len(missing)} handed in nothing: {', '.join(missing)}"))
    passed_over = strays(course.root / course.directory.submitted_directory, ASSIGNMENT)
    for line in passed_over:
        print(f"passed over: {line}")
    return bool(refused or passed_over)


def not_taken(course: Course) -> dict[str, str]:
    """The students of whom nothing lies among the submissions since it could not be taken in, each with the reason."""
    there = course.students()
    return {student: why for student, why in Store(course.results).problems().items() if student not in there}


def empty_handed(course: Course, ungraded: Iterable[str]) -> list[str]:
    """The students of the course (by its roster, else its gradebook) who have handed in nothing.

    ungraded: students who are known to have handed in something that could not be graded
    """
    with course.opened() as gradebook:
        known = kept_roster(course.root).by_id.keys() or {student.id for student in gradebook.students}
    return sorted(known - {*course.students(), *course.submission_ids(), *ungraded})


def assign_late_penalties(course: Course) -> dict[str, Lateness]:
    """Set what lateness costs, by today's course.toml and points. Returns whose submissions came late, and how late."""
    with course.opened() as gradebook:
        try:
            return assign_penalties(gradebook, ASSIGNMENT, course.intake(), load_settings(course.root))
        except MissingEntry:  # nothing was released yet
            return {}
