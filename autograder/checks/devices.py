"""Whether the Attention module runs where its input is: on the CPU, and on the fake devices of PyTorch's FakeTensorMode."""

from autograder.checks.observation import Bench
from autograder.checks.questions import Place, about_device
from autograder.checks.verdict import Fault
from autograder.subject import SubjectError

# Errors due to the fake device, which say nothing about the student's code.
NO_VERDICT = (
    "DataDependentOutputException", "DynamicOutputShapeException", "GuardOnDataDependentSymNode",
    "RuntimeError: _apply(): Couldn't swap", "RuntimeError: unsupported scalarType", "ValueError: invalid type: 'torch.meta.",
    "RuntimeError: Creating a new Tensor subclass",
)


def device(bench: Bench) -> Fault | None:
    """Built on the CPU and moved with `.to`, as the assignment's `train` does, the module runs where its input is."""
    facts, _ = bench.interview.ask(about_device(bench.channels, bench.input(bench.shape)))
    if facts.places.keys() != {"cpu", "meta", "cuda"}:
        raise SubjectError("The answer is not about the CPU and two other devices.", "malformed")
    here, meta, cuda = (facts.places[name] for name in ("cpu", "meta", "cuda"))
    if here.error or not here.output.startswith("cpu"):
        return Fault(f"On a computer without a GPU it fails: {outcome(here)}", "hard-coded-device")
    elsewhere = [place for name, place in (("meta", meta), ("cuda", cuda)) if not runs_on(place, name)]
    if meta.asked and meta in elsewhere:
        return Fault(f"Moved to another device it asks for an accelerator by name: {outcome(meta)}", "hard-coded-device")
    if elsewhere == [meta, cuda] and not (cannot_pretend(cuda) and meta.read):
        return Fault(f"Moved to another device with `.to`, it fails there: {outcome(meta)}", "hard-coded-device")
    return None


def runs_on(place: Place, name: str) -> bool:
    """Whether a module runs on a device, or fails because the device is a fake."""
    if place.error:
        return str(place.error).startswith(NO_VERDICT)
    return place.output.startswith(name)


def cannot_pretend(cuda: Place) -> bool:
    return cuda.error is not None and "not compiled with CUDA" in cuda.error.message


def outcome(place: Place) -> str:
    return str(place.error) if place.error else f"the output is on {place.output or 'no device'}."
