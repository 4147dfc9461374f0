"""What a check finds, and what a student is told."""

from dataclasses import dataclass

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
    """What is right, and should be said all the same."""

    text: str


@dataclass(frozen=True)
class Verdict:
    """The points of one graded item, and the sentences that go with them."""

    id: str
    points: float
    max_points: float
    message: str
    mistake: str | None = None
    hint: str = ""
    kind: str = "right"  # or a fault's

    @property
    def passed(self) -> bool:
        return self.points == self.max_points


def verdict(item_id: str, max_points: float, sentence: str, found: Fault | Remark | None) -> Verdict:
    """The verdict on an item; `sentence` is what the rubric says where the item is not passed."""
    if not isinstance(found, Fault):
        return Verdict(item_id, max_points, max_points, f"Right. {found.text}" if found else "Right.")
    known = mistake_named(found.mistake)
    parts = [sentence, found.detail]
    if known:
        parts += [f"It looks as if {known.name}.", f"Hint: {known.hint}"]
    points = min(max(found.earned, 0.0), max_points)
    message = readable(" ".join(part for part in parts if part))
    return Verdict(item_id, points, max_points, message, found.mistake, known.hint if known else "", found.kind)


def readable(text: str) -> str:
    """A text that may quote a student's, at a length for people, and without what a terminal takes for a command."""
    return "".join(c if c.isprintable() else " " for c in text[:MAX_MESSAGE])
