"""`autograder collect`: what platforms deliver, each student's in its place, and a table of what came of it."""

import errno
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from autograder.course_settings import Settings
from autograder.intake.attempts import Attempt, Intake, Record, digest_of
from autograder.intake.containers import Download, grouped, opened_downloads
from autograder.intake.downloads import Delivery, deliveries
from autograder.intake.lateness import lateness
from autograder.intake.matching import find
from autograder.intake.names import Refused, same, shown, student_id
from autograder.intake.paths import ARCHIVES, NOTEBOOKS, OTHER_ARCHIVES, ends, is_wanted
from autograder.intake.people import Person, Roster
from autograder.intake.sources import Copies
from autograder.intake.times import time_of

EARLIER = "It is an attempt before the last one, which stays: where it was handed in again, say when, with --received."
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
LONG_AGO = datetime.min.replace(tzinfo=UTC)
TAKEN, REPLACED, AS_BEFORE, NOT_UNDERSTOOD = "taken", "replaced", "as before", "not understood"


@dataclass(frozen=True)
class Line:
    """What came of one delivery."""

    student: str  # or what the download calls it, where nobody can tell
    what: str
    late: bool = False
    notes: list[str] = field(default_factory=list)


@dataclass
class Collection:
    """One run of the command."""

    intake: Intake
    settings: Settings
    roster: Roster
    received: datetime | None = None  # when all of it was handed in, by the instructor's word
    lines: list[Line] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)  # who on the roster has nothing here but what was not taken, and why
    here: dict[str, str] = field(default_factory=dict)  # whose work was found in this download, and what that calls them

    def __post_init__(self):
        self.known = {key: record.student for record in self.intake.all_records() for key in record.keys}

    def collect(self, paths: list[Path]) -> None:
        for parts in grouped(paths):
            self.here = {}
            with opened_downloads(parts) as download:
                found = deliveries(download, self.intake.assignment)
                for delivery in found:
                    delivery.time = delivery.time or time_of(delivery.said, self.settings.zone)
                found.sort(key=lambda delivery: delivery.time or LONG_AGO)  # a student's attempts one after the other
                for delivery in found:
                    self.lines.append(self.line(delivery, download))
                if not found and not download.notes:
                    download.notes.append("There is no file of a student's in it: name what the platform gave you.")
                self.lines += [Line(download.path.name, NOT_UNDERSTOOD, notes=[note]) for note in download.notes]

    def line(self, delivery: Delivery, download: Download) -> Line:
        student, person = "", None
        try:
            if delivery.problem and not (delivery.number or delivery.ids):
                raise Refused(delivery.problem)
            student, person = self.whose(delivery)
            if delivery.problem:
                raise Refused(delivery.problem)
            return self.take(student, person, delivery, download)
        except Exception as problem:  # a damaged download fails its libraries in many ways; the others go on
            if isinstance(problem, OSError) and problem.errno in NO_ROOM:  # ours to cure: no student's delivery is at fault
                raise OSError(f"{problem.strerror}: make room, and collect the same again.") from None
            why = str(problem) if isinstance(problem, Refused) else f"It cannot be read: {problem or type(problem).__name__}."
            if person and not self.intake.place(student).exists():
                self.refused[person.student] = why
            return Line(student or shown(delivery.label), NOT_UNDERSTOOD, notes=[why])

    def whose(self, delivery: Delivery) -> tuple[str, Person | None]:
        """The student's id, and their row in the roster; Refused where it cannot be told."""
        if delivery.nobodys and not find(self.roster, delivery):
            raise Refused(delivery.nobodys)
        known = self.known.get(delivery.key)
        if not self.roster.people:
            return known or self.without_roster(delivery), None
        person = find(self.roster, delivery)
        if person is None and delivery.source == "Canvas":
            column = "ID in Canvas's own, lms_user_id in one of yours"
            raise Refused(f"Nobody on the roster has Canvas's number {delivery.number} ({column}): add the student there.")
        if person is None:
            who = delivery.name or next(iter(delivery.ids), delivery.label)
            worksheet = ", or give Moodle's grading worksheet as the roster" if delivery.source == "Moodle" else ""
            how = f"add the student there, or call the folder or file by the student's id{worksheet}."
            raise Refused(f"Nobody on the roster fits {shown(who)}: {how}")
        return known or person.student, person

    def without_roster(self, delivery: Delivery) -> str:
        if same(delivery.label) in (same(self.intake.assignment), same(f"{self.intake.assignment}.ipynb")):
            raise Refused("Nothing says whose it is: call the file or its folder by the student's id.")
        name = " ".join(filter(None, (delivery.name, delivery.number)))
        return student_id(next(iter(delivery.ids), "") or name or delivery.label)

    def take(self, student: str, person: Person | None, delivery: Delivery, download: Download) -> Line:
        with self.intake.scratch() as scratch:
            copies = copied(delivery, download, scratch / "given")
            record, digest = self.intake.record(student), digest_of(copies.files)
            there = self.intake.place(student).exists()
            time, notes = self.handed_in(delivery, person)
            moment = time.astimezone(UTC).isoformat() if time else ""
            attempt = Attempt(digest, delivery.source, moment, delivery.late, notes=[*copies.notes, *notes])
            last = record.attempts[-1] if there and record.attempts else None
            if last and (line := self.as_before(record, last, attempt)):
                if last.digest == digest:
                    self.here.setdefault(student, delivery.label)
                return line
            if (other := self.here.get(student)) and not delivery.time:
                raise Refused(
                    f"{shown(delivery.label)} and {shown(other)} are both {student}'s, with different work, and nothing tells "
                    f"which came later: what {shown(other)} holds is there. Leave in the download what counts."
                )
            try:
                attempt = self.intake.take(student, copies.files, attempt, scratch, delivery.key)
            except Refused as problem:
                raise Refused(" ".join([str(problem), *what_it_holds(delivery), *copies.notes[:3]])) from None
            self.known[delivery.key] = student
            self.here[student] = delivery.label
            return Line(student, REPLACED if there else TAKEN, self.is_late(student, attempt), attempt.notes)

    def as_before(self, record: Record, last: Attempt, attempt: Attempt) -> Line | None:
        """What is said of an attempt that changes nothing but perhaps the time of the last one; None for a new one."""
        known, later = record.attempt(attempt.digest), attempt.time > last.time
        if known is last:
            if attempt.time not in ("", last.time):
                self.intake.set_time(record.student, last, attempt.time)
            return Line(record.student, AS_BEFORE, self.is_late(record.student, attempt))
        if attempt.time and attempt.time < last.time:
            return Line(record.student, AS_BEFORE, notes=["What is there was handed in later than this."])
        return Line(record.student, AS_BEFORE, notes=[EARLIER]) if known and not later else None

    def is_late(self, student: str, attempt: Attempt) -> bool:
        return bool(lateness(self.settings, student, attempt))

    def handed_in(self, delivery: Delivery, person: Person | None) -> tuple[datetime | None, list[str]]:
        """When it was handed in, where somebody says so who can be trusted; and a note where that is not understood."""
        said = delivery.said or (person.handed_in if person else "")
        time = delivery.time or time_of(said, self.settings.zone) or self.received
        return time, [] if time or not said else [f"The time {shown(said)} is not understood: it counts as in time."]

    def missing(self) -> list[Person]:
        """Who on the roster has handed in nothing, by any door."""
        people = (person for person in self.roster.people if person.student not in self.refused)
        return [person for person in people if not self.intake.place(person.student).exists()]


def copied(delivery: Delivery, download: Download, folder: Path) -> Copies:
    """What grading has a use for, in a folder of ours."""
    folder.mkdir()
    copies = Copies(folder)
    for name, own in delivery.files.items():
        if is_wanted(own):
            copy(download, name, own, copies)
        else:
            copies.pass_over(own)
    return copies


def what_it_holds(delivery: Delivery) -> list[str]:
    """A sentence on a delivery without anything that could be, or hold, a notebook."""
    names = ["/".join(own) for own in delivery.files.values()]
    if any(ends(own, (*NOTEBOOKS, *ARCHIVES, *OTHER_ARCHIVES)) for own in delivery.files.values()):
        return []
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return [f"It holds {', '.join(map(shown, names[:3]))}{more}."]


def copy(download: Download, name: tuple[str, ...], own: tuple[str, ...], copies: Copies) -> None:
    with ExitStack() as stack:
        try:
            file = stack.enter_context(download.opened(name))
        except OSError as error:  # in one of copying, such as a full disk, nothing is left out
            copies.leave_out("/".join(own), error.strerror or str(error))
        else:
            copies.add(own, file)


def table(collection: Collection) -> str:
    """What came of it, one line for each; what needs somebody's look at the end."""
    order = [TAKEN, REPLACED, AS_BEFORE, NOT_UNDERSTOOD]
    lines = sorted(collection.lines, key=lambda line: (order.index(line.what), line.student))
    width = min(40, max((len(line.student) for line in lines), default=0))
    shown_lines = []
    for line in lines:
        shown_lines.append(f"{line.student:<{width}}  {line.what}{', late' if line.late else ''}")
        shown_lines += [f"{'':<{width}}    {note}" for note in line.notes]
    missing = collection.missing()
    shown_lines += [f"{person.student:<{width}}  missing: has handed in nothing" for person in missing]
    counts = Counter(line.what for line in lines)
    late = sum(line.late for line in lines)
    summary = [*(f"{counts[what]} {what}" for what in order), f"{late} late"]
    if collection.roster.people:
        summary.append(f"{len(missing)} of {len(collection.roster.people)} on the roster missing")
    return "\n".join([*shown_lines, ", ".join(summary)])
