"""The questions that checks ask, each with the type of its answer."""

from typing import Annotated, Any

import msgspec
import torch
from msgspec import Meta, Struct
from torch import Tensor

from autograder.checks.interview import Question, Raised
from autograder.guest.layers import known_weights
from autograder.models import MODELS, Model
from autograder.subject import SubjectError

Size = Annotated[int, Meta(ge=0, le=2**24)]
Shape = Annotated[list[Size], Meta(max_length=8)]
Side = Annotated[int, Meta(ge=1, le=2**24)]  # of a weight, which must not be empty
Name = Annotated[str, Meta(max_length=200)]
Names = Annotated[list[Name], Meta(max_length=1000)]
Setting = Annotated[int, Meta(ge=0, le=64)]  # larger ones no student needs and the grader could not afford
Count = Annotated[int, Meta(ge=0, le=2**40)]
FLOATS = (torch.float64, torch.float32, torch.bfloat16, torch.float16)
SPARE_BYTES = 3 * 2**30  # for one attention map at the real size


class Layer(Struct, frozen=True):
    """A convolution or linear map of the student's Attention."""

    name: Name
    type: Name  # PyTorch's class, also of a class derived from it
    registered: bool
    reparametrized: bool
    bias: bool
    shape: Annotated[list[Side], Meta(min_length=2, max_length=8)]  # of its weight
    stride: Setting | list[Setting] = 1
    padding: Setting | list[Setting] | str = 0
    dilation: Setting | list[Setting] = 1
    groups: Annotated[int, Meta(ge=1, le=1024)] = 1
    padding_mode: str = "zeros"


class Output(Struct, frozen=True):
    """What forward returned; a shape and a dtype where there is a tensor in it."""

    type: Name
    shape: Shape = []
    dtype: Name = ""


class AttentionFacts(Struct, frozen=True):
    projections: Annotated[list[Layer], Meta(max_length=50)]
    others: Names  # parameters of no projection that can learn
    frozen: Names
    output: Output | None = None
    unreached: Names = []  # where no gradient arrives


class Place(Struct, frozen=True):
    """What happened on one device."""

    error: Raised | None
    output: Name  # the device of what came out
    asked: bool   # whether an accelerator was asked for by name
    read: bool    # whether a tensor's device was read


class DeviceFacts(Struct, frozen=True):
    places: dict[Name, Place]


class RealSizeFacts(Struct, frozen=True):
    largest: Count  # numbers in the largest tensor on the way
    kept: Count     # numbers that stay with the module, in lists
    printed: Count  # characters


Print = Annotated[list[float], Meta(min_length=3, max_length=3)]


class Step(Struct, frozen=True):
    """A layer that a batch of images meets."""

    kind: Name
    weight: Shape
    input: Print
    nonnegative: bool
    frozen: bool
    learns: bool
    uses: Names  # names in the model: of an attention module itself, if it has one; of another layer's parameters and buffers
    came: Shape = msgspec.field(name="in")
    went: Shape = msgspec.field(name="out")
    channels: list[Size] = []  # input channels of an attention module's projections

    @property
    def what(self) -> tuple[Any, ...]:
        return self.kind, self.came, self.went, self.weight

    def __str__(self) -> str:
        return f"{self.kind} {' x '.join(map(str, self.came))} -> {' x '.join(map(str, self.went))}"


class TraceFacts(Struct, frozen=True):
    steps: Annotated[list[Step], Meta(max_length=500)]
    learning: list[Shape]  # of all parameters that a gradient arrives at
    output: Shape
    result: Print     # in training mode
    evaluated: Print  # in evaluation
    shares: Names     # models that own some of its parameters
    accelerator: bool # whether one was asked for by name where it is built or run


class Refused(Struct, frozen=True):
    """Why a checkpoint does not fit."""

    reason: Name
    detail: Annotated[str, Meta(max_length=2000)]


class Loaded(Struct, frozen=True):
    refused: Refused | None = None


class Value(Struct, frozen=True):
    """A variable: its value where that is plain, else its type; neither where there is no such variable."""

    value: Any = msgspec.UNSET
    type: Name = ""
    missing: bool = False


class Values(Struct, frozen=True):
    values: dict[Name, Value]


class Nothing(Struct, frozen=True):
    pass


def about_attention(
    channels: int, seed: str, dtype: str = "float32", tensors: dict[str, Tensor] | None = None, *,
    native: bool = False, training: bool = False, ones: bool = False, zero: list[str] | None = None,
    module: str = "Attention", arguments: dict[str, Any] | None = None,
) -> Question[AttentionFacts]:
    """What Attention, or another module, is made of and, with a tensor "x", what it computes.

    Its projections get known weights from `seed`, but zeros where named in `zero`; `ones` sets all other parameters to
    one. tensors: "x" (N, C, H, W); "before", an input of an earlier call; "grad", a gradient at the output
    """
    request = {
        "op": "attention", "channels": channels, "seed": seed, "dtype": dtype, "native": native, "training": training,
        "ones": ones, "zero": zero or [], "module": module, "arguments": arguments or {},
    }
    tensors = tensors or {}

    def require(facts: AttentionFacts, answered: dict[str, Tensor]) -> None:
        require_weights(facts.projections, answered, seed, zero or [])
        if facts.output is not None and facts.output.shape:
            require_tensor(answered, "output", facts.output.shape)
            require_tensor(answered, "x_after", list(tensors["x"].shape))

    return Question(request, AttentionFacts, tensors, (module, "x" in tensors), require)


def require_tensor(answered: dict[str, Tensor], name: str, shape: list[int]) -> Tensor:
    """A floating-point tensor of the answer; SubjectError where there is none of that name and shape."""
    tensor = answered.get(name)
    if tensor is None or list(tensor.shape) != shape or tensor.dtype not in FLOATS:
        raise SubjectError(f"The answer has no {name} of shape {tuple(shape)}.", "malformed")
    return tensor


def require_weights(layers: list[Layer], answered: dict[str, Tensor], seed: str, zero: list[str]) -> None:
    """Raise SubjectError unless the weights are those that were set: forged ones could make any output fit the formula."""
    expected = {
        f"{layer.name}.{key}": (shape, f"{place}.{key}", bool({layer.name, f"{layer.name}.{key}"} & set(zero)))
        for place, layer in enumerate(layers)
        for key, shape in (("weight", layer.shape), ("bias", layer.shape[:1] if layer.bias else None)) if shape
    }
    tensors = {name: require_tensor(answered, name, shape).double() for name, (shape, *_) in expected.items()}
    genuine = [
        tensor for name, tensor in tensors.items()
        if torch.allclose(tensor, set_to(tensor.shape, seed, *expected[name][1:]), atol=1e-2)
    ]
    for name, tensor in tensors.items():  # one that two layers share has the values set for the other
        if not any(tensor is other or torch.equal(tensor, other) for other in genuine):
            raise SubjectError(f"{name} has other values than it was given.", "malformed")


def set_to(shape: torch.Size, seed: str, name: str, zero: bool) -> Tensor:
    return torch.zeros(shape, dtype=torch.float64) if zero else known_weights(shape, f"{seed} {name}")


def about_device(channels: int, x: Tensor) -> Question[DeviceFacts]:
    """What happens to Attention when it is built on the CPU and moved to another device."""
    return Question({"op": "device", "channels": channels}, DeviceFacts, {"x": x})


def at_real_size(x: Tensor, seed: str, ones: bool) -> Question[RealSizeFacts]:
    """What Attention computes from a map as large as the models'.  x: (1, C, H, W)"""
    request = {"op": "real_size", "channels": x.shape[1], "seed": seed, "ones": ones, "spare_bytes": SPARE_BYTES}

    def require(facts: RealSizeFacts, answered: dict[str, Tensor]) -> None:
        require_tensor(answered, "output", list(x.shape))

    return Question(request, RealSizeFacts, {"x": x}, require=require)


def about_model(
    model: Model, x: Tensor, seed: str, built_with: dict[str, Any] | None = None, attention: str = "sum",
) -> Question[TraceFacts]:
    """Which layers a batch meets on its way through a model: the notebook's own, or one built with these arguments.

    x: (N, 3, 32, 32); attention: what its stand-in returns, a key of `autograder.guest.models.OUTPUTS`
    """
    names = list(MODELS)
    before = [asked_for(MODELS[name]) for name in names[: names.index(model.name)]] if model.section else []
    request = {
        "op": "trace", "model": asked_for(model, built_with), "before": before, "seed": seed, "attention": attention,
    }
    return Question(request, TraceFacts, {"x": x}, (model.name,))


def asked_for(model: Model, built_with: dict[str, Any] | None = None) -> dict[str, Any]:
    arguments = model.arguments() if built_with is None else built_with
    return {"name": model.name, "builder": model.builder, "arguments": arguments, "built": built_with is not None}


def weights(model: Model, attention: list[str]) -> Question[Loaded]:
    """The weights in a model's checkpoint, and those of the projections in its attention modules, given by name."""
    request = {"op": "weights", "model": asked_for(model), "checkpoint": model.file, "attention": attention}
    return Question(request, Loaded, key=(model.name,))


def prediction(model: Model, images: Tensor) -> Question[Loaded]:
    """The logits of a model with the weights of its checkpoint.  images: (N, 3, 32, 32)"""

    def require(facts: Loaded, answered: dict[str, Tensor]) -> None:
        scores = answered.get("scores")
        shape = () if scores is None or scores.dtype not in FLOATS else scores.shape
        if facts.refused is None and (len(shape) != 2 or shape[0] != len(images) or not shape[1]):
            raise SubjectError("It gives no class for each image.", "malformed")

    request = {"op": "predict", "model": asked_for(model), "checkpoint": model.file}
    return Question(request, Loaded, {"images": images}, (model.name,), require)


def variables(*names: str) -> Question[Values]:
    """The values of variables."""
    return Question({"op": "values", "names": names}, Values)


STAND_IN = Question({"op": "stand_in"}, Nothing)
