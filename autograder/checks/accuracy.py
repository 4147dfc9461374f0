"""How good the submitted weights are, measured here: predictions come from the subject, labels never go there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import sqrt
from statistics import NormalDist
from typing import Any

import torch
from torch import Tensor

from autograder.checks.questions import prediction
from autograder.checks.subject import Interview, SubjectError
from autograder.checks.verdict import Fault
from autograder.guest.models import MODELS as SECTIONS

MODELS = {built: name for name, (_, built) in SECTIONS.items()}  # by the name in the notebook and on disk
WITHOUT_ATTENTION = ("vanillaModel", "vanillaResnet")
CONFIDENCE = 0.99
STEP = 1000  # images that are predicted at a time
REFUSED = {
    "missing": "{file} is missing: hand it in with the notebook.",
    "damaged": "{file} is damaged: train the model again and hand in what is saved. ({detail})",
    "shape": "{file} does not fit the model: it was trained with another one. ({detail})",
    "incomplete": "{file} does not fit the model: it has no weights for {detail}.",
    "unexpected": "{file} does not fit the model: it also has weights for {detail}.",
}

Roles = tuple[str, str, str]  # names of the convolutions for query, key and value


@dataclass(frozen=True)
class TestData:
    """Images to test on, as the notebook normalises them."""

    images: Tensor   # (N, 3, 32, 32), float32
    labels: Tensor   # (N,), int64
    dataset: str = "practice"  # what the rubric's thresholds are for: "cifar10" is the real test set

    __test__ = False  # for pytest: no test in spite of its name


@dataclass(frozen=True)
class Accuracy:
    """A measured share of right answers."""

    correct: int
    total: int

    @property
    def percent(self) -> float:
        return 100 * self.correct / self.total

    @property
    def bounds(self) -> tuple[float, float]:
        """In percent, what the accuracy on ever more images would stay above and below, each with 99 % confidence.

        Source: Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
        """
        z, n, p = NormalDist().inv_cdf(CONFIDENCE), self.total, self.correct / self.total
        centre, spread = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return 100 * (centre - spread) / (1 + z * z / n), 100 * (centre + spread) / (1 + z * z / n)


def spread_by_chance(first: Accuracy, second: Accuracy) -> float:
    """How far apart two equally good models may be measured, in percentage points, with 99 % confidence."""
    variance = sum(found.correct * (found.total - found.correct) / found.total**3 for found in (first, second))
    return 100 * NormalDist().inv_cdf(0.5 + CONFIDENCE / 2) * sqrt(variance)


class NotMeasured(SubjectError):
    """There are no weights, or none that fit, and the message says so to the student."""


class Measurements:
    """The accuracy of each submitted model, measured on a thousand images, and on more where a decision needs them.

    Without `data` nothing is measured: the items that need images are left out then.
    """

    def __init__(self, interview: Interview, data: TestData | None, proven_roles: Callable[[], Roles | None]):
        self.interview = interview
        self.data = data
        self.proven_roles = proven_roles  # as in `attention`: such a module may be run faster than it was written
        self.known: dict[str, Accuracy | SubjectError] = {}
        self.told: dict[str, Accuracy] = {}  # what the notebook has been told, as it ran

    def of(self, name: str, decided: Callable[[Accuracy], bool] = lambda found: True) -> Accuracy:
        """The accuracy of a model by its name in the notebook, on all images unless fewer are enough to be `decided`.

        Raises SubjectError where there is none.
        """
        images = len(self.data.labels)
        found = self.known.get(name, Accuracy(0, 0))
        while isinstance(found, Accuracy) and found.total < images and not (found.total and decided(found)):
            found = self.known[name] = self.on_more_images(name, found)
        if isinstance(found, SubjectError):
            raise found
        return found

    def on_more_images(self, name: str, so_far: Accuracy) -> Accuracy | SubjectError:
        try:
            more = self.measure(name, slice(so_far.total, so_far.total + STEP))
        except SubjectError as error:
            return error
        return Accuracy(so_far.correct + more.correct, so_far.total + more.total)

    @property
    def found(self) -> dict[str, Accuracy]:
        """Of each model that was measured so far."""
        return {name: found for name, found in self.known.items() if isinstance(found, Accuracy)}

    def measure(self, name: str, some: slice) -> Accuracy:
        file = f"checkpoints/{name}.safetensors"
        options: dict[str, Any] = {}
        roles = None if name in WITHOUT_ATTENTION else self.proven_roles()
        if roles or name in WITHOUT_ATTENTION:
            options = {"fused": roles, "bfloat16": bfloat16_is_fast()}
        found, answered = self.interview.ask(prediction(MODELS[name], file, self.data.images[some], options))
        if found.refused:
            described = REFUSED.get(found.refused.reason, "{file} can't be used. ({detail})")
            raise NotMeasured(described.format(file=file, detail=found.refused.detail))
        classes, labels = answered["classes"], self.data.labels[some]
        return Accuracy(int((classes == labels).sum()), len(classes))


@cache
def bfloat16_is_fast() -> bool:
    """Whether this processor computes in bfloat16, which moves an accuracy by about 0.1 points and halves the time."""
    able = torch.cpu.get_capabilities() if hasattr(torch.cpu, "get_capabilities") else {}  # since PyTorch 2.10
    return any(able.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))


def reaches(measurements: Measurements, name: str, thresholds: dict[str, float]) -> Fault | None:
    """The submitted weights reach the threshold, or come so near that chance may have kept them from it."""
    threshold = thresholds.get(measurements.data.dataset, 0)
    try:
        found = measurements.of(name, lambda found: found.bounds[0] >= threshold)
    except NotMeasured as error:
        return Fault(error.message)
    if found.bounds[1] >= threshold:
        return None
    return Fault(f"{name} reaches {found.percent:.2f} % on {found.total} test images; {threshold:g} % is asked for.")
