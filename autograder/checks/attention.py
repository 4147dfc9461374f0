"""The checks of the Attention module, except the one of devices. One mistake fails one check, as far as that can be told.

Each check takes the bench and returns None, a remark, or the fault that costs its points; its docstring is what it requires.
SubjectError passes through: the student's code raised where it should not have.
"""

from collections.abc import Iterator
from contextlib import suppress
from itertools import combinations
from typing import Any

import torch
from torch import Tensor

from autograder.checks.explain import RESIDUALS, Explanation, explain
from autograder.checks.observation import Bench, Observation, Shape, like_output
from autograder.checks.oracle import close, gradients, leaves, projections_from, repeated
from autograder.checks.questions import Layer, RealSizeFacts, about_attention, at_real_size
from autograder.checks.verdict import Fault, Remark
from autograder.subject import SubjectError

# Channels are multiples of 8, so that heads and bottlenecks fit: they are judged by the formula.
SHAPES: tuple[Shape, ...] = ((2, 8, 5, 3), (1, 16, 1, 1), (3, 24, 7, 2), (1, 40, 4, 9))
OTHER_SIZE: Shape = (2, 40, 2, 7)
REAL_SIZE: Shape = (1, 64, 32, 32)  # the map that early attention meets
NEAR = 2e-2  # the tolerance within which half precision computes the formula
LARGE = 100.0  # inputs of this spread give scores of about 1e4, and exp(89) overflows float32
DEFAULTS = {"stride": [1, 1], "padding": [0, 0], "dilation": [1, 1], "groups": 1}


def shape(bench: Bench) -> Fault | None:
    """Whatever map comes in, one of the same shape and dtype comes out."""
    _ = bench.seen  # raises for a module that takes no size at all, whose problem is another
    cases = [(size, "float32", "fixed-size") for size in SHAPES] + [(SHAPES[0], "float64", "fixed-dtype")]
    for size, dtype, mistake in cases:
        case = f"an input of shape {size} and dtype {dtype}"
        question = about_attention(size[1], bench.seed, dtype, {"x": bench.input(size, dtype)})
        try:
            facts, _ = bench.interview.ask(question)
        except SubjectError as error:
            return Fault(f"On {case} the module fails: {error}", mistake)
        output = facts.output
        if output is None or output.type != "Tensor" or tuple(output.shape) != size:
            found = f"{output.type} of shape {tuple(output.shape)}" if output else "nothing"
            return Fault(f"From {case} came {found}.", "other-output")
        if output.dtype != dtype:
            return Fault(f"From {case} came {output.dtype}.", mistake)
    return None


def parameters(bench: Bench) -> Fault | None:
    """Three 1x1 convolutions with bias, C to C, that nn.Module knows of, and nothing else to learn."""
    facts, tensors = bench.interview.ask(about_attention(bench.channels, bench.seed))
    layers = facts.projections
    if facts.others and len(layers) >= 3:
        return Fault(f"It also learns {', '.join(facts.others)}.", "extra-parameters")
    if len(layers) != 3:
        detail = f"It has {len(layers)} convolutions: {', '.join(layer.name for layer in layers) or 'none'}."
        return Fault(detail, "missing-convolutions" if len(layers) < 3 else "extra-parameters")
    for layer in layers:
        mistake = slip_in(layer, bench.channels)
        if mistake:
            own = "".join(f", {key} {value}" for key, value in settings_of(layer).items())
            described = f"{layer.type} with weights {layer.shape}{own}"
            return Fault(f"For C = {bench.channels}, {layer.name} is {described}.", mistake)
    weights = [tensors[f"{layer.name}.weight"].double() for layer in layers]
    if any(torch.equal(a, b) for a, b in combinations(weights, 2)):
        return Fault("Two of the convolutions are one and the same.", "tied")
    return None


def slip_in(layer: Layer, channels: int) -> str | None:
    if layer.type != "Conv2d":
        return "linear-layers"
    if layer.reparametrized:
        return "reparametrized"
    if not layer.registered:
        return "unregistered"
    if layer.shape[2:] != [1, 1]:
        return "kernel-size"
    if settings_of(layer):
        return "convolution-settings"
    if layer.shape[:2] != [channels, channels]:
        return "other-width"
    return None if layer.bias else "no-bias"


def settings_of(layer: Layer) -> dict[str, Any]:
    """The settings that differ from nn.Conv2d's defaults; "same" and "valid" are no padding for a 1x1 kernel."""
    found = {key: getattr(layer, key) for key in DEFAULTS}
    if layer.shape[2:] == [1, 1] and layer.padding in ("same", "valid"):
        found["padding"] = DEFAULTS["padding"]
    return {key: value for key, value in found.items() if value != DEFAULTS[key]}


def formula(bench: Bench) -> Fault | Remark | None:
    """The term added to X is softmax(Q K^T / sqrt(C)) V, image by image."""
    explanation = bench.seen.explanation
    if explanation is None:
        return None if difference_is_right(bench) else Fault(*unexplained(bench))
    if explanation.formula_slip:
        return Fault(f"On an input of shape {bench.shape} it is another.", slip_among_images(bench, explanation.formula_slip))
    return wrong_on_another_size(bench) or at_the_real_size(bench)


def slip_among_images(bench: Bench, slip: str) -> str:
    """The slip's name as two images show it: with one, the root of the batch size and each weight over the batch are 1."""
    N, C, H, W = bench.shape
    with suppress(SubjectError):
        if N == 1 and slip in ("no-scale", "softmax-over-batch"):
            found = bench.again(bench.input((2, C, H, W))).explanation
            return (found and found.formula_slip) or slip
    return slip


def difference_is_right(bench: Bench) -> bool:
    """Whether the second term is right beside an unknown residual: the output minus the output with zero projections."""
    seen = bench.seen
    added = seen.output - bench.without(*seen.projections).output
    alone = explain(seen.x, seen.x + added, seen.projections, seen.tolerance, only_right=True)
    return alone is not None and alone.residual_slip is None


def unexplained(bench: Bench) -> tuple[str, str | None]:
    """Detail and mistake for an output that no known variant of the formula explains."""
    seen = bench.seen
    if not seen.projections:
        return "There are no convolutions that queries, keys and values could come from.", "missing-convolutions"
    if not seen.output.isfinite().all():
        return "The output holds numbers that are not finite.", "not-a-number"
    if bench.depends_on_earlier_calls():
        return "No two calls give the same.", "random"
    order = torch.randperm(seen.x[0, 0].numel(), generator=torch.Generator().manual_seed(0))
    moved = bench.again(seen.x.flatten(2)[:, :, order].reshape(seen.x.shape))
    expected = seen.output.flatten(2)[:, :, order].reshape(seen.x.shape)
    if not close(moved.output, expected, seen.tolerance):
        return "When positions change places, their results do not.", "position-dependent"
    if explain(seen.x, seen.output, seen.projections, NEAR, only_right=True):
        return "It comes near, and not near enough: is something rounded, or cast to another dtype?", None
    more = "extra-parameters" if len(seen.projections) >= 3 else "missing-convolutions"
    return f"On an input of shape {bench.shape} it is another.", more if seen.facts.others else None


def wrong_on_another_size(bench: Bench) -> Fault | None:
    """A fault where the formula holds for one size only; failing and mixing images are for other checks to report."""
    try:
        other = bench.again(bench.input(OTHER_SIZE))
        mixed = bench.mixes_images()
    except SubjectError:
        return None
    if mixed or other.follows_the_formula:
        return None
    detail = f"It holds for an input of shape {bench.shape}, but not for {OTHER_SIZE}."
    return Fault(detail, other.explanation.formula_slip if other.explanation else "fixed-size")


def at_the_real_size(bench: Bench) -> Fault | Remark | None:
    """A fault where the formula holds for small maps only, else a remark on cost; nothing where that is too slow or large."""
    x = bench.input(REAL_SIZE, bench.seen.input_dtype)  # float64 for most: autocast rounds nothing there
    try:
        layers, weights = bench.interview.ask(about_attention(x.shape[1], bench.seed))
        facts, answered = bench.interview.ask(at_real_size(x, bench.seed, bench.ones))
    except SubjectError:
        return None
    explanation = bench.seen.explanation
    assert explanation, "only a formula that was found right comes here"
    with torch.no_grad():
        expected = explanation.output(x.double(), projections_from(layers.projections, weights))
    if not close(answered["output"].double(), expected, 1e-3):
        detail = f"It holds for an input of shape {bench.shape}, but not for {REAL_SIZE}, the map after the first convolution."
        return Fault(detail, "small-maps-only")
    return remark_on(facts)


def remark_on(facts: RealSizeFacts) -> Remark | None:
    """A remark on a right module that takes too much memory, or prints too much, for a batch of 64 at the real size."""
    map_numbers = (REAL_SIZE[2] * REAL_SIZE[3]) ** 2
    if facts.largest > 8 * map_numbers:
        gigabytes = 64 * 4 * facts.largest / 1e9
        return Remark(f"But the largest tensor on the way would take {gigabytes:.0f} GB for a batch of 64 images.")
    if facts.kept >= map_numbers:
        return Remark("But each call keeps its map in the module, so that memory fills while it trains.")
    return Remark("But it prints much in each call, which takes long while it trains.") if facts.printed > 2000 else None


def residual(bench: Bench) -> Fault | None:
    """X itself is added: with the values at zero, the output is the input."""
    seen = bench.seen
    explanation = seen.explanation
    if explanation and not explanation.residual_slip and explanation.formula_slip != "relu-on-output":
        return None
    if explanation and explanation.residual_slip:
        return Fault("The output is another sum.", explanation.residual_slip)
    if not seen.projections:
        return Fault("There are no convolutions whose values could be set to zero.", "missing-convolutions")
    alone = [bench.without(*names) for names in silencing(list(seen.projections))]
    if any(close(found.output, found.x, found.tolerance) for found in alone):
        return None
    mistake = explanation.formula_slip if explanation else remainder(alone[0])
    return Fault("With all values zero the output should be the input.", mistake)


def silencing(names: list[str]) -> Iterator[list[str]]:
    """Sets of convolutions to try at zero so that the second term vanishes; also single ones, as all may give 0/0."""
    yield from ([["conv_value"]] if "conv_value" in names else [])
    yield names
    yield from ([name] for name in names)


def remainder(alone: Observation) -> str | None:
    """The slip in the residual that an output without the second term shows, if it is a known one."""
    kept = {"residual-missing": 0.0, "residual-doubled": 2.0, "residual-halved": 0.5, "residual-subtracted": -1.0}
    assert kept.keys() <= RESIDUALS.keys()
    return next((name for name, a in kept.items() if close(alone.output, a * alone.x, alone.tolerance)), None)


def gradient(bench: Bench) -> Fault | None:
    """Gradients reach the input and every convolution, and equal the oracle's where the output is explained."""
    seen = bench.seen
    upstream = bench.input(bench.shape, "float64", of="gradient")
    found = bench.again(more={"grad": like_output(upstream, seen)})
    if found.facts.frozen:
        return Fault(f"{', '.join(found.facts.frozen)} cannot learn.", "frozen")
    if not found.projections:
        return Fault("There are no convolutions that could learn.", "missing-convolutions")
    for name, expected in expected_gradients(bench, found, upstream).items():
        if name in found.facts.unreached:
            if unused(bench, name):
                continue  # only the formula is wrong then, which has cost points
            return Fault(f"No gradient reaches {name}.", "detached")
        if expected is None or not expected.isfinite().all():
            continue
        if not close(as_leaf(found, name, expected), expected, 10 * found.tolerance):
            return Fault(f"The gradient at {name} is not the derivative of the output.", "detached")
    return None


def expected_gradients(bench: Bench, found: Observation, upstream: Tensor) -> dict[str, Tensor | None]:
    """The oracle's gradient at the input and each parameter that should get one; None where its value is not known."""
    explanation = bench.seen.explanation
    at = leaves(found.x.clone().requires_grad_(), found.projections)
    used = [name for name in at if name == "x" or name in found.tensors]
    if explanation is None or not holds_elsewhere(bench, explanation):
        return dict.fromkeys(used)
    exact = gradients(explanation.output(at["x"], found.projections), upstream, at)
    return {name: exact[name] for name in used if exact[name] is not None}


def holds_elsewhere(bench: Bench, explanation: Explanation) -> bool:
    """Whether it is right for another input: a number in it may be one that the module computes from its input."""
    other = bench.again(bench.input(bench.shape, "float64", of="elsewhere")) if explanation.slips else None
    return other is None or close(other.output, explanation.output(other.x, other.projections), other.tolerance)


def unused(bench: Bench, name: str) -> bool:
    """Whether the output does not depend on a weight or a bias (as it never does on the keys' bias)."""
    return name != "x" and repeated(bench.without(name).output, bench.seen.output, bench.seen.tolerance)


def as_leaf(found: Observation, name: str, like: Tensor) -> Tensor:
    grad = found.tensors.get(f"grad.{name}")
    if grad is None:
        raise SubjectError(f"The answer has no gradient at {name}.", "malformed")
    return grad.double().reshape(like.shape) if grad.numel() == like.numel() else grad.double()


def side_effects(bench: Bench) -> Fault | None:
    """The output depends on the image, and on nothing else; the input stays as it was."""
    seen = bench.seen
    if not torch.equal(seen.tensors["x_after"].double(), seen.x):
        return Fault("After the call the input is another than before.", "in-place")
    if bench.depends_on_earlier_calls():
        return Fault("The same input gives another output after another call.", "random")
    if not repeated(bench.again(training=True).output, seen.output, seen.tolerance):
        return Fault("The same input gives another output in training mode.", "training-differs")
    if bench.mixes_images():
        return Fault("When the other images of a batch change, the result for an image changes.", "batch-joined")
    return None


def overflow(bench: Bench) -> Fault | None:
    """Scores of about 1e4 in float32 give finite numbers, and the right ones."""
    if not bench.seen.output.isfinite().all():
        return None  # not because scores are large: `formula` reports it
    found = bench.observe(bench.input(bench.shape, spread=LARGE), native=False)
    if not found.output.isfinite().all():
        return Fault("From large scores come nan or infinity.", "overflow")
    explanation = bench.seen.explanation
    if explanation and not explanation.formula_slip:
        expected = explanation.output(found.x, found.projections).detach()
        if not close(found.output, expected, 1e-2):  # float32 keeps scores of 1e4 to about 1e-3
            return Fault("From large scores comes another result than the formula's.", "overflow")
    return None
