"""A whole class: what is new is graded in parallel, stored, and then entered in the gradebook, one by one."""

import glob
import os
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Executor
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

import nbformat
import psutil
from tqdm import tqdm

import autograder
from autograder.checks import TestData
from autograder.grading.execution import grade_notebook, trouble_in
from autograder.grading.gradebook import Course
from autograder.grading.log import printable
from autograder.grading.pool import each_done
from autograder.grading.reading import read_notebook, rebuild
from autograder.grading.store import Result, Store, points_of
from autograder.grading.submissions import Submission, described_checkpoints, digest_of, read_submission, state_of
from autograder.grading.test_data import fingerprint, load_test_data, secret_seed
from autograder.sandbox.kernel import Isolation

JOB_BYTES = 2 * 2**30  # memory that grading one submission takes: a worker, and a kernel at its largest step
MAX_LOOKS = 3  # at one submission in a run; what goes on changing is left to the next
PATTERN = "nbgrader takes the signs * ? [ in a student's name for a pattern: rename the folder."
NOT_UTF8 = "The folder's name is not in UTF-8: rename it."
OTHER_JUDGES = (
    "Rubric, checks or limits are not those that the run began with: "
    "let all machines have the same version of this package, or run `autograder grade` again."
)
OTHER_IMAGES = "The test images in {root} are not those of the coordinator: copy those to this machine."
JUDGES = ("rubric.toml", "checks/*.py", "sandbox/limits.toml")


@dataclass(frozen=True)
class Terms:
    """What everybody is graded by, wherever the worker is: each has its own test images and its own checks."""

    images: str  # their fingerprint
    judges: str  # the digest of rubric, checks and limits
    test_images: int
    seed: int
    isolation: Isolation

    def load_images(self) -> TestData:
        """The test images of this worker; RuntimeError where it would grade by others than the coordinator."""
        if digest_of_judges() != self.judges:
            raise RuntimeError(OTHER_JUDGES)
        root = images_here()
        if fingerprint(root, self.test_images, self.seed) != self.images:
            raise RuntimeError(OTHER_IMAGES.format(root=root))
        return load_test_data(root, self.test_images, self.seed)


def images_here() -> Path:
    if "CIFAR10_DIR" not in os.environ:
        raise RuntimeError("CIFAR10_DIR is not set: let it name the folder with CIFAR-10 on this machine.")
    return Path(os.environ["CIFAR10_DIR"]).resolve()


def digest_of_judges() -> str:
    package = Path(autograder.__file__).parent
    files = [path for pattern in JUDGES for path in sorted(package.glob(pattern))]
    return digest_of([path.read_bytes() for path in files])


class Task(NamedTuple):
    submission: Submission  # its notebook rebuilt on the released one
    digest: str  # of the submission and of all it is graded by


def grade(terms: Terms, task: Task) -> Result:
    """The work of one worker."""
    began = time.monotonic()
    submission, notebook = task.submission, task.submission.notebook
    graded = grade_notebook(notebook, submission.files, terms.load_images(), terms.isolation)
    unreadable = [f"the notebook could not be read: {submission.unreadable}"] if submission.unreadable else []
    return Result(
        student=submission.student,
        digest=task.digest,
        notebook=nbformat.writes(notebook),
        timestamp=submission.timestamp,
        verdicts=[asdict(verdict) for verdict in graded.verdicts],
        accuracies=graded.accuracies,
        checkpoints=described_checkpoints(submission.files),
        seconds=time.monotonic() - began,
        trouble=[*unreadable, *trouble_in(notebook)],
    )


class Run:
    """One run of `autograder grade` over the students that need it."""

    def __init__(self, course: Course, store: Store, terms: Terms, again: bool = False):
        self.course = course
        self.store = store
        self.terms = terms
        self.again = again
        self.released = read_notebook(course.released)
        settings = f"{terms.images} {terms.judges}".encode()
        self.terms_digest = digest_of([settings, course.released.read_bytes()])
        self.recorded = course.submission_ids()
        self.outcomes: dict[str, str] = {}  # by student: graded, failed or unchanged
        self.problems: dict[str, str] = {}  # of those who failed

    @property
    def counts(self) -> dict[str, int]:
        return {what: list(self.outcomes.values()).count(what) for what in ("graded", "failed", "unchanged")}

    def over(self, students: Collection[str], make_pool: Callable[[int], Executor], jobs: int) -> None:
        """Grade the students whose submission or terms have changed since their last result."""
        with tqdm(total=len(students), unit="student", disable=None) as progress:
            tasks = self.tasks(students, progress)
            for task, result in each_done(partial(grade, self.terms), tasks, make_pool, jobs):
                if isinstance(result, Exception):
                    result = Result(task.submission.student, task.digest, problem=in_one_line(result))
                self.finish(result, progress)

    def tasks(self, students: Collection[str], progress: tqdm) -> Iterator[Task]:
        for student in students:
            if problem := problem_with_name(student):
                self.finish(Result(student, "", problem), progress)
                continue
            known = self.store.load(student)
            try:
                task = self.task_for(student)
            except Exception as error:  # whatever one student hands in must not keep the others from their scores
                self.finish(Result(student, "", problem=f"The submission can't be read: {in_one_line(error)}"), progress)
                continue
            again = self.again and student not in self.outcomes
            if again or known is None or not known.notebook or known.digest != task.digest:
                yield task
            elif known.recorded and known.recorded == self.recorded.get(student):
                self.outcomes.setdefault(student, "unchanged")
                progress.update()
            else:
                self.finish(replace(known, problem=""), progress)

    def task_for(self, student: str) -> Task:
        submission = read_submission(self.course.folder("submitted", student), student, self.course.notebook)
        digest = digest_of([submission.digest.encode(), self.terms_digest.encode()])
        return Task(replace(submission, notebook=rebuild(self.released, submission.notebook)), digest)

    def finish(self, result: Result, progress: tqdm) -> None:
        """Store a result, then enter it in the gradebook, then say so."""
        before = self.store.load(result.student)
        was = [] if before is None else before.verdicts if before.recorded else before.was
        result = self.kept(replace(result, recorded="", was=was))
        self.outcomes[result.student] = "failed" if result.problem else "graded"
        self.problems.pop(result.student, None)
        if result.problem:
            self.problems[result.student] = result.problem
        progress.write(line_for(result))
        progress.update()

    def kept(self, result: Result) -> Result:
        """The result as it is stored, and in the gradebook too unless its `problem` says why not."""
        try:
            self.store.save(result)
            if not result.problem:
                result = self.entered(result)
                self.store.save(result)
        except Exception as error:  # the next run finds what was stored before, and tries again
            return Result(result.student, result.digest, f"The result can't be kept: {in_one_line(error)}", was=result.was)
        return result

    def entered(self, result: Result) -> Result:
        try:
            found = self.course.record(result.student, result.notebook, result.timestamp)
        except Exception as error:  # whatever happens to one must not keep the others from their scores
            return replace(result, problem=f"nbgrader: {in_one_line(error)}")
        self.recorded[result.student] = found
        return replace(result, recorded=found)


def problem_with_name(student: str) -> str:
    """Why nbgrader could not take a student's name, if it could not."""
    if glob.escape(student) != student:
        return PATTERN
    try:
        student.encode()
    except UnicodeEncodeError:
        return NOT_UTF8
    return ""


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
    old, new = ({verdict["id"]: verdict["points"] for verdict in verdicts} for verdicts in (result.was, result.verdicts))
    return [
        f"{item} {old.get(item, 0):g} -> {new.get(item, 0):g}"
        for item in old | new
        if old.get(item, 0) != new.get(item, 0)
    ]


def in_one_line(error: BaseException) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:500]


def jobs_here() -> int:
    """As many as there are cores, and memory for."""
    return max(1, min(os.cpu_count() or 1, psutil.virtual_memory().available // JOB_BYTES))


def grade_class(
    assignment: str,
    make_pool: Callable[[int], Executor],
    jobs: int,
    isolation: Isolation,
    test_images: int,
    students: Collection[str] = (),
    again: bool = False,
    only_failed: bool = False,
) -> Run:
    """Grade the submissions of the course in the working directory; what comes back tells how it went.

    RuntimeError while another run holds the gradebook, FileNotFoundError without a course,
    a release or images.
    """
    course = Course(assignment)
    course.require_release()
    store = Store(course.results)
    with store.locked(), course.locked():
        course.clear_staged()
        images, seed = images_here(), secret_seed(course.root / "gradebook")
        # Fails here, and not for each student, where there are no images.
        shown = fingerprint(images, test_images, seed)
        run = Run(course, store, Terms(shown, digest_of_judges(), test_images, seed, isolation), again)
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
