"""Self-attention by the formula, in float64, from the weights that a student's module reports.

Written from the equation and apart from `attnlib`, so that the two can check each other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import permutations, product
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from autograder.checks.questions import Layer
from autograder.subject import SubjectError

SETTINGS = ("stride", "padding", "dilation", "groups")
PLAIN = {"stride": (1, 1), "padding": (0, 0), "dilation": (1, 1), "groups": 1}
NAMES = ("conv_query", "conv_key", "conv_value")
# Limits on what the grader can afford, which no right module reaches: channels or positions of a projection's output, as a
# multiple of its input's; and the numbers that its kernels see over all positions of an image.
WIDEST, MOST_SEEN = 4, 2**23


@dataclass(frozen=True)
class Projection:
    """One of the maps X -> X W + b that the module learns."""

    weight: Tensor  # (C_out, C_in, kernel, kernel), float64
    bias: Tensor    # (C_out,)
    settings: tuple[tuple[str, Any], ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether it maps each position by itself."""
        return self.weight.shape[2:] == (1, 1) and dict(self.settings) in ({}, PLAIN)

    def __call__(self, x: Tensor) -> Tensor:
        """x: (N, C_in, H, W) -> (N, C_out, H', W'); SubjectError where that is beyond the limits above."""
        settings = dict(self.settings)
        shape = torch.Size([len(x), len(self.weight), *x.shape[2:]])
        if not self.is_plain:  # else the shape is known; the first use of "meta" takes half a second
            shape = F.conv2d(x.to("meta"), self.weight.to("meta"), **settings).shape
        channels, positions = shape[1], shape[2:].numel()
        seen = self.weight[0].numel() * positions
        if channels > WIDEST * x.shape[1] or positions > WIDEST * x.shape[2:].numel() or seen > MOST_SEEN:
            raise SubjectError(f"It makes a map of shape {tuple(shape)} from one of {tuple(x.shape)}: that is too much.")
        return F.conv2d(x, self.weight, self.bias, **settings)


Projections = Mapping[str, Projection]


def projections_from(layers: list[Layer], tensors: Mapping[str, Tensor]) -> dict[str, Projection]:
    """The projections that a subject describes, with weights and biases as leaf tensors for autograd.

    A weight or a bias under two names is one leaf: its gradient is the sum over both uses.
    """
    found: dict[str, Projection] = {}
    for layer in layers:
        new = projection_from(layer, tensors)
        weight = next((old.weight for old in found.values() if torch.equal(old.weight, new.weight)), new.weight)
        bias = next((old.bias for old in found.values() if torch.equal(old.bias, new.bias)), new.bias)
        found[layer.name] = replace(new, weight=weight, bias=bias)
    return found


def projection_from(layer: Layer, tensors: Mapping[str, Tensor]) -> Projection:
    weight = tensors[f"{layer.name}.weight"].detach().double()
    weight = weight.reshape(*weight.shape, *[1] * (4 - weight.dim()))  # nn.Linear and nn.Conv1d as 1x1 convolutions
    bias = tensors[f"{layer.name}.bias"].detach().double() if layer.bias else torch.zeros(len(weight)).double()
    settings: tuple[tuple[str, Any], ...] = ()
    if layer.type == "Conv2d":
        settings = tuple((key, as_argument(getattr(layer, key))) for key in SETTINGS)
    return Projection(weight.requires_grad_(), bias.requires_grad_(), settings)


def as_argument(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def split(projections: Projections) -> dict[str, Projection]:
    """The projections, with one that computes queries, keys and values together split into three."""
    apart: dict[str, Projection] = {}
    for name, projection in projections.items():
        out_channels, in_channels = projection.weight.shape[:2]
        if out_channels == 3 * in_channels:
            parts = zip(projection.weight.chunk(3), projection.bias.chunk(3))
            apart |= {f"{name}[{i}]": Projection(*part, projection.settings) for i, part in enumerate(parts)}
        else:
            apart[name] = projection
    return apart


def assignments(names: list[str]) -> Iterator[tuple[str, str, str]]:
    """The (query, key, value) that the projections may be: by the assignment's names, or else the likelier ones first."""
    if set(NAMES) <= set(names):
        yield NAMES
        return
    yield from permutations(names[:4], 3)
    if len(names) < 3:
        yield from product(names, repeat=3)


@dataclass(frozen=True)
class Maps:
    """Input, queries, keys and values of one forward pass."""

    x: Tensor  # (N, C, H, W)
    q: Tensor  # (N, H*W, D), as are k and v: one row for each position
    k: Tensor
    v: Tensor
    parts: tuple[Projection, ...]  # for query, key and value
    rest: tuple[Projection, ...]   # the other projections

    @classmethod
    def of(cls, x: Tensor, projections: Projections, roles: tuple[str, str, str]) -> "Maps":
        found = split(projections)
        parts = tuple(found[name] for name in roles)
        rest = tuple(part for name, part in found.items() if name not in roles)
        q, k, v = (rows(part(x)) for part in parts)
        return cls(x, q, k, v, parts, rest)

    def on(self, x: Tensor) -> "Maps":
        """These maps with q, k and v of another input; `self.x` stays as it is.  x: (N, C, H, W)"""
        q, k, v = (rows(part(x)) for part in self.parts)
        return replace(self, q=q, k=k, v=v)

    @property
    def channels(self) -> int:
        return self.x.shape[1]

    @property
    def positions(self) -> int:
        return self.q.shape[1]

    @property
    def scale(self) -> float:
        return self.channels**-0.5


def rows(feature_map: Tensor) -> Tensor:
    """feature_map: (N, C, H, W) -> (N, H*W, C)"""
    return feature_map.flatten(2).transpose(1, 2)


def image(feature_rows: Tensor, like: Tensor) -> Tensor:
    """feature_rows: (N, H*W, C) -> (N, C, H, W), with the H and W of `like`"""
    return feature_rows.transpose(1, 2).reshape(len(feature_rows), -1, *like.shape[2:])


def attended(maps: Maps) -> Tensor:
    """softmax(Q K^T / sqrt(C)) V, the formula's second term.  -> (N, C, H, W)"""
    return scaled_by(maps, maps.scale)


def scaled_by(maps: Maps, scale: float) -> Tensor:
    """softmax(scale Q K^T) V.  -> (N, C, H, W)"""
    scores = torch.einsum("nic,njc->nij", maps.q, maps.k) * scale
    weights = torch.exp(scores - scores.logsumexp(dim=2, keepdim=True))
    return image(torch.einsum("nij,njc->nic", weights, maps.v), maps.x)


def leaves(x: Tensor, projections: Projections) -> dict[str, Tensor]:
    """The tensors at which gradients are compared: the input, and all weights and biases by the subject's names."""
    parameters = {
        f"{name}.{key}": getattr(p, key) for name, p in projections.items() for key in ("weight", "bias")
    }
    return {"x": x} | parameters


def gradients(output: Tensor, upstream: Tensor, at: Mapping[str, Tensor]) -> dict[str, Tensor | None]:
    """The exact gradient of `output` at each leaf; None where none arrives."""
    grads = torch.autograd.grad(output, list(at.values()), upstream.double(), allow_unused=True)
    return dict(zip(at, grads))


def close(seen: Tensor, expected: Tensor, tolerance: float) -> bool:
    """Whether all numbers are finite, and equal within `tolerance` times the largest expected value (at least 1)."""
    if seen.shape != expected.shape or not seen.isfinite().all() or not expected.isfinite().all():
        return False
    scale = max(1.0, expected.abs().max().item())
    return (seen.double() - expected).abs().max().item() <= tolerance * scale


def repeated(again: Tensor, seen: Tensor, tolerance: float) -> bool:
    """Whether two calls gave the same output; the same infinities and NaNs in the same places count as equal."""
    none = ~again.isfinite() & ((again == seen) | again.isnan() & seen.isnan())
    return close(again.masked_fill(none, 0), seen.masked_fill(none, 0), tolerance)
