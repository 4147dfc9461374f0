"""Recognising what a module computed: the formula, or the formula with a known slip."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import torch
from torch import Tensor

from autograder.checks.oracle import Maps, Projections, assignments, attended, close, image, split
from autograder.checks.variants import VARIANTS, Compute

RESIDUALS: dict[str | None, Compute] = {
    None: lambda m: m.x,
    "residual-missing": lambda m: torch.zeros_like(m.x),
    "residual-doubled": lambda m: 2 * m.x,
    "residual-halved": lambda m: m.x / 2,
    "residual-subtracted": lambda m: -m.x,
    "residual-of-values": lambda m: image(m.v, m.x),
}


@dataclass(frozen=True)
class Explanation:
    """A computation that gives what the module gave."""

    roles: tuple[str, str, str]  # names of the query, key and value projection
    term: Compute                # the second term of the formula, or what stands in its place
    base: Compute                # what it is added to
    formula: str | None = None   # the slip in the one, None if there is none
    residual: str | None = None  # and in the other

    def output(self, x: Tensor, projections: Projections) -> Tensor:
        """x: (N, C, H, W) -> (N, C, H, W)"""
        maps = Maps.of(x, projections, self.roles)
        return self.base(maps) + self.term(maps)


def explain(x: Tensor, output: Tensor, projections: Projections, tolerance: float) -> Explanation | None:
    """The explanation of an output, a right one if there is one.  x, output: (N, C, H, W)"""
    for find in (right, scaled, slipped):
        for roles in assignments(list(split(projections))):
            with suppress(RuntimeError, ValueError):  # these roles, or their slips, do not fit the shapes
                maps = Maps.of(x, projections, roles)
                explanation = find(maps, roles, lambda seen: close(output, seen, tolerance), output)
                if explanation:
                    return explanation
    return None


Matches = Callable[[Tensor], bool]


def right(maps: Maps, roles: tuple[str, str, str], matches: Matches, output: Tensor) -> Explanation | None:
    term = attended(maps)
    for slip, base in RESIDUALS.items():
        if matches(base(maps) + term):
            return Explanation(roles, attended, base, residual=slip)
    return None


def scaled(maps: Maps, roles: tuple[str, str, str], matches: Matches, output: Tensor) -> Explanation | None:
    """a X + b softmax(...) V for numbers a and b other than 1."""
    term = attended(maps)
    columns = torch.stack([maps.x.flatten(), term.flatten()], dim=1)
    a, b = torch.linalg.lstsq(columns, output.double().flatten()[:, None]).solution.flatten().tolist()
    if not matches(a * maps.x + b * term):
        return None
    slip = None if abs(b - 1) < 1e-3 else "attended-scaled" if abs(b) > 1e-3 else "nothing-attended"
    residual = None if abs(a - 1) < 1e-3 else "residual-scaled"
    return Explanation(roles, lambda m: b * attended(m), lambda m: a * m.x, slip, residual)


def slipped(maps: Maps, roles: tuple[str, str, str], matches: Matches, output: Tensor) -> Explanation | None:
    for slip, variants in VARIANTS.items():
        for variant in variants:
            with suppress(RuntimeError, ValueError):  # such as two heads of an odd number of channels
                term = variant(maps)
                for residual, base in RESIDUALS.items():
                    if matches(base(maps) + term):
                        return Explanation(roles, variant, base, slip, residual)
    return None
