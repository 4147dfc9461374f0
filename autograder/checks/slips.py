"""What attention becomes with a slip in it: each wrong second term, computed on purpose.

The formula is made in stages, and a slip puts something else in the place of one or more of them; two slips in
different stages make a pair. A student's output is compared with all of these, so that feedback can name the slip.
A stage that does not fit the shapes at hand raises, and its slip is passed over.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from functools import partial
from itertools import combinations, product

import torch
import torch.nn.functional as F
from torch import Tensor

from autograder.checks.oracle import Maps, attended, image, rows, scaled_by

Compute = Callable[[Maps], Tensor]


@dataclass(frozen=True)
class Stages:
    """softmax(Q K^T / sqrt(C)) V in five steps; the defaults are the right ones."""

    maps: Callable[[Maps], Maps] = lambda m: m
    scale: Callable[[Maps], float] = lambda m: m.scale
    weigh: Callable[[Tensor, Maps], Tensor] = lambda s, m: s.softmax(-1)
    mix: Callable[[Tensor, Maps], Tensor] = lambda w, m: w @ m.v
    write: Callable[[Tensor, Maps], Tensor] = lambda r, m: image(r, m.x)

    def __call__(self, m: Maps) -> Tensor:
        """-> (N, C, H, W)"""
        m, original = self.maps(m), m
        weights = self.weigh(m.q @ m.k.mT * self.scale(original), original)
        return self.write(self.mix(weights, m), original)

    @property
    def changed(self) -> dict[str, Callable]:
        default = Stages()
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) is not getattr(default, f.name)}


def scaled(factor: Callable[[Maps], float]) -> Stages:
    return Stages(scale=factor)


def weighed(weigh: Callable[[Tensor], Tensor]) -> Stages:
    """Something else in the place of the softmax."""
    return Stages(weigh=lambda s, m: weigh(s))


def masked(mask: Callable[[Tensor], Tensor]) -> Stages:
    """Positions that may not look at some others."""
    return weighed(lambda s: s.masked_fill(mask(torch.ones_like(s)).bool(), -torch.inf).softmax(-1))


def mapped(change: Callable[[Maps], Maps]) -> Stages:
    """Other queries, keys or values."""
    return Stages(maps=change)


def written(write: Callable[[Tensor, Maps], Tensor]) -> Stages:
    """Something else on the way from rows to the map."""
    return Stages(write=write)


def softmax_over_map(s: Tensor) -> Tensor:
    return s.flatten(1).softmax(-1).reshape(s.shape)


def misread(rows_: Tensor) -> Tensor:
    """(N, C, H*W) read as (N, H*W, C) where it should have been transposed."""
    return rows_.mT.contiguous().view(rows_.shape)


def parts_changed(m: Maps, parts: str, change: Callable[[Tensor], Tensor]) -> Maps:
    q, k, v = (change(getattr(m, part)) if part in parts else getattr(m, part) for part in "qkv")
    return replace(m, q=q, k=k, v=v)


def as_channels(m: Maps, swapped: bool = False) -> Maps:
    """Rows that are channels: their map is C x C."""
    q, k = (m.k, m.q) if swapped else (m.q, m.k)
    return replace(m, q=q.mT, k=k.mT, v=m.v.mT)


def channel_map(dim: int, scale: Callable[[Maps], float], swapped: bool = False) -> Stages:
    return Stages(
        maps=partial(as_channels, swapped=swapped), scale=scale, weigh=lambda s, m: s.softmax(dim),
        write=lambda r, m: r.reshape(m.x.shape),
    )


def unprojected(m: Maps, names: tuple[str, ...]) -> Maps:
    """Other maps, or the input itself, in the roles of query, key and value."""
    parts = {"q": m.q, "k": m.k, "v": m.v, "x": rows(m.x)}
    q, k, v = (parts[name] for name in names)
    return replace(m, q=q, k=k, v=v)


def roles(kind: str) -> Iterator[Stages]:
    """Attention from the wrong parts; kind: "unprojected-query", say (the input itself), "shared" or "exchanged"."""
    nearest_first = sorted(product("qkvx", repeat=3), key=lambda names: sum(a != b for a, b in zip(names, "qkv")))
    for names in nearest_first:
        raw = [role for role, name in zip(("query", "key", "value"), names) if name == "x"]
        found = f"unprojected-{raw[-1]}" if raw else "shared" if len(set(names)) < 3 else "exchanged"
        if found == kind and names != ("q", "k", "v"):
            yield mapped(partial(unprojected, names=names))


def several_heads(m: Maps, heads: int, scale_by_all: bool) -> Tensor:
    """The channels in groups, each with a map of its own."""
    q, k, v = (part.unflatten(-1, (heads, -1)).transpose(1, 2) for part in (m.q, m.k, m.v))  # (N, heads, H*W, D)
    scale = m.scale if scale_by_all else q.shape[-1] ** -0.5
    return image(((q @ k.mT * scale).softmax(-1) @ v).transpose(1, 2).flatten(2), m.x)


def across_images(m: Maps) -> Tensor:
    """Every position looks at the positions of all images."""
    q, k, v = (part.flatten(0, 1)[None] for part in (m.q, m.k, m.v))
    return image(((q @ k.mT * m.scale).softmax(-1) @ v).reshape(m.v.shape), m.x)


def efficient(m: Maps) -> Tensor:
    """Queries and keys normalised each by itself, and no map."""
    return image(m.q.softmax(2) @ (m.k.softmax(1).mT @ m.v * m.scale), m.x)


def negative_distance(m: Maps) -> Tensor:
    return image((-torch.cdist(m.q, m.k).square() * m.scale).softmax(-1) @ m.v, m.x)


def best_keys(s: Tensor, count: int) -> Tensor:
    """The softmax over each position's `count` best keys."""
    worst_kept = s.topk(min(count, s.shape[-1]), dim=-1).values[..., -1:]
    return s.masked_fill(s < worst_kept, -torch.inf).softmax(-1)


def near(s: Tensor, m: Maps, rows_apart: int, columns_apart: int) -> Tensor:
    """Only positions within so many rows and columns."""
    H, W = m.x.shape[2:]
    row, column = torch.arange(H * W) // W, torch.arange(H * W) % W
    far = ((row[:, None] - row).abs() > rows_apart) | ((column[:, None] - column).abs() > columns_apart)
    return s.masked_fill(far, -torch.inf).softmax(-1)


def unflattened(m: Maps, along: str, scale: Callable[[Maps], float], dim: int, turned: bool) -> Tensor:
    """Maps of rows or of columns of each channel, from (N, C, H, W) as it is.  along: "rows", "columns" or "both" """
    q, k, v = (image(part, m.x) for part in (m.q, m.k, m.v))
    s = {"rows": lambda: q @ k.mT, "columns": lambda: q.mT @ k, "both": lambda: q @ k}[along]() * scale(m)
    w = s.softmax(dim)
    w = w.mT if turned else w
    return v @ w if along == "columns" else w @ v


def elementwise(m: Maps, dim: int, scale: Callable[[Maps], float]) -> Tensor:
    """Products of queries and keys position by position."""
    return image((m.q * m.k * scale(m)).softmax(dim) * m.v, m.x)


NORMALISATIONS: tuple[Callable[[Tensor], Tensor], ...] = (
    lambda x: F.layer_norm(x, x.shape[1:]),
    lambda x: image(F.layer_norm(rows(x), x.shape[1:2]), x),
    F.instance_norm,
    *(partial(lambda x, groups: F.group_norm(x, groups), groups=groups) for groups in (1, 2, 4, 8)),
    lambda x: F.normalize(x, dim=1),
    lambda x: F.batch_norm(x, None, None, training=True),
)
SCALES: tuple[Callable[[Maps], float], ...] = (
    lambda m: m.scale, lambda m: m.positions**-0.5, lambda m: 1.0, lambda m: m.q.shape[-1] ** -0.5,
)
Slip = Stages | Compute

SLIPS: dict[str, tuple[Slip, ...]] = {
    "only-values": (lambda m: image(m.v, m.x),),  # before "unprojected-...", which may come near it
    "channel-map": tuple(
        channel_map(dim, scale, swapped) for dim in (-1, -2) for scale in SCALES for swapped in (False, True)
    ),
    "never-flattened": tuple(
        partial(unflattened, along=along, scale=scale, dim=dim, turned=turned)
        for along in ("rows", "columns", "both") for scale in SCALES for dim in (-1, -2) for turned in (False, True)
    ),
    "elementwise": tuple(partial(elementwise, dim=dim, scale=scale) for dim in (1, 2) for scale in SCALES),
    "no-softmax": (weighed(lambda s: s), replace(weighed(lambda s: s), scale=lambda m: 1.0)),
    "mean-instead-of-softmax": (
        weighed(lambda s: s / s.shape[-1]), replace(weighed(lambda s: s / s.shape[-1]), scale=lambda m: 1.0),
    ),
    "sum-instead-of-softmax": (
        weighed(lambda s: s / s.sum(-1, keepdim=True)),
        weighed(lambda s: F.normalize(s, p=1, dim=-1)), weighed(lambda s: F.normalize(s, dim=-1)),
    ),
    "softmax-over-queries": (weighed(lambda s: s.softmax(-2)),),
    "softmax-over-batch": (weighed(lambda s: s.softmax(0)),),
    "softmax-over-flat-map": (weighed(softmax_over_map),),
    "softmax-over-channels": (efficient,),
    "softmax-twice": (weighed(lambda s: s.softmax(-1).softmax(-1)),),
    "log-softmax": (weighed(lambda s: s.log_softmax(-1)),),
    "not-normalised": (weighed(torch.exp), weighed(lambda s: (s - s.amax(-1, keepdim=True)).exp())),
    "no-scale": (scaled(lambda m: 1.0),),
    "scale-by-positions": (scaled(lambda m: m.positions**-0.5), scaled(lambda m: 1 / m.positions)),
    "scale-by-channels": (scaled(lambda m: 1 / m.channels),),
    "scale-multiplied": (scaled(lambda m: m.channels**0.5), scaled(lambda m: float(m.channels))),
    "scale-halved-channels": (scaled(lambda m: 2 / m.channels),),
    "scale-int-sqrt": (
        scaled(lambda m: 1 / int(m.channels**0.5)), scaled(lambda m: 1 / math.ceil(m.channels**0.5)),
    ),
    "scale-of-64-channels": tuple(scaled(partial(lambda m, width: width**-0.5, width=w)) for w in (64, 32, 128, 1024)),
    "scale-after-softmax": (replace(Stages(weigh=lambda s, m: s.softmax(-1) * m.scale), scale=lambda m: 1.0),),
    "negative-scores": (scaled(lambda m: -m.scale),),
    "negative-distance": (negative_distance,),
    "map-transposed": (Stages(mix=lambda w, m: w.mT @ m.v),),
    "view-on-input": tuple(mapped(partial(parts_changed, parts=parts, change=misread)) for parts in ("qkv", "qk", "q", "k")),
    "view-on-values": (mapped(partial(parts_changed, parts="v", change=misread)),),
    "view-on-output": (written(lambda r, m: r.reshape(m.x.shape)),),
    "view-instead-of-permute": (
        Stages(maps=partial(parts_changed, parts="qkv", change=misread), write=lambda r, m: r.reshape(m.x.shape)),
    ),
    "height-and-width-swapped": (
        written(lambda r, m: image(r, m.x).reshape(*m.x.shape[:2], m.x.shape[3], m.x.shape[2]).mT),
    ),
    "shared-projection": tuple(roles("shared")),
    "unprojected-query": tuple(roles("unprojected-query")),
    "unprojected-key": tuple(roles("unprojected-key")),
    "unprojected-value": tuple(roles("unprojected-value")),
    "exchanged-projections": tuple(roles("exchanged")),
    "causal-mask": (masked(lambda ones: ones.triu(1)), masked(lambda ones: ones.tril(-1))),
    "diagonal-masked": (masked(lambda ones: torch.eye(ones.shape[-1]).expand_as(ones)),),
    "local-window": tuple(Stages(weigh=partial(near, rows_apart=apart, columns_apart=apart)) for apart in (1, 2, 3)),
    "row-attention": (
        Stages(weigh=partial(near, rows_apart=0, columns_apart=10**6)),
        Stages(weigh=partial(near, rows_apart=10**6, columns_apart=0)),
    ),
    "top-k": tuple(weighed(partial(best_keys, count=count)) for count in (2, 3, 4, 5, 8)),
    "two-heads": tuple(
        partial(several_heads, heads=heads, scale_by_all=by_all)
        for heads in (2, 3, 4, 6, 8) for by_all in (False, True)
    ),
    "hard-attention": (weighed(lambda s: torch.zeros_like(s).scatter(-1, s.argmax(-1, keepdim=True), 1.0)),),
    "sigmoid": (weighed(torch.sigmoid), weighed(lambda s: s.sigmoid() / s.sigmoid().sum(-1, keepdim=True))),
    "tanh": (weighed(torch.tanh), weighed(lambda s: s.tanh().softmax(-1))),
    "relu-on-scores": (
        weighed(torch.relu), weighed(lambda s: s.relu().softmax(-1)),
        *(weighed(partial(lambda s, least: (s.relu() + least) / (s.relu() + least).sum(-1, True), least=least))
          for least in (0.0, 1e-3, 1e-5, 1e-6, 1e-8)),
        *(weighed(partial(lambda s, least: s.relu() / (s.relu().sum(-1, True) + least), least=least))
          for least in (1e-3, 1e-5, 1e-6, 1e-8)),
    ),
    "relu-on-attended": (written(lambda r, m: image(r, m.x).relu()),),
    "relu-on-query": tuple(
        mapped(partial(parts_changed, parts=parts, change=torch.relu)) for parts in ("q", "k", "v", "qk", "qkv")
    ),
    "relu-on-input": (mapped(lambda m: m.on(m.x.relu())),),
    "relu-on-output": (written(lambda r, m: (m.x + image(r, m.x)).relu() - m.x),),
    "cosine-similarity": tuple(
        Stages(maps=partial(parts_changed, parts="qk", change=partial(F.normalize, dim=-1)), scale=scale) for scale in SCALES
    ),
    "normalised-input": tuple(
        mapped(partial(lambda m, norm: m.on(norm(m.x)), norm=norm)) for norm in NORMALISATIONS
    ),
    "normalised-attended": tuple(
        written(partial(lambda r, m, norm: norm(image(r, m.x)), norm=norm)) for norm in NORMALISATIONS
    ),
    "normalised-output": tuple(
        written(partial(lambda r, m, norm: norm(m.x + image(r, m.x)) - m.x, norm=norm)) for norm in NORMALISATIONS
    ),
    "projected-again": (
        lambda m: m.rest[0](attended(m)), lambda m: m.rest[0](scaled_by(m, m.q.shape[-1] ** -0.5)),
        lambda m: m.rest[0](m.x + attended(m)) - m.x,
    ),
    "batch-joined": (across_images,),
    "global-average": (weighed(lambda s: torch.full_like(s, 1 / s.shape[-1])),),
    "attended-times-input": (written(lambda r, m: m.x * image(r, m.x)),),
}
# Of these two may come together, of each the first so many: the slips of people who write the formula, not another one.
COMMON = {
    "channel-map": 1, "no-softmax": 1, "sum-instead-of-softmax": 1, "softmax-over-queries": 1, "softmax-over-batch": 1,
    "softmax-over-flat-map": 1, "softmax-twice": 1, "not-normalised": 1, "no-scale": 1, "scale-by-positions": 2,
    "scale-by-channels": 1, "scale-multiplied": 2, "scale-halved-channels": 1, "scale-int-sqrt": 1,
    "scale-of-64-channels": 1, "scale-after-softmax": 1, "negative-scores": 1, "map-transposed": 1, "view-on-input": 2,
    "view-on-values": 1, "view-on-output": 1, "view-instead-of-permute": 1, "shared-projection": 6,
    "exchanged-projections": 5, "unprojected-value": 1, "causal-mask": 1, "diagonal-masked": 1, "sigmoid": 2,
    "relu-on-query": 5, "relu-on-scores": 2, "relu-on-input": 1, "relu-on-attended": 1, "relu-on-output": 1,
    "normalised-input": 3, "normalised-attended": 3,
}


def pairs() -> Iterator[tuple[str, Stages]]:
    """Two slips in different stages, with their two names."""
    common = [(name, slip) for name, count in COMMON.items() for slip in SLIPS[name][:count] if isinstance(slip, Stages)]
    for (first, a), (second, b) in combinations(common, 2):
        if first != second and not a.changed.keys() & b.changed.keys():
            yield f"{first} + {second}", replace(a, **b.changed)


def singles() -> Iterator[tuple[str, Slip]]:
    for name, slips in SLIPS.items():
        for slip in slips:
            yield name, slip
