"""Recognising what a module computed: the formula, or the formula with a known slip, or with two."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice

import torch
from torch import Tensor

from autograder.checks.oracle import Maps, Projections, assignments, attended, close, image, rows, scaled_by, split
from autograder.checks.slips import pairs, singles
from autograder.checks.stages import Compute
from autograder.subject import SubjectError

ALIKE = 1e-3  # of the largest value
FEW_POSITIONS = 16
FEW_NUMBERS = 2**10  # in the largest input for which pairs of slips are tried: there are hundreds
FEW_ROLES = 6  # assignments of roles with which slips are tried on larger inputs: each takes seconds
RESIDUALS: dict[str | None, Compute] = {
    None: lambda m: m.x,
    "residual-missing": lambda m: torch.zeros_like(m.x),
    "residual-doubled": lambda m: 2 * m.x,
    "residual-halved": lambda m: m.x / 2,
    "residual-subtracted": lambda m: -m.x,
    "residual-of-values": lambda m: image(m.v, m.x),
    "residual-of-queries": lambda m: image(m.q, m.x),
    "residual-of-keys": lambda m: image(m.k, m.x),
    "residual-of-relu": lambda m: m.x.relu(),
}


@dataclass(frozen=True)
class Explanation:
    """A computation that reproduces the module's output."""

    roles: tuple[str, str, str]  # names of the query, key and value projection
    names: tuple[str, ...]       # of all projections; another instance may name them differently
    term: Compute                # the second term of the formula, or what stands in its place
    base: Compute                # what it is added to
    formula_slip: str | None = None   # in `term`, None if that is right
    residual_slip: str | None = None  # in `base`, likewise

    @property
    def slips(self) -> bool:
        return bool(self.formula_slip or self.residual_slip)

    def output(self, x: Tensor, projections: Projections) -> Tensor:
        """x: (N, C, H, W) -> (N, C, H, W); SubjectError where the projections do not match those it was found with."""
        now = dict(zip(self.names, split(projections)))
        try:
            query, key, value = (now[role] for role in self.roles)
            maps = Maps.of(x, projections, (query, key, value))
            return self.base(maps) + self.term(maps)
        except (KeyError, RuntimeError):
            raise SubjectError("Built anew, the module has other convolutions than before.") from None


Matches = Callable[[Tensor], bool]
Find = Callable[[Maps, Matches, Tensor], Iterator["Found"]]
Found = tuple[Compute, Compute, str | None, str | None]  # term, base and the slips in them


def explain(
    x: Tensor, output: Tensor, projections: Projections, tolerance: float, only_right: bool = False
) -> Explanation | None:
    """The explanation of an output, a right one if there is one.  x, output: (N, C, H, W)"""
    if not output.isfinite().all():
        return None
    maps = {}
    for roles in assignments(list(split(projections))):
        with suppress(RuntimeError):  # these roles do not fit the shapes
            if weights_matter(found := Maps.of(x, projections, roles)):
                maps[roles] = found
    finders: list[Find] = [right]
    if not only_right:
        finders += [scaled, partial(slipped, terms=singles), rescaled]
        finders += [partial(slipped, terms=pairs)] if x.numel() <= FEW_NUMBERS else []
    for find in finders:
        few = find is right or x.numel() <= FEW_NUMBERS
        for roles, found in islice(maps.items(), None if few else FEW_ROLES):
            with suppress(RuntimeError):
                for explanation in find(found, lambda seen: close(output, seen, tolerance), output):
                    return Explanation(roles, tuple(split(projections)), *explanation)
    return None


def weights_matter(maps: Maps) -> bool:
    """Whether attention differs from a plain mean; not where strides or padding leave one value, or only equal ones."""
    with suppress(RuntimeError):  # the formula may not fit the shapes where another one does
        means = image(maps.v.mean(1, keepdim=True).expand(-1, maps.positions, -1), maps.x)
        return not close(means, attended(maps), ALIKE)
    return True


def right(maps: Maps, matches: Matches, output: Tensor) -> Iterator[Found]:
    """Try the formula, also scaled by the width of queries and keys that are narrower, which is for another check."""
    for compute in (attended, scaled_by_own_width):
        term = compute(maps)
        for slip, base in bases(maps).items():
            if matches(base + term):
                yield compute, RESIDUALS[slip], None, slip


def bases(maps: Maps) -> dict[str | None, Tensor]:
    """The right residual (None) and those with a slip, as far as they have the input's shape."""
    found = dict[str | None, Tensor]()
    for slip, base in RESIDUALS.items():
        with suppress(RuntimeError):  # a stride leaves values at fewer positions than x has
            found[slip] = base(maps)
    return {slip: base for slip, base in found.items() if base.shape == maps.x.shape}


def scaled_by_own_width(m: Maps) -> Tensor:
    return scaled_by(m, m.q.shape[-1] ** -0.5)


def scaled(maps: Maps, matches: Matches, output: Tensor) -> Iterator[Found]:
    """Try a X + b softmax(...) V, with a and b by least squares."""
    term = attended(maps)
    columns = torch.stack([maps.x.flatten(), term.flatten()], dim=1)
    a, b = torch.linalg.lstsq(columns, output.double().flatten()[:, None]).solution.flatten().tolist()
    if matches(a * maps.x + b * term):
        slip = None if abs(b - 1) < 1e-3 else "attended-scaled" if abs(b) > 1e-3 else "nothing-attended"
        residual = None if abs(a - 1) < 1e-3 else "residual-scaled"
        yield lambda m: b * attended(m), lambda m: a * m.x, slip, residual


def rescaled(maps: Maps, matches: Matches, output: Tensor) -> Iterator[Found]:
    """Try softmax(s Q K^T) V, with a number s other than 1 / sqrt(C)."""
    for slip, base in bases(maps).items():
        scale = best_scale(maps, output - base)
        if matches(base + scaled_by(maps, scale)):
            yield partial(scaled_by, scale=scale), RESIDUALS[slip], "scale-other", slip


def best_scale(maps: Maps, term: Tensor) -> float:
    """The number s, of either sign, with which softmax(s Q K^T) V comes nearest to a term: a grid, refined eleven times.

    Only the first few positions are used; the caller compares at all of them.
    """
    scores, wanted = maps.q[:, :FEW_POSITIONS] @ maps.k.mT, rows(term)[:, :FEW_POSITIONS]

    def error(scale: float) -> float:
        return ((scale * scores).softmax(-1) @ maps.v - wanted).abs().max().item()

    best = min((sign * 10 ** (power / 8) for sign in (1, -1) for power in range(-40, 17)), key=error)
    reach = abs(best) * 0.34  # to the next of the grid
    for _ in range(11):
        best = min((best + reach * i / 10 for i in range(-10, 11)), key=error)
        reach /= 10
    return best


def slipped(maps: Maps, matches: Matches, output: Tensor, terms: Callable) -> Iterator[Found]:
    """Try all terms with a slip; of those that match (several do where scores are large), the nearest to the output.

    Of slips that compute the same, the one that is a single mistake.
    """
    found, nearest = bases(maps), list[tuple[float, Found]]()
    for name, compute in terms():
        with suppress(RuntimeError, ValueError, IndexError):  # the slip does not fit the shapes: two heads of three channels
            term = compute(maps)
            for slip, base in found.items():
                if matches(seen := base + term):
                    nearest.append(((seen - output).abs().max().item(), (compute, RESIDUALS[slip], name, slip)))
    if nearest:
        yield min(nearest, key=lambda pair: (round(pair[0], 9), bool(pair[1][-1])))[1]
