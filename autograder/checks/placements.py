"""Whether attention stands where it should: an image goes through the student's model and through the reference.

Both models get the same weights and the same noise for attention (see `probe.trace`),
so where they compute the same they leave the same prints, however they are written.
"""

from functools import cache
from typing import Any

import torch

from attnlib import models
from attnlib.attention import Attention
from autograder.checks import probe
from autograder.checks.subject import InProcessSubject, Subject
from autograder.checks.verdict import Fault

REFERENCE = InProcessSubject({
    "Attention": Attention,
    "build_early": models.early_attention,
    "build_late": models.late_attention,
    "build_double": models.double_attention,
    "ResNet10withAttention": models.ResNet10withAttention,
})
NAMES = {name: built for name, (_, built) in probe.MODELS.items()}  # in the notebook
TOLERANCE = 1e-3  # of a print, float32 sums on another machine


def images() -> torch.Tensor:
    """-> (2, 3, 32, 32)"""
    return torch.randn(2, 3, 32, 32, generator=torch.Generator().manual_seed(0))


@cache
def expected_trace(model: str, batchnorm: bool) -> dict[str, Any]:
    return REFERENCE.ask(*question(model, batchnorm))[0]


def question(model: str, batchnorm: bool) -> tuple[dict[str, Any], dict[str, torch.Tensor]]:
    arguments = {"num_classes": models.num_classes, "batchnorm": batchnorm} if model == "resnet" else {}
    return {"op": "trace", "model": model, "arguments": arguments}, {"x": images()}


def placement(subject: Subject, model: str) -> Fault | None:
    """The model's images meet the layers that the reference's do, in the same order and with the same results."""
    fault = compared(subject, model, batchnorm=False)
    if fault or model != "resnet":
        return fault
    if compared(subject, model, batchnorm=True):
        return Fault("ResNet10withAttention(batchnorm=True) computes something else than it should.", "arguments")
    return None


def compared(subject: Subject, model: str, batchnorm: bool) -> Fault | None:
    wanted = expected_trace(model, batchnorm)
    seen, _ = subject.ask(*question(model, batchnorm))
    if [what(step) for step in seen["steps"]] != [what(step) for step in wanted["steps"]]:
        return Fault(other_layers(NAMES[model], seen["steps"], wanted["steps"]), slip(seen["steps"], wanted["steps"]))
    for step, right in zip(seen["steps"], wanted["steps"]):
        fault = compared_step(step, right)
        if fault:
            return fault
    if seen["output"] != wanted["output"] or not same(seen["result"], wanted["result"]):
        return Fault("After the last layer comes something else.", "between-layers")
    return None


def compared_step(step: dict[str, Any], right: dict[str, Any]) -> Fault | None:
    layer = shown(step)
    if not same(step["input"], right["input"]):
        relu_missing = right["nonnegative"] and not step["nonnegative"]
        return Fault(f"What reaches {layer} is not what should.", "relu-missing" if relu_missing else "between-layers")
    if step["kind"] == "Attention" and step["channels"] and step["in"][0] not in step["channels"]:
        return Fault(f"{layer} is made for another number of channels.", "other-width")
    if step["frozen"]:
        return Fault(f"{layer} is frozen.", "frozen")
    if not step["learns"]:
        return Fault(f"The result does not depend on {layer}, or its gradient does not reach it.", "result-unused")
    return None


def what(step: dict[str, Any]) -> tuple[Any, ...]:
    return step["kind"], step["in"], step["out"], step.get("parameters")


def same(seen: list[float], wanted: list[float]) -> bool:
    pairs = zip(seen, wanted, strict=True)  # an empty print would be like any other
    return all(abs(a - b) <= TOLERANCE * max(abs(b), 0.01) for a, b in pairs)


def slip(seen: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> str:
    """What differs between two lists of layers."""
    without = [[what(step) for step in steps if step["kind"] != "Attention"] for steps in (seen, wanted)]
    counts = [sum(step["kind"] == "Attention" for step in steps) for steps in (seen, wanted)]
    if not counts[0]:
        return "no-attention"
    if without[0] != without[1]:
        return "other-layers"
    return "wrong-place" if counts[0] == counts[1] else "wrong-count"


def other_layers(name: str, seen: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> str:
    start = next((i for i, (a, b) in enumerate(zip(seen, wanted)) if what(a) != what(b)), min(len(seen), len(wanted)))
    after = f"After {shown(wanted[start - 1])} an" if start else "An"
    met, due = (", ".join(map(shown, steps[start:start + 2])) or "nothing more" for steps in (seen, wanted))
    return f"{after} image should meet {due}; in {name} it meets {met}."


def shown(step: dict[str, Any]) -> str:
    return f"{step['kind']} {' x '.join(map(str, step['in']))} -> {' x '.join(map(str, step['out']))}"
