"""What became of each student's points, and by whom: a file for each student that is only added to."""

import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder.grading.store import Result, file_name

FOLDER = "history"  # in the gradebook's folder


class History:
    """Lines of JSON, each with `when` (UTC), `who`, `what`, and the facts that belong to it."""

    def __init__(self, gradebook: Path):
        self.folder = gradebook / FOLDER

    def path(self, student: str) -> Path:
        return self.folder / file_name(student, ".jsonl")

    def add(self, student: str, who: str, what: str, **facts: Any) -> None:
        """On the disk before anybody hears of it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        line = json.dumps({"when": f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC", "who": who, "what": what} | facts)
        with open(self.path(student), "a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")  # what a crash left half written ends here, and takes no other line with it
            file.flush()
            os.fsync(file.fileno())

    def add_verdicts(self, result: Result) -> None:
        verdicts = {verdict.id: [verdict.points, verdict.message] for verdict in result.verdicts}
        self.add(
            result.student, "autograder", "graded", points=result.points, verdicts=verdicts, submission=result.digest,
            handed_in=result.timestamp, rules=result.judged.rules, code=result.judged.code, version=result.judged.version,
        )  # fmt: skip

    def has_seen(self, student: str, item: str, answer: str) -> bool:
        """Whether the points that a person gave last were given to this answer."""
        given = [line for line in self.of(student) if line.get("item") == item]
        return bool(given) and given[-1].get("answer") == digest_of(answer)

    def of(self, student: str) -> list[dict[str, Any]]:
        """The lines on a student, the oldest first; what a crash left half written is passed over."""
        if not self.path(student).exists():
            return []
        lines = []
        for line in self.path(student).read_text(encoding="utf-8").splitlines():
            try:
                lines.append(json.loads(line))
            except ValueError:
                continue
        return lines


def digest_of(answer: str) -> str:
    return hashlib.sha256(answer.encode(errors="replace")).hexdigest()[:16]
