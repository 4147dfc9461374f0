"""Reading a roster: a platform's own list in any language, or any CSV file with a heading that is known."""

import csv
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from autograder.intake.names import Refused, display_name, same, shown, student_id
from autograder.intake.people import Person, Roster
from autograder.intake.tables import rows_of, text_of
from autograder.intake.times import time_of

Row = dict[str, str]


def read_roster(path: Path) -> Roster:
    """ValueError where the file is no roster, or has one student twice."""
    table = rows_of(text_of(path))
    try:
        rows = [{same(key): (value or "").strip() for key, value in row.items() if key} for row in table]
    except csv.Error as error:
        raise ValueError(f"{path} is no table ({error}): save it as 'CSV UTF-8', and give that.") from None
    columns = [same(name) for name in table.fieldnames or ()]
    if not any(needed <= set(columns) for needed, _ in LAYOUTS):
        english = moodle_headings(columns, rows)
        columns = [english.get(name, name) for name in columns]
        rows = [{english.get(name, name): value for name, value in row.items()} for row in rows]
    read = next((read for needed, read in LAYOUTS if needed <= set(columns)), None)
    if read is None:
        raise ValueError(
            f"{path} has none of the headings of a roster: the gradebook of Canvas, Blackboard or Brightspace, Moodle's "
            "participants or grading worksheet, a column 'student' (and 'name', 'email', if you like), or names with a column "
            "of addresses after them."
        )
    roster = Roster([person for row in rows if (person := read(row))])
    spelled: dict[str, Person] = {}
    for person in roster.people:
        if spelled.setdefault(same(person.student), person) is not person:
            raise ValueError(f"{path} has {shown(person.student)} twice: each student needs an id of their own.")
    return roster


def moodle_headings(columns: list[str], rows: list[Row]) -> dict[str, str]:
    """What Moodle calls its columns in English, which it translates: they are told by their order, and what is in them."""
    def filled(column: str) -> list[str]:
        return [row[column] for row in rows if row.get(column)]

    addresses = [column for column in columns if filled(column) and all("@" in text for text in filled(column))]
    if len(addresses) != 1 or not (before := columns[: columns.index(addresses[0])]):
        return {}
    address = {addresses[0]: "email address"}
    numbered = {text.rstrip("0123456789") for text in filled(before[0]) if text[-1].isdigit()}
    if len(before) > 1 and len(numbered) == 1 and all(text[-1].isdigit() for text in filled(before[0])):
        times = [column for column in columns if any(time_of(text, "UTC") for text in filled(column))]
        handed_in = times[0] if times else "last modified (submission)"
        return address | {before[0]: "identifier", before[1]: "full name", handed_in: "last modified (submission)"}
    return address | ({before[0]: "name"} if len(before) == 1 else {before[0]: "first name", before[1]: "last name"})


def first_id(*texts: str) -> str:
    """The first text that can be a student's id; in an address with a + that becomes an underscore."""
    for text in (*texts, *(text.replace("+", "_") for text in texts)):
        with suppress(Refused):
            return student_id(text)
    raise Refused(f"{shown(' or '.join(filter(None, texts)))} can be no student's id: give the roster a column 'student'.")


def canvas_person(row: Row) -> Person | None:
    """A row of Canvas's exported gradebook; below its heading stand the points possible, at its end a test student."""
    # "Lovelace, Ada" is what Canvas makes the names of files from: it stays as it is.
    name = row["student"] if "student" in row else f"{row['lastname']}, {row['firstname']}"
    if not row["id"].isdigit() or name == "Student, Test":
        return None
    login, sis = row.get("sis login id", ""), row.get("sis user id", "")
    return Person(
        first_id(login, sis, row["id"]), display_name(name), email=login if "@" in login else "",
        number=row["id"], login=login, institution=sis, section=row["section"],
    )  # fmt: skip


def named_person(row: Row, login: str, email: str, number: str) -> Person | None:
    """Somebody with at least one of the three, and the name in one column or two."""
    if not (login or email or number):
        return None
    given, family = (display_name(row.get(column, "")) for column in ("first name", "last name"))
    name = display_name(row.get("name", "")) or f"{given} {family}".strip()
    return Person(first_id(login, email, number), name, family, email, login=login, institution=number)


def moodle_person(row: Row) -> Person | None:
    """A row of Moodle's list of participants."""
    return named_person(row, row.get("username", ""), row["email address"], row.get("id number", ""))


def brightspace_person(row: Row) -> Person | None:
    """A row of Brightspace's exported grades, which begins names and numbers with a # so that a spreadsheet keeps zeros."""
    login, number = (row.get(column, "").removeprefix("#") for column in ("username", "orgdefinedid"))
    return named_person(row, login, row.get("email", ""), number)


def blackboard_person(row: Row) -> Person | None:
    """A row of Blackboard's downloaded gradebook, in which an instructor's own preview of the course is a student."""
    login = row["username"]
    return None if login.endswith("_previewuser") else named_person(row, login, "", row.get("student id", ""))


def worksheet_person(row: Row) -> Person | None:
    """A row of the grading worksheet of Moodle's assignment, which has the numbers that its download names files by."""
    participant = re.search(r"\d+$", row["identifier"])
    login, email, number = (row.get(column, "") for column in ("username", "email address", "id number"))
    if not participant or not (login or email or number):
        return None
    return Person(
        first_id(login, email, number), display_name(row.get("full name", "")), email=email, login=login, institution=number,
        participant=participant[0], handed_in=row.get("last modified (submission)", "").strip(" -"),
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
    ({"identifier", "email address"}, worksheet_person),
    ({"student", "id", "section"}, canvas_person),
    ({"lastname", "firstname", "id", "section"}, canvas_person),
    ({"orgdefinedid"}, brightspace_person),
    ({"username", "end-of-line indicator"}, brightspace_person),
    ({"first name", "last name", "email address"}, moodle_person),
    ({"name", "email address"}, moodle_person),
    ({"last name", "first name", "username"}, blackboard_person),
    ({"student"}, plain_person),
]
