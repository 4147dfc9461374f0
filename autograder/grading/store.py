"""Results on disk: each is written whole before anybody hears of it, so a killed run loses nothing."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote


@dataclass(frozen=True)
class Result:
    """What grading a submission came to. Without a notebook there is no score, and `problem` says why."""

    student: str
    digest: str  # of the submission and of all that judged it
    problem: str = ""
    notebook: str = ""  # the autograded notebook, as JSON
    timestamp: str = ""  # when it was submitted
    verdicts: list[dict[str, Any]] = field(default_factory=list)
    accuracies: dict[str, float] = field(default_factory=dict)  # measured, in percent
    checkpoints: dict[str, dict[str, Any]] = field(default_factory=dict)  # by model: `described_checkpoints` in submissions.py
    seconds: float = 0.0
    recorded: bool = False  # in the gradebook

    @property
    def points(self) -> float:
        return sum(verdict["points"] for verdict in self.verdicts)

    @property
    def max_points(self) -> float:
        return sum(verdict["max_points"] for verdict in self.verdicts)


    def without_notebook(self) -> "Result":
        return replace(self, notebook="")


class Store:
    """A folder with one JSON file for each student."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, student: str) -> Path:
        return self.folder / f"{quote(student, safe=' ')}.json"

    def save(self, result: Result) -> None:
        path = self.path(result.student)
        unfinished = path.with_suffix(".unfinished")
        with open(unfinished, "w", encoding="utf-8") as file:
            json.dump(asdict(result), file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)

    def mark_recorded(self, result: Result) -> Result:
        recorded = replace(result, recorded=True)
        self.save(recorded)
        return recorded

    def load(self, student: str) -> Result | None:
        """The last result of a student; None if there is none that can be read."""
        try:
            return Result(**json.loads(self.path(student).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def all(self) -> Iterator[Result]:
        """The results of all students that can be read, by name."""
        students = sorted(unquote(path.stem) for path in self.folder.glob("*.json"))
        yield from filter(None, map(self.load, students))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """RuntimeError while another process holds the lock, which ends with its process."""
        with open(self.folder / ".lock", "w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise RuntimeError("Another `autograder grade` is at work on this gradebook: wait until it ends.") from None
            yield
