"""Time and memory of self-attention on the CPU: the formula, the fused module, and two well-known relatives.

    python -m benchmarks.attention [--quick]

For each shape and precision all modules take turns in one process, so that what else the machine
does hits them alike; memory is measured in a process for each module. bfloat16 is left out where
the processor does not compute in it.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from attnlib.attention import Attention, FusedAttention
from attnlib.experiments.grid import KEEP_MEMORY
from autograder.checks.reference import bfloat16_is_fast
from benchmarks.records import CPU, save

SHAPES = [  # early attention, late attention, ResNet10's, then growing maps, (N, C, H, W)
    (64, 64, 32, 32), (64, 32, 32, 32), (64, 128, 8, 8),
    (4, 64, 16, 16), (4, 64, 32, 32), (4, 64, 48, 48), (4, 64, 64, 64),
]
PRECISIONS = ["float32", "bfloat16"] if bfloat16_is_fast() else ["float32"]
ROUNDS = 9
PEAK_SIZE = {"cpu": 2048, "cuda": 8192, "mps": 4096}  # of the square matrices whose product is taken as the peak


class MultiheadAttention(nn.MultiheadAttention):
    """PyTorch's own module with one head, and the residual.  x: (N, C, H, W) -> (N, C, H, W)"""

    def __init__(self, in_channels: int):
        super().__init__(in_channels, num_heads=1, batch_first=True)

    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        tokens = x.flatten(2).transpose(1, 2)  # (N, H*W, C)
        attended, _ = super().forward(tokens, tokens, tokens, need_weights=False)
        return x + attended.transpose(1, 2).reshape(x.shape)


class NonLocalBlock(nn.Module):
    """A non-local block, embedded Gaussian: half the width inside, no scale.  x: (N, C, H, W) -> (N, C, H, W)

    Source: Wang et al., "Non-local Neural Networks" (2018), figure 2 and section 3.3, without batch norm.
    """

    def __init__(self, in_channels: int):
        super().__init__()
        self.theta, self.phi, self.g = (nn.Conv2d(in_channels, in_channels // 2, kernel_size=1) for _ in range(3))
        self.out = nn.Conv2d(in_channels // 2, in_channels, kernel_size=1)

    def forward(self, x: Tensor) -> Tensor:
        N, C, H, W = x.shape
        theta, phi, g = (conv(x).flatten(2) for conv in (self.theta, self.phi, self.g))  # (N, C/2, H*W)
        weights = (theta.transpose(1, 2) @ phi).softmax(dim=-1)                          # (N, H*W, H*W)
        return x + self.out((g @ weights.transpose(1, 2)).reshape(N, C // 2, H, W))


MODULES = {
    "formula": Attention, "fused": FusedAttention, "multihead": MultiheadAttention, "non-local": NonLocalBlock,
}


def operations(name: str, shape: tuple[int, ...]) -> int:
    """Multiplications and additions of one forward pass; a backward pass has twice as many."""
    N, C, H, W = shape
    inner = C // 2 if name == "non-local" else C
    convolutions = 4 if name in ("non-local", "multihead") else 3
    return 2 * N * H * W * (2 * H * W * inner + convolutions * C * inner)


def wait(device: torch.device) -> None:
    """Wait until the device has computed what it was given."""
    if device != CPU:
        getattr(torch, device.type).synchronize()


def step(name: str, shape: tuple[int, ...], precision: str, device: torch.device = CPU) -> Callable[[], tuple[float, float]]:
    """A function that takes one forward and one backward pass and returns their seconds."""
    torch.manual_seed(0)
    layout = {"dtype": getattr(torch, precision), "memory_format": torch.channels_last}  # as the experiments have it
    module = MODULES[name](shape[1]).to(device, **layout)
    x = torch.randn(shape).to(device, **layout).requires_grad_()
    grad = torch.randn_like(x)

    def passes() -> tuple[float, float]:
        start = time.perf_counter()
        out = module(x)
        wait(device)
        middle = time.perf_counter()
        out.backward(grad)
        wait(device)
        return middle - start, time.perf_counter() - middle

    return passes


def matmul(precision: str, device: torch.device) -> Callable[[], float]:
    """A function that multiplies two matrices and returns the operations per second."""
    size = PEAK_SIZE[device.type]
    matrix = torch.randn(size, size).to(device, getattr(torch, precision))

    def product() -> float:
        start = time.perf_counter()
        matrix @ matrix
        wait(device)
        return 2 * size**3 / (time.perf_counter() - start)

    return product


def measure_times(shape: tuple[int, ...], precision: str, rounds: int, device: torch.device = CPU) -> dict:
    """Median milliseconds of each module, and the share of the peak that its operations reach, in percent."""
    steps, product = {name: step(name, shape, precision, device) for name in MODULES}, matmul(precision, device)
    for first in (*steps.values(), product):
        first()  # the first pass of a shape picks and compiles its kernels
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in MODULES}
    peaks = []
    for _ in range(rounds):
        peaks.append(product())
        for name, passes in steps.items():
            times[name].append(passes())
    peak = statistics.median(peaks)
    result: dict[str, Any] = {"peak (GFLOP/s)": round(peak / 1e9)}
    for name, pairs in times.items():
        forward = statistics.median(pair[0] for pair in pairs)
        both = statistics.median(sum(pair) for pair in pairs)
        result[name] = {
            "forward (ms)": round(1e3 * forward, 2),
            "forward and backward (ms)": round(1e3 * both, 2),
            "share of peak (%)": round(100 * 3 * operations(name, shape) / both / peak),
        }
    return result


def measure_memory(name: str, shape: tuple[int, ...], precision: str) -> float:
    """By how many MB a forward and a backward pass raise the highest resident size of this process."""
    step(name, (1, shape[1], 8, 8), precision)()  # what any pass needs, whatever its shape
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    step(name, shape, precision)()
    unit = 1 if sys.platform == "darwin" else 1024
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * unit / 1e6


def in_own_process(what: str, *arguments: object) -> Any:
    """One of this file's measurements by name, in a new process whose C library keeps its memory."""
    command = [sys.executable, "-m", "benchmarks.attention", "--measure", json.dumps([what, *arguments])]
    finished = subprocess.run(command, env=os.environ | KEEP_MEMORY, check=True, stdout=subprocess.PIPE)
    return json.loads(finished.stdout)


def measure_case(shape: tuple[int, ...], precision: str, rounds: int) -> dict:
    result = in_own_process("measure_times", shape, precision, rounds)
    for name in MODULES:
        result[name]["memory (MB)"] = round(in_own_process("measure_memory", name, shape, precision))
    return result


def rows(shape: tuple[int, ...], precision: str, result: dict) -> list[str]:
    """The lines of the table, with each time as a multiple of the fused module's."""
    fused = result["fused"]["forward and backward (ms)"]
    lines = []
    for name in MODULES:
        forward, both, share, memory = result[name].values()
        lines.append(f"{shape!s:>18}  {precision:8}  {name:9} {forward:10.2f} {both:10.2f} {both / fused:6.2f} "
                     f"{share:5} % {memory:7}")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attention")
    parser.add_argument("--quick", action="store_true", help="one small shape, three rounds")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        what, *arguments = json.loads(options.measure)
        print(json.dumps(globals()[what](*arguments)))
        return
    shapes, rounds = ([(4, 64, 16, 16)], 3) if options.quick else (SHAPES, ROUNDS)
    cases = {}
    print(f"{'shape':>18}  {'':8}  {'module':9} {'fwd ms':>10} {'f+b ms':>10} {'x fused':>6} {'peak':>5} {'MB':>7}")
    for shape in shapes:
        for precision in PRECISIONS:
            result = measure_case(shape, precision, rounds)
            cases[f"{shape} {precision}"] = result
            print("\n".join(rows(shape, precision, result)), flush=True)
    save("attention", {"rounds": rounds, "cases": cases})


if __name__ == "__main__":
    main()
