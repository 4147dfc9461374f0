"""A whole class: what is new is graded in parallel, stored, and then recorded in the gradebook, one by one."""

import os
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import partial

import psutil
from tqdm import tqdm

from autograder.grading.faults import noted
from autograder.grading.gradebook import Course
from autograder.grading.log import printable
from autograder.grading.pool import each_done
from autograder.grading.steps import record
from autograder.grading.store import Result, Store, points_of
from autograder.grading.submissions import Submission, read_submission, state_of
from autograder.grading.terms import Terms, code_digest, graded, terms_of
from autograder.intake.names import Refused, by_spelling, require_id
from autograder.sandbox.kernel import Isolation
from autograder.subject import SubjectError

JOB_BYTES = 2 * 2**30  # memory that grading one submission takes: a worker, and a kernel at its largest step
MAX_LOOKS = 3  # at one submission in a run; what goes on changing is left to the next


class Run:
    """One run of `autograder grade` over the students that need it."""

    def __init__(self, course: Course, store: Store, terms: Terms, again: bool = False):
        self.course = course
        self.store = store
        self.terms = terms
        self.again = again
        self.recorded = course.submission_ids()
        self.outcomes: dict[str, str] = {}  # by student: graded, failed or unchanged
        self.problems: dict[str, str] = {}  # of those who failed
        self.claims: dict[str, ExitStack] = {}  # on who is being graded
        self.by_other_code: set[str] = set()  # whose verdicts an other version of this package has reached

    @property
    def counts(self) -> dict[str, int]:
        return {what: list(self.outcomes.values()).count(what) for what in ("graded", "failed", "unchanged")}

    def over(self, students: Collection[str], make_pool: Callable[[int], Executor], jobs: int) -> None:
        """Grade the students whose submission or terms have changed since their last result."""
        with tqdm(total=len(students), unit="student", disable=None) as progress:
            work, new = partial(graded, self.terms), self.new(students, progress)
            for submission, result in each_done(work, new, make_pool, jobs, was_disturbed):
                if isinstance(result, Exception):
                    self.fail(Result(submission.student), "", result, progress)
                else:
                    self.finish(result, progress)

    def new(self, students: Collection[str], progress: tqdm) -> Iterator[Submission]:
        """The submissions that have to be graded; of the others what is known is recorded, where it is not yet."""
        spellings = by_spelling(self.course.students())
        for student in students:
            try:
                require_id(student, spellings)
                submission = read_submission(self.course.folder("submitted", student), student, self.course.released)
                known = self.known(submission)
            except Refused as problem:
                self.set_aside(Result(student, problem=str(problem)), progress)
                continue
            except Exception as error:  # whatever one student hands in must not keep the others from their scores
                self.fail(Result(student), "The submission can't be taken up: ", error, progress)
                continue
            if known is None:
                yield submission
                continue
            if known.judged.code != code_digest():
                self.by_other_code.add(student)
            if self.is_recorded(known, submission):
                self.outcomes.setdefault(student, "unchanged")
                progress.update()
            else:
                self.finish(replace(known, timestamp=submission.timestamp, problem=""), progress)

    def known(self, submission: Submission) -> Result | None:
        """What it came to; None where it has to be graded, and then the student is claimed for that."""
        student = submission.student
        find = partial(self.store.known, student, submission.digest, self.terms.rules)
        if (known := find()) and not (self.again and student not in self.outcomes):
            return known
        self.claims[student] = claim = ExitStack()
        claim.enter_context(self.store.claimed(student))
        if self.again or not (known := find()):
            return None
        claim.close()  # graded on demand meanwhile
        return known

    def is_recorded(self, known: Result, submission: Submission) -> bool:
        """Whether gradebook and autograded folder have the result, and its time, which lateness depends on."""
        return (
            bool(known.recorded)
            and known.recorded == self.recorded.get(known.student)
            and known.timestamp == submission.timestamp
            and (self.course.folder("autograded", known.student) / self.course.notebook).exists()
        )

    def finish(self, result: Result, progress: tqdm) -> None:
        """Store a result, then record it in the gradebook, then say so."""
        student = result.student
        try:
            result = self.store.renew(result)
        except Exception as error:  # the next run finds what was stored before, and tries again
            self.fail(Result(student), "The result can't be kept: ", error, progress)
            return
        try:
            record(self.course, result)
            kept = self.store.load(student)
            self.recorded[student] = kept.recorded if kept else ""
        except Exception as error:  # whatever happens to one must not keep the others from their scores
            self.fail(result, "nbgrader: ", error, progress)  # it is not graded again
        else:
            self.told(result, progress)

    def fail(self, result: Result, what: str, error: Exception, progress: tqdm) -> None:
        self.set_aside(replace(result, problem=what + noted(error, result.student, self.course.faults)), progress)

    def set_aside(self, result: Result, progress: tqdm) -> None:
        """Nobody loses a point by a problem: the gradebook keeps what it has."""
        with suppress(Exception):  # the store may be what is at fault
            result = self.store.renew(result)
        self.told(result, progress)

    def told(self, result: Result, progress: tqdm) -> None:
        self.claims.pop(result.student, ExitStack()).close()
        self.outcomes[result.student] = "failed" if result.problem else "graded"
        self.problems.pop(result.student, None)
        if result.problem:
            self.problems[result.student] = result.problem
        progress.write(line_for(result))
        progress.update()


def was_disturbed(found: Result | Exception) -> bool:
    """Whether others at work at the same time may be why a kernel did not start, or ended."""
    return isinstance(found, SubjectError) if isinstance(found, Exception) else found.disturbed


def line_for(result: Result) -> str:
    """What is said of a student, in one line that a terminal can show."""
    if result.problem:
        return not_graded(result.student, result.problem)
    line = f"{result.student}  {result.points:g} of {result.max_points:g}  ({result.seconds:.0f} s)"
    changes = changes_of(result) if result.was else []
    return printable(f"{line}  was {points_of(result.was):g}: {', '.join(changes)}" if changes else line, kept="")


def not_graded(student: str, problem: str) -> str:
    return printable(f"{student}  not graded: {problem}", kept="")


def changes_of(result: Result) -> list[str]:
    """The items whose points are others than the gradebook had."""
    old, new = ({verdict.id: verdict.points for verdict in verdicts} for verdicts in (result.was, result.verdicts))
    return [
        f"{item} {old.get(item, 0):g} -> {new.get(item, 0):g}"
        for item in old | new
        if old.get(item, 0) != new.get(item, 0)
    ]


def jobs_here() -> int:
    """How many submissions this machine can grade at a time: one for each core, as far as memory allows."""
    return max(1, min(os.cpu_count() or 1, psutil.virtual_memory().available // JOB_BYTES))


def grade_class(
    assignment: str,
    make_pool: Callable[[int], Executor],
    jobs: int,
    isolation: Isolation,
    test_images: int,
    students: Collection[str],
    again: bool,
    only_failed: bool,
) -> Run:
    """Grade the submissions of the course in the working directory; what comes back tells how it went.

    RuntimeError while another run holds the gradebook, FileNotFoundError without a course,
    a release or images, SettingsError where nothing can be graded by rubric or limits.
    """
    course = Course(assignment)
    course.require_release()
    store = Store(course.results)
    with store.locked(), course.locked():
        run = Run(course, store, terms_of(course, isolation, test_images), again)  # fails here, not for each student
        looks: Counter[str] = Counter()
        seen: dict[str, list[tuple]] = {}
        while due := {
            student: state
            for student in chosen(course, store, students, only_failed)
            if (state := state_of(course.folder("submitted", student))) != seen.get(student) and looks[student] < MAX_LOOKS
        }:
            seen |= due  # and look again, for those that came in or changed meanwhile
            looks.update(due.keys())
            run.over(due, make_pool, jobs)
    return run


def chosen(course: Course, store: Store, students: Collection[str], only_failed: bool) -> list[str]:
    submitted = course.students()
    unknown = set(students) - set(submitted)
    if unknown:
        raise FileNotFoundError(f"There is no submission of {', '.join(sorted(unknown))}.")
    return [
        student
        for student in submitted
        if (not students or student in students)
        and (not only_failed or ((known := store.load(student)) and known.problem))
    ]
