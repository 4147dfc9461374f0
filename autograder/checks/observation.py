"""Looking at a student's Attention: forward passes, on a size that it takes."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from autograder.checks.explain import Explanation, explain
from autograder.checks.oracle import Projection, close, image, projections_from, rows
from autograder.checks.probe import known_weights
from autograder.checks.subject import Subject, SubjectError

Shape = tuple[int, int, int, int]

# N, C, H, W. The first can tell all mistakes apart: one image, C not a square, C, H*W, H and W different.
# The others are for modules that take only some sizes, which costs the check of shapes and no other.
SIZES: tuple[Shape, ...] = (
    (1, 24, 5, 3), (2, 24, 5, 3), (1, 24, 4, 4), (1, 64, 5, 3), (64, 24, 5, 3),
    (1, 24, 32, 32), (1, 64, 32, 32), (1, 32, 32, 32), (1, 128, 8, 8), (64, 32, 8, 8),
)
TOLERANCES = {"float64": 1e-6, "float32": 1e-4}  # of the largest expected value; a float32 root alone costs 1e-8
SPREAD = 1.0  # standard deviation of the inputs: scores of about 1, for a softmax neither flat nor all at one key
SEED = 20


def random_input(shape: Shape, dtype: str = "float32", seed: int = SEED, spread: float = SPREAD) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return (spread * torch.randn(shape, generator=generator, dtype=torch.float64)).to(getattr(torch, dtype))


@dataclass(frozen=True)
class Observation:
    """One forward pass of a student's Attention."""

    facts: dict[str, Any]
    tensors: dict[str, Tensor]
    x: Tensor            # (N, C, H, W), float64
    output: Tensor       # (N, C, H, W), float64

    @cached_property
    def projections(self) -> dict[str, Projection]:
        """The maps, as the module reports them; SubjectError where their weights are not those that were set."""
        require_known_weights([layer["name"] for layer in self.facts["projections"]], self.tensors)
        return projections_from(self.facts, self.tensors)

    @property
    def tolerance(self) -> float:
        return TOLERANCES.get(self.facts["output"]["dtype"], 1e-2)

    @cached_property
    def explanation(self) -> Explanation | None:
        return explain(self.x, self.output, self.projections, self.tolerance)


def require_known_weights(layers: list[str], tensors: dict[str, Tensor]) -> None:
    """SubjectError for weights that are not those that were set: to forged ones the formula can be made to fit."""
    names = (f"{layer}.{kind}" for layer in layers for kind in ("weight", "bias"))
    reported = {name: tensors[name] for name in names if name in tensors}
    genuine = [
        tensor for name, tensor in reported.items()
        if torch.allclose(tensor.double(), known_weights(tensor.shape, SEED, name), atol=1e-2)
    ]
    for name, tensor in reported.items():  # one that two layers share has the values of the other
        if not any(tensor is other or torch.equal(tensor, other) for other in genuine):
            raise SubjectError(f"{name} has other values than it was given.", "malformed")


def request(channels: int, dtype: str = "float32", **options: Any) -> dict[str, Any]:
    return {"op": "attention", "channels": channels, "seed": SEED, "dtype": dtype, **options}


def observe(subject: Subject, x: Tensor, more: dict[str, Tensor] | None = None, **options: Any) -> Observation:
    """Runs Attention on x: (N, C, H, W), in x's dtype; SubjectError if no map of that shape comes out."""
    dtype = str(x.dtype).removeprefix("torch.")
    facts, tensors = subject.ask(request(x.shape[1], dtype, **options), {"x": x} | (more or {}))
    if "output" not in tensors:
        raise SubjectError(f"forward returned {facts['output']['type']}, not a tensor.")
    return Observation(facts, tensors, x.detach().double(), as_map(tensors["output"].double(), x))


def as_map(output: Tensor, x: Tensor) -> Tensor:
    """An output in the shape of x: (N, C, H, W), also where it came as rows or flat: its shape is judged elsewhere."""
    N, C, H, W = x.shape
    if output.shape == (N, H * W, C):
        return image(output, x)
    if output.numel() != x.numel():
        raise SubjectError(f"An input of shape {tuple(x.shape)} became {tuple(output.shape)}.")
    return output.reshape(x.shape)


def like_output(upstream: Tensor, seen: Observation) -> Tensor:
    """upstream: (N, C, H, W) in the shape in which the module put out its map."""
    shape = seen.tensors["output"].shape
    return rows(upstream).contiguous() if shape == rows(upstream).shape else upstream.reshape(shape)


def first_that_works(subject: Subject) -> Observation:
    """A forward pass in float64, or else in float32, on the first size that the module takes."""
    first: SubjectError | None = None
    for shape in SIZES:
        for dtype in TOLERANCES:
            try:
                return observe(subject, random_input(shape, dtype), native=True)
            except SubjectError as error:
                if error.kind != "error" or "NotImplementedError" in error.message:
                    raise
                first = first or error.with_traceback(None)  # in whose frames the answers would be kept
    assert first, "there are sizes to try"
    raise first


class Bench:
    """A student's Attention under examination, and what has been seen of it."""

    def __init__(self, subject: Subject):
        self.subject = subject

    @cached_property
    def _first(self) -> Observation | SubjectError:
        try:
            return first_that_works(self.subject)
        except SubjectError as error:
            return error

    @property
    def seen(self) -> Observation:
        """A forward pass on the first size that works."""
        if isinstance(self._first, SubjectError):
            raise self._first
        return self._first

    @property
    def shape(self) -> Shape:
        N, C, H, W = self.seen.x.shape
        return N, C, H, W

    @property
    def channels(self) -> int:
        """A number of channels to build the module with, also where no size works."""
        return SIZES[0][1] if isinstance(self._first, SubjectError) else self.shape[1]

    def again(
        self, x: Tensor | None = None, more: dict[str, Tensor] | None = None, **options: Any
    ) -> Observation:
        """Another forward pass in the same dtype, of the same input where no other is given."""
        dtype = self.seen.tensors["x_after"].dtype
        x = self.seen.x if x is None else x
        return observe(self.subject, x.to(dtype), more, native=True, **options)

    @cached_property
    def without_projections(self) -> Observation:
        """With zeros for weights and biases, nothing is attended and only the residual remains."""
        return self.again(zero=list(self.seen.projections))

    def depends_on_earlier_calls(self) -> bool:
        """Whether another call before, which also draws from the random numbers, changes the result."""
        before = random_input(self.shape, seed=2).to(self.seen.tensors["x_after"].dtype)
        return not close(self.again(more={"before": before}).output, self.seen.output, self.seen.tolerance)

    def mixes_images(self) -> bool:
        """Whether an image's result depends on the others of its batch: its neighbours change, and so does it."""
        N, C, H, W = self.shape
        x, other = (random_input((max(N, 3), C, H, W), "float64", seed) for seed in (3, 4))
        other[1] = x[1]
        try:
            first, second = (self.again(batch).output[1] for batch in (x, other))
        except SubjectError:
            return False  # it takes no batches, which costs the check of shapes
        return not close(first, second, self.seen.tolerance)
