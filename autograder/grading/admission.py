"""Who comes into nbgrader's gradebook: only students whose folder has a name that can be an id."""

from nbgrader.converters import Autograde

from autograder.grading.gradebook import Course
from autograder.grading.store import Result, Store
from autograder.intake.names import Refused, by_spelling, require_id, shown

plain_init_assignment = Autograde.init_assignment


def init_assignment(converter: Autograde, assignment: str, student: str) -> None:
    """In place of Autograde.init_assignment: RuntimeError where the folder's name can be no student's id.

    nbgrader's own enters every folder's name in the gradebook as a student.
    """
    course = Course(assignment, converter.coursedir)
    if not hasattr(converter, "spellings"):  # one converter goes over the whole class
        converter.spellings = by_spelling(course.students())
    try:
        require_id(student, converter.spellings)
    except Refused as problem:
        Store(course.results).renew(Result(student, problem=str(problem)))
        raise RuntimeError(f"{shown(student)} is not graded: {problem}") from None
    plain_init_assignment(converter, assignment, student)
