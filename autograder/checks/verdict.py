"""What a check finds, and what a student is told."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from autograder.checks.mistakes import mistake_named

MAX_MESSAGE = 2000  # characters


@dataclass(frozen=True)
class Fault:
    """Why a check is not passed."""

    detail: str                # what was expected, what was seen
    mistake: str | None = None  # its name in the table of known mistakes; two names with " + " between them
    earned: float = 0.0        # points earned all the same
    kind: str = "wrong"        # or how the student's code kept from answering: error, timeout, died, malformed


@dataclass(frozen=True)
class Remark:
    """A comment on something that is right."""

    text: str


@dataclass(frozen=True)
class Verdict:
    """The points of one graded item, and the sentences that go with them."""

    id: str
    points: float
    max_points: float
    message: str  # the whole text for the student
    mistake: str | None = None
    hint: str = ""
    kind: str = "right"  # or the kind of the fault
    seen: str = ""  # the message without the mistake and the hint; nothing where all is right and no more is said

    @property
    def passed(self) -> bool:
        return self.points == self.max_points

    def reworded(self, change: Callable[[str], str]) -> "Verdict":
        """The verdict with its sentences changed by a function, which may add one."""
        return replace(self, message=change(self.message), seen=change(self.seen))


def verdict(item_id: str, max_points: float, sentence: str, found: Fault | Remark | None) -> Verdict:
    """The verdict on an item; `sentence` is what the rubric says where the item is not passed."""
    if not isinstance(found, Fault):
        seen = f"Right. {found.text}" if found else ""
        return Verdict(item_id, max_points, max_points, seen or "Right.", seen=seen)
    known = mistake_named(found.mistake)
    seen = " ".join(filter(None, (sentence, found.detail)))
    likely = f"It looks as if {known.name}. Hint: {known.hint}" if known else ""
    message, hint = " ".join(filter(None, (seen, likely))), known.hint if known else ""
    points = min(max(found.earned, 0.0), max_points)
    return Verdict(item_id, points, max_points, readable(message), found.mistake, hint, found.kind, readable(seen))


def readable(text: str) -> str:
    """A text, which may quote a student's, shortened, and without control characters that a terminal would obey."""
    return "".join(c if c.isprintable() else " " for c in text[:MAX_MESSAGE])
