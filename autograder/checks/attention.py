"""The eight checks of the Attention module. One mistake costs one of them, wherever that can be told.

Each check takes the bench and returns None, or the fault that costs its points.
SubjectError passes through: the student's code raised where it should not have.
"""

from itertools import combinations
from typing import Any

import torch
from torch import Tensor

from autograder.checks.observation import Bench, Observation, Shape, like_output, observe, random_input, request
from autograder.checks.oracle import close, gradients, leaves
from autograder.checks.subject import SubjectError
from autograder.checks.verdict import Fault

# Channels are multiples of 8, so that heads and bottlenecks fit: they are judged by the formula.
SHAPES: tuple[Shape, ...] = ((2, 8, 5, 3), (1, 16, 1, 1), (3, 24, 7, 2), (1, 40, 4, 9))
OTHER_SIZE: Shape = (2, 40, 2, 7)
LARGE = 100.0  # inputs of this spread give scores of about 1e4, and exp(89) overflows float32
PROJECTION = {"bias": True, "stride": [1, 1], "padding": [0, 0], "dilation": [1, 1], "groups": 1}
DATA_DEPENDENT = ("DataDependentOutputException", "DynamicOutputShapeException", "GuardOnDataDependentSymNode")


def shape(bench: Bench) -> Fault | None:
    """Whatever map comes in, one of the same shape and dtype comes out."""
    _ = bench.seen  # raises for a module that takes no size at all, whose problem is another
    cases = [(shape, "float32", "fixed-size") for shape in SHAPES]
    cases += [(SHAPES[0], dtype, "fixed-dtype") for dtype in ("float64", "bfloat16")]
    for size, dtype, mistake in cases:
        case = f"an input of shape {size} and dtype {dtype}"
        try:
            facts, _ = bench.subject.ask(request(size[1], dtype), {"x": random_input(size, dtype)})
        except SubjectError as error:
            return Fault(f"On {case} the module fails: {error}", mistake)
        output = facts["output"]
        seen = output["type"], tuple(output.get("shape", ())), output.get("dtype")
        if seen[0] != "Tensor" or seen[1] != size:
            return Fault(f"From {case} came {seen[0]} of shape {seen[1]}.", "other-output")
        if seen[2] != dtype:
            return Fault(f"From {case} came {seen[2]}.", mistake)
    return None


def parameters(bench: Bench) -> Fault | None:
    """Three 1x1 convolutions with bias, C to C, that nn.Module knows of, and nothing else to learn."""
    channels = bench.channels
    facts, tensors = bench.subject.ask(request(channels), {})
    layers = facts["projections"]
    if facts["others"]:
        return Fault(f"It also learns {', '.join(facts['others'])}.", "extra-parameters")
    if len(layers) != 3:
        detail = f"It has {len(layers)} convolutions: {', '.join(layer['name'] for layer in layers)}."
        return Fault(detail, "missing-convolutions" if len(layers) < 3 else "extra-parameters")
    for layer in layers:
        mistake = slip_in(layer, channels)
        if mistake:
            described = f"{layer['type']} with weights {layer['shape']}"
            return Fault(f"For C = {channels}, {layer['name']} is {described}.", mistake)
    weights = [tensors[f"{layer['name']}.weight"] for layer in layers]
    if any(torch.equal(a, b) for a, b in combinations(weights, 2)):
        return Fault("Two of the convolutions are one and the same.", "tied")
    return None


def slip_in(layer: dict[str, Any], channels: int) -> str | None:
    if layer["type"] != "Conv2d":
        return "linear-layers"
    if not layer["registered"]:
        return "unregistered"
    if layer["shape"][2:] != [1, 1]:
        return "kernel-size"
    if layer["shape"][:2] != [channels, channels]:
        return "other-width"
    if not layer["bias"]:
        return "no-bias"
    return None if all(layer[key] == value for key, value in PROJECTION.items()) else "kernel-size"


def formula(bench: Bench) -> Fault | None:
    """The term that is added is softmax(Q K^T / sqrt(C)) V, image by image."""
    seen = bench.seen
    explanation = seen.explanation
    if explanation is None:
        return None if difference_is_right(bench) else Fault(*unexplained(bench))
    if explanation.formula:
        return Fault(f"On an input of shape {bench.shape} it is another.", explanation.formula)
    return wrong_on_another_size(bench)


def difference_is_right(bench: Bench) -> bool:
    """Whether the formula holds beside a residual that nothing explains: the output less what remains without it."""
    seen = bench.seen
    added = seen.output - bench.without_projections.output
    explanation = Observation(seen.facts, seen.tensors, seen.x, seen.x + added).explanation
    return explanation is not None and explanation.formula is None and explanation.residual is None


def unexplained(bench: Bench) -> tuple[str, str | None]:
    """What can be said about a result that is no known variant of the formula."""
    seen = bench.seen
    if not seen.output.isfinite().all():
        return "The output holds numbers that are not finite.", "not-a-number"
    if bench.depends_on_earlier_calls():
        return "No two calls give the same.", "random"
    order = torch.randperm(seen.x[0, 0].numel(), generator=torch.Generator().manual_seed(0))
    moved = bench.again(seen.x.flatten(2)[:, :, order].reshape(seen.x.shape))
    expected = seen.output.flatten(2)[:, :, order].reshape(seen.x.shape)
    if not close(moved.output, expected, seen.tolerance):
        return "When positions change places, their results do not.", "position-dependent"
    return f"On an input of shape {bench.shape} it is another.", None


def wrong_on_another_size(bench: Bench) -> Fault | None:
    """A formula that holds for one size only; where the module fails, or mixes images, other checks say so."""
    try:
        other = bench.again(random_input(OTHER_SIZE))
        mixed = bench.mixes_images()
    except SubjectError:
        return None
    explanation = other.explanation
    if mixed or explanation and not explanation.formula:
        return None
    detail = f"It holds for an input of shape {bench.shape}, but not for {OTHER_SIZE}."
    return Fault(detail, explanation.formula if explanation else "fixed-size")


def proven_roles(bench: Bench) -> tuple[str, str, str] | None:
    """The convolutions for query, key and value of a module that is right on all maps; None of any other."""
    try:
        if any(check(bench) for check in (parameters, formula, residual, side_effects)):
            return None
        return bench.seen.explanation.roles if bench.seen.explanation else None
    except Exception:  # of whatever kind: what can't be judged is not proven
        return None


def residual(bench: Bench) -> Fault | None:
    """X itself is added: with all projections zero, the output is the input."""
    explanation = bench.seen.explanation
    if explanation and not explanation.residual and explanation.formula != "relu-on-output":
        return None
    if explanation and explanation.residual:
        return Fault("The output is another sum.", explanation.residual)
    if not bench.seen.projections:
        return Fault("There are no convolutions whose values could be set to zero.", "missing-convolutions")
    alone = bench.without_projections
    if close(alone.output, alone.x, alone.tolerance):
        return None
    return Fault("With all values zero the output should be the input.", explanation.formula if explanation else None)


def gradient(bench: Bench) -> Fault | None:
    """Gradients reach the input and every convolution, and are the oracle's where the output is."""
    seen = bench.seen
    upstream = random_input(bench.shape, "float64", seed=1)
    found = bench.again(more={"grad": like_output(upstream, seen)})
    if found.facts["frozen"]:
        return Fault(f"{', '.join(found.facts['frozen'])} cannot learn.", "frozen")
    if not found.projections:
        return Fault("There are no convolutions that could learn.", "missing-convolutions")
    for name, expected in expected_gradients(bench, found, upstream).items():
        if name in found.facts["unreached"]:
            return Fault(f"No gradient reaches {name}.", "detached")
        if expected is None or not expected.isfinite().all():
            continue
        if not close(as_leaf(found, name, expected), expected, 10 * found.tolerance):
            return Fault(f"The gradient at {name} is not the derivative of the output.", "detached")
    return None


def expected_gradients(bench: Bench, found: Observation, upstream: Tensor) -> dict[str, Tensor | None]:
    """The gradient at each name that one should reach; None where its value is not known.

    A part that a wrong formula does not use costs the formula, and not the gradients too.
    """
    explanation = bench.seen.explanation
    at = leaves(found.x.clone().requires_grad_(), found.projections)
    used = {name for name in at if name == "x" or name in found.tensors}
    if explanation is None:
        return dict.fromkeys(used)
    exact = gradients(explanation.output(at["x"], found.projections), upstream, at)
    return {name: exact[name] for name in used if exact[name] is not None}


def as_leaf(found: Observation, name: str, like: Tensor) -> Tensor:
    grad = found.tensors[f"grad.{name}"].double()
    return grad.reshape(like.shape) if grad.numel() == like.numel() else grad


def device(bench: Bench) -> Fault | None:
    """The module runs where its input is: on the CPU, and on a CUDA device that PyTorch makes believe there is."""
    x = random_input(bench.shape)
    for name in ("cpu", "cuda"):
        try:
            facts, _ = bench.subject.ask(request(x.shape[1], device=name, redirect=False), {"x": x})
        except SubjectError as error:
            if error.kind != "error":
                raise
            if not error.message.startswith(DATA_DEPENDENT):  # a make-believe tensor has no values to decide by
                return Fault(f"With module and input on {name} it fails: {error}", "hard-coded-device")
            continue
        if not facts["output"]["device"].startswith(name):
            found = facts["output"]["device"]
            return Fault(f"With module and input on {name}, the output is on {found}.", "hard-coded-device")
    return None


def side_effects(bench: Bench) -> Fault | None:
    """The output depends on the image, and on nothing else; the input stays as it was."""
    seen = bench.seen
    if not torch.equal(seen.tensors["x_after"].double(), seen.x):
        return Fault("After the call the input is another than before.", "in-place")
    if bench.depends_on_earlier_calls():
        return Fault("The same input gives another output after another call.", "random")
    if not close(bench.again(training=True).output, seen.output, seen.tolerance):
        return Fault("The same input gives another output in training mode.", "training-differs")
    if bench.mixes_images():
        return Fault("When the other images of a batch change, the result for an image changes.", "batch-joined")
    return None


def overflow(bench: Bench) -> Fault | None:
    """Scores of about 1e4 in float32 give finite numbers, and the right ones."""
    found = observe(bench.subject, random_input(bench.shape, spread=LARGE))
    if not found.output.isfinite().all():
        return Fault("From large scores come nan or infinity.", "overflow")
    explanation = bench.seen.explanation
    if explanation and not explanation.formula:
        expected = explanation.output(found.x, found.projections).detach()
        if not close(found.output, expected, 1e-2):  # float32 keeps scores of 1e4 to about 1e-3
            return Fault("From large scores comes another result than the formula's.", "overflow")
    return None
