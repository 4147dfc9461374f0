"""Whether attention stands where it should: a batch of images goes through the student's model and through the reference.

Both models get the same weights and the same noise for attention (see `autograder.guest.models.trace`), so where they
compute the same they leave the same prints, however they are written and in whatever order their branches run.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from attnlib.attention import Attention
from autograder.checks.interview import InProcessSubject, Interview
from autograder.checks.observation import random_input
from autograder.checks.questions import Step, TraceFacts, about_model
from autograder.checks.verdict import Fault
from autograder.models import CLASSES, MODELS, Model

REFERENCE = Interview(InProcessSubject({"Attention": Attention} | {m.builder: m.reference for m in MODELS.values()}))
MANY_CLASSES = 100
TOLERANCE = 1e-3  # relative, of a print: sums in float32 differ from machine to machine
DEVICE_COSTS = 1.0  # point, where a device is named in a model that is right


class Traces:
    """The traces of a subject's models, each asked for once, and those of the reference.

    attention: what the stand-in for the subject's attention returns, see `questions.about_model`
    """

    def __init__(self, interview: Interview, seed: str, attention: str = "sum"):
        self.interview = interview
        self.seed = seed
        self.attention = attention
        self.known: dict[str, TraceFacts] = {}

    def of(self, model: Model) -> TraceFacts:
        """The trace of the model that the notebook trains."""
        if model.name not in self.known:
            self.known[model.name] = traced(self.interview, model, self.seed_of(model), attention=self.attention)
        return self.known[model.name]

    def expected(self, model: Model) -> TraceFacts:
        return expected_trace(model, self.seed_of(model), **model.arguments(self.classes(model)))

    def classes(self, model: Model) -> int:
        """The number of classes of the notebook's model: CIFAR-10's, or the 100 that its builder has by default."""
        return MANY_CLASSES if model.counts and self.of(model).output[-1:] == [MANY_CLASSES] else CLASSES

    def built(self, model: Model) -> Iterator[tuple[dict[str, Any], TraceFacts, TraceFacts]]:
        """For either value of the builder's option: the arguments, the trace of the model they give, and the expected trace."""
        for option in (False, True) if model.option else ():
            arguments, seed = model.arguments() | {model.option: option}, self.seed_of(model)
            made = traced(self.interview, model, seed, arguments, self.attention)
            yield arguments, made, expected_trace(model, seed, **arguments)

    def seed_of(self, model: Model) -> str:
        """The submission's seed; none if the placement is not graded, so that the reference is traced once for a class."""
        return self.seed if model.section else ""


@lru_cache(maxsize=16)
def expected_trace(model: Model, seed: str, **arguments: Any) -> TraceFacts:
    return traced(REFERENCE, model, seed, arguments)


def traced(
    interview: Interview, model: Model, seed: str, built_with: dict[str, Any] | None = None, attention: str = "sum",
) -> TraceFacts:
    images = random_input((2, 3, 32, 32), f"{seed} images")
    return interview.ask(about_model(model, images, seed, built_with, attention))[0]


def placement(traces: Traces, model: Model, points: float) -> Fault | None:
    """Images meet the same layers as in the reference, with the same results, and no other model shares these layers."""
    seen = traces.of(model)
    fault = compared(seen, traces.expected(model), model.name)
    if fault:
        return fault
    accelerator = seen.accelerator
    for arguments, made, wanted in traces.built(model):
        if compared(made, wanted, model.name):
            call = ", ".join(f"{key}={value}" for key, value in arguments.items())
            return Fault(f"{model.builder}({call}) computes something else than it should.", "arguments")
        accelerator |= made.accelerator
    if seen.shares:
        return Fault(f"{model.name} has layers in common with {', '.join(seen.shares)}.", "shared-layers")
    if accelerator:
        detail = f"Where {model.name} is built or run, an accelerator is asked for by name."
        return Fault(detail, "device-in-model", earned=points - DEVICE_COSTS)
    return None


def compared(seen: TraceFacts, wanted: TraceFacts, name: str) -> Fault | None:
    """The first way in which the model of that name differs from the reference; None where they are alike."""
    if counted(seen.steps) != counted(wanted.steps):
        return Fault(other_layers(name, seen.steps, wanted.steps), slip(seen.steps, wanted.steps))
    partners = aligned(seen.steps, wanted.steps)
    for place, right in zip(partners, wanted.steps):
        fault = compared_step(seen.steps[place], right)
        if fault:
            return fault
    if seen.learning != wanted.learning:
        return Fault(f"{name} learns other weights and biases than it should.", "other-layers")
    if seen.output != wanted.output or not same(seen.result, wanted.result):
        return Fault("What the last layer puts out is not what comes out.", "after-last-layer")
    if not same(seen.evaluated, wanted.evaluated):
        return Fault("With model.eval() comes something else, though in training mode all is right.", "evaluation-differs")
    return None


def compared_step(step: Step, right: Step) -> Fault | None:
    """The first way in which one layer differs from the reference's in its place; None where they are alike."""
    if not same(step.input, right.input):
        relu_missing = right.nonnegative and not step.nonnegative
        return Fault(f"What reaches {step} is not what should.", "relu-missing" if relu_missing else "between-layers")
    if step.kind == "Attention" and step.channels and step.came[0] not in step.channels:
        return Fault(f"{step} is made for {step.channels[0]} channels.", "attention-width")
    if step.kind == "Attention" and not step.uses:
        return Fault(f"{step} is not among the model's modules.", "not-in-model")
    if step.frozen:
        return Fault(f"{step} is frozen.", "frozen")
    if not step.learns:
        return Fault(f"The result does not depend on {step}, or its gradient does not reach it.", "result-unused")
    return None


def counted(steps: Sequence[Step]) -> Counter[str]:
    return Counter(repr(step.what) for step in steps)


def aligned(seen: Sequence[Step], wanted: Sequence[Step]) -> list[int]:
    """For each wanted step the index of its counterpart in `seen`: of several, one that gets the same input.

    The list ends before the first wanted step that has no counterpart.
    """
    free, places = list(range(len(seen))), []
    for right in wanted:
        alike = [place for place in free if seen[place].what == right.what]
        best = [place for place in alike if same(seen[place].input, right.input)] or alike
        if not best:
            break
        places.append(best[0])
        free.remove(best[0])
    return places


def same(seen: list[float], wanted: list[float]) -> bool:
    return all(abs(a - b) <= TOLERANCE * max(abs(b), 0.01) for a, b in zip(seen, wanted, strict=True))


def slip(seen: Sequence[Step], wanted: Sequence[Step]) -> str:
    """The name of the mistake that makes two lists of layers differ."""
    others = [counted([step for step in steps if step.kind != "Attention"]) for steps in (seen, wanted)]
    counts = [sum(step.kind == "Attention" for step in steps) for steps in (seen, wanted)]
    if not counts[0]:
        return "no-attention"
    if others[0] != others[1]:
        return "other-layers"
    return "wrong-place" if counts[0] == counts[1] else "wrong-count"


def other_layers(name: str, seen: Sequence[Step], wanted: Sequence[Step]) -> str:
    places = aligned(seen, wanted)
    start = len(places)
    if start == len(wanted):
        more = [step for place, step in enumerate(seen) if place not in places]
        return f"In {name} an image also meets {listed(more)}."
    after = f"After {wanted[start - 1]} an" if start else "An"
    met = seen[places[-1] + 1 :] if places else seen
    alike = listed(wanted[start:]) == listed(met)
    due, found = (listed(steps, with_weights=alike) for steps in (wanted[start:], met))
    return f"{after} image should meet {due}; in {name} it meets {found}."


def listed(steps: Sequence[Step], with_weights: bool = False) -> str:
    """The first two steps in words."""
    words = [f"{step} with weights {step.weight}" if with_weights and step.weight else str(step) for step in steps[:2]]
    return ", ".join(words) or "nothing more"
