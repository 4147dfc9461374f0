"""Self-attention by the formula, in float64, from the weights that a student's module reports.

Written from the equation and apart from `attnlib`, so that the two can check each other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations, product
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from autograder.checks.subject import SubjectError

LARGEST = {"stride": 8, "padding": 8, "dilation": 8, "groups": 1024}  # that the grader will compute with
NAMES = ("conv_query", "conv_key", "conv_value")


@dataclass(frozen=True)
class Projection:
    """One of the maps X -> X W + b that the module learns."""

    weight: Tensor  # (C_out, C_in, kernel, kernel), float64
    bias: Tensor    # (C_out,)
    settings: tuple[tuple[str, Any], ...] = ()

    def __call__(self, x: Tensor) -> Tensor:
        """x: (N, C_in, H, W) -> (N, C_out, H', W')"""
        return F.conv2d(x, self.weight, self.bias, **dict(self.settings))


Projections = Mapping[str, Projection]


def projections_from(facts: dict[str, Any], tensors: Mapping[str, Tensor]) -> dict[str, Projection]:
    """The maps that a subject describes, their weights as leaves that gradients can be asked for.

    One map under two names stays one: its gradient is the sum of both uses.
    """
    found: dict[str, Projection] = {}
    for layer in facts["projections"]:
        new = projection_from(layer, tensors)
        found[layer["name"]] = next((old for old in found.values() if torch.equal(old.weight, new.weight)), new)
    return found


def projection_from(layer: dict[str, Any], tensors: Mapping[str, Tensor]) -> Projection:
    weight = tensors[f"{layer['name']}.weight"].detach().double()
    weight = weight.reshape(*weight.shape, *[1] * (4 - weight.dim()))  # nn.Linear and nn.Conv1d as 1x1 convolutions
    bias = tensors.get(f"{layer['name']}.bias", torch.zeros(len(weight))).detach().double()
    settings: tuple[tuple[str, Any], ...] = ()
    if layer["type"] == "Conv2d":
        settings = tuple((key, as_argument(layer[key], largest)) for key, largest in LARGEST.items())
    return Projection(weight.requires_grad_(), bias.requires_grad_(), settings)


def as_argument(value: Any, largest: int) -> int | tuple[int, ...]:
    """A convolution's setting; SubjectError for one that no student needs and the grader could not afford."""
    values = value if isinstance(value, list) else [value]
    if not all(type(number) is int and 0 <= number <= largest for number in values):
        raise SubjectError(f"A convolution has the unusual setting {value!r}.", "malformed")
    return tuple(values) if isinstance(value, list) else value


def split(projections: Projections) -> dict[str, Projection]:
    """The same maps, where one that puts out queries, keys and values together is taken apart."""
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
    """The (query, key, value) that the maps may be, by their names if these tell, the likelier ones first."""
    if set(NAMES) <= set(names):
        yield NAMES
        return
    yield from permutations(names[:4], 3)
    if len(names) < 3:
        yield from product(names, repeat=3)


@dataclass(frozen=True)
class Maps:
    """One forward pass up to the scores."""

    x: Tensor  # (N, C, H, W)
    q: Tensor  # (N, H*W, D), as are k and v: one row for each position
    k: Tensor
    v: Tensor

    @classmethod
    def of(cls, x: Tensor, projections: Projections, roles: tuple[str, str, str]) -> "Maps":
        parts = split(projections)
        return cls(x, *(rows(parts[name](x)) for name in roles))

    @property
    def scale(self) -> float:
        return self.q.shape[-1] ** -0.5


def rows(feature_map: Tensor) -> Tensor:
    """feature_map: (N, C, H, W) -> (N, H*W, C)"""
    return feature_map.flatten(2).transpose(1, 2)


def image(feature_rows: Tensor, like: Tensor) -> Tensor:
    """feature_rows: (N, H*W, C) -> (N, C, H, W), with the H and W of `like`"""
    return feature_rows.transpose(1, 2).reshape(len(feature_rows), -1, *like.shape[2:])


def attended(maps: Maps) -> Tensor:
    """softmax(Q K^T / sqrt(C)) V, the formula's second term.  -> (N, C, H, W)"""
    scores = torch.einsum("nic,njc->nij", maps.q, maps.k) * maps.scale
    weights = torch.exp(scores - scores.logsumexp(dim=2, keepdim=True))
    return image(torch.einsum("nij,njc->nic", weights, maps.v), maps.x)


def leaves(x: Tensor, projections: Projections) -> dict[str, Tensor]:
    """What gradients are compared at, by the names a subject gives them."""
    parameters = {
        f"{name}.{key}": getattr(p, key) for name, p in projections.items() for key in ("weight", "bias")
    }
    return {"x": x} | parameters


def gradients(output: Tensor, upstream: Tensor, at: Mapping[str, Tensor]) -> dict[str, Tensor | None]:
    """The exact gradient of `output` at each leaf; None where none arrives."""
    grads = torch.autograd.grad(output, list(at.values()), upstream.double(), allow_unused=True)
    return dict(zip(at, grads))


def close(seen: Tensor, expected: Tensor, tolerance: float) -> bool:
    """Equal to within `tolerance` of the largest expected value; infinite or missing numbers never are."""
    if seen.shape != expected.shape or not seen.isfinite().all() or not expected.isfinite().all():
        return False
    scale = max(1.0, expected.abs().max().item())
    return (seen.double() - expected).abs().max().item() <= tolerance * scale
