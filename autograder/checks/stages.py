"""The formula in stages, each of which can be replaced: slips are made of such replacements.

A stage that does not fit the shapes at hand raises, and its slip is passed over.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import partial

import torch
from torch import Tensor

from autograder.checks.oracle import Maps, Projection, image, rows

Compute = Callable[[Maps], Tensor]


@dataclass(frozen=True)
class Stages:
    """softmax(Q K^T / sqrt(C)) V in six steps; the defaults are the right ones."""

    maps: Callable[[Maps], Maps] = lambda m: m
    scale: Callable[[Maps], float] = lambda m: m.scale
    weigh: Callable[[Tensor, Maps], Tensor] = lambda s, m: s.softmax(-1)
    after: Callable[[Tensor, Maps], Tensor] = lambda w, m: w
    mix: Callable[[Tensor, Maps], Tensor] = lambda w, m: w @ m.v
    write: Callable[[Tensor, Maps], Tensor] = lambda r, m: image(r, m.x)

    def __call__(self, m: Maps) -> Tensor:
        """-> (N, C, H, W)"""
        m, original = self.maps(m), m
        weights = self.weigh(m.q @ m.k.mT * self.scale(original), original)
        return self.write(self.mix(self.after(weights, original), m), original)

    @property
    def changed(self) -> dict[str, Callable]:
        default = Stages()
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) is not getattr(default, f.name)}


def scaled(factor: Callable[[Maps], float]) -> Stages:
    return Stages(scale=factor)


def weighed(weigh: Callable[[Tensor], Tensor]) -> Stages:
    """The formula with another function of the scores in place of the softmax."""
    return Stages(weigh=lambda s, m: weigh(s))


def masked(mask: Callable[[Tensor], Tensor]) -> Stages:
    """The formula with some scores masked.  mask: turns a tensor of ones into one that is 0 where a score stays"""
    return weighed(lambda s: s.masked_fill(mask(torch.ones_like(s)).bool(), -torch.inf).softmax(-1))


def mapped(change: Callable[[Maps], Maps]) -> Stages:
    """The formula with other queries, keys or values."""
    return Stages(maps=change)


def written(write: Callable[[Tensor, Maps], Tensor]) -> Stages:
    """The formula with another way from (N, H*W, C) to (N, C, H, W)."""
    return Stages(write=write)


def softmax_over_map(s: Tensor) -> Tensor:
    return s.flatten(1).softmax(-1).reshape(s.shape)


def softmax_of_part(s: Tensor, m: Maps, dim: int) -> Tensor:
    """Over the keys of one row (-1) or of one column (-2)."""
    return s.unflatten(-1, m.x.shape[2:]).softmax(dim).flatten(-2)


def along(s: Tensor, which: str, reduced: Callable[..., Tensor]) -> Tensor:
    """Of each row, of each column, or of row j for column j, as it comes without keepdim.  which: "row", "column", "other" """
    if which == "column":
        return reduced(s, -2, keepdim=True)
    return reduced(s, -1)[:, None] if which == "other" else reduced(s, -1, keepdim=True)


def softmax_by_hand(s: Tensor, highest: str, total: str) -> Tensor:
    """Whose maximum is subtracted, if any, and whose sum divides."""
    e = (s - along(s, highest, torch.amax) if highest else s).exp()
    return e / along(e, total, torch.sum)


def misread(rows_: Tensor) -> Tensor:
    """(N, C, H*W) read as (N, H*W, C) where it should have been transposed."""
    return rows_.mT.contiguous().view(rows_.shape)


def parts_changed(m: Maps, parts: str, change: Callable[[Tensor], Tensor]) -> Maps:
    q, k, v = (change(getattr(m, part)) if part in parts else getattr(m, part) for part in "qkv")
    return replace(m, q=q, k=k, v=v)


def as_channels(m: Maps, swapped: bool = False) -> Maps:
    """q, k and v transposed, so that channels attend to channels by a C x C map."""
    q, k = (m.k, m.q) if swapped else (m.q, m.k)
    return replace(m, q=q.mT, k=k.mT, v=m.v.mT)


def channel_map(dim: int, scale: Callable[[Maps], float], swapped: bool = False) -> Stages:
    return Stages(
        maps=partial(as_channels, swapped=swapped), scale=scale, weigh=lambda s, m: s.softmax(dim),
        write=lambda r, m: r.reshape(m.x.shape),
    )


def unprojected(m: Maps, names: tuple[str, ...]) -> Maps:
    """The maps named "q", "k", "v" or "x" (the input itself) in the roles of query, key and value."""
    parts = {"q": m.q, "k": m.k, "v": m.v, "x": rows(m.x)}
    q, k, v = (parts[name] for name in names)
    return replace(m, q=q, k=k, v=v)


def several_heads(m: Maps, heads: int, scale_by_all: bool) -> Tensor:
    """Attention with several heads: groups of channels, each with an attention map of its own."""
    q, k, v = (part.unflatten(-1, (heads, -1)).transpose(1, 2) for part in (m.q, m.k, m.v))  # (N, heads, H*W, D)
    scale = m.scale if scale_by_all else q.shape[-1] ** -0.5
    return image(((q @ k.mT * scale).softmax(-1) @ v).transpose(1, 2).flatten(2), m.x)


def across_images(m: Maps) -> Tensor:
    """Attention of every position to the positions of all images of the batch."""
    q, k, v = (part.flatten(0, 1)[None] for part in (m.q, m.k, m.v))
    return image(((q @ k.mT * m.scale).softmax(-1) @ v).reshape(m.v.shape), m.x)


def efficient(m: Maps) -> Tensor:
    """Linear attention: queries and keys pass a softmax each, and there is no (H*W, H*W) map."""
    return image(m.q.softmax(2) @ (m.k.softmax(1).mT @ m.v * m.scale), m.x)


def negative_distance(m: Maps, power: int) -> Tensor:
    return image((-torch.cdist(m.q, m.k).pow(power) * m.scale).softmax(-1) @ m.v, m.x)


def best_keys(s: Tensor, count: int) -> Tensor:
    """The softmax over each position's `count` best keys."""
    worst_kept = s.topk(min(count, s.shape[-1]), dim=-1).values[..., -1:]
    return s.masked_fill(s < worst_kept, -torch.inf).softmax(-1)


def near(s: Tensor, m: Maps, rows_apart: int, columns_apart: int) -> Tensor:
    """The softmax over positions within so many rows and columns."""
    H, W = m.x.shape[2:]
    row, column = torch.arange(H * W) // W, torch.arange(H * W) % W
    far = ((row[:, None] - row).abs() > rows_apart) | ((column[:, None] - column).abs() > columns_apart)
    return s.masked_fill(far, -torch.inf).softmax(-1)


def unflattened(m: Maps, along: str, scale: Callable[[Maps], float], dim: int, turned: bool) -> Tensor:
    """Attention from products of (N, C, H, W) as it is, channel by channel.  along: "rows", "columns" or "both" """
    q, k, v = (image(part, m.x) for part in (m.q, m.k, m.v))
    s = {"rows": lambda: q @ k.mT, "columns": lambda: q.mT @ k, "both": lambda: q @ k}[along]() * scale(m)
    w = s.softmax(dim)
    w = w.mT if turned else w
    return v @ w if along == "columns" else w @ v


def elementwise(m: Maps, dim: int, scale: Callable[[Maps], float]) -> Tensor:
    """Attention from elementwise products of queries and keys.  dim: of the softmax; 0 for all positions"""
    q, k, v = (image(part, m.x) for part in (m.q, m.k, m.v))
    products = q * k * scale(m)
    return products.softmax(dim) * v if dim else products.flatten(2).softmax(-1).reshape(v.shape) * v


def projected(m: Maps, parts: str, change: Callable[[Projection], Callable[[Tensor], Tensor]]) -> Maps:
    """The maps, with some of q, k and v from changed projections of the input."""
    q, k, v = (rows(change(part)(m.x)) if name in parts else getattr(m, name) for part, name in zip(m.parts, "qkv"))
    return replace(m, q=q, k=k, v=v)


def without_bias(part: Projection) -> Projection:
    return replace(part, bias=torch.zeros_like(part.bias))


def turned(part: Projection) -> Projection:
    """The projection with the weight's input and output channels exchanged."""
    return replace(part, weight=part.weight.transpose(0, 1))


def in_a_row(m: Maps) -> Maps:
    """Each convolution on what the one before it gave."""
    k = rows(m.parts[1](image(m.q, m.x)))
    return replace(m, k=k, v=rows(m.parts[2](image(k, m.x))))


def pooled(m: Maps, pool: Callable[[Tensor], Tensor]) -> Maps:
    """Keys and values of a smaller map."""
    return parts_changed(m, "kv", lambda part: rows(pool(image(part, m.x))))


def channels_last(positions_first: bool) -> Stages:
    """As if (N, C, H, W) were (N, H, W, C): W channels, and C*H positions, which come first or second in memory."""

    def read(m: Maps, part: Tensor) -> Tensor:
        feature_map = image(part, m.x)
        return feature_map.flatten(1, 2) if positions_first else feature_map.reshape(len(part), m.x.shape[3], -1).mT

    def write(r: Tensor, m: Maps) -> Tensor:
        return (r if positions_first else r.mT).reshape(m.x.shape)

    return Stages(
        maps=lambda m: parts_changed(m, "qkv", partial(read, m)), scale=lambda m: m.x.shape[3] ** -0.5, write=write,
    )


def columns_first(m: Maps, rows_: Tensor) -> Tensor:
    """Rows of (N, H*W, C) in an order that counts positions down the columns."""
    N, _, H, W = m.x.shape
    return rows_.reshape(N, H, W, -1).transpose(1, 2).reshape(rows_.shape)


def input_scaled(m: Maps, parts: str) -> Maps:
    """The maps, with the input scaled before the convolution, which leaves the bias unscaled."""
    return projected(m, parts, lambda part: lambda x: part(x * m.scale))
