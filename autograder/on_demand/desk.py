"""The desk of a course: it takes in what students hand in, has it graded in turn, and says what came of it."""

import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from logging import CRITICAL, Logger
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Lock, Thread
from time import monotonic
from typing import Self

from filelock import FileLock, Timeout
from nbgrader.exchange import ExchangeError

from autograder.course_settings import FILE, Settings, load_settings
from autograder.grading.exchange import OwnersCollect
from autograder.grading.faults import in_one_line, noted
from autograder.grading.gradebook import Course
from autograder.grading.options import TEST_IMAGES
from autograder.grading.store import points_of
from autograder.intake.attempts import Attempt, digest_of
from autograder.intake.names import Refused
from autograder.intake.names import shown as quoted
from autograder.intake.paths import ARCHIVES, NOTEBOOKS, ends, parts_of
from autograder.intake.people import Person, kept_roster
from autograder.intake.sources import MAX_FILE_BYTES, Copied
from autograder.on_demand.allowed import is_of_today, left, not_graded_now, number_of_same
from autograder.on_demand.grading import Grading
from autograder.on_demand.queue import FOLDER, Queue, Try
from autograder.on_demand.shown import Row, View, shown, shown_items
from autograder.sandbox.kernel import Isolation
from autograder.sandbox.limits import load_limits

PAUSE = 2.0  # seconds between looks at what sends no signal: whose turn it is, the exchange
VAIN = 3  # times the tries of a day: so many of a student's deliveries are unpacked in a day, and refused
MINUTE = 60.0
SILENT = Logger("exchange", CRITICAL + 1)  # what is refused is said to whoever collects by `nbgrader collect`
AT_WORK = "Another desk serves this course: end it first."
KEPT = "It is taken in, and graded with all others. {}"


class Desk:
    """Within `with` it is open: what was handed in is graded, and what comes in by other doors is seen.

    listeners: are called, from some thread, whenever what a page shows may have changed
    """

    limit = MAX_FILE_BYTES

    def __init__(
        self, course: Course, pool: Executor, jobs: int, isolation: Isolation = "bubblewrap", test_images: int = TEST_IMAGES
    ):
        self.course, self.jobs = course, jobs
        self.queue = Queue(course.gradebook / FOLDER)
        self.ended, self.news = Event(), Event()
        self.taking = Lock()  # on what lies among the submissions, and the queue; after the intake's, where both are held
        self.grading = Grading(
            course, lambda: self.settings, self.queue, pool, isolation, test_images, self.ended, self.taking
        )  # fmt: skip
        self.listeners: set[Callable[[], None]] = set()
        self.busy: set[str] = set()  # of whom something is being received
        self.refused: Counter[tuple[str, date]] = Counter()  # deliveries that were unpacked in vain, by student and day
        self.known_settings = Settings()
        self.fault = "", 0  # the last of the queue that was noted, and in which minute

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            try:
                stack.enter_context(FileLock(self.queue.folder / ".lock", timeout=0, thread_local=False))
            except Timeout:
                raise RuntimeError(AT_WORK) from None
            for cut_off in self.queue.folder.glob("receiving-*"):
                shutil.rmtree(cut_off)
            self.queue.resume()
            self.ended.clear()
            threads = [Thread(target=self.grade, daemon=True) for _ in range(self.jobs)]
            threads.append(Thread(target=self.look_around, daemon=True))
            for thread in threads:
                thread.start()
                stack.callback(thread.join)
            stack.callback(self.ended.set)
            self.stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self.stack.close()

    @property
    def settings(self) -> Settings:
        """The settings as they are now; those from before while the file is empty, as it may be while somebody writes it."""
        file = self.course.root / FILE
        if not file.exists() or file.stat().st_size:
            self.known_settings = load_settings(self.course.root)
        return self.known_settings

    def tell(self) -> None:
        self.news.set()
        for listener in [*self.listeners]:
            listener()

    def require_open(self, student: str) -> None:
        """Refused, with the reason, where a student can hand in nothing now."""
        if closed := self.closed_for(student, kept_roster(self.course.root).by_id, self.settings, self.queue.of(student)):
            raise Refused(closed)

    def closed_for(self, student: str, roster: dict[str, Person], settings: Settings, tries: list[Try]) -> str:
        if roster and student not in roster:
            return f"Nobody on the roster of this course is called {quoted(student)}: ask the course staff."
        if not self.course.released.exists():
            return "The assignment is not released yet."
        if student in self.busy:
            return "Something of yours is being received: wait until it is."
        if shutil.disk_usage(self.queue.folder).free < 5 * self.limit:
            return "There is no room left here to take anything in: tell the course staff, please."
        if self.refused[student, datetime.now(UTC).date()] >= VAIN * settings.on_demand.tries_per_day:
            return "Too much of what you sent today could not be read: ask the course staff."
        return not_graded_now(tries, settings)

    @contextmanager
    def receiving(self) -> Iterator[Path]:
        """A folder for what is being received, on the file system that it will stay on."""
        with TemporaryDirectory(prefix="receiving-", dir=self.queue.folder) as folder:
            yield Path(folder)

    def hand_in(self, student: str, name: str, file: Path, received: str = "") -> None:
        """Takes a received file in, which is gone from its place then, and lets it wait for its turn.

        received: when, if that was before now, in ISO 8601 and UTC
        Refused where it can't be graded, with what was there left as it is; OSError or RuntimeError where the fault is here.
        """
        with self.taking:
            self.require_open(student)
            self.busy.add(student)
        try:
            self.take(student, parts_of(name.replace("\\", "/").rpartition("/")[2]), file, received)
        finally:
            self.busy.discard(student)
        self.tell()

    def take(self, student: str, parts: tuple[str, ...], file: Path, received: str) -> None:
        if not parts or not ends(parts, (*NOTEBOOKS, *ARCHIVES)):
            raise Refused("Hand in the zip that the notebook's last cell packs, or the notebook itself (.ipynb).")
        with open(file, "rb") as opened:
            copied = Copied(parts, file, hashlib.file_digest(opened, "sha256").hexdigest())
        attempt = Attempt(digest_of([copied]), "page", received or datetime.now(UTC).isoformat())
        if which := number_of_same(self.queue.of(student), attempt.digest, self.settings):
            raise Refused(f"It is the same, byte for byte, as try {which}: see what that came to.")
        with self.receiving() as scratch:
            intake = self.course.intake()
            intake.known_spelling(student)
            try:
                notes = intake.unpack([copied], scratch)
            except Refused:
                self.refused[student, datetime.now(UTC).date()] += 1
                raise
            with intake.locked(patience=MINUTE), self.taking:
                self.enqueue(intake.put(student, replace(attempt, notes=notes), scratch), student)

    def enqueue(self, attempt: Attempt, student: str, kept: str = "") -> None:
        """A try of what lies in a student's place now."""
        with self.receiving() as scratch:
            copy = scratch / "submission"
            shutil.copytree(self.course.intake().place(student), copy, copy_function=os.link)
            self.queue.add(student, attempt.digest, attempt.source, attempt.time or attempt.taken, copy, kept)

    def look_around(self) -> None:
        """Sees what comes by the exchange, and by `autograder collect`."""
        pause, settled = PAUSE, None
        while not self.ended.wait(pause):
            began = monotonic()
            try:
                if settled != (settled := self.settings):  # at the start as well: what a crash left
                    self.grading.settle_all()
                self.collect_exchange()
                if self.enqueue_others():
                    self.tell()
            except Exception as error:  # a fault here must not end the looking
                noted(error, "what comes in", self.course.faults)
                self.ended.wait(MINUTE)
            pause = max(PAUSE, 10 * (monotonic() - began))  # a full exchange takes longer to look through

    @cached_property
    def exchange(self) -> OwnersCollect:
        """It remembers what it has refused."""
        directory = self.course.directory
        directory.assignment_id = self.course.assignment
        collect = OwnersCollect(coursedir=directory, config=self.course.config, log=SILENT)
        collect.update = True
        return collect

    def collect_exchange(self) -> None:
        if os.path.isdir(os.path.join(self.exchange.root, self.course.directory.course_id, "inbound")):
            with suppress(ExchangeError, RuntimeError):  # somebody else collects, or something was refused: that is said there
                self.exchange.start()

    def enqueue_others(self) -> bool:
        """Whether something came by other doors; it is taken at any time, and graded on demand where a try may be."""
        intake, settings, found = self.course.intake(), self.settings, False
        with self.taking:
            last = {one.student: one.digest for one in self.queue.all()}
            for record in intake.all_records():
                attempt = record.attempts[-1] if record.attempts else None
                if attempt and attempt.digest != last.get(record.student) and intake.place(record.student).exists():
                    why = not_graded_now(self.queue.of(record.student), settings)
                    self.enqueue(attempt, record.student, KEPT.format(why) if why else "")
                    found = True
        return found

    def grade(self) -> None:
        while not self.ended.is_set():
            one = None
            try:
                if one := self.next():
                    self.tell()
                    self.grading.finish(one)
                    self.tell()
            except Exception as error:  # of a full disk, say: it goes on when there is room
                self.note(error)
                if one:
                    self.let_wait(one)
            if not one:
                self.news.wait(PAUSE)
                self.news.clear()

    def note(self, error: Exception) -> None:
        """Log a fault, the same one once a minute: a mistake in the settings comes again in each thread until it is mended."""
        fault = in_one_line(error), int(monotonic() / MINUTE)
        if fault != self.fault:
            self.fault = fault
            noted(error, "the queue", self.course.faults)

    def next(self) -> Try | None:
        """The try whose turn it is; SettingsError where nothing can be graded, and so nobody's turn comes."""
        shown_items(self.settings.on_demand)  # which reads the rubric as well
        load_limits()
        return self.queue.next() if self.course.released.exists() else None

    def let_wait(self, one: Try) -> None:
        """Put a try back in the queue whose result could not be written, as often as that takes."""
        while not self.ended.wait(PAUSE):
            with suppress(Exception):
                self.queue.put_off(one.number)
                return

    def view(self, student: str) -> View:
        settings, roster, tries = self.settings, kept_roster(self.course.root).by_id, self.queue.of(student)
        wanted, counting = shown_items(settings.on_demand), self.grading.counting(tries, settings)
        due = settings.due_for(student)
        return View(
            student=student,
            name=name_of(student, roster),
            tries=[
                shown(one, self.grading.verdicts_of(one), settings, wanted, self.place(one), one == counting)
                for one in reversed(tries)
            ],
            left=left(tries, settings),
            closed=self.closed_for(student, roster, settings, tries),
            due=f"{settings.local(due)} ({settings.zone})" if due else "",
        )

    def place(self, one: Try) -> int:
        return self.queue.ahead_of(one) + 1 if one.state == "waiting" else 0

    def overview(self) -> list[Row]:
        """A row for everybody who has handed in something."""
        settings, roster = self.settings, kept_roster(self.course.root).by_id
        return [self.row(tries, settings, name_of(student, roster)) for student, tries in self.queue.by_student().items()]

    def row(self, tries: list[Try], settings: Settings, name: str) -> Row:
        last = tries[-1]
        result = next(filter(None, map(self.grading.verdicts_of, reversed(tries))), None)
        verdicts = result.verdicts if result else []
        return Row(
            student=last.student,
            name=name,
            tries=len(tries),
            today=sum(is_of_today(one, settings) for one in tries),
            last=settings.local(datetime.fromisoformat(last.handed_in)),
            state=last.state,
            points=points_of(verdicts) if verdicts else None,
            max_points=sum(verdict.max_points for verdict in verdicts),
        )


def name_of(student: str, roster: dict[str, Person]) -> str:
    return roster[student].name if student in roster else ""
