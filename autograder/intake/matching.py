"""Who on a roster handed something in, by what a platform calls them."""

import re
import unicodedata
from functools import cache

from autograder.intake.downloads import Delivery
from autograder.intake.names import Refused, same, shown
from autograder.intake.people import Person, Roster


def find(roster: Roster, delivery: Delivery) -> Person | None:
    """Who on the roster handed it in; Refused where that could be several, or where two signs disagree."""
    if delivery.source == "Canvas":
        person = roster.one(lambda person: person.number == delivery.number)
        if person and person.name and canvas_form(delivery.name) not in canvas_forms(person.name):
            called = f"whom the roster calls {shown(person.name)}"
            raise Refused(
                f"Canvas's number {delivery.number} is that of {person.student}, {called}, but not the name: "
                "export the roster anew, or correct the name there once you know who it is."
            )
        return person
    if delivery.source == "Moodle":
        by_number = roster.one(lambda person: bool(person.participant) and person.participant == delivery.number)
        name = moodle_form(delivery.name)
        return by_number or roster.one(lambda person: name in names_of(person))
    if delivery.source == "Brightspace":
        whole = moodle_form(delivery.name)
        login, name = (*re.split(" - | ", delivery.name, maxsplit=1), "")[:2]  # some sites put the user name first
        return roster.one(lambda person: whole in names_of(person)) or roster.one(
            lambda person: same(login) in person.ids and (not person.name or moodle_form(name) in names_of(person))
        )
    ids = {*map(same, delivery.ids)}
    person = roster.one(lambda person: bool(ids & person.ids))
    if person or delivery.source == "Gradescope":
        return person
    # Google Forms ends the name of an uploaded file with " - " and the name of who uploaded it.
    label = delivery.label
    names = {moodle_form(label), moodle_form(label.rpartition(" - ")[2])}
    return roster.one(lambda person: bool(names & names_of(person)))


@cache  # of a class of thousands, each is compared with each
def names_of(person: Person) -> set[str]:
    """A name, and the same with the family name first, as some sites show it."""
    family, given = person.names
    return {moodle_form(name) for name in (person.name, f"{family} {given}", f"{given} {family}") if name.strip()}


def canvas_forms(name: str) -> set[str]:
    """Canvas has the family name first, and a roster of one's own the given name, or no sign where one ends."""
    words = name.split()
    return {canvas_form(" ".join(words[start:] + words[:start])) for start in range(len(words))}


def canvas_form(name: str) -> str:
    """A sortable name as Canvas begins the names of files with it (content_zipper.rb: letters, marks, digits, _)."""
    plain = re.sub(r"_(\d+)_", r"\1", name).lower()
    kept = (c for c in plain if unicodedata.category(c)[0] in "LM" or unicodedata.category(c) in ("Nd", "Pc"))
    return unicodedata.normalize("NFC", "".join(kept))


def moodle_form(name: str) -> str:
    """A full name as Moodle names a folder by it (downloader.php and clean_filename)."""
    return same(re.sub(r"[&<>\"`|':\\/]", "", name.replace("_", " ")))
