"""Observations of a student's Attention: forward passes, on a size that it accepts."""

import zlib
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from autograder.checks.explain import Explanation, explain
from autograder.checks.interview import Interview
from autograder.checks.oracle import Projection, close, image, projections_from, repeated, rows
from autograder.checks.questions import STAND_IN, AttentionFacts, about_attention
from autograder.subject import SubjectError

Shape = tuple[int, int, int, int]

# N, C, H, W. The first can tell all mistakes apart: one image, C not a square, C, H*W, H and W different.
# The others are for modules that take only some sizes, which costs the check of shapes and no other.
SIZES: tuple[Shape, ...] = (
    (1, 24, 5, 3), (2, 24, 5, 3), (1, 24, 4, 4), (1, 64, 5, 3), (64, 24, 5, 3),
    (1, 24, 32, 32), (1, 64, 32, 32), (1, 32, 32, 32), (1, 128, 8, 8), (64, 32, 8, 8),
)
TOLERANCES = {"float64": 1e-6, "float32": 1e-4}  # relative to the largest expected value; a root in float32 costs 1e-8
SPREAD = 1.0  # standard deviation of the inputs: scores of about 1, for a softmax neither flat nor all at one key


def random_input(shape: Shape, seed: str, dtype: str = "float32", spread: float = SPREAD) -> Tensor:
    generator = torch.Generator().manual_seed(zlib.crc32(seed.encode()))
    return (spread * torch.randn(shape, generator=generator, dtype=torch.float64)).to(getattr(torch, dtype))


@dataclass(frozen=True)
class Observation:
    """One forward pass of a student's Attention."""

    facts: AttentionFacts
    tensors: dict[str, Tensor]
    x: Tensor            # (N, C, H, W), float64
    output: Tensor       # (N, C, H, W), float64

    @cached_property
    def projections(self) -> dict[str, Projection]:
        return projections_from(self.facts.projections, self.tensors)

    @property
    def tolerance(self) -> float:
        return TOLERANCES.get(self.dtype, 1e-2)

    @property
    def dtype(self) -> str:
        return str(self.tensors["output"].dtype).removeprefix("torch.")

    @property
    def input_dtype(self) -> str:
        return str(self.tensors["x_after"].dtype).removeprefix("torch.")

    @cached_property
    def explanation(self) -> Explanation | None:
        return explain(self.x, self.output, self.projections, self.tolerance)

    @cached_property
    def follows_the_formula(self) -> bool:
        """Whether the second term is right, whatever it is added to."""
        return explain(self.x, self.output, self.projections, self.tolerance, only_right=True) is not None


def as_map(output: Tensor, x: Tensor) -> Tensor:
    """An output in the shape of x, (N, C, H, W), also where it is (N, H*W, C) or flat: another check judges the shape."""
    N, C, H, W = x.shape
    if output.shape == (N, H * W, C):
        return image(output, x)
    if output.numel() != x.numel():
        raise SubjectError(f"An input of shape {tuple(x.shape)} became {tuple(output.shape)}.")
    return output.reshape(x.shape)


def like_output(upstream: Tensor, seen: Observation) -> Tensor:
    """`upstream`, (N, C, H, W), in the shape of the module's output."""
    shape = seen.tensors["output"].shape
    return rows(upstream).contiguous() if shape == rows(upstream).shape else upstream.reshape(shape)


class Bench:
    """A student's Attention under examination, and the observations of it that are kept.

    seed: of its weights and inputs; different for each submission
    """

    def __init__(self, interview: Interview, seed: str):
        self.interview = interview
        self.seed = seed
        self.ones = False  # whether parameters outside its projections are set to one

    def input(self, shape: Shape, dtype: str = "float32", of: str = "", spread: float = SPREAD) -> Tensor:
        """A random input of a shape; another one for each name given as `of`."""
        return random_input(shape, f"{self.seed} {of}", dtype, spread)

    def observe(self, x: Tensor, more: dict[str, Tensor] | None = None, native: bool = True, **options) -> Observation:
        """Run Attention on x, (N, C, H, W), in x's dtype; SubjectError if no map of that shape comes out."""
        dtype, tensors = str(x.dtype).removeprefix("torch."), {"x": x} | (more or {})
        options = {"native": native, "ones": self.ones} | options
        facts, answered = self.interview.ask(about_attention(x.shape[1], self.seed, dtype, tensors, **options))
        if facts.output is None or "output" not in answered:
            raise SubjectError(f"forward returned {facts.output.type if facts.output else 'nothing'}, not a tensor.")
        return Observation(facts, answered, x.detach().double(), as_map(answered["output"].double(), x))

    def first_that_works(self) -> Observation:
        """A forward pass in float64, or else in float32, on the first size that the module takes."""
        first: SubjectError | None = None
        for shape in SIZES:
            for dtype in TOLERANCES:
                try:
                    return self.observe(self.input(shape, dtype))
                except SubjectError as error:
                    if error.kind != "error" or "NotImplementedError" in error.message:
                        raise
                    first = first or error.with_traceback(None)  # its frames would keep the answers in memory
        assert first, "there are sizes to try"
        raise first

    @cached_property
    def _first(self) -> Observation | SubjectError:
        try:
            seen = self.first_that_works()
        except SubjectError as error:
            return error
        if seen.facts.others and not seen.follows_the_formula:
            self.ones = True
            with suppress(SubjectError):  # a module that fails with ones is judged as the student has it
                with_ones = self.observe(seen.x.to(seen.tensors["x_after"].dtype))
                if with_ones.follows_the_formula or close(seen.output, seen.x, seen.tolerance):
                    return with_ones
            self.ones = False
        return seen

    @property
    def seen(self) -> Observation:
        """A forward pass on the first size that works.

        Parameters outside the projections have the student's values; or they are set to one, where only this makes the
        formula right, or where with the student's values the output is the input (a gate that starts at zero, say).
        """
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

    def again(self, x: Tensor | None = None, more: dict[str, Tensor] | None = None, **options) -> Observation:
        """Another forward pass in the same dtype as `seen`, and on the same input unless another is given."""
        dtype = self.seen.tensors["x_after"].dtype
        x = self.seen.x if x is None else x
        return self.observe(x.to(dtype), more, **options)

    @cached_property
    def unbuildable(self) -> SubjectError | None:
        """The error that keeps Attention from being built, if any; models are built with a stand-in from then on."""
        try:
            self.interview.ask(about_attention(self.channels, self.seed))
        except SubjectError as error:
            with suppress(SubjectError):  # a kernel that is dead has no models either
                self.interview.ask(STAND_IN)
            return error
        return None

    def without(self, *names: str) -> Observation:
        """Another forward pass, with some convolutions, or some of their weights and biases, set to zero."""
        return self.again(zero=list(names))

    def depends_on_earlier_calls(self) -> bool:
        """Whether an earlier call, which also advances the random number generator, changes the result."""
        before = self.input(self.shape, of="before").to(self.seen.tensors["x_after"].dtype)
        return not repeated(self.again(more={"before": before}).output, self.seen.output, self.seen.tolerance)

    def mixes_images(self) -> bool:
        """Whether an image's result changes with the other images of its batch."""
        N, C, H, W = self.shape
        x, other = (self.input((max(N, 3), C, H, W), "float64", of=name) for name in ("batch", "another batch"))
        other[1] = x[1]
        try:
            first, second = (self.again(batch).output[1] for batch in (x, other))
        except SubjectError:
            return False  # it takes no batches, which costs the check of shapes
        return not repeated(first, second, self.seen.tolerance)
