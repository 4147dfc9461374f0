"""Results on disk: each is written whole before anybody hears of it, so a killed run loses nothing."""

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

AT_WORK = "Another `autograder grade` is at work on this gradebook: wait until it ends."
MAX_NAME = 200  # characters; file systems take 255 bytes


@dataclass(frozen=True)
class Result:
    """What grading a submission came to. Without a notebook there is no score, and `problem` says why.

    With both, it is graded, and `problem` says why the gradebook does not have it yet.
    """

    student: str
    digest: str  # of the submission and of all that judged it
    problem: str = ""
    notebook: str = ""  # the autograded notebook, as JSON
    timestamp: str = ""  # when it was submitted
    verdicts: list[dict[str, Any]] = field(default_factory=list)
    accuracies: dict[str, float] = field(default_factory=dict)  # measured, in percent
    checkpoints: dict[str, dict[str, Any]] = field(default_factory=dict)  # by model: `described_checkpoints` in submissions.py
    seconds: float = 0.0
    trouble: list[str] = field(default_factory=list)  # what a person should have a look at
    recorded: str = ""  # the id under which the gradebook has it; another gradebook gives another
    was: list[dict[str, Any]] = field(default_factory=list)  # the verdicts that the gradebook has until then

    @property
    def points(self) -> float:
        return points_of(self.verdicts)

    @property
    def max_points(self) -> float:
        return sum(verdict["max_points"] for verdict in self.verdicts)

    def without_notebook(self) -> "Result":
        return replace(self, notebook="")


def points_of(verdicts: list[dict[str, Any]]) -> float:
    return sum(verdict["points"] for verdict in verdicts)


class Store:
    """A folder with one JSON file for each student."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, student: str) -> Path:
        name = os.fsencode(student)
        stem = quote(name, safe=" ")
        if len(stem) > MAX_NAME:
            stem = f"{stem[:MAX_NAME // 2]}%-{hashlib.sha256(name).hexdigest()}"  # "%-" is in no other name
        return self.folder / f"{stem}.json"

    def save(self, result: Result) -> None:
        write_whole(self.path(result.student), json.dumps(asdict(result)))

    def load(self, student: str) -> Result | None:
        """The last result of a student; None if there is none that can be read."""
        return read_result(self.path(student))

    def all(self) -> Iterator[Result]:
        """The results of all students that can be read."""
        yield from filter(None, map(read_result, sorted(self.folder.glob("*.json"))))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """RuntimeError while another process holds the lock, which ends with its process."""
        with open(self.folder / ".lock", "w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise RuntimeError(AT_WORK) from None
            yield


def read_result(path: Path) -> Result | None:
    try:
        return Result(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_whole(path: Path, text: str) -> None:
    """A file that is there whole or, whatever ends the process, as it was before."""
    unfinished = path.with_suffix(".unfinished")
    try:
        with open(unfinished, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
