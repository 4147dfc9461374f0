"""Who is in the course, kept in gradebook/roster.json under the ids that platforms know them by."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path

from attnlib.files import read_json, write_whole
from autograder.intake.names import Refused, same, shown

ROSTER = Path("gradebook", "roster.json")  # in the folder of a course


@dataclass(frozen=True)
class Person:
    """A student as the roster has them."""

    student: str  # the id that names their folder
    name: str = ""
    family_name: str = ""  # where the roster has it apart
    email: str = ""
    number: str = ""  # Canvas's ID
    login: str = ""  # Canvas's SIS Login ID, Moodle's user name
    institution: str = ""  # Canvas's SIS User ID, Moodle's ID number
    section: str = ""  # Canvas's
    participant: str = ""  # Moodle's number for one assignment
    handed_in: str = ""  # Moodle's "Last modified (submission)"

    @cached_property
    def ids(self) -> set[str]:
        return {same(text) for text in (self.student, self.email, self.login, self.institution) if text}

    @property
    def names(self) -> tuple[str, str]:
        """Family name and given name; "Lovelace, Ada" is how Canvas has both."""
        family, _, given = self.name.partition(", ")
        return (family, given) if given else (self.family_name, self.name.removesuffix(self.family_name).strip())

    def filled(self, known: "Person") -> "Person":
        """This person, with what is known of the same student where this roster says nothing, and under the known id."""
        return replace(known, **{key: value for key, value in asdict(self).items() if value} | {"student": known.student})


@dataclass(frozen=True)
class Roster:
    people: list[Person] = field(default_factory=list)

    @property
    def by_id(self) -> dict[str, Person]:
        return {person.student: person for person in self.people}

    def without(self, student: str) -> "Roster":
        return Roster([person for person in self.people if person.student != student])

    def one(self, fits: Callable[[Person], bool]) -> Person | None:
        """The only one who fits; None where nobody does, Refused where several do."""
        found = [person for person in self.people if fits(person)]
        if len(found) > 1:
            several = " or ".join(person.student for person in found[:3])
            raise Refused(f"It could be {several}: call the folder or file by the student's id.")
        return found[0] if found else None

    def after(self, before: "Roster") -> "Roster":
        """A newer roster in the place of one before: its people are those in the course, and keep their ids."""
        known = [before.like(person) for person in self.people]
        times = Counter(other.student for other in known if other)
        return Roster([
            person.filled(other) if other and times[other.student] == 1 else person for person, other in zip(self.people, known)
        ])

    def like(self, person: Person) -> Person | None:
        try:
            return self.one(lambda other: bool(person.ids & other.ids))
        except Refused as problem:
            who, said = shown(person.name or person.student), str(problem).partition(":")[0]
            raise Refused(f"{who} in the roster: {said}, who are known from before: correct the ids there.") from None


def kept_roster(course: Path) -> Roster:
    """The last one that `autograder collect` was given; an empty one before."""
    file = course / ROSTER
    return Roster([Person(**person) for person in read_json(file)] if file.exists() else [])


def keep_roster(course: Path, roster: Roster) -> None:
    """All of it but when somebody handed in, which the next download need not be of."""
    people = [asdict(replace(person, handed_in="")) for person in roster.people]
    write_whole(course / ROSTER, json.dumps(people, indent=1))
