"""Names: a student's id, which names a folder, and what a person is called, which is free text."""

import unicodedata
from collections.abc import Iterable, Mapping

MAX_ID_BYTES = 200  # a file system takes 255 for a name, and ours add an ending
MARKS = " ._-@"


class Refused(ValueError):
    """What is not taken in, and why, with what to do about it; one sentence."""


def composed(text: str) -> str:
    """A text in NFC, as ids are spelled: macOS gives letters and their marks apart, and nobody sees it."""
    return unicodedata.normalize("NFC", text)


def student_id(text: str) -> str:
    """The text as the id of a student, in NFC; Refused where it can be none."""
    name = composed(text.strip())
    if not name or not is_letter_or_digit(name[0]) or ".." in name or not all(map(is_allowed, name)):
        raise Refused(
            f"{shown(text)} is no name for a student: letters, digits, space and . _ - @ are taken, "
            "a letter or a digit first, and no two dots in a row."
        )
    if len(name.encode()) > MAX_ID_BYTES:
        raise Refused(f"{shown(text)} is too long for the name of a student.")
    return name


def by_spelling(folders: Iterable[str]) -> dict[str, list[str]]:
    """The names of folders in groups: those that are spellings of one name."""
    found: dict[str, list[str]] = {}
    for folder in folders:
        found.setdefault(same(folder), []).append(folder)
    return found


def require_id(folder: str, spellings: Mapping[str, list[str]]) -> None:
    """Refused where a folder among the submissions has no student's id for a name, or one that differs in case alone."""
    if (name := student_id(folder)) != folder:
        raise Refused(f"{shown(folder)} is written in other letters than they seem: call the folder {name} anew.")
    if alike := [other for other in spellings.get(same(folder), ()) if other != folder]:
        raise Refused(f"{shown(folder)} and {shown(alike[0])} are told apart by nothing but case: rename one of the folders.")


def is_letter_or_digit(character: str) -> bool:
    return unicodedata.category(character) in ("Lu", "Ll", "Lt", "Lm", "Lo", "Nd")


def is_allowed(character: str) -> bool:
    return is_letter_or_digit(character) or unicodedata.category(character)[0] == "M" or character in MARKS


def display_name(text: str) -> str:
    """What a person is called, without what would act in the formgrader's pages, which do not escape it."""
    plain = composed("".join(c if c.isprintable() and c not in "<>&" else " " for c in text))
    return " ".join(plain.split())


def shown(text: str, length: int = 80) -> str:
    """A name of anybody's making as a message can show it, in a terminal and in a page."""
    plain = "".join(c if c.isprintable() and c not in "<>&" else "?" for c in text)
    return f"'{plain if len(plain) <= length else plain[:length] + '...'}'"


def same(text: str) -> str:
    """What two spellings of one name have in common."""
    return " ".join(composed(text).casefold().split())
