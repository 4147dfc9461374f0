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
    """Whoever handed in what cannot be taken is not graded, with the reason, and is not missing."""
    if refused:
        store = Store(course.results)
        for student, why in refused.items():
            store.renew(Result(student, problem=why))


def after_grading(course: Course) -> bool:
    """Says who was late, who has handed in nothing, and what was passed over; whether that needs somebody's look."""
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
    """Of whom nothing lies among the submissions, as `collect` could take nothing in, and why."""
    there = course.students()
    return {student: why for student, why in Store(course.results).problems().items() if student not in there}


def empty_handed(course: Course, ungraded: Iterable[str]) -> list[str]:
    """Who is in the course, by its roster or else its gradebook, and has handed in nothing that is graded or could be.

    ungraded: of whom it is on record that they handed in what could not be graded
    """
    with course.opened() as gradebook:
        known = kept_roster(course.root).by_id.keys() or {student.id for student in gradebook.students}
    return sorted(known - {*course.students(), *course.submission_ids(), *ungraded})


def assign_late_penalties(course: Course) -> dict[str, Lateness]:
    """As course.toml has it now, on the points as they are; those that came late."""
    with course.opened() as gradebook:
        try:
            return assign_penalties(gradebook, ASSIGNMENT, course.intake(), load_settings(course.root))
        except MissingEntry:  # nothing was released yet
            return {}
