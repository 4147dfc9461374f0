"""What work deserves, by today's rubric, or by what a file of the zoo says of itself."""

import re
from pathlib import Path

from autograder.checks.judging import ON_IMAGES, load_rubric
from autograder.checks.rubric import BY_HAND

ITEMS = {item.id: item for item in load_rubric().items}
TOTAL = sum(item.points for item in ITEMS.values())
FULL = sum(item.points for item in ITEMS.values() if item.check != BY_HAND)  # before a person has read the answers
STANDS_ON_WEIGHTS = (*ON_IMAGES, "answer.ranking")
WITHOUT_WEIGHTS = FULL - sum(item.points for item in ITEMS.values() if item.check in STANDS_ON_WEIGHTS)


def worth(*sections: str) -> float:
    """The points of some sections that can be earned without weights."""
    judged = (item for item in ITEMS.values() if item.check not in (BY_HAND, *STANDS_ON_WEIGHTS))
    return sum(item.points for item in judged if item.section in sections)


def header(path: Path, key: str) -> str:
    """A line at the head of a file of the zoo."""
    found = re.search(rf"^{key}: (.+)$", path.read_text(), flags=re.MULTILINE)  # some are no Python
    assert found, f"{path} has no line that begins with {key}:"
    return found[1].strip()


def loses(path: Path) -> list[str]:
    """The items that a file of the zoo loses, or "all"."""
    return [] if path.parent.name == "correct" else header(path, "loses").split(", ")
