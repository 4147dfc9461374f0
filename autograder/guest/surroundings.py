"""What a student's code finds around it: PyTorch's own defaults, and a CPU wherever it asks for an accelerator."""

import os
import sys
from contextlib import contextmanager

import torch
from torch.overrides import TorchFunctionMode

os.environ["TORCHDYNAMO_DISABLE"] = "1"  # a sandbox has no compiler, and what is compiled computes the same


class OnCpu(TorchFunctionMode):
    """Leads whatever asks for an accelerator to the CPU, and remembers that it was asked outside of Attention."""

    def __init__(self):
        super().__init__()
        self.asked = False
        self.off = False

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if self.off:
            return function(*args, **kwargs)
        if getattr(function, "__name__", "") in ("cuda", "mps"):
            self.asked |= not within_attention()
            return args[0]
        return function(*map(self.led, args), **{key: self.led(value) for key, value in kwargs.items()})

    def led(self, value):
        if not names_accelerator(value):
            return value
        self.asked |= not within_attention()
        return "cpu"


def within_attention():
    """Whether code of the student's Attention is running: what it asks for costs an item of its own, and no model."""
    frame = sys._getframe()
    while frame and not frame.f_code.co_qualname.startswith("Attention."):
        frame = frame.f_back
    return frame is not None


def names_accelerator(value):
    return isinstance(value, (str, torch.device)) and str(value).split(":")[0] in ("cuda", "mps")


ON_CPU = OnCpu()


def welcome():
    """Lead the cells of this kernel to the CPU from now on."""
    ON_CPU.__enter__()
    original = torch.set_default_device
    torch.set_default_device = lambda device: original(ON_CPU.led(device))


@contextmanager
def noting_accelerators():
    """The mode that leads to the CPU; inside, `asked` says whether an accelerator was asked for here."""
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
    """PyTorch's defaults, where a student's code has left others."""
    torch.set_default_device(None)
    torch.set_default_dtype(torch.float32)
    torch.set_grad_enabled(True)
    torch.clear_autocast_cache()
    for device in ("cpu", "cuda"):
        torch.set_autocast_enabled(device, False)
    if torch.are_deterministic_algorithms_enabled():
        torch.use_deterministic_algorithms(False)  # imports the compiler, which takes as long as importing PyTorch


@contextmanager
def defaults(dtype=torch.float32):
    """PyTorch's defaults for a while, bar the dtype of what is created; then those again."""
    set_back()
    torch.set_default_dtype(dtype)
    try:
        with torch.inference_mode(False):
            yield
    finally:
        set_back()
