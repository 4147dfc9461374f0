"""A whole class: what is new is graded in parallel, stored, and then entered in the gradebook, one by one."""

import glob
import hashlib
import os
import time
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Executor
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

import nbformat
import psutil
from tqdm import tqdm

import autograder
from autograder.grading.execution import grade_notebook
from autograder.grading.gradebook import Course
from autograder.grading.pool import each_done
from autograder.grading.reading import read_notebook, rebuild
from autograder.grading.store import Result, Store
from autograder.grading.submissions import Submission, described_checkpoints, read_submission
from autograder.grading.test_data import load_test_data, secret_seed
from autograder.sandbox.kernel import Isolation

JOB_BYTES = 2 * 2**30  # memory that grading one submission takes: a worker, and a kernel at its largest step
PATTERN = "nbgrader takes the signs * ? [ in a student's name for a pattern: rename the folder."
JUDGES = ("rubric.toml", "checks/*.py", "sandbox/limits.toml")


@dataclass(frozen=True)
class Terms:
    """What everybody is graded by."""

    released: Path
    images: Path
    test_images: int
    seed: int
    isolation: Isolation

    def digest(self) -> str:
        """The same while rubric, checks, limits, released notebook and test images are."""
        package = Path(autograder.__file__).parent
        files = [self.released, *(path for pattern in JUDGES for path in sorted(package.glob(pattern)))]
        settings = f"{self.test_images} {self.seed}".encode()
        return hashlib.sha256(b"\0".join([settings, *(path.read_bytes() for path in files)])).hexdigest()


class Task(NamedTuple):
    submission: Submission
    digest: str  # of the submission and the terms


def grade(terms: Terms, task: Task) -> Result:
    """The work of one worker."""
    began = time.monotonic()
    notebook = rebuild(read_notebook(terms.released), task.submission.notebook)
    data = load_test_data(terms.images, terms.test_images, terms.seed)
    graded = grade_notebook(notebook, task.submission.files, data, terms.isolation)
    return Result(
        student=task.submission.student,
        digest=task.digest,
        notebook=nbformat.writes(notebook),
        timestamp=task.submission.timestamp,
        verdicts=[asdict(verdict) for verdict in graded.verdicts],
        accuracies=graded.accuracies,
        checkpoints=described_checkpoints(task.submission.files),
        seconds=time.monotonic() - began,
    )


class Run:
    """One run of `autograder grade` over the students that need it."""

    def __init__(self, course: Course, store: Store, terms: Terms, again: bool = False):
        self.course = course
        self.store = store
        self.terms = terms
        self.again = again
        self.terms_digest = terms.digest()
        self.counts = {"graded": 0, "failed": 0, "unchanged": 0}

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
            if glob.escape(student) != student:
                self.finish(Result(student, "", problem=PATTERN), progress)
                continue
            try:
                submission = read_submission(self.course.folder("submitted", student), student, self.course.notebook)
            except OSError as error:
                self.finish(Result(student, "", problem=f"The submission can't be read: {in_one_line(error)}"), progress)
                continue
            digest = hashlib.sha256(f"{submission.digest} {self.terms_digest}".encode()).hexdigest()
            known = self.store.load(student)
            if self.again or known is None or known.problem or known.digest != digest:
                yield Task(submission, digest)
            elif known.recorded:
                self.counts["unchanged"] += 1
                progress.update()
            else:
                self.finish(known, progress)

    def finish(self, result: Result, progress: tqdm) -> None:
        """Store a result, then enter it in the gradebook, then say so."""
        before = self.store.load(result.student)
        self.store.save(result)
        if not result.problem:
            try:
                self.course.record(result.student, result.notebook, result.timestamp)
                result = self.store.mark_recorded(result)
            except Exception as error:  # whatever happens to one must not keep the others from their scores
                result = Result(result.student, result.digest, problem=f"nbgrader: {in_one_line(error)}")
                self.store.save(result)
        self.counts["failed" if result.problem else "graded"] += 1
        progress.write(line_for(result, before))
        progress.update()


def line_for(result: Result, before: Result | None) -> str:
    if result.problem:
        return f"{result.student}  not graded: {result.problem}"
    line = f"{result.student}  {result.points:g} of {result.max_points:g}  ({result.seconds:.0f} s)"
    changes = changes_between(before, result) if before and before.notebook else []
    return f"{line}  was {before.points:g}: {', '.join(changes)}" if changes else line


def changes_between(before: Result, after: Result) -> list[str]:
    """The items whose points are others than before."""
    old, new = ({verdict["id"]: verdict["points"] for verdict in result.verdicts} for result in (before, after))
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
) -> dict[str, int]:
    """Grade the submissions of the course in the working directory; returns how many were graded, failed, unchanged.

    RuntimeError while another run holds the gradebook, FileNotFoundError without a course,
    a release or images.
    """
    course = Course(assignment)
    course.require_release()
    store = Store(course.results)
    with store.locked():
        images = Path(os.environ["CIFAR10_DIR"]).resolve()
        seed = secret_seed(course.root / "gradebook")
        load_test_data(images, test_images, seed)  # fails here, and not for each student, where there are no images
        run = Run(course, store, Terms(course.released.resolve(), images, test_images, seed, isolation), again)
        seen: set[str] = set()
        while new := [student for student in chosen(course, store, students, only_failed) if student not in seen]:
            seen |= set(new)  # and look again, for those that came in meanwhile
            run.over(new, make_pool, jobs)
    return run.counts


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
