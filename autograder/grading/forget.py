"""Everything of a student, everywhere in a course: shown, and taken away."""

import html
import os
import re
import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from nbgrader.api import MissingEntry
from nbgrader.exchange.default import Exchange
from sqlalchemy import make_url, text

from attnlib.files import left_unfinished
from autograder.checks.rubric import BY_HAND, read_rubric
from autograder.course_settings import FILE, load_settings
from autograder.grading.gradebook import Course
from autograder.grading.history import History
from autograder.grading.store import Store
from autograder.intake.lateness import is_extension_of
from autograder.intake.people import ROSTER, keep_roster, kept_roster
from autograder.on_demand.queue import FOLDER as TRIES
from autograder.on_demand.queue import Queue

STEPS = ("submitted", "autograded", "feedback")
ATTEMPTS = "attempts"
TABLES = (".csv", ".html")


@dataclass(frozen=True)
class Traces:
    """Where something of a student lies."""

    student: str
    paths: list[Path] = field(default_factory=list)  # folders and files that are the student's alone
    derived: list[Path] = field(default_factory=list)  # pages and tables that name the student: they are written again
    lines: list[Path] = field(default_factory=list)  # files that others need: lines with the student's name go
    in_gradebook: bool = False
    out_of_reach: list[str] = field(default_factory=list)  # what a person has to see to

    def __bool__(self) -> bool:
        return bool(self.paths or self.derived or self.lines or self.in_gradebook)


def traces_of(course: Course, student: str) -> Traces:
    own = list(own_paths(course, student))
    named, listed = list(naming(course, student)), is_in_gradebook(course, student)
    derived = [path for path in named if path.suffix in TABLES and path.parent == course.gradebook]
    if own or listed:
        derived += [path for path in answer_tables(course) if path not in derived]
    lines = [path for path in named if path.suffix not in TABLES]
    yours = [f"{path.name}: a table of yours; take the student out of it" for path in named if path not in (*derived, *lines)]
    yours += [f"{path.name}: other lines of it name the student too; take those out" for path in lines
              if pattern_of(student).search(text_without(path, student))]  # fmt: skip
    lines += [course.root / ROSTER] if student in kept_roster(course.root).by_id else []
    return Traces(student, own, derived, lines, listed, [*yours, *out_of_reach(course, student)])


def own_paths(course: Course, student: str) -> Iterator[Path]:
    folders = [course.root / getattr(course.directory, f"{step}_directory") for step in STEPS]
    for folder in (*folders, course.gradebook / ATTEMPTS):
        if folder.is_dir() and student in os.listdir(folder):  # and not a path that leads elsewhere
            yield folder / student
    result, records = Store(course.results).path(student), course.intake().records
    yield from filter(Path.exists, (result, History(course.gradebook).path(student)))
    if f"{student}.json" in os.listdir(records):
        yield records / f"{student}.json"
    if student == Path(student).name:
        yield from (*left_unfinished(result), *left_unfinished(records / f"{student}.json"))
    yield from filter(Path.exists, tries_of(course, student))


def tries_of(course: Course, student: str) -> list[Path]:
    """What was handed in to be graded on demand, and what that came to."""
    if not (course.gradebook / TRIES).exists():
        return []
    queue = Queue(course.gradebook / TRIES)
    return [path for one in queue.of(student) for path in (queue.place_of(one.number), queue.result_of(one.number))]


def naming(course: Course, student: str) -> Iterator[Path]:
    """Pages and tables of ours, logs and settings, and whatever table lies beside those, in which the student's id stands."""
    for folder in (course.root, course.gradebook):
        for path in sorted(folder.iterdir()):
            if path.is_file() and (path.suffix in (*TABLES, ".log") or path.name == FILE):
                if pattern_of(student).search(path.read_text(encoding="utf-8", errors="replace")):
                    yield path


def pattern_of(student: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@.-])(?:{re.escape(student)}|{re.escape(html.escape(student))})(?![\w@-])")


def answer_tables(course: Course) -> Iterator[Path]:
    """The sheets of `grade-by-hand --out`, which may have codes in place of names."""
    for item in read_rubric().items:
        if item.check == BY_HAND and (path := course.gradebook / f"{item.id}.csv").exists():
            yield path


def out_of_reach(course: Course, student: str) -> Iterator[str]:
    # With what is left of one that was killed.
    for path in sorted(course.gradebook.glob("archive-*")):
        yield f"{path.relative_to(course.root)}: an archive of the whole course; remove it, and make another"
    root = Path(Exchange(config=course.config).root, course.directory.course_id)
    for part in ("inbound", "feedback"):
        if (root / part).is_dir():
            yield f"{root / part}: what {student} handed in, and was given back, belongs to that account"
    if make_url(course.directory.db_url).get_backend_name() != "sqlite":
        yield "the database's own logs and backups"
    yield "the learning platform, what was downloaded from it, backups, and copies that people made"


def is_in_gradebook(course: Course, student: str) -> bool:
    with course.opened() as gradebook:
        try:
            gradebook.find_student(student)
        except MissingEntry:
            return False
    return True


def forget(course: Course, traces: Traces) -> None:
    """Takes away what was found; RuntimeError while it is to be kept, or another command is at work."""
    keep_until = load_settings(course.root).keep_until
    if keep_until and datetime.now(UTC) < keep_until:
        raise RuntimeError(f"{FILE} has everything kept until {keep_until:%Y-%m-%d}; without that line it can go.")
    intake = course.intake()
    store = Store(course.results)
    with store.claimed(traces.student), store.locked(), course.locked(), intake.locked():
        if tries_of(course, traces.student):
            Queue(course.gradebook / TRIES).forget(traces.student)
        if traces.in_gradebook:
            remove_from_gradebook(course, traces.student)
        for path in (*traces.paths, *traces.derived):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        for path in traces.lines:
            if path == course.root / ROSTER:
                keep_roster(course.root, kept_roster(course.root).without(traces.student))
                continue
            kept = text_without(path, traces.student)
            if path.name == FILE:
                tomllib.loads(kept)
            path.write_text(kept, encoding="utf-8")  # in place, as its folder may not be ours to write in
        store.claim(traces.student).unlink()


def text_without(path: Path, student: str) -> str:
    """The text of a file without a student: settings without the extension, a log without each line that has the id."""
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines(keepends=True)
    goes = partial(is_extension_of, student=student) if path.name == FILE else pattern_of(student).search
    return "".join(line for line in lines if not goes(line))


def remove_from_gradebook(course: Course, student: str) -> None:
    """SQLite leaves what was deleted in its file until it writes that anew."""
    with course.opened() as gradebook:
        gradebook.remove_student(student)
        if make_url(course.directory.db_url).get_backend_name() == "sqlite":
            gradebook.db.execute(text("VACUUM"))
            gradebook.db.commit()
