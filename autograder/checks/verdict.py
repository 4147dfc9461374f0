"""What a check finds, and what a student is told."""

from dataclasses import dataclass

from autograder.checks.mistakes import MISTAKES

MAX_MESSAGE = 2000  # characters


@dataclass(frozen=True)
class Fault:
    """Why a check is not passed."""

    detail: str                # what was expected, what was seen
    mistake: str | None = None  # its name in the table of known mistakes
    earned: float = 0.0        # points earned all the same
    kind: str = "wrong"        # or what kept it from an answer, as SubjectError has it


@dataclass(frozen=True)
class Verdict:
    """The points of one graded item, and the sentences that go with them."""

    id: str
    points: float
    max_points: float
    message: str
    mistake: str | None = None
    hint: str = ""
    kind: str = "right"  # or its fault's

    @property
    def passed(self) -> bool:
        return self.points == self.max_points


def verdict(item_id: str, max_points: float, sentence: str, fault: Fault | None) -> Verdict:
    """The verdict on an item; `sentence` is what the rubric says where the item is not passed."""
    if fault is None:
        return Verdict(item_id, max_points, max_points, "Right.")
    known = MISTAKES.get(fault.mistake) if fault.mistake else None
    parts = [sentence, fault.detail]
    if known:
        parts += [f"It looks as if {known.name}.", f"Hint: {known.hint}"]
    points = min(max(fault.earned, 0.0), max_points)
    message = readable(" ".join(part for part in parts if part))
    return Verdict(item_id, points, max_points, message, fault.mistake, known.hint if known else "", fault.kind)


def readable(text: str) -> str:
    """A text that may quote a student's, at a length for people, and without what a terminal takes for a command."""
    return "".join(c if c.isprintable() else " " for c in text[:MAX_MESSAGE])
