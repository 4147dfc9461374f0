"""The known slips in the formula: each computes a wrong second term on purpose.

A slip puts something else in the place of one or more stages of the formula; two slips in different stages make a pair.
A student's output is compared with all of these, so that feedback can name the slip.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import combinations, product

import torch
import torch.nn.functional as F
from torch import Tensor

from autograder.checks.oracle import Maps, attended, image, rows, scaled_by
from autograder.checks.stages import (
    Compute,
    Stages,
    across_images,
    as_channels,
    best_keys,
    channel_map,
    channels_last,
    columns_first,
    efficient,
    elementwise,
    in_a_row,
    input_scaled,
    mapped,
    masked,
    misread,
    near,
    negative_distance,
    parts_changed,
    pooled,
    projected,
    scaled,
    several_heads,
    softmax_by_hand,
    softmax_of_part,
    softmax_over_map,
    turned,
    unflattened,
    unprojected,
    weighed,
    without_bias,
    written,
)


def standardised(x: Tensor, least: float) -> Tensor:
    """By the mean and the deviation of each image, as torch.std has it."""
    every = (1, 2, 3)
    return (x - x.mean(every, keepdim=True)) / (x.std(every, keepdim=True) + least)


NORMALISATIONS: tuple[Callable[[Tensor], Tensor], ...] = (
    lambda x: F.layer_norm(x, x.shape[1:]),
    lambda x: image(F.layer_norm(rows(x), x.shape[1:2]), x),
    F.instance_norm,
    *(partial(lambda x, groups: F.group_norm(x, groups), groups=groups) for groups in (1, 2, 4, 8)),
    lambda x: F.batch_norm(x, None, None, training=True),
    *(partial(standardised, least=least) for least in (0.0, 1e-5)),
    lambda x: F.normalize(x, dim=1),  # of queries and keys this is "cosine-similarity"
)


def normalised(m: Maps, parts: str, norm: Callable[[Tensor], Tensor]) -> Maps:
    return parts_changed(m, parts, lambda part: rows(norm(image(part, m.x))))


SCALES: tuple[Callable[[Maps], float], ...] = (
    lambda m: m.scale, lambda m: m.positions**-0.5, lambda m: 1.0, lambda m: m.q.shape[-1] ** -0.5,
)
SIDES: tuple[Callable[[Maps], float], ...] = (*SCALES, lambda m: m.x.shape[2] ** -0.5, lambda m: m.x.shape[3] ** -0.5)
Slip = Stages | Compute


def roles(kind: str) -> Iterator[Stages]:
    """Slips that use q, k, v or the input itself in wrong roles.  kind: "shared", "exchanged" or "unprojected-ROLE" """
    nearest_first = sorted(product("qkvx", repeat=3), key=lambda names: sum(a != b for a, b in zip(names, "qkv")))
    for names in nearest_first:
        raw = [role for role, name in zip(("query", "key", "value"), names) if name == "x"]
        found = f"unprojected-{raw[-1]}" if raw else "shared" if len(set(names)) < 3 else "exchanged"
        if found == kind and names != ("q", "k", "v"):
            yield mapped(partial(unprojected, names=names))


SLIPS: dict[str, tuple[Slip, ...]] = {
    "only-values": (lambda m: image(m.v, m.x),),  # before "unprojected-...", which may come near it
    "channel-map": tuple(
        channel_map(dim, scale, swapped) for dim in (-1, -2) for scale in SCALES for swapped in (False, True)
    ),
    "never-flattened": tuple(
        partial(unflattened, along=along, scale=scale, dim=dim, turned=turned)
        for along in ("rows", "columns", "both") for scale in SIDES for dim in (-1, -2, 1) for turned in (False, True)
    ),
    "elementwise": tuple(partial(elementwise, dim=dim, scale=scale) for dim in (0, 1, 2, 3) for scale in SIDES),
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
    "softmax-over-one": (weighed(torch.ones_like),),
    "softmax-over-flat-map": (weighed(softmax_over_map),),
    "softmax-over-part": tuple(Stages(weigh=partial(softmax_of_part, dim=dim)) for dim in (-1, -2)),
    "softmax-over-channels": (efficient, *(
        Stages(
            maps=partial(parts_changed, parts=parts, change=partial(torch.softmax, dim=dim)), scale=scale,
            weigh=lambda s, m: s,
        )
        for parts in ("q", "k", "qk") for dim in (-1, -2) for scale in SCALES
    )),
    "softmax-misaligned": tuple(
        weighed(partial(softmax_by_hand, highest=highest, total=total)) for highest, total in (
            ("", "other"), ("row", "other"), ("other", "other"), ("other", "row"), ("column", "row"), ("row", "column"),
        )
    ),
    "softmax-twice": tuple(
        Stages(weigh=lambda s, m: s.softmax(-1), after=partial(lambda w, m, dim: w.softmax(dim), dim=dim)) for dim in (-1, -2)
    ) + (weighed(lambda s: s.softmax(-1) * s.softmax(-2)),),
    "softmax-too-late": tuple(
        Stages(scale=scale, weigh=lambda s, m: s, write=partial(lambda r, m, dim: image(r.softmax(dim), m.x), dim=dim))
        for dim in (1, 2) for scale in SCALES
    ),
    "softmax-on-values": tuple(
        replace(maps, scale=scale, weigh=lambda s, m: s)
        for scale in SCALES for dim in (1, 2)
        for maps in (
            mapped(partial(parts_changed, parts="v", change=partial(torch.softmax, dim=dim))),
            Stages(
                maps=partial(lambda m, dim: as_channels(parts_changed(m, "v", partial(torch.softmax, dim=dim))), dim=dim),
                write=lambda r, m: r.reshape(m.x.shape),
            ),
        )
    ),
    "log-softmax": (weighed(lambda s: s.log_softmax(-1)),),
    "not-normalised": (weighed(torch.exp), weighed(lambda s: (s - s.amax(-1, keepdim=True)).exp())),
    "no-scale": (scaled(lambda m: 1.0),),
    "scale-by-positions": (scaled(lambda m: m.positions**-0.5), scaled(lambda m: 1 / m.positions)),
    "scale-by-batch": (scaled(lambda m: len(m.x) ** -0.5),),
    "scale-by-channels": (scaled(lambda m: 1 / m.channels),),
    "scale-multiplied": (scaled(lambda m: m.channels**0.5), scaled(lambda m: float(m.channels))),
    "scale-halved-channels": (scaled(lambda m: 1 / m.channels / 2), scaled(lambda m: 2 / m.channels)),
    "scale-int-sqrt": (
        scaled(lambda m: 1 / int(m.channels**0.5)), scaled(lambda m: 1 / math.ceil(m.channels**0.5)),
    ),
    "scale-of-64-channels": tuple(scaled(partial(lambda m, width: width**-0.5, width=w)) for w in (64, 32, 128, 1024)),
    "scale-after-softmax": (Stages(scale=lambda m: 1.0, after=lambda w, m: w * m.scale),),
    "scale-on-input": (
        Stages(maps=partial(input_scaled, parts="q"), scale=lambda m: 1.0),
        Stages(maps=partial(input_scaled, parts="qk"), scale=lambda m: 1.0),
    ),
    "changed-scores": (
        weighed(lambda s: s.abs().softmax(-1)), weighed(lambda s: s.square().softmax(-1)),
        Stages(scale=lambda m: 1.0, weigh=lambda s, m: (s.square() * m.scale).softmax(-1)),
        weighed(lambda s: (s - s.min()) / (s.max() - s.min())), weighed(lambda s: s.exp().softmax(-1)),
        weighed(lambda s: (s / s.amax(-1, keepdim=True)).softmax(-1)),
        weighed(lambda s: (s / s.amax((-2, -1), keepdim=True)).softmax(-1)),
        weighed(lambda s: (s / s.std((-2, -1), keepdim=True)).softmax(-1)),
        weighed(lambda s: ((s - s.mean(-1, True)) / s.std(-1, keepdim=True)).softmax(-1)),
        weighed(lambda s: F.normalize(s, dim=-1).softmax(-1)), weighed(lambda s: F.layer_norm(s, s.shape[-1:]).softmax(-1)),
    ),
    "rounded-scores": (weighed(lambda s: s.floor().softmax(-1)),),
    "negative-scores": (scaled(lambda m: -m.scale),),
    "negative-distance": tuple(partial(negative_distance, power=power) for power in (1, 2)),
    "map-transposed": (Stages(mix=lambda w, m: w.mT @ m.v),),
    "view-on-input": tuple(mapped(partial(parts_changed, parts=parts, change=misread)) for parts in ("qkv", "qk", "q", "k")),
    "view-on-values": (mapped(partial(parts_changed, parts="v", change=misread)),),
    "view-on-output": (written(lambda r, m: r.reshape(m.x.shape)),),
    "view-instead-of-permute": (
        Stages(maps=partial(parts_changed, parts="qkv", change=misread), write=lambda r, m: r.reshape(m.x.shape)),
        Stages(maps=lambda m: m.on(image(misread(rows(m.x)), m.x)), write=lambda r, m: r.reshape(m.x.shape)),
    ),
    "channels-last": (channels_last(positions_first=True), channels_last(positions_first=False)),
    "height-and-width-swapped": (
        written(lambda r, m: image(r, m.x).reshape(*m.x.shape[:2], m.x.shape[3], m.x.shape[2]).mT),
    ),
    "columns-first": tuple(
        mapped(partial(lambda m, parts: parts_changed(m, parts, partial(columns_first, m)), parts=parts))
        for parts in ("q", "k", "v", "qk")
    ),
    # Without the keys' bias the formula is the same.
    "bias-forgotten": tuple(mapped(partial(projected, parts=parts, change=without_bias)) for parts in ("qkv", "q", "v")),
    "weights-transposed": (
        mapped(partial(projected, parts="qkv", change=turned)),
        mapped(partial(projected, parts="qkv", change=lambda part: turned(without_bias(part)))),
    ),
    "projected-twice": tuple(
        mapped(partial(lambda m, a, b: replace(m, **{a: rows(m.parts["qkv".index(a)](image(getattr(m, b), m.x)))}), a=a, b=b))
        for a in "qkv" for b in "qkv"
    ) + (mapped(in_a_row),),
    "input-overwritten": (lambda m: attended(in_a_row(m)) + image(in_a_row(m).v, m.x),),
    "shared-projection": tuple(roles("shared")),
    "unprojected-query": tuple(roles("unprojected-query")),
    "unprojected-key": tuple(roles("unprojected-key")),
    "unprojected-value": tuple(roles("unprojected-value")),
    "exchanged-projections": tuple(roles("exchanged")),
    "causal-mask": (
        masked(lambda ones: ones.triu(1)), masked(lambda ones: ones.tril(-1)),
        weighed(lambda s: s.tril().softmax(-1)), weighed(lambda s: s.softmax(-1).tril()),
    ),
    "diagonal-masked": (masked(lambda ones: torch.eye(ones.shape[-1]).expand_as(ones)),),
    "local-window": tuple(Stages(weigh=partial(near, rows_apart=apart, columns_apart=apart)) for apart in (1, 2, 3)),
    "pooled-keys": tuple(
        mapped(partial(pooled, pool=partial(pool, kernel_size=2, ceil_mode=whole)))
        for pool in (F.max_pool2d, F.avg_pool2d) for whole in (False, True)
    ),
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
    "function-on-query": tuple(
        mapped(partial(parts_changed, parts=parts, change=change))
        for parts in ("q", "k", "v", "qk", "qkv")
        for change in (torch.sigmoid, torch.tanh, F.gelu, F.silu, F.elu, F.leaky_relu)
    ),
    "relu-on-input": (
        mapped(lambda m: m.on(m.x.relu())), lambda m: attended(m.on(m.x.relu())) + m.x.relu() - m.x,
    ),
    "relu-on-output": (written(lambda r, m: (m.x + image(r, m.x)).relu() - m.x),),
    "function-on-attended": tuple(
        written(partial(lambda r, m, f: f(image(r, m.x)), f=f))
        for f in (torch.sigmoid, torch.tanh, F.gelu, F.leaky_relu, F.elu, partial(torch.softmax, dim=1))
    ),
    "cosine-similarity": tuple(
        Stages(maps=partial(parts_changed, parts="qk", change=partial(F.normalize, dim=-1)), scale=scale) for scale in SCALES
    ),
    "normalised-projections": tuple(
        mapped(partial(normalised, parts=parts, norm=norm))
        for parts in ("qk", "qkv", "q", "k", "v") for norm in NORMALISATIONS[:-1]
    ),
    "normalised-input": tuple(
        mapped(partial(lambda m, norm: m.on(norm(m.x)), norm=norm)) for norm in NORMALISATIONS
    ) + tuple(
        partial(lambda m, norm: attended(m.on(norm(m.x))) + norm(m.x) - m.x, norm=norm) for norm in NORMALISATIONS
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
    "values-added": (Stages(after=lambda w, m: w + torch.eye(w.shape[-1])),),
    "attended-times-input": (
        written(lambda r, m: m.x * image(r, m.x)), written(lambda r, m: m.x * image(r, m.x).sigmoid()),
    ),
}
# Slips that are tried in pairs, the first so many variants of each: those of people who write this formula, not another one.
COMMON = {
    "channel-map": 1, "no-softmax": 1, "sum-instead-of-softmax": 1, "softmax-over-queries": 1, "softmax-over-batch": 1,
    "softmax-over-flat-map": 1, "softmax-twice": 1, "not-normalised": 1, "no-scale": 1, "scale-by-positions": 2,
    "scale-by-channels": 1, "scale-multiplied": 2, "scale-halved-channels": 1, "scale-int-sqrt": 1,
    "scale-of-64-channels": 1, "scale-after-softmax": 1, "negative-scores": 1, "map-transposed": 1, "view-on-input": 2,
    "view-on-values": 1, "view-on-output": 1, "view-instead-of-permute": 1, "shared-projection": 6,
    "exchanged-projections": 5, "unprojected-value": 1, "causal-mask": 1, "diagonal-masked": 1, "sigmoid": 2,
    "relu-on-query": 5, "relu-on-scores": 2, "relu-on-input": 1, "projected-twice": 2, "relu-on-attended": 1,
    "relu-on-output": 1,
    "normalised-input": 3, "normalised-attended": 3,
}


def pairs() -> Iterator[tuple[str, Stages]]:
    """Pairs of common slips in different stages, under both names joined by " + "."""
    common = [(name, slip) for name, count in COMMON.items() for slip in SLIPS[name][:count] if isinstance(slip, Stages)]
    for (first, a), (second, b) in combinations(common, 2):
        if first != second and not a.changed.keys() & b.changed.keys():
            yield f"{first} + {second}", replace(a, **b.changed)


def singles() -> Iterator[tuple[str, Slip]]:
    for name, slips in SLIPS.items():
        for slip in slips:
            yield name, slip
