"""What attention becomes with one slip in it: each wrong second term, computed on purpose.

A student's output is compared with these, so that feedback can name the slip.
Every function takes the maps of one forward pass and returns (N, C, H, W); one that
does not fit the shapes at hand raises, and is passed over.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import product

import torch
from torch import Tensor

from autograder.checks.oracle import Maps, attended, image

Compute = Callable[[Maps], Tensor]


def scores(m: Maps) -> Tensor:
    """Q K^T / sqrt(C).  -> (N, H*W, H*W)"""
    return m.q @ m.k.mT * m.scale


def mix(m: Maps, weights: Tensor) -> Tensor:
    """weights: (N, H*W, H*W) -> (N, C, H, W)"""
    return image(weights @ m.v, m.x)


def rescaled(factor: Callable[[Maps], float]) -> Compute:
    """The scale multiplied by a factor, inside the softmax."""
    return lambda m: mix(m, (scores(m) * factor(m)).softmax(-1))


def for_width(width: int) -> Compute:
    """The scale of another number of channels."""
    return rescaled(lambda m: width**-0.5 / m.scale)


def reweighted(weigh: Callable[[Tensor], Tensor]) -> Compute:
    """Something else in the place of the softmax."""
    return lambda m: mix(m, weigh(scores(m)))


def masked(mask: Callable[[Tensor], Tensor]) -> Compute:
    """Positions that may not look at some others."""

    def compute(m: Maps) -> Tensor:
        s = scores(m)
        return mix(m, s.masked_fill(mask(torch.ones_like(s)).bool(), -torch.inf).softmax(-1))

    return compute


def softmax_over_map(s: Tensor) -> Tensor:
    return s.flatten(1).softmax(-1).reshape(s.shape)


def over_channels(m: Maps, dim: int, scale: Callable[[Maps], float], swapped: bool = False) -> Tensor:
    """A C x C map."""
    left, right = (m.k, m.q) if swapped else (m.q, m.k)
    weights = (left.mT @ right * scale(m)).softmax(dim)  # (N, C, C)
    return image(m.v @ weights.mT, m.x)


def reshaped(m: Maps, parts: str, after: bool) -> Tensor:
    """(N, C, H*W) read as (N, H*W, C), or back, where it should have been transposed."""
    m = replace(m, **{part: misread(getattr(m, part)) for part in parts})
    rows = scores(m).softmax(-1) @ m.v
    return rows.reshape(m.x.shape) if after else image(rows, m.x)


def misread(rows: Tensor) -> Tensor:
    return rows.mT.contiguous().view(rows.shape)


def height_and_width_swapped(m: Maps) -> Tensor:
    N, C, H, W = m.x.shape
    return attended(m).reshape(N, C, W, H).mT


def several_heads(m: Maps, heads: int, scale_by_all: bool) -> Tensor:
    """The channels in groups, each with a map of its own."""
    groups = [part.unflatten(-1, (heads, -1)).transpose(1, 2) for part in (m.q, m.k, m.v)]  # (N, heads, H*W, D)
    q, k, v = groups
    scale = m.scale if scale_by_all else q.shape[-1] ** -0.5
    rows = (q @ k.mT * scale).softmax(-1) @ v
    return image(rows.transpose(1, 2).flatten(2), m.x)


def across_images(m: Maps) -> Tensor:
    """Every position looks at the positions of all images."""
    q, k, v = (part.flatten(0, 1)[None] for part in (m.q, m.k, m.v))
    rows = (q @ k.mT * m.scale).softmax(-1) @ v
    return image(rows.reshape(m.v.shape), m.x)


def from_parts(m: Maps, names: tuple[str, ...]) -> Tensor:
    """Other maps, or the input itself, in the roles of query, key and value."""
    parts = {"q": m.q, "k": m.k, "v": m.v, "x": m.x.flatten(2).mT}
    return attended(replace(m, **{role: parts[name] for role, name in zip("qkv", names)}))


def roles(kind: str) -> Iterator[Compute]:
    """Attention from the wrong parts; kind: "unprojected-query", say (the input itself), "shared" or "exchanged"."""
    for names in product("qkvx", repeat=3):
        raw = [role for role, name in zip(("query", "key", "value"), names) if name == "x"]
        found = f"unprojected-{raw[-1]}" if raw else "shared" if len(set(names)) < 3 else "exchanged"
        if found == kind and names != ("q", "k", "v"):
            yield partial(from_parts, names=names)


def positions(m: Maps) -> int:
    return m.q.shape[1]


SCALES = (lambda m: m.scale, lambda m: positions(m) ** -0.5, lambda m: 1.0)

def efficient(m: Maps) -> Tensor:
    """Queries and keys normalised each by itself, and no map."""
    context = m.k.softmax(1).mT @ m.v * m.scale  # (N, C, C)
    return image(m.q.softmax(2) @ context, m.x)


def negative_distance(m: Maps) -> Tensor:
    return mix(m, (-torch.cdist(m.q, m.k).square() * m.scale).softmax(-1))


def best_keys(s: Tensor, count: int) -> Tensor:
    """The softmax over each position's `count` best keys."""
    worst_kept = s.topk(min(count, s.shape[-1]), dim=-1).values[..., -1:]
    return s.masked_fill(s < worst_kept, -torch.inf).softmax(-1)


def near(m: Maps, rows_apart: int, columns_apart: int) -> Tensor:
    """Only positions within so many rows and columns."""
    H, W = m.x.shape[2:]
    row, column = torch.arange(H * W) // W, torch.arange(H * W) % W
    far = ((row[:, None] - row).abs() > rows_apart) | ((column[:, None] - column).abs() > columns_apart)
    return mix(m, scores(m).masked_fill(far, -torch.inf).softmax(-1))


def relu_on(m: Maps, parts: str) -> Tensor:
    return attended(replace(m, **{part: getattr(m, part).relu() for part in parts}))


def unit(rows: Tensor) -> Tensor:
    return torch.nn.functional.normalize(rows, dim=-1)


VARIANTS: dict[str, tuple[Compute, ...]] = {
    "only-values": (lambda m: image(m.v, m.x),),  # before "unprojected-...", which may come near it
    "channel-map": tuple(
        partial(over_channels, dim=dim, scale=scale, swapped=swapped)
        for dim in (-1, -2) for scale in SCALES for swapped in (False, True)
    ),
    "no-softmax": (reweighted(lambda s: s), lambda m: mix(m, m.q @ m.k.mT)),
    "mean-instead-of-softmax": (reweighted(lambda s: s / s.shape[-1]), lambda m: mix(m, m.q @ m.k.mT / positions(m))),
    "softmax-over-queries": (reweighted(lambda s: s.softmax(-2)),),
    "softmax-over-batch": (reweighted(lambda s: s.softmax(0)),),
    "softmax-over-flat-map": (reweighted(softmax_over_map),),
    "softmax-over-channels": (efficient,),
    "softmax-twice": (reweighted(lambda s: s.softmax(-1).softmax(-1)),),
    "log-softmax": (reweighted(lambda s: s.log_softmax(-1)),),
    "not-normalised": (reweighted(torch.exp), reweighted(lambda s: (s - s.amax(-1, keepdim=True)).exp())),
    "no-scale": (rescaled(lambda m: 1 / m.scale),),
    "scale-by-positions": (
        rescaled(lambda m: positions(m) ** -0.5 / m.scale), rescaled(lambda m: 1 / positions(m) / m.scale),
    ),
    "scale-by-channels": (rescaled(lambda m: m.scale),),
    "scale-multiplied": (rescaled(lambda m: m.scale**-2), rescaled(lambda m: m.scale**-3)),
    "scale-int-sqrt": (
        rescaled(lambda m: 1 / int(1 / m.scale) / m.scale), rescaled(lambda m: 1 / math.ceil(1 / m.scale) / m.scale),
    ),
    "scale-of-64-channels": tuple(map(for_width, (64, 32, 128, 1024))),
    "scale-after-softmax": (lambda m: mix(m, (m.q @ m.k.mT).softmax(-1) * m.scale),),
    "negative-scores": (rescaled(lambda m: -1.0),),
    "negative-distance": (negative_distance,),
    "map-transposed": (reweighted(lambda s: s.softmax(-1).mT),),
    "view-on-input": (partial(reshaped, parts="qkv", after=False), partial(reshaped, parts="qk", after=False)),
    "view-on-values": (partial(reshaped, parts="v", after=False),),
    "view-on-output": (partial(reshaped, parts="", after=True),),
    "view-instead-of-permute": (partial(reshaped, parts="qkv", after=True),),
    "height-and-width-swapped": (height_and_width_swapped,),
    "shared-projection": tuple(roles("shared")),
    "unprojected-query": tuple(roles("unprojected-query")),
    "unprojected-key": tuple(roles("unprojected-key")),
    "unprojected-value": tuple(roles("unprojected-value")),
    "exchanged-projections": tuple(roles("exchanged")),
    "causal-mask": (masked(lambda ones: ones.triu(1)), masked(lambda ones: ones.tril(-1))),
    "diagonal-masked": (masked(lambda ones: torch.eye(ones.shape[-1]).expand_as(ones)),),
    "local-window": tuple(partial(near, rows_apart=apart, columns_apart=apart) for apart in (1, 2, 3)),
    "row-attention": (
        lambda m: near(m, 0, m.x.shape[3]), lambda m: near(m, m.x.shape[2], 0),
    ),
    "top-k": tuple(reweighted(partial(best_keys, count=count)) for count in (2, 3, 4, 5, 8)),
    "two-heads": tuple(
        partial(several_heads, heads=heads, scale_by_all=by_all)
        for heads in (2, 3, 4, 6, 8) for by_all in (False, True)
    ),
    "hard-attention": (reweighted(lambda s: torch.zeros_like(s).scatter(-1, s.argmax(-1, keepdim=True), 1.0)),),
    "sigmoid": (reweighted(torch.sigmoid), reweighted(lambda s: s.sigmoid() / s.sigmoid().sum(-1, keepdim=True))),
    "relu-on-scores": (reweighted(torch.relu), reweighted(lambda s: s.relu().softmax(-1))),
    "relu-on-attended": (lambda m: attended(m).relu(),),
    "relu-on-query": tuple(partial(relu_on, parts=parts) for parts in ("q", "k", "v", "qk", "qkv")),
    "relu-on-output": (lambda m: (m.x + attended(m)).relu() - m.x,),
    "cosine-similarity": (
        lambda m: mix(m, (unit(m.q) @ unit(m.k).mT).softmax(-1)),
        lambda m: mix(m, (unit(m.q) @ unit(m.k).mT * m.scale).softmax(-1)),
    ),
    "batch-joined": (across_images,),
    "global-average": (reweighted(lambda s: torch.full_like(s, 1 / s.shape[-1])),),
    "attended-times-input": (lambda m: m.x * attended(m),),
}
