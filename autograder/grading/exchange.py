"""Collecting from nbgrader's exchange, where everybody may put anything under any name."""

import os
import stat
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from nbgrader.apps import NbGrader
from nbgrader.exchange.default import ExchangeCollect
from traitlets import Callable, Dict

from autograder.grading.gradebook import Course
from autograder.grading.standing import put_on_record
from autograder.intake.attempts import Attempt, Busy, Intake, digest_of, intake_of
from autograder.intake.names import Refused, shown, student_id
from autograder.intake.paths import closed_after, open_folder, parts_of
from autograder.intake.sources import Copies, Room, copy_folder

try:
    import pwd
except ImportError:  # on Windows, where there is no exchange, and nbgrader_config.py is read all the same
    pwd = None  # type: ignore[assignment]

SOURCE = "exchange"
PATIENCE = 60.0  # seconds, with those who have the folders, such as uploads


def no_zip_collect(app: NbGrader) -> None:
    """In place of ZipCollectApp.start, which writes to `submitted` whatever an archive holds, links and all."""
    app.fail("This is switched off in this course: `autograder collect DOWNLOAD` takes in what platforms deliver.")


def local_account(student: str) -> int | None:
    """The number of a student's account on this machine; None where there is none of that name."""
    try:
        return pwd.getpwnam(student).pw_uid
    except KeyError:
        return None


@dataclass(frozen=True)
class Entry:
    """What lies under one name in `inbound`, once it is sure whose it is."""

    name: str
    student: str
    owner: int
    changed: float  # the newest st_ctime in it, which a student cannot set back


class OwnersCollect(ExchangeCollect):
    """In place of nbgrader's collect, which believes the name of a folder when it says whose it is, and follows links in it."""

    account = Callable(
        local_account,
        help="A function from a student's name to the number of the account that hands in for that student (an int), "
        "or None where it does not know. Set one where students' accounts are not this machine's.",
    ).tag(config=True)
    refusals = Dict(help="By entry, when it had changed last and why it was refused: it is not looked into again as it is.")

    def init_src(self):
        if not self.coursedir.course_id:
            self.fail("No course id specified. Re-run with --course flag.")
        if self.before_duedate:
            self.fail("--before-duedate is not served here: every attempt is kept, and course.toml says what late ones cost.")
        self.inbound_path = os.path.join(self.root, self.coursedir.course_id, "inbound")
        if not os.path.isdir(self.inbound_path):
            self.fail(f"There is no {self.inbound_path}: release the assignment first (nbgrader release_assignment).")

    def copy_files(self):
        intake = intake_of(self.coursedir, self.coursedir.assignment_id)
        self.refused = 0
        with intake.looking_through(), closed_after(os.open(self.inbound_path, os.O_RDONLY | os.O_DIRECTORY)) as inbound:
            if not os.fstat(inbound).st_mode & stat.S_ISVTX:
                self.log.warning("Students could rename what others hand in: `chmod +t %s` ends that.", self.inbound_path)
            entries = sorted(self.entries(inbound), key=lambda entry: entry.changed)
            settled = {entry.student for entry in entries if not self.update and os.path.lexists(intake.place(entry.student))}
            for student in sorted(settled):
                self.log.info("%s has a submission already; --update takes a newer one.", student)
            for entry in entries:
                if entry.student not in settled:
                    self.collect(entry, inbound, intake)
        if self.refused:
            self.fail(f"{self.refused} of what lies in the exchange was not taken in; the lines above say why.")

    def entries(self, inbound: int) -> list[Entry]:
        """What was handed in for the assignment; what can be nobody's is refused, and the rest goes on."""
        found = []
        for name in sorted(os.listdir(inbound)):
            claimed, *rest = name.split("+")
            if rest and self.coursedir.assignment_id not in rest or self.coursedir.student_id not in ("*", claimed):
                continue
            try:
                found.append(self.entry(name, inbound))
            except (Refused, OSError) as problem:
                self.refuse(name, problem)
        return found

    def entry(self, name: str, inbound: int) -> Entry:
        claimed, *rest = name.split("+")
        if len(rest) not in (2, 3) or rest[0] != self.coursedir.assignment_id:
            raise Refused("`nbgrader submit` makes other names: <student>+<assignment>+<time>+<letters>.")
        student = student_id(claimed)
        with closed_after(open_folder(name, inbound)) as folder:
            owner = os.fstat(folder).st_uid
            account = self.account(student)
            if account is None:
                raise Refused(f"There is no account {student} that could have handed it in; it came from {self.called(owner)}.")
            if account != owner:
                raise Refused(f"It is not {student}'s: it came from {self.called(owner)}.")
            return Entry(name, student, owner, newest_change(folder))

    def called(self, number: int) -> str:
        try:
            return f"the account {pwd.getpwuid(number).pw_name}"
        except KeyError:
            return f"the account with number {number}"

    def collect(self, entry: Entry, inbound: int, intake: Intake) -> None:
        record = intake.record(entry.student)
        there = os.path.lexists(intake.place(entry.student))
        if there and record.seen.get(entry.name) == entry.changed:
            return
        changed, why = self.refusals.get(entry.name, (0.0, ""))
        if changed == entry.changed:
            self.refuse(entry.name, Refused(why))
            return
        try:
            intake.known_spelling(entry.student)
            self.take(entry, inbound, intake, again=entry.name in record.seen and there)
        except Busy:
            raise
        except (Refused, OSError, RuntimeError) as problem:
            self.refuse(entry.name, problem)
            if isinstance(problem, Refused) and not there:
                put_on_record(Course(self.coursedir.assignment_id, self.coursedir), {entry.student: str(problem)})

    def take(self, entry: Entry, inbound: int, intake: Intake, again: bool) -> None:
        """Takes an entry in; one that was there before only if its bytes have changed, and not its times alone."""
        with intake.scratch("looking") as scratch:
            try:
                attempt = self.looked_into(entry, inbound, intake, scratch, again)
            except Refused as problem:
                self.refusals[entry.name] = entry.changed, str(problem)
                raise
            with intake.locked(PATIENCE):
                if attempt:
                    intake.put(entry.student, attempt, scratch)
                record = intake.record(entry.student)
                intake.save(replace(record, seen=record.seen | {entry.name: entry.changed}))
        if attempt:
            self.log.info("Taken in: %s, handed in %s", entry.student, attempt.time)
            for note in attempt.notes:
                self.log.warning("%s: %s", entry.student, note)

    def looked_into(self, entry: Entry, inbound: int, intake: Intake, scratch: Path, again: bool) -> Attempt | None:
        """Unpacks an entry, which may take minutes, so nobody is kept waiting for it; None where it is known."""
        (scratch / "given").mkdir()
        copies = Copies(scratch / "given")
        with closed_after(open_folder(entry.name, inbound)) as folder:
            copy_folder(folder, copies, entry.owner)
        digest = digest_of(copies.files)
        known = intake.record(entry.student).attempt(digest)
        if known and again:
            return None
        notes = intake.unpack(copies.files, scratch)
        time = known.time if known else utc(max(entry.changed, copies.changed))
        return Attempt(digest, SOURCE, time, notes=[*copies.notes, *notes])

    def refuse(self, name: str, problem: Exception) -> None:
        self.refused += 1
        why = problem.strerror if isinstance(problem, OSError) and problem.strerror else problem
        self.log.error("Not taken in, %s: %s", shown(name), why)


def utc(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def newest_change(folder: int) -> float:
    """The newest st_ctime of a folder and all in it."""
    room, newest = Room(), os.fstat(folder).st_ctime
    for path, _, files, inner in os.fwalk(".", dir_fd=folder, follow_symlinks=False):
        parts_of(path)  # refuses what lies too deep
        room.look()
        newest = max(newest, os.fstat(inner).st_ctime)
        for name in files:
            room.look()
            newest = max(newest, os.stat(name, dir_fd=inner, follow_symlinks=False).st_ctime)
    return newest
