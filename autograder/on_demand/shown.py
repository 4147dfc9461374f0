"""What a student may see of a try before the due date, as the course's settings have it now."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from autograder.checks.judging import load_rubric
from autograder.checks.rubric import BY_HAND
from autograder.checks.verdict import Verdict
from autograder.course_settings import FILE, OnDemand, Settings
from autograder.grading.store import Result
from autograder.on_demand.queue import Try
from autograder.settings import SettingsError

GUESSED = "answer.choice"  # of a few answers, which a few tries would tell apart
# What is said where nothing else is.
SAID = {
    "failed": "It could not be graded, which is no fault of yours, and is no try of yours. It will be graded later.",
    "overran": "It takes longer than a try may. It is graded all the same, with more time, when all are.",
}


@dataclass(frozen=True)
class ShownItem:
    id: str
    passed: bool
    points: float | None  # None where only what is passed is shown
    max_points: float | None
    comment: str


@dataclass(frozen=True)
class ShownTry:
    number: int
    handed_in: str
    state: str  # as of a `Try`
    place: int  # in the queue, from 1; 0 where it does not wait
    said: str  # why it is not graded, and what else there is to say
    items: list[ShownItem]
    hidden: int  # how many graded items are not shown
    points: float | None  # of the items that are shown, so that the sum tells nothing of the others
    max_points: float | None
    counts: bool  # whether it is the one that the gradebook gets


@dataclass(frozen=True)
class View:
    """A student's page."""

    student: str
    name: str
    tries: list[ShownTry]  # the newest first
    left: int  # tries of today
    closed: str  # why nothing can be handed in now; "" where it can
    due: str


@dataclass(frozen=True)
class Row:
    """What the staff see of a student."""

    student: str
    name: str
    tries: int
    today: int
    last: str  # when the last was handed in
    state: str
    points: float | None  # of the last that is graded, all items counted
    max_points: float


def shown_items(settings: OnDemand) -> Collection[str]:
    """The ids of the items that are shown; SettingsError where the settings name one that there is not."""
    items = load_rubric().items
    if settings.show is None:
        return {item.id for item in items if item.check not in (BY_HAND, GUESSED)}
    if unknown := set(settings.show) - {item.id for item in items}:
        raise SettingsError(f"{FILE}: on_demand.show names {', '.join(sorted(unknown))}, which the rubric does not have.")
    return set(settings.show)


def shown(
    one: Try, result: Result | None, settings: Settings, wanted: Collection[str], place: int, counts: bool
) -> ShownTry:
    """wanted: the items that are shown, as `shown_items` has them"""
    points, verdicts = settings.on_demand.points, result.verdicts if result else []
    items = [shown_item(verdict, points and not quotes_hidden(verdict, wanted, verdicts), points)
             for verdict in verdicts if verdict.id in wanted]  # fmt: skip
    hidden = len(verdicts) - len(items)
    said = [one.said or SAID.get(one.state, ""), *(result.notes if result else [])]
    total, most = sum(item.points or 0 for item in items), sum(item.max_points or 0 for item in items)
    summed = points and bool(items)
    return ShownTry(
        number=one.number,
        handed_in=settings.local(datetime.fromisoformat(one.handed_in)),
        state=one.state,
        place=place,
        said=" ".join(filter(None, said)),
        items=items,
        hidden=hidden,
        points=total if summed else None,
        max_points=most if summed else None,
        counts=counts and (settings.on_demand.counts == "last" or not hidden),  # the best would tell of what is hidden
    )


def shown_item(verdict: Verdict, comment: bool, points: bool) -> ShownItem:
    return ShownItem(
        verdict.id, verdict.passed, verdict.points if points else None, verdict.max_points if points else None,
        verdict.message if comment else "",
    )  # fmt: skip


def quotes_hidden(verdict: Verdict, wanted: Collection[str], verdicts: Collection[Verdict]) -> bool:
    """Whether what is said of it may quote an accuracy that is not shown: Question 3 is about all of them."""
    return verdict.id.startswith("question3") and any(
        other.id.endswith("_accuracy") and other.id not in wanted for other in verdicts
    )
