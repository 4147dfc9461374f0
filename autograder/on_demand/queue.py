"""The tries of a course, in an SQLite file: who handed in what, whose turn it is, and what became of it."""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

State = Literal["waiting", "grading", "graded", "refused", "overran", "failed", "kept"]
SCHEMA = """
create table if not exists tries (
    number integer primary key autoincrement, student text not null, digest text not null, source text not null,
    handed_in text not null, turn integer not null, state text not null, ended text not null default '',
    said text not null default ''
);
create index if not exists by_turn on tries (state, turn, number);
create index if not exists by_student on tries (student, number);
"""
FOLDER = "tries"  # in the gradebook's folder
COLUMNS = "number, student, digest, source, handed_in, turn, state, ended, said"
# A student's next try comes a turn after the one before it, and nobody's before those whose turn it is: so of what
# somebody hands in ten times, one is graded in each round, between those of the others.
TURN = """
select max(coalesce((select max(turn) + 1 from tries where student = ? and state in ('waiting', 'grading')), 0),
           coalesce((select min(turn) from tries where state = 'waiting'),
                    (select max(turn) from tries where state = 'grading'), 0))
"""
NEXT = f"""
select {COLUMNS} from tries where state = 'waiting'
and student not in (select student from tries where state = 'grading') order by turn, number limit 1
"""


@dataclass(frozen=True)
class Try:
    """What a student handed in to have it graded, and what became of it.

    state: waiting; grading; graded; refused: it can't be graded; overran: it took more time than a try may; failed: by
        no fault of the student's; kept: it was taken in, and is not graded on demand
    """

    number: int
    student: str
    digest: str  # of the delivery, as intake has it
    source: str
    handed_in: str  # ISO 8601, UTC
    turn: int
    state: State
    ended: str
    said: str  # to the student


class Queue:
    """Each change is on the disk before anybody hears of it; many threads may use one queue."""

    def __init__(self, folder: Path):
        self.folder, self.file = folder, folder / "tries.db"
        (folder / "results").mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self.file, timeout=60)) as database:
            database.executescript(SCHEMA)

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """A connection whose changes count together, or not at all."""
        with closing(sqlite3.connect(self.file, timeout=60, isolation_level=None)) as database:
            database.execute("begin immediate")
            try:
                yield database
            except BaseException:
                database.execute("rollback")
                raise
            database.execute("commit")

    def asked(self, query: str, values: Iterable[object] = ()) -> list[tuple]:
        with closing(sqlite3.connect(self.file, timeout=60)) as database:
            return database.execute(query, tuple(values)).fetchall()

    def place_of(self, number: int) -> Path:
        """The folder of what was handed in, which is kept until it is graded, and longer where it counts."""
        return self.folder / "handed in" / str(number)

    def result_of(self, number: int) -> Path:
        """The file with what a try came to."""
        return self.folder / "results" / f"{number}.json"

    def add(self, student: str, digest: str, source: str, handed_in: str, files: Path, kept: str = "") -> None:
        """A new try of a submission in a folder, which becomes the queue's.

        kept: why it is not graded on demand, where it is not
        """
        with self.changing() as database:
            (turn,) = database.execute(TURN, (student,)).fetchone()
            values = student, digest, source, handed_in, turn, "kept" if kept else "waiting", kept
            added = database.execute(
                "insert into tries (student, digest, source, handed_in, turn, state, said) values (?, ?, ?, ?, ?, ?, ?)", values
            )
            place = self.place_of(added.lastrowid or 0)
            place.parent.mkdir(exist_ok=True)
            shutil.rmtree(place, ignore_errors=True)  # left by an earlier `add` that was rolled back
            files.rename(place)

    def next(self) -> Try | None:
        """The try whose turn it is, which is being graded from now on; None where nobody waits whose turn it could be."""
        with self.changing() as database:
            row = database.execute(NEXT).fetchone()
            if row:
                database.execute("update tries set state = 'grading' where number = ?", (row[0],))
        return Try(*row) if row else None

    def end(self, number: int, state: State, said: str = "") -> None:
        with self.changing() as database:
            now = datetime.now(UTC).isoformat()
            database.execute("update tries set state = ?, said = ?, ended = ? where number = ?", (state, said, now, number))

    def put_off(self, number: int) -> None:
        """What is being graded waits again, a turn later."""
        later = "update tries set state = 'waiting', turn = turn + 1 where number = ? and state = 'grading'"
        with self.changing() as database:
            database.execute(later, (number,))

    def resume(self) -> None:
        """What a killed process was grading waits again, where it stood."""
        with self.changing() as database:
            database.execute("update tries set state = 'waiting' where state = 'grading'")

    def forget(self, student: str) -> None:
        with self.changing() as database:
            database.execute("delete from tries where student = ?", (student,))
        with closing(sqlite3.connect(self.file, timeout=60)) as database:
            database.execute("vacuum")  # deleted rows stay in the file otherwise

    def of(self, student: str) -> list[Try]:
        """A student's tries, in the order in which they came."""
        return [Try(*row) for row in self.asked(f"select {COLUMNS} from tries where student = ? order by number", (student,))]

    def all(self) -> list[Try]:
        return [Try(*row) for row in self.asked(f"select {COLUMNS} from tries order by number")]

    def by_student(self) -> dict[str, list[Try]]:
        found: dict[str, list[Try]] = {}
        for one in self.all():
            found.setdefault(one.student, []).append(one)
        return found

    def ahead_of(self, waiting: Try) -> int:
        """How many are graded before it."""
        before = "select count(*) from tries where state = 'waiting' and (turn, number) < (?, ?)"
        return self.asked(before, (waiting.turn, waiting.number))[0][0]


def tried(gradebook: Path) -> dict[str, str]:
    """By student, how often something was handed in to be graded on demand, and from when to when (UTC)."""
    if not (gradebook / FOLDER).exists():
        return {}
    return {
        student: f"{len(tries)}, from {day(tries[0])} to {day(tries[-1])}"
        for student, tries in Queue(gradebook / FOLDER).by_student().items()
    }


def day(one: Try) -> str:
    return one.handed_in[:16].replace("T", " ")
