"""The reference with a student's weights, which predicts in place of the student's model where it computes the same.

The traces of both models tell which weights correspond: those of layers that get the same input.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

import torch
from torch import Tensor, nn

from attnlib.attention import FusedAttention
from autograder.checks.explain import Explanation
from autograder.checks.observation import Observation
from autograder.checks.oracle import NAMES, Projection, close, projections_from, split
from autograder.checks.placements import aligned
from autograder.checks.questions import Layer, Step, TraceFacts
from autograder.models import MODELS, Model

TOLERANCE = 1e-3  # of the largest number that a model puts out: trained weights magnify float32's errors
BATCH = 16        # small, for the attention maps
Pairs = list[tuple[Step, Step]]  # a layer of the student's model, and its counterpart in the reference


class Unlike(Exception):
    """The reference can't stand in for a model; the message says why."""


@dataclass(frozen=True)
class Trained:
    """The reference with a student's weights in it."""

    model: str                               # its name
    classes: int                             # how many it tells apart
    weights: dict[str, Tensor]               # by the reference's names
    attention: dict[str, dict[str, Tensor]]  # by attention module: its weights, by the student's names
    seen: Observation | None                 # what the student's attention was seen to compute, if there is any

    def network(self) -> nn.Module:
        network = MODELS[self.model].build(self.classes).eval()
        network.load_state_dict(self.weights, strict=False)  # layers that it never uses have no weights here
        for path, weights in self.attention.items():
            assert self.seen, "there is attention, so it was looked at"
            network.set_submodule(path, attention(self.seen, weights))
        return network


class Explained(nn.Module):
    """A student's attention as its explanation computes it.  x: (N, C, H, W) -> (N, C, H, W)"""

    def __init__(self, explanation: Explanation, projections: Mapping[str, Projection]):
        super().__init__()
        self.explanation = explanation
        self.projections = projections

    def forward(self, x: Tensor) -> Tensor:
        return self.explanation.output(x, self.projections)


def attention(seen: Observation, weights: dict[str, Tensor]) -> nn.Module:
    """A module that computes what the student's attention does, with other weights; a fused one where it is the formula."""
    explanation = seen.explanation
    assert explanation, "it was found when the weights were asked for"
    projections = projections_from(seen.facts.projections, weights)
    projections = {name: replace(p, weight=p.weight.float(), bias=p.bias.float()) for name, p in projections.items()}
    parts = [split(projections)[role] for role in explanation.roles]
    width = parts[0].weight.shape[1]
    if not explanation.slips and all(part.is_plain and part.weight.shape[:2] == (width, width) for part in parts):
        fused = FusedAttention(width)
        fused.load_state_dict({
            f"{name}.{key}": getattr(part, key) for name, part in zip(NAMES, parts) for key in ("weight", "bias")
        })
        return fused
    return Explained(explanation, projections)


def paired(seen: TraceFacts, wanted: TraceFacts) -> Pairs:
    """The layers of both models in pairs; Unlike where one of either model has no partner."""
    places = aligned(seen.steps, wanted.steps)
    if len(places) < len(wanted.steps) or len(seen.steps) > len(wanted.steps):
        raise Unlike("its layers are not those of the reference")
    return [(seen.steps[place], right) for place, right in zip(places, wanted.steps)]


def attention_in(pairs: Pairs) -> dict[str, str]:
    """The student's name of each attention module, by the reference's name."""
    return {right.uses[0]: step.uses[0] for step, right in pairs if right.kind == "Attention" and step.uses}


def retold(name: str, classes: int, pairs: Pairs, seen: Observation | None, tensors: dict[str, Tensor]) -> Trained:
    """The reference with a student's weights; Unlike where they do not fit."""
    attention = {right: projections_of(own, seen, tensors) for right, own in attention_in(pairs).items() if seen}
    without_explanation = seen and Observation(seen.facts, seen.tensors, seen.x, seen.output)  # it can't be pickled
    return Trained(name, classes, weights_in(MODELS[name], classes, pairs, tensors), attention, without_explanation)


def weights_in(model: Model, classes: int, pairs: Pairs, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """A student's weights by the reference's names: matched by the layers that use them, or else by a shape of their own."""
    with torch.device("meta"):
        shapes = {key: part.shape for key, part in model.build(classes).state_dict().items()}
    free = {key: tensor for key, tensor in tensors.items() if ":" not in key}
    found: dict[str, Tensor] = {}
    uses = {key: step.uses for step, right in pairs if right.kind != "Attention" for key in right.uses}
    for key, own in uses.items():
        alike = [other for other in own if other in free and free[other].shape == shapes[key]]
        if alike:
            found[key] = free.pop(alike[0])
    for key in uses.keys() - found.keys():
        alike = [other for other in free if free[other].shape == shapes[key]]
        if len(alike) != 1:
            raise Unlike("its weights are not those of the reference")
        found[key] = free.pop(alike[0])
    return found


def projections_of(path: str, seen: Observation, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """The weights of one attention module, by the names within it; Unlike where they do not fit what was examined."""
    found = {name.removeprefix(f"{path}:"): tensor for name, tensor in tensors.items() if name.startswith(f"{path}:")}
    for layer in seen.facts.projections:
        weight, bias = found.get(f"{layer.name}.weight"), found.get(f"{layer.name}.bias")
        if weight is None or not is_like(layer, weight) or layer.bias and (bias is None or bias.shape != weight.shape[:1]):
            raise Unlike("its attention has other weights than it was examined with")
    return found


def is_like(layer: Layer, weight: Tensor) -> bool:
    """Whether a weight has the layer's shape, up to the number of channels."""
    rows, columns, *kernel = layer.shape
    return bool(weight.numel()) and list(weight.shape[2:]) == kernel and len(weight) * columns == rows * weight.shape[1]


@torch.no_grad()
def predicted(trained: Trained, probe: Tensor, scores: Tensor | None, images: Tensor) -> Tensor | None:
    """The predicted class of each image, (N,); None where the reference fails, or puts out other scores for the probe.

    probe: (M, 3, 32, 32); scores: (M, 10), or None where there are none to compare; images: (N, 3, 32, 32)
    """
    try:
        network = trained.network()
        expected = network(probe)
    except (RuntimeError, ValueError, IndexError):  # the shapes do not fit: two heads of three channels
        return None
    if scores is not None and not close(expected, scores.double(), TOLERANCE):
        return None
    fast = bfloat16_is_fast() and not any(isinstance(part, Explained) for part in network.modules())
    with torch.autocast("cpu", torch.bfloat16, enabled=fast):
        batches = images.contiguous(memory_format=torch.channels_last).split(BATCH)
        return torch.cat([network(batch).argmax(dim=1) for batch in batches])


@cache
def bfloat16_is_fast() -> bool:
    """Whether this processor computes in bfloat16, which moves an accuracy by about 0.1 points and halves the time."""
    able = torch.cpu.get_capabilities() if hasattr(torch.cpu, "get_capabilities") else {}  # since PyTorch 2.10
    return any(able.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))
