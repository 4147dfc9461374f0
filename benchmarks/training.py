"""How fast a model trains on the CPU: the assignment's own loop, the notebook's, and attnlib's experiments.

    CIFAR10_DIR=DIR python -m benchmarks.training [--rounds N] [--steps N]

The vanilla CNN trains for a whole epoch, the early model for some steps. All loops start
from the same weights and take turns, each time in a new process that treats its memory
as the loop does where it is used; times are medians. Decoding the images is not in them:
it happens once. As many steps of each of the notebook's six models tell how long ten epochs of
it would take. At the end, a step of attnlib's loop stands beside its floor: the time that
its convolutions and products would take at the speed of one large matrix product. Each
processor has a section of its own in results/benchmarks.json: they differ much in this.
"""

import argparse
import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from io import StringIO
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import nbformat
import torch
import torch.nn.functional as F
import torchvision.transforms as T
from torch import Tensor, nn, optim
from torch.profiler import ProfilerActivity, profile
from torch.utils.data import DataLoader, SubsetRandomSampler
from torch.utils.flop_counter import FlopCounterMode
from torchvision.datasets import CIFAR10

from attnlib.data import MEAN, STD
from attnlib.experiments.grid import KEEP_MEMORY
from attnlib.experiments.images import Images, Part, load_images, normalise
from attnlib.experiments.records import Settings, hardware
from attnlib.experiments.rows import ROWS
from attnlib.experiments.run import new_run, train_epoch, train_step
from attnlib.training import check_accuracy
from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.authoring.numbers import load_companion
from autograder.checks.reference import bfloat16_is_fast
from benchmarks.attention import matmul
from benchmarks.records import CPU, save

GIVEN = ("check-accuracy", "train")  # the notebook's cells that training needs
EPOCHS = 10
DEAREST = 8  # the number of operations to list
IN_NOTEBOOK = ("vanilla", "early", "late", "double", "resnet10", "resnet10-attention")


def as_downloaded(part: Part) -> CIFAR10:
    """A part of the data as torchvision's class holds its download: pixels in memory, made a PIL image one by one."""
    dataset = CIFAR10.__new__(CIFAR10)
    dataset.data = part.x.permute(0, 2, 3, 1).numpy()
    dataset.targets = part.y.tolist()
    dataset.transform = T.Compose([T.ToTensor(), T.Normalize(MEAN, STD)])
    dataset.target_transform = None
    return dataset


def loaders(images: Images, workers: int = 0) -> dict[str, DataLoader]:
    parts = {"loader_train": images.train, "loader_val": images.val}
    return {
        name: DataLoader(as_downloaded(part), 64, sampler=SubsetRandomSampler(range(len(part.y))), num_workers=workers)
        for name, part in parts.items()
    }


def assignment_loop(images: Images, name: str, model: nn.Module) -> nn.Module:
    """Train as the assignment does: float32, one batch after the other, and the validation accuracy every 100 iterations."""
    data = loaders(images)
    optimizer = optim.Adam(model.parameters(), lr=1e-3)
    for t, (x, y) in enumerate(data["loader_train"]):
        model.train()
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if t % 100 == 0:
            model.eval()
            with torch.no_grad():
                sum((model(x).argmax(dim=1) == y).sum().item() for x, y in data["loader_val"])
    return model


def notebook_loop(images: Images, name: str, model: nn.Module) -> nn.Module:
    """Train by the notebook's own cells."""
    cells = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, as_version=4).cells}
    course = load_companion(ROOT / "solutions" / COMPANION)
    names: dict[str, Any] = loaders(images) | {"loader_test": None, "course": course, "QUICK": False, "print_every": 100}
    names |= {"torch": torch, "F": F, "device": torch.device("cpu"), "dtype": torch.float32}
    course.begin(names, course.VERSION)
    for cell in GIVEN:
        exec(cells[cell], names)
    names["train"](model, optim.Adam(model.parameters(), lr=1e-3))
    return model


def fast_precision() -> str:
    return "bfloat16" if bfloat16_is_fast() else "float32"


def attnlib_loop(images: Images, name: str, model: nn.Module) -> nn.Module:
    """Train as the experiments do: images decoded once, bfloat16 where it is fast, fused attention, one validation an epoch."""
    run = new_run(Settings(name, 0, fast_precision()), {}, torch.get_num_threads())
    run.model.load_state_dict(model.state_dict())
    train_epoch(run, images._replace(test=images.val))
    return run.model


LOOPS = {"assignment": assignment_loop, "notebook": notebook_loop, "attnlib": attnlib_loop}


def timed(loop: str, images: Images, name: str) -> tuple[float, dict[str, Tensor]]:
    """Seconds that a loop takes over the training images, and the weights it ends with."""
    torch.manual_seed(0)
    model = ROWS[name].build()
    began = time.perf_counter()
    with redirect_stdout(StringIO()):
        trained = LOOPS[loop](images, name, model)
    return time.perf_counter() - began, trained.state_dict()


def in_a_new_process(keep_memory: bool, function: Callable[..., Any], *arguments: Any) -> Any:
    """The result of a function in a new process; `keep_memory` sets malloc as attnlib does (the notebook does so itself)."""
    for variable in KEEP_MEMORY:  # `make` may have set them
        os.environ.pop(variable, None)
    if keep_memory:
        os.environ.update(KEEP_MEMORY)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(function, *arguments).result()


def compare(name: str, images: Images, rounds: int) -> list[dict]:
    """Rows with the median time of each loop over the training images, and the test accuracy it ends with."""
    times: dict[str, list[float]] = {loop: [] for loop in LOOPS}
    trained = {loop: ROWS[name].build() for loop in LOOPS}
    for _ in range(rounds):
        for loop in LOOPS:
            spent, weights = in_a_new_process(loop == "attnlib", timed, loop, images, name)
            times[loop].append(spent)
            trained[loop].load_state_dict(weights)
    rows: list[dict[str, Any]] = []
    for loop, seconds in times.items():
        rows.append({
            "model": name, "images": len(images.train.y), "loop": loop, "seconds": median(seconds),
            "ratio": median(times["assignment"]) / median(seconds),
            "test_accuracy": check_accuracy(DataLoader(as_downloaded(images.test), 250), trained[loop]),
        })
        print("{model:<8} {images:6} images  {loop:<10} {seconds:7.1f} s  {ratio:5.2f}x  {test_accuracy:.1f} %"
              .format(**rows[-1]), flush=True)
    return rows


def images_per_second(batches: Iterable) -> float:
    began = time.perf_counter()
    count = sum(len(y) for _, y in batches)
    return count / (time.perf_counter() - began)


def in_memory(part: Part) -> Iterator[tuple[Tensor, Tensor]]:
    for batch in torch.randperm(len(part.y)).split(64):
        yield normalise(part.x[batch]), part.y[batch]


def pipelines(images: Images, rounds: int) -> list[dict]:
    """Images per second without training: decoded once, against torchvision's transforms behind a DataLoader."""
    sources: dict[str, Callable[[], Iterable]] = {
        "DataLoader, 0 workers": lambda: loaders(images)["loader_train"],
        "DataLoader, 2 workers": lambda: loaders(images, workers=2)["loader_train"],
        "attnlib": lambda: in_memory(images.train),
    }
    speeds: dict[str, list[float]] = {name: [] for name in sources}
    for _ in range(rounds):
        for name, batches in sources.items():
            speeds[name].append(images_per_second(batches()))
    slowest = median(speeds["DataLoader, 0 workers"])
    rows: list[dict[str, Any]] = [
        {"pipeline": name, "images_per_second": median(speed), "ratio": median(speed) / slowest}
        for name, speed in speeds.items()
    ]
    for row in rows:
        print("{pipeline:<22} {images_per_second:9.0f} images/s  {ratio:6.1f}x".format(**row))
    return rows


def whole_runs(few: Images, count: int) -> list[dict]:
    """Minutes that each model of the notebook would take for all its epochs on `count` images."""
    rows: list[dict[str, Any]] = []
    for name in IN_NOTEBOOK:
        seconds, _ = timed("notebook", few, name)
        minutes = seconds / 60 * EPOCHS * count / len(few.train.y)
        rows.append({"model": name, "minutes": minutes})
        print("{model:<18} {minutes:5.0f} minutes in the notebook".format(**rows[-1]), flush=True)
    print(f"{'all six':<18} {sum(row['minutes'] for row in rows):5.0f} minutes")
    return rows


def floor_of_a_step(few: Images, count: int) -> dict:
    """The milliseconds of attnlib's training step of the vanilla CNN, the share of its floor, and the dearest operations."""
    precision, batch = fast_precision(), (few.train.x[:64], few.train.y[:64])
    run = new_run(Settings("vanilla", 0, precision), {}, torch.get_num_threads())
    product = matmul(precision, torch.device("cpu"))
    with FlopCounterMode(display=False) as counter:
        train_step(run, *batch)
    steps, peaks = [], []
    for _ in range(count):
        began = time.perf_counter()
        train_step(run, *batch)
        steps.append(time.perf_counter() - began)
        peaks.append(product())
    with profile(activities=[ProfilerActivity.CPU]) as profiled:
        for _ in range(count):
            train_step(run, *batch)
    spent = {event.key: event.self_cpu_time_total for event in profiled.key_averages()}
    dearest = sorted(spent, key=lambda name: -spent[name])[:DEAREST]
    step, floor = median(steps), counter.get_total_flops() / median(peaks)
    found: dict[str, Any] = {
        "precision": precision, "operations": counter.get_total_flops(), "peak_gflops": median(peaks) / 1e9,
        "step_ms": 1e3 * step, "floor_ms": 1e3 * floor, "share": floor / step,
        "parts": {name: spent[name] / sum(spent.values()) for name in dearest},
    }  # fmt: skip
    print("a step {step_ms:.1f} ms, its floor {floor_ms:.1f} ms, {share:.0%} of it".format(**found))
    for name, share in found["parts"].items():
        print(f"{share:6.0%}  {name}")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training")
    parser.add_argument("--rounds", type=int, default=3, help="of each loop (default: 3)")
    parser.add_argument("--steps", type=int, default=100, help="of 64 images, where no whole epoch is trained (default: 100)")
    arguments = parser.parse_args()
    rounds, steps = arguments.rounds, arguments.steps
    began = time.perf_counter()
    images = load_images(Path(os.environ.get("CIFAR10_DIR", "data/datasets")))
    decoding = time.perf_counter() - began
    few = images._replace(train=Part(images.train.x[: 64 * steps], images.train.y[: 64 * steps]))
    save(f"training, {hardware(CPU)}", {
        "rounds": rounds,
        "decoding_s": decoding,
        "loops": [*compare("vanilla", images, rounds), *compare("early", few, rounds)],
        "pipelines": pipelines(images, rounds),
        "whole_runs": whole_runs(few, len(images.train.y)),
        "floor": in_a_new_process(True, floor_of_a_step, few, steps),
    })


if __name__ == "__main__":
    main()
