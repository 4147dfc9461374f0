"""The accuracy of the submitted weights, on test images whose labels a student's code never sees."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

import torch
from torch import Tensor

from autograder.checks.apart import apart
from autograder.checks.interview import Interview, Question
from autograder.checks.observation import Bench, random_input
from autograder.checks.placements import Traces
from autograder.checks.questions import FLOATS, Loaded, prediction, weights
from autograder.checks.reference import Unlike, attention_in, paired, predicted, retold
from autograder.checks.verdict import Fault
from autograder.models import MODELS, Model
from autograder.subject import SubjectError

CONFIDENCE = 0.99
STEP = 1000  # images in one request to a student's code
PROBE = (2, 3, 32, 32)  # random images, on which the reference and the student's model are compared
REFUSED = {
    "missing": "{file} is missing: hand it in with the notebook. (The zip that its last cell packs has it; no .pth is read.)",
    "damaged": "{file} is damaged: train the model again and hand in what is saved. ({detail})",
    "shape": "{file} does not fit the model: it was trained with another one. ({detail})",
    "incomplete": "{file} does not fit the model: it has no weights for {detail}.",
    "unexpected": "{file} does not fit the model: it also has weights for {detail}.",
}


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
        """Lower and upper bound of the true accuracy in percent, each with 99 % confidence.

        Source: Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
        """
        z, n, p = NormalDist().inv_cdf(CONFIDENCE), self.total, self.correct / self.total
        centre, spread = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return 100 * (centre - spread) / (1 + z * z / n), 100 * (centre + spread) / (1 + z * z / n)


def spread_by_chance(first: Accuracy, second: Accuracy) -> float:
    """How far the measured accuracies of two equally good models may differ, in percentage points, with 99 % confidence."""
    variance = sum(found.correct * (found.total - found.correct) / found.total**3 for found in (first, second))
    return 100 * NormalDist().inv_cdf(0.5 + CONFIDENCE / 2) * sqrt(variance)


class NotMeasured(SubjectError):
    """No accuracy, since the checkpoint is missing or does not fit; the message tells the student so."""


class Measurements:
    """The accuracy of each submitted model, measured when first asked for; without `data` nothing may be asked.

    The reference predicts with the student's weights. Where it does not compute the same as the student's model,
    the student's code predicts, in the sandbox, and `flags` says so to a person.
    """

    def __init__(self, interview: Interview, data: TestData | None, traces: Traces, bench: Callable[[], Bench]):
        self.interview = interview
        self.data = data
        self.traces = traces
        self.bench = bench
        self.known: dict[str, Accuracy | SubjectError] = {}
        self.flags: dict[str, str] = {}  # by model: what a person should know of how it was measured

    def of(self, name: str) -> Accuracy:
        """The accuracy of a model by its name in the notebook; SubjectError where there is none."""
        if name not in self.known:
            try:
                self.known[name] = self.measure(MODELS[name])
            except SubjectError as error:
                self.known[name] = error
        found = self.known[name]
        if isinstance(found, SubjectError):
            raise found
        return found

    @property
    def found(self) -> dict[str, Accuracy]:
        """The accuracies measured so far, by model."""
        return {name: found for name, found in self.known.items() if isinstance(found, Accuracy)}

    def measure(self, model: Model) -> Accuracy:
        """The accuracy on all test images; SubjectError where the weights, or the code that has to predict, can't be used."""
        assert self.data, "who measures has images"
        try:
            classes = self.predicted_outside(model, self.data.images)
        except Unlike as reason:
            classes = self.predicted_inside(model, self.data.images)
            self.flags[model.name] = f"measured by the student's own code, as {reason}"
        return Accuracy(int((classes == self.data.labels).sum()), len(classes))

    def predicted_outside(self, model: Model, images: Tensor) -> Tensor:
        """The classes that the reference predicts with the student's weights; Unlike where it computes something else."""
        try:
            pairs = paired(self.traces.of(model), self.traces.expected(model))
            attention = list(attention_in(pairs).values())
            seen = self.bench().seen if attention else None
        except SubjectError as error:
            raise Unlike(f"it could not be examined: {error}") from None
        if seen and not seen.explanation:
            raise Unlike("what its attention computes is not known")
        trained = retold(model.name, self.traces.classes(model), pairs, seen, self.ask(model, weights(model, attention)))
        probe, scores = random_input(PROBE, f"{self.traces.seed} probe"), None
        try:
            scores = self.ask(model, prediction(model, probe))["scores"]
        except SubjectError as error:  # too slow, say: then attention and placement vouch for it
            self.flags[model.name] = f"measured with the reference, with which it could not be compared: {error}"
        classes = apart(60 + len(images), predicted, trained, probe, scores, images)
        if classes is None:
            raise Unlike("the reference computes something else from the same weights")
        return classes

    def predicted_inside(self, model: Model, images: Tensor) -> Tensor:
        """The classes that the student's code predicts, without seeing labels."""
        return torch.cat([self.ask(model, prediction(model, some))["scores"].argmax(dim=1) for some in images.split(STEP)])

    def ask(self, model: Model, question: Question[Loaded]) -> dict[str, Tensor]:
        """The floating-point tensors of the answer, in float32; NotMeasured where the checkpoint is refused."""
        facts, tensors = self.interview.ask(question)
        if facts.refused:
            described = REFUSED.get(facts.refused.reason, "{file} can't be used. ({detail})")
            raise NotMeasured(described.format(file=model.file, detail=facts.refused.detail))
        return {name: tensor.float() for name, tensor in tensors.items() if tensor.dtype in FLOATS}


def reaches(measurements: Measurements, name: str, thresholds: dict[str, float]) -> Fault | None:
    """The submitted weights reach the threshold, or come so near that chance may have kept them from it."""
    assert measurements.data, "without images nothing is held against a threshold"
    threshold = thresholds.get(measurements.data.dataset, 0)
    try:
        found = measurements.of(name)
    except NotMeasured as error:
        return Fault(error.message)
    if found.bounds[1] >= threshold:
        return None
    return Fault(f"{name} reaches {found.percent:.2f} % on {found.total} test images; {threshold:g} % is asked for.")
