"""Judging a student's work item by item: the checks by their names in the rubric, and the verdicts they lead to."""

from collections.abc import Callable, Collection
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from autograder.checks import accuracy, answers, attention, devices, placements
from autograder.checks.accuracy import Measurements, TestData
from autograder.checks.interview import Interview
from autograder.checks.mistakes import mistake_in
from autograder.checks.rubric import BY_HAND, RUBRIC, Item, Rubric, RubricError, read_rubric
from autograder.checks.verdict import Fault, Remark, Verdict, verdict
from autograder.models import PLACED
from autograder.subject import Subject, SubjectError


class Examination:
    """One student's work, and the observations of it that several checks share.

    seed: of the inputs and weights that checks use; a secret, and different for each submission
    """

    def __init__(self, subject: Subject, data: TestData | None, seed: str = ""):
        self.interview = Interview(subject)
        self.data = data
        self.seed = seed

    @cached_property
    def bench(self) -> attention.Bench:
        return attention.Bench(self.interview, self.seed)

    @cached_property
    def traces(self) -> placements.Traces:
        return placements.Traces(self.interview, self.seed)

    @cached_property
    def measurements(self) -> Measurements:
        return Measurements(self.interview, self.data, self.traces, lambda: self.bench)


Found = Fault | Remark | None
Check = Callable[[Examination, Item], Found]


def of_attention(check: Callable[[attention.Bench], Found]) -> Check:
    """A check of the Attention module as one of an examination; where the module can't be built, it raises that error."""

    def checked(examination: Examination, item: Item) -> Found:
        if examination.bench.unbuildable:
            raise examination.bench.unbuildable
        return check(examination.bench)

    return checked


def placement(examination: Examination, item: Item) -> Found:
    """Check a placement. A model that makes up for a slip in the module's residual is right too: the slip has cost points."""
    model = PLACED[item.section]
    found = placements.placement(examination.traces, model, item.points)
    if found and (put_out := MOVED.get(residual_slip(examination))):
        traces = placements.Traces(examination.interview, examination.seed, put_out)
        moved = placements.placement(traces, model, item.points)
        return moved if moved is None or moved.earned else found
    return found


def residual_slip(examination: Examination) -> str | None:
    """The name of the slip in the module's residual, if there is one."""
    with suppress(SubjectError):
        fault = attention.residual(examination.bench)
        return fault.mistake if fault else None
    return None


def reaches(examination: Examination, item: Item) -> Found:
    return accuracy.reaches(examination.measurements, PLACED[item.section].name, item.parameters["thresholds"])


def choice(examination: Examination, item: Item) -> Found:
    return answers.choice(examination.interview, item.parameters["right"])


def reported(examination: Examination, item: Item) -> Found:
    return answers.accuracies(examination.interview, examination.measurements, item.points, item.parameters["tolerance"])


def ranking(examination: Examination, item: Item) -> Found:
    return answers.ranking(examination.interview, examination.measurements, item.points)


CHECKS: dict[str, Check] = {
    "attention.shape": of_attention(attention.shape),
    "attention.parameters": of_attention(attention.parameters),
    "attention.formula": of_attention(attention.formula),
    "attention.residual": of_attention(attention.residual),
    "attention.gradient": of_attention(attention.gradient),
    "attention.device": of_attention(devices.device),
    "attention.side_effects": of_attention(attention.side_effects),
    "attention.overflow": of_attention(attention.overflow),
    "placement": placement,
    "accuracy": reaches,
    "answer.choice": choice,
    "answer.accuracies": reported,
    "answer.ranking": ranking,
}
# By slip of the module that a model can make up for: what the stand-in for attention then returns, see Traces.
MOVED: dict[str | None, str] = {"residual-missing": "noise", "relu-on-output": "sum, positive"}
ON_IMAGES = ("accuracy", "answer.accuracies")  # the checks that need images to test on


def load_rubric(path: Path = RUBRIC) -> Rubric:
    """The rubric in a TOML file, by which everything can be judged; RubricError where it is none."""
    rubric = read_rubric(path)
    for item in rubric.items:
        if item.check not in (*CHECKS, BY_HAND):
            raise RubricError(
                f"{path.name}: [{item.id}] names the check {item.check!r}, which does not exist: correct the name, "
                "or add it to CHECKS in autograder/checks/judging.py."
            )
    return rubric


def grade(
    subject: Subject, rubric: Rubric, *, sections: Collection[str] | None = None, data: TestData | None = None,
    seed: str = "",
) -> list[Verdict]:
    """A verdict on each item of the rubric that can be judged.

    Left out are the items graded by hand, those of other sections than `sections`, and
    without `data` those that need test images.
    """
    examination = Examination(subject, data, seed)
    return [
        judge(examination, item)
        for item in rubric.items
        if item.check != BY_HAND
        and (sections is None or item.section in sections)
        and (data is not None or item.check not in ON_IMAGES)
    ]


def judge(examination: Examination, item: Item) -> Verdict:
    """The verdict on one item, whatever the subject does."""
    found: Found
    try:
        found = CHECKS[item.check](examination, item)
    except SubjectError as error:  # any other exception is ours, and must not cost a student
        found = Fault(error.message, mistake_in(error.message), kind=error.kind)
    return verdict(item.id, item.points, item.sentence, found)
