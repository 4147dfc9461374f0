"""What a class is graded by, the same for all workers, and what is kept of it with each verdict."""

import importlib.metadata
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from math import inf
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.utils import is_grade

from autograder.assignment import ROOT
from autograder.checks.accuracy import TestData
from autograder.checks.judging import load_rubric
from autograder.checks.rubric import RUBRIC
from autograder.grading.execution import grade_submission
from autograder.grading.gradebook import OTHER_CELLS, UNRELEASED, Course, recorded_cells
from autograder.grading.images import fingerprint, load_test_data, secret_seed
from autograder.grading.reading import read_notebook
from autograder.grading.store import Judged, Result
from autograder.grading.submissions import Submission, digest_of
from autograder.sandbox.kernel import Isolation
from autograder.sandbox.limits import LIMITS, load_limits
from autograder.settings import SettingsError

SHIPPED = ("*.py", "*.toml", "*.json", "*.html")  # what the package's code consists of
OTHER_JUDGES = (
    "Code, rubric or limits are not those that the run began with: "
    "let all machines have the same version of this package, or run `autograder grade` again."
)
OTHER_POINTS = (  # of those the gradebook reckons with the release's, so that nobody would get what is right
    "rubric.toml gives other points than the released notebook, to {}: run `make release`, or take that back."
)
OTHER_IMAGES = "The test images in {root} are not those of the coordinator: copy those to this machine."


@dataclass(frozen=True)
class Terms:
    """Each worker has its own copy of the package and of the test images, and compares them with these."""

    released: NotebookNode
    rules: str  # the digest of what verdicts depend on beside the package: release, rubric, limits and images
    package: str  # the digest of rubric, limits and code
    images: str  # the fingerprint of the test images
    test_images: int
    seed: int
    isolation: Isolation
    seconds: float = inf  # that grading a submission may take, where that is less than limits.toml says

    def load_images(self) -> TestData:
        """The test images of this worker; RuntimeError where it would grade by others than the coordinator."""
        if package_digest() != self.package:
            raise RuntimeError(OTHER_JUDGES)
        root = images_here()
        if fingerprint(root, self.test_images, self.seed) != self.images:
            raise RuntimeError(OTHER_IMAGES.format(root=root))
        return load_test_data(root, self.test_images, self.seed)


def terms_of(course: Course, isolation: Isolation, test_images: int) -> Terms:
    """The terms of a course, from now on.

    SettingsError where rubric, limits or release can't be graded by, RuntimeError without images, FileNotFoundError without
    these or a release.
    """
    rubric = load_rubric()
    load_limits()
    if not course.released.exists():
        raise FileNotFoundError(UNRELEASED.format(course.assignment))
    notebook, (cells, _) = read_notebook(course.released), course.cells()
    if cells and (others := cells ^ recorded_cells(notebook)):
        raise SettingsError(OTHER_CELLS.format(", ".join(sorted(others))))
    given_out = {cell.metadata.nbgrader.grade_id: cell.metadata.nbgrader.points for cell in filter(is_grade, notebook.cells)}
    if changed := [item.id for item in rubric.items if given_out.get(item.id, item.points) != item.points]:
        raise SettingsError(OTHER_POINTS.format(", ".join(changed)))
    seed = secret_seed(course.gradebook)
    images = fingerprint(images_here(), test_images, seed)
    released = course.released.read_bytes()
    return Terms(
        released=notebook,
        rules=digest_of([released, rubric_and_limits(), images.encode()]),
        package=package_digest(),
        images=images,
        test_images=test_images,
        seed=seed,
        isolation=isolation,
    )


def graded(terms: Terms, submission: Submission) -> Result:
    """The work of one worker."""
    limits = load_limits()
    limits = replace(limits, seconds_in_all=min(limits.seconds_in_all, terms.seconds))
    result = grade_submission(submission, terms.released, terms.load_images(), terms.isolation, str(terms.seed), limits)
    return replace(result, judged=judged_by(terms.rules))


def judged_by(rules: str) -> Judged:
    package, torch = map(importlib.metadata.version, ("self-attention-for-vision", "torch"))
    return Judged(rules, code_digest(), f"{package}, torch {torch}", f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC")


def images_here() -> Path:
    if "CIFAR10_DIR" not in os.environ:
        raise RuntimeError("CIFAR10_DIR is not set: let it name the folder with CIFAR-10 on this machine.")
    return Path(os.environ["CIFAR10_DIR"]).resolve()


def package_digest() -> str:
    return digest_of([rubric_and_limits(), code_digest().encode()])


def rubric_and_limits() -> bytes:
    return RUBRIC.read_bytes() + LIMITS.read_bytes()


@cache
def code_digest() -> str:
    """The digest of the installed package, rubric and limits aside."""
    files = [path for path in shipped() if path not in (RUBRIC, LIMITS)]
    return digest_of([part for path in files for part in (str(path.relative_to(ROOT)).encode(), path.read_bytes())])


def shipped() -> Iterator[Path]:
    """The files of the package that grading needs."""
    for package in ("attnlib", "autograder"):
        for pattern in SHIPPED:
            yield from sorted((ROOT / package).rglob(pattern))
