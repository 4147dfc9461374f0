"""What a student's code finds around it: PyTorch's own defaults, and a CPU wherever it asks for an accelerator."""

import os
import sys
from contextlib import contextmanager, suppress
from functools import partial
from importlib.machinery import PathFinder
from inspect import unwrap

import torch
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.checkpoint import CheckpointFunction

os.environ["TORCHDYNAMO_DISABLE"] = "1"  # a sandbox has no compiler, and what is compiled computes the same


class OnFirstUse:
    """Finds parts of torchvision that few use, to be loaded late: they import the compiler, which takes longer than PyTorch."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name not in ("torchvision.models", "torchvision.ops"):
            return None
        spec = PathFinder.find_spec(name, path)
        if spec:
            spec.loader.exec_module = partial(put_off, spec.loader.exec_module)
        return spec


def put_off(load, module):
    """Load a module when an attribute is first asked for; not for such as `__file__`, which a traceback asks of each module."""

    def loaded(name):
        if name.startswith("__") and name != "__all__":
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
        vars(module).pop("__getattr__", None)
        load(module)
        return getattr(module, name)

    module.__getattr__ = loaded


sys.meta_path.insert(0, OnFirstUse)


def computed_once(function, preserve, *args):
    """In place of reentrant checkpointing, which refuses torch.autograd.grad. As there, an argument must require a gradient."""
    reached = any(isinstance(arg, torch.Tensor) and arg.requires_grad for arg in args)
    with torch.set_grad_enabled(reached and torch.is_grad_enabled()):
        return function(*args)


CheckpointFunction.apply = computed_once


@contextmanager
def forked(*args, **kwargs):
    """In place of torch.random.fork_rng, which itself names an accelerator, and asks of it what the CPU lacks."""
    state = torch.get_rng_state()
    try:
        yield
    finally:
        torch.set_rng_state(state)


torch.random.fork_rng = forked


# A function marked as not to be compiled first imports the compiler, which takes as long as PyTorch. Nothing is compiled here.
torch.optim.Optimizer.add_param_group = unwrap(  # type: ignore[method-assign]
    torch.optim.Optimizer.add_param_group
)


# Functions that manage an accelerator, and fail where there is none, with what they return here: no image passes them.
NOTHING_TO_KEEP = {
    torch.cuda: dict.fromkeys((
        "init", "ipc_collect", "reset_accumulated_memory_stats", "reset_max_memory_allocated", "reset_max_memory_cached",
        "reset_peak_memory_stats", "set_device", "set_per_process_memory_fraction", "synchronize",
    )) | {"current_device": 0, "get_device_name": "", "mem_get_info": (0, 0), "memory_summary": ""},
    torch.mps: dict.fromkeys(("empty_cache", "manual_seed", "set_per_process_memory_fraction", "synchronize"))
    | {"current_allocated_memory": 0, "driver_allocated_memory": 0},
    torch.accelerator: {"synchronize": None},
}  # fmt: skip
for module, answers in NOTHING_TO_KEEP.items():
    for name, answer in answers.items():
        setattr(module, name, lambda *_, answer=answer, **__: answer)


class Watching(TorchDispatchMode):
    """A dispatch mode that PyTorch does not mark as not to be compiled, which would import the compiler."""

    @classmethod
    def _should_skip_dynamo(cls):
        return False


class OnCpu(TorchFunctionMode):
    """Replaces accelerators by the CPU wherever code asks for one, and notes in `asked` that it did."""

    def __init__(self):
        super().__init__()
        self.asked = False
        self.off = False

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if self.off:
            return function(*args, **kwargs)
        name = getattr(function, "__name__", "")
        if name in ("cuda", "mps"):
            self.asked = True
            return args[0]
        args = [self.led(value, name == "to") for value in args]
        return function(*args, **{key: self.led(value, key == "device") for key, value in kwargs.items()})

    def led(self, value, is_place=True):
        if not names_accelerator(value, is_place):
            return value
        self.asked = True
        return "cpu"


def names_accelerator(value, is_place=False):
    """Whether a value names an accelerator.  is_place: whether a number does so here"""
    named = isinstance(value, (str, torch.device)) and str(value).split(":")[0] in ("cuda", "mps")
    return named or (is_place and type(value) is int)


ON_CPU = OnCpu()
PLACE: list[str] = []  # in a kernel: the submission's folder, which its weights are read from


def welcome():
    """From now on let this kernel's cells use the CPU in place of accelerators, and begin in the submission's folder."""
    PLACE.append(os.getcwd())
    ON_CPU.__enter__()
    torch.jit._state.disable()  # a scripted model shows no layer, and the module that it is made of computes the same
    set_device, set_type = torch.set_default_device, torch.set_default_tensor_type
    torch.set_default_device = lambda device: set_device(ON_CPU.led(device))
    torch.set_default_tensor_type = lambda kind: set_type(on_cpu(kind))


def on_cpu(kind):
    """The name on the CPU of a tensor type such as torch.cuda.FloatTensor."""
    name = kind if isinstance(kind, str) else f"{kind.__module__}.{kind.__name__}"
    return name.replace("torch.cuda.", "torch.")


@contextmanager
def noting_accelerators():
    """The mode ON_CPU, whose `asked` within this block tells of the block alone, and is put back afterwards."""
    before, ON_CPU.asked = ON_CPU.asked, False
    try:
        with ON_CPU:
            yield ON_CPU
    finally:
        ON_CPU.asked = before


@contextmanager
def without_redirection():
    ON_CPU.off = True
    try:
        yield
    finally:
        ON_CPU.off = False


def set_back():
    """Restore PyTorch's defaults and the submission's folder, where a student's code has left others."""
    for place in PLACE:
        with suppress(OSError):  # the code may have taken it away
            os.chdir(place)
    torch.set_default_device(None)
    torch.set_default_dtype(torch.float32)
    torch.set_grad_enabled(True)
    torch.set_float32_matmul_precision("highest")
    torch.clear_autocast_cache()
    for device in ("cpu", "cuda"):
        torch.set_autocast_enabled(device, False)
    if torch.are_deterministic_algorithms_enabled():
        torch.use_deterministic_algorithms(False)  # imports the compiler, which takes as long as importing PyTorch


@contextmanager
def defaults(dtype=torch.float32):
    """PyTorch's defaults within the block, except for the default dtype; all of them again afterwards."""
    set_back()
    torch.set_default_dtype(dtype)
    try:
        with torch.inference_mode(False):
            yield
    finally:
        set_back()
