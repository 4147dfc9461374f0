"""Results into nbgrader's gradebook, by nbgrader's own autograde: it takes a result, or has it made."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import cast

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat.v4 import new_notebook
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Enum, Integer
from traitlets.config import Config

from autograder.grading.admission import plain_init_assignment
from autograder.grading.execution import undisturbed
from autograder.grading.faults import noted
from autograder.grading.gradebook import Course
from autograder.grading.history import History
from autograder.grading.options import TEST_IMAGES
from autograder.grading.store import Result, Store
from autograder.grading.submissions import read_submission, secret_of
from autograder.grading.terms import graded, terms_of
from autograder.intake.names import Refused
from autograder.sandbox.kernel import Isolation


class Unopened(NotebookExporter):
    """nbgrader opens no submitted notebook: what it records is the result, which `GradeInSandbox` brings."""

    def from_filename(self, filename, resources=None, **kw):
        return self.from_notebook_node(new_notebook(), resources=resources, **kw)


class GradeInSandbox(NbGraderPreprocessor):
    """In place of nbgrader's Execute: the graded notebook, from the store where it is known, and else graded now."""

    isolation = Enum(
        ["bubblewrap", "none"], "bubblewrap", help="'none' runs students' code with your rights: for trusted code only."
    ).tag(config=True)
    test_images = Integer(TEST_IMAGES, help="How many test images accuracies are measured on; 0: all.").tag(config=True)

    def preprocess(self, nb, resources):
        converter, names = self.parent.parent, resources["nbgrader"]
        course, student = Course(names["assignment"], converter.coursedir), names["student"]
        result = getattr(converter, "result", None) or self.result_of(course, student)
        folder = course.folder("submitted", student)
        handed_in = course.directory.get_existing_timestamp(folder)
        # Kept, so that nbgrader knows a newer submission when it comes, and finds its student for the feedback.
        kept = course.folder("autograded", student)
        (kept / "timestamp.txt").write_text(f"{handed_in} UTC" if handed_in else "")
        (kept / "submission_secret.txt").write_text(secret_of(folder))
        resources["result"] = result
        return nbformat.reads(result.notebook, as_version=4), resources

    def result_of(self, course: Course, student: str) -> Result:
        store = Store(course.results)
        try:
            terms = terms_of(course, cast(Isolation, self.isolation), self.test_images)
            submission = read_submission(course.folder("submitted", student), student, course.released)
            known = store.known(student, submission.digest, terms.rules)
            result = known or undisturbed(lambda: graded(terms, submission))
            return store.renew(replace(result, timestamp=submission.timestamp))
        except Exception as error:
            problem = str(error) if isinstance(error, Refused) else noted(error, student, course.faults)
            with suppress(Exception):  # the store may be what is at fault
                store.renew(Result(student, problem=problem))
            raise RuntimeError(f"{student} is not graded: {problem}") from error


class MarkRecorded(NbGraderPreprocessor):
    """The store learns that the gradebook has the result now."""

    def preprocess(self, nb, resources):
        coursedir, names = self.parent.parent.coursedir, resources["nbgrader"]
        course = Course(names["assignment"], coursedir)
        with course.opened() as gradebook:
            recorded = gradebook.find_submission(names["assignment"], names["student"]).id
        History(course.gradebook).add_verdicts(resources["result"])
        Store(course.results).save(replace(resources["result"], recorded=recorded, problem=""))
        return nb, resources


def record(course: Course, result: Result) -> None:
    """Have nbgrader's autograde take a result, with all steps of nbgrader_config.py. Raises what stopped it."""
    config = Config(course.config)
    config.CourseDirectory.assignment_id = course.assignment
    config.CourseDirectory.student_id = result.student
    converter = OneStudent(result, coursedir=CourseDirectory(config=config), config=config)
    with cause_raised(converter.log):
        converter.start()


class OneStudent(Autograde):
    """nbgrader's own, of a result that is known, whatever notebook the student's folder holds."""

    def __init__(self, result: Result, **more):
        super().__init__(**more)
        self.result = result
        self.force = True
        self.log.setLevel(logging.ERROR)

    init_assignment = plain_init_assignment  # whoever has a result was looked at

    def init_notebooks(self) -> None:
        folder = self._format_source(self.coursedir.assignment_id, self.coursedir.student_id)
        self.assignments = {folder: [f"{folder}/{self.coursedir.assignment_id}.ipynb"]}


class FirstCause(logging.Handler):
    """Keeps the first exception that is logged while it is handled."""

    error: BaseException | None = None

    def emit(self, record: logging.LogRecord) -> None:
        self.error = self.error or sys.exc_info()[1]


@contextmanager
def cause_raised(log: logging.Logger) -> Iterator[None]:
    """Raises the exception that nbgrader logged, in place of its own, which only refers to the log."""
    cause = FirstCause(logging.ERROR)
    log.addHandler(cause)
    try:
        yield
    except NbGraderException as error:
        raise cause.error or error from None
    finally:
        log.removeHandler(cause)
