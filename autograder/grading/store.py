"""Results on disk: each is written whole before anybody hears of it, so a killed run loses nothing."""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
from filelock import FileLock, Timeout

from attnlib.files import write_whole
from autograder.checks.verdict import Verdict
from autograder.grading.gradebook import AT_WORK

CLAIMS = ".claims"
MAX_NAME = 200  # characters; file systems take 255 bytes


@dataclass(frozen=True)
class Judged:
    """What verdicts were reached by, and when."""

    rules: str = ""    # the digest of all that they depend on, the package aside
    code: str = ""     # the package's
    version: str = ""  # and its name for people
    date: str = ""


@dataclass(frozen=True)
class Result:
    """What grading a submission came to. Without a notebook there is no score, and `problem` says why.

    With both, it is graded, and `problem` says why the gradebook does not have it yet.
    """

    student: str
    digest: str = ""  # of the submission
    seed: str = ""  # what the inputs and weights of its checks came from
    problem: str = ""
    notebook: str = ""  # the graded notebook, as JSON
    timestamp: str = ""  # when it was submitted
    verdicts: list[Verdict] = field(default_factory=list)
    accuracies: dict[str, float] = field(default_factory=dict)  # measured, in percent
    checkpoints: dict[str, dict[str, Any]] = field(default_factory=dict)  # by model: `described_checkpoints` in submissions.py
    seconds: float = 0.0
    trouble: list[str] = field(default_factory=list)  # what a person should have a look at
    notes: list[str] = field(default_factory=list)  # on what was handed in, for the student too
    disturbed: bool = False  # whether what others did at the same time may have cost it something
    overran: bool = False  # whether it was ended for the time that it took in all
    judged: Judged = Judged()
    recorded: str = ""  # the id under which the gradebook has it; another gradebook gives another
    was: list[Verdict] = field(default_factory=list)  # the verdicts that the gradebook has until then

    @property
    def points(self) -> float:
        return points_of(self.verdicts)

    @property
    def max_points(self) -> float:
        return sum(verdict.max_points for verdict in self.verdicts)

    def without_notebook(self) -> "Result":
        return replace(self, notebook="")


def points_of(verdicts: Iterable[Verdict]) -> float:
    return sum(verdict.points for verdict in verdicts)


class Store:
    """A folder with one JSON file for each student."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, student: str) -> Path:
        return self.folder / file_name(student, ".json")

    def save(self, result: Result) -> None:
        write_whole(self.path(result.student), json.dumps(asdict(result)))

    def renew(self, result: Result) -> Result:
        """Save a result that the gradebook does not have yet. Returns it with `was`, the verdicts that are there."""
        before = self.load(result.student)
        was = [] if before is None else before.verdicts if before.recorded else before.was
        result = replace(result, recorded="", was=was)
        self.save(result)
        return result

    def load(self, student: str) -> Result | None:
        """The last result of a student; None if there is none that can be read."""
        return read_result(self.path(student))

    def known(self, student: str, digest: str, rules: str) -> Result | None:
        """The result of a submission of that digest by these rules; None if there is no graded one."""
        found = self.load(student)
        return found if found and found.notebook and (found.digest, found.judged.rules) == (digest, rules) else None

    def all(self) -> Iterator[Result]:
        """The results of all students that can be read."""
        names = sorted(os.listdir(self.folder))  # an error where they can't be listed, which glob passes over
        yield from filter(None, (read_result(self.folder / name) for name in names if name.endswith(".json")))

    def problems(self) -> dict[str, str]:
        """Why the last submission is not graded, of each student of whom it is not."""
        return {result.student: result.problem for result in self.all() if result.problem}

    @contextmanager
    def claimed(self, student: str, patience: float = -1) -> Iterator[None]:
        """Held while a student is graded. Others wait for it; `Timeout` after `patience` seconds, with -1 never."""
        self.claim(student).parent.mkdir(exist_ok=True)
        with FileLock(self.claim(student), timeout=patience, thread_local=False):
            yield

    def claim(self, student: str) -> Path:
        return self.folder / CLAIMS / file_name(student, ".lock")

    @contextmanager
    def locked(self) -> Iterator[None]:
        """RuntimeError while another process holds the lock, which ends with its process."""
        try:
            with FileLock(self.folder / ".lock", timeout=0):
                yield
        except Timeout:
            raise RuntimeError(AT_WORK) from None


def file_name(student: str, ending: str) -> str:
    """A name for a student's file, whatever the student is called."""
    name = os.fsencode(student)
    stem = quote(name, safe=" ")
    if len(stem) > MAX_NAME:
        stem = f"{stem[:MAX_NAME // 2]}%-{hashlib.sha256(name).hexdigest()}"  # "%-" is in no other name
    return stem + ending


def read_result(path: Path) -> Result | None:
    """None where there is none, or a damaged one; OSError where this account may not read it."""
    try:
        return msgspec.convert(json.loads(path.read_text(encoding="utf-8")), Result)
    except (FileNotFoundError, ValueError):
        return None
