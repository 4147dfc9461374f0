"""Who is in the course: a platform's own list, or any CSV file with a heading that is known."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from dateutil import parser as dates

from autograder.intake.names import Refused, display_name, same, shown, student_id

MAX_BYTES = 20_000_000
Row = dict[str, str]


@dataclass(frozen=True)
class Person:
    """A student as the roster has them."""

    student: str  # the id that names their folder
    name: str = ""
    family_name: str = ""  # where the roster has it apart
    email: str = ""
    number: str = ""  # Canvas's ID
    participant: str = ""  # Moodle's number for one assignment
    others: tuple[str, ...] = ()  # further ids that a platform may know them by
    handed_in: str = ""  # Moodle's "Last modified (submission)"

    @property
    def ids(self) -> set[str]:
        return {same(text) for text in (self.student, self.email, *self.others) if text}

    @property
    def given_name(self) -> str:
        return self.name.removesuffix(self.family_name).strip()


@dataclass(frozen=True)
class Roster:
    people: list[Person] = field(default_factory=list)

    def one(self, fits: Callable[[Person], bool]) -> Person | None:
        """The only one who fits; None where nobody does, Refused where several do."""
        found = [person for person in self.people if fits(person)]
        if len(found) > 1:
            raise Refused(f"It could be {' or '.join(person.student for person in found[:3])}: tell which by hand.")
        return found[0] if found else None


def read_roster(path: Path) -> Roster:
    """ValueError where the file is no roster, or has one student twice."""
    if path.stat().st_size > MAX_BYTES:
        raise ValueError(f"{path} is too large for a roster.")
    text = path.read_text(encoding="utf-8-sig")
    first = text.split("\n", 1)[0]
    rows = csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=first.count))
    columns = {same(name) for name in rows.fieldnames or ()}
    read = next((read for needed, read in LAYOUTS if needed <= columns), None)
    if read is None:
        raise ValueError(
            f"{path} has none of the headings of a roster: Canvas's gradebook, Moodle's participants or grading worksheet, "
            "or a column 'student' (and 'name', 'email', if you like)."
        )
    people = [read({same(key): (value or "").strip() for key, value in row.items() if key}) for row in rows]
    roster = Roster([person for person in people if person])
    spelled: dict[str, Person] = {}
    for person in roster.people:
        if spelled.setdefault(same(person.student), person) is not person:
            raise ValueError(f"{path} has {shown(person.student)} twice: each student needs an id of their own.")
    return roster


def first_id(*texts: str) -> str:
    """The first text that can be a student's id; in an address with a + that becomes an underscore."""
    for text in (*texts, *(text.replace("+", "_") for text in texts)):
        with suppress(Refused):
            return student_id(text)
    raise Refused(f"{shown(' or '.join(filter(None, texts)))} can be no student's id: give the roster a column 'student'.")


def canvas_person(row: Row) -> Person | None:
    """A row of Canvas's exported gradebook; below its heading stand the points possible, at its end a test student."""
    if not row["id"].isdigit() or row["student"] == "Student, Test":
        return None
    login, sis = row.get("sis login id", ""), row.get("sis user id", "")
    # "Lovelace, Ada" is what Canvas makes the names of files from: it stays as it is.
    return Person(
        first_id(login, sis, row["id"]), display_name(row["student"]), "", login if "@" in login else "",
        row["id"], others=tuple(filter(None, (sis, login))),
    )  # fmt: skip


def moodle_person(row: Row) -> Person | None:
    """A row of Moodle's list of participants."""
    email, number = row["email address"], row.get("id number", "")
    if not (row.get("username") or email or number):
        return None
    name = display_name(f"{row['first name']} {row['last name']}")
    student, family = first_id(row.get("username", ""), email, number), display_name(row["last name"])
    return Person(student, name, family, email, others=(number,) if number else ())


def worksheet_person(row: Row) -> Person | None:
    """A row of the grading worksheet of Moodle's assignment, which has the numbers that its download names files by."""
    number = re.search(r"\d+$", row["identifier"])
    ids = [row.get(column, "") for column in ("username", "email address", "id number")]
    if not number or not any(ids):
        return None
    return Person(
        first_id(*ids), display_name(row.get("full name", "")), "", row.get("email address", ""),
        participant=number[0], others=tuple(filter(None, (row.get("id number", ""),))),
        handed_in=row.get("last modified (submission)", "").strip(" -"),
    )  # fmt: skip


def plain_person(row: Row) -> Person | None:
    if not row["student"]:
        return None
    parts = display_name(f"{row.get('first_name', '')} {row.get('last_name', '')}")
    return Person(
        student_id(row["student"]), display_name(row.get("name", "")) or parts, display_name(row.get("last_name", "")),
        row.get("email", ""), row.get("lms_user_id", ""),
    )  # fmt: skip


LAYOUTS: list[tuple[set[str], Callable[[Row], Person | None]]] = [
    ({"identifier", "last modified (submission)"}, worksheet_person),
    ({"student", "id", "section"}, canvas_person),
    ({"first name", "last name", "email address"}, moodle_person),
    ({"student"}, plain_person),
]


def canvas_form(name: str) -> str:
    """A sortable name as Canvas begins the names of files with it (content_zipper.rb: letters, marks, digits, _)."""
    plain = re.sub(r"_(\d+)_", r"\1", name).lower()
    kept = (c for c in plain if unicodedata.category(c)[0] in "LM" or unicodedata.category(c) in ("Nd", "Pc"))
    return unicodedata.normalize("NFC", "".join(kept))


def moodle_form(name: str) -> str:
    """A full name as Moodle names a folder by it (downloader.php and clean_filename)."""
    return same(re.sub(r"[&<>\"`|':\\/]", "", name.replace("_", " ")))


def time_of(text: str, zone: str) -> datetime | None:
    """A moment as a platform writes it for people, in the zone of the course; None where it is none."""
    try:
        moment = dates.parse(text)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))
