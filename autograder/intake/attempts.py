"""What was taken in: for each student a record of all attempts, and in gradebook/submitted the one that counts."""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock, Timeout
from nbgrader.coursedir import CourseDirectory

from attnlib.files import read_json, write_whole
from autograder.intake.child import Order, unpacked
from autograder.intake.names import Refused, same, shown
from autograder.intake.paths import SECRET
from autograder.intake.sources import Copied

TIME_FORMAT = "%Y-%m-%d %H:%M:%S.%f UTC"  # of timestamp.txt, as nbgrader writes it


@dataclass(frozen=True)
class Attempt:
    """One delivery of a student's."""

    digest: str  # of its files; the same bytes are the same attempt, whenever they come again
    source: str  # "exchange", "Canvas" ...
    time: str = ""  # when it was handed in, in ISO 8601 and UTC; "" where nobody said who can be trusted
    late: bool = False  # by the platform's own mark
    taken: str = ""  # when it was taken in
    notes: list[str] = field(default_factory=list)  # what of it was left out, or is doubtful

    @property
    def moment(self) -> datetime | None:
        return datetime.fromisoformat(self.time) if self.time else None


@dataclass(frozen=True)
class Record:
    """All attempts of a student, the last that was taken in at the end."""

    student: str
    keys: list[str] = field(default_factory=list)  # what platforms call the student
    attempts: list[Attempt] = field(default_factory=list)
    seen: dict[str, float] = field(default_factory=dict)  # entries of the exchange, and when each had changed last

    def attempt(self, digest: str) -> Attempt | None:
        return next((attempt for attempt in self.attempts if attempt.digest == digest), None)


def digest_of(files: list[Copied]) -> str:
    """The same for the same files, but for nbgrader's secret, which is a new one each time that they are handed in."""
    facts = sorted((file.name, file.sha256) for file in files if file.parts[-1] != SECRET)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


class Busy(RuntimeError):
    """Another process has what only one may have."""


class Intake:
    """The folders of a course that submissions come into; one process at a time may change them."""

    def __init__(self, gradebook: Path, submitted: Path, assignment: str, released: Path):
        self.gradebook, self.submitted, self.assignment, self.released = gradebook, submitted, assignment, released
        self.records = gradebook / "intake"
        self.records.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def locked(self, patience: float = 0) -> Iterator[None]:
        """Busy where another process has the folders for longer than so many seconds."""
        with held(self.records / ".lock", patience):
            for left in self.gradebook.glob("taking-*"):  # by a run that was killed
                self.put_back(left)
                shutil.rmtree(left)
            yield

    @contextmanager
    def looking_through(self) -> Iterator[None]:
        """Held while a process looks through the exchange, which keeps no other door closed; Busy where another one does."""
        with held(self.records / ".exchange.lock"):
            for left in self.gradebook.glob("looking-*"):
                shutil.rmtree(left)
            yield

    @contextmanager
    def scratch(self, what_for: str = "taking") -> Iterator[Path]:
        """A folder beside the submissions, so that what is in it can be moved there at once."""
        with TemporaryDirectory(prefix=f"{what_for}-", dir=self.gradebook) as folder:
            yield Path(folder)

    def put_back(self, left: Path) -> None:
        """The submission that a killed run had taken away and not yet replaced."""
        for before in left.glob("before/*"):
            if not self.place(before.name).exists():
                before.rename(self.place(before.name))

    def place(self, student: str) -> Path:
        return self.submitted / student / self.assignment

    def kept(self, student: str) -> Path:
        """Where all attempts of a student keep their notebooks."""
        return self.gradebook / "attempts" / student / self.assignment

    def record(self, student: str) -> Record:
        try:
            kept = read_json(self.records / f"{student}.json")
        except FileNotFoundError:
            return Record(student)
        return Record(**kept | {"attempts": [Attempt(**attempt) for attempt in kept["attempts"]]})

    def all_records(self) -> Iterator[Record]:
        for file in sorted(self.records.glob("*.json")):
            yield self.record(file.name.removesuffix(".json"))

    def known_spelling(self, student: str) -> None:
        """Refused where another student's name differs in nothing but upper and lower case."""
        for other in os.listdir(self.submitted) if self.submitted.exists() else ():
            if other != student and same(other) == same(student):
                raise Refused(f"{shown(student)} and {shown(other)}, who is there already, are told apart by nothing but case.")

    def take(self, student: str, files: list[Copied], attempt: Attempt, scratch: Path, key: str = "") -> Attempt:
        """Puts a delivery in the place of the one before; Refused, with that left as it is, where it can't be graded."""
        self.known_spelling(student)
        notes = self.unpack(files, scratch)
        return self.put(student, replace(attempt, notes=[*attempt.notes, *notes]), scratch, key)

    def unpack(self, files: list[Copied], scratch: Path) -> list[str]:
        """Makes a submission of a delivery, in a folder that is nobody else's; notes on it, or Refused."""
        for folder in ("unpacked", "submission"):
            (scratch / folder).mkdir()
        return unpacked(Order(
            [(file.name, str(file.path), file.sha256) for file in files], str(scratch / "unpacked"),
            str(scratch / "submission"), str(self.released),
        ))  # fmt: skip

    def put(self, student: str, attempt: Attempt, scratch: Path, key: str = "") -> Attempt:
        """Puts what was unpacked in the place of the submission before, within `locked`."""
        new = scratch / "submission"
        attempt = replace(attempt, taken=datetime.now(UTC).isoformat())
        if moment := attempt.moment:
            (new / "timestamp.txt").write_text(moment.astimezone(UTC).strftime(TIME_FORMAT))
        self.keep_original(student, attempt, new / "original.json")
        record, by_hand = self.record(student), self.kept(student) / "by hand"
        with self.scratch() as folder:
            before = folder / "before" / student
            before.parent.mkdir()
            self.put_in_place(student, new, before)
            if not record.attempts and before.exists() and not by_hand.exists():
                before.rename(by_hand)
        earlier = [other for other in record.attempts if other.digest != attempt.digest]
        self.save(replace(record, attempts=[*earlier, attempt], keys=sorted({*record.keys, key} - {""})))
        return attempt

    def keep_original(self, student: str, attempt: Attempt, notebook: Path) -> None:
        """Every attempt keeps its notebook, as it was handed in."""
        self.kept(student).mkdir(parents=True, exist_ok=True)
        os.replace(notebook, self.kept(student) / f"{attempt.digest[:16]}.ipynb")

    def set_time(self, student: str, attempt: Attempt, time: str) -> None:
        """When the last attempt was handed in, where that is known only later, or otherwise."""
        record = self.record(student)
        self.save(replace(record, attempts=[*record.attempts[:-1], replace(attempt, time=time)]))
        (self.place(student) / "timestamp.txt").write_text(datetime.fromisoformat(time).strftime(TIME_FORMAT))

    def put_in_place(self, student: str, new: Path, before: Path) -> None:
        """Moves a submission to its place, and the one there to `before`, which comes back where that fails."""
        for path in [*new.rglob("*"), new]:
            path.chmod(0o755 if path.is_dir() else 0o644)
            synced(path)
        place = self.place(student)
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            if os.path.lexists(place):
                place.rename(before)
            new.rename(place)
        except BaseException:  # Ctrl-C, too: `before` lies in a folder that is about to be removed
            if os.path.lexists(before) and not os.path.lexists(place):
                before.rename(place)
            raise
        synced(place.parent)

    def save(self, record: Record) -> None:
        write_whole(self.records / f"{record.student}.json", json.dumps(asdict(record)))


def intake_of(directory: CourseDirectory, assignment: str) -> Intake:
    """The intake of a course, as nbgrader describes the course."""
    root = Path(directory.root)
    released = directory.format_path(directory.release_directory, ".", assignment)
    return Intake(root / "gradebook", root / directory.submitted_directory, assignment, Path(released, f"{assignment}.ipynb"))


@contextmanager
def held(lock: Path, patience: float = 0) -> Iterator[None]:
    try:
        with FileLock(lock, timeout=patience):
            yield
    except Timeout:
        raise Busy("Another process is collecting for this course: wait until it ends.") from None


def synced(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
