"""What a quarter of an hour on a GPU can tell, the most important first.

    python -m benchmarks.gpu --data DIR --records DIR [--minutes N] [--jobs N] [--device KIND] [--quick]

devices    the device check, the students' and the grader's, on each Attention of the zoo, and whether it runs there
rehearsal  the notebook as it comes, on few images: every visible check, with the models on the device
attention  forward and backward, beside its relatives: `benchmarks.attention`, with PyTorch's fused kernel as "fused"
epochs     one epoch of each row of the ranking, alone on the device
notebook   the notebook from top to bottom on all images, one epoch of each model
runs       as many whole runs of the ranking as fit, several at a time, in DIR/runs as `attnlib.experiments` makes them

Each result is in DIR/gpu.json before the next one is begun. The same command goes on where it was stopped: a step
that is finished is not done again. Each step has a process of its own, so that an error ends it alone.
float32 is as PyTorch comes: on an Nvidia GPU matrix products are computed in float32, convolutions in TF32.
"""

import argparse
import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil
import torch

from attnlib.experiments.__main__ import positive
from attnlib.experiments.grid import grid, run_grid, worker_processes
from attnlib.experiments.images import load_images
from attnlib.experiments.records import Settings
from attnlib.experiments.rows import ROWS
from attnlib.experiments.run import new_run, train_epoch
from attnlib.processes import stop_with_parent
from attnlib.training import devices
from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.authoring.numbers import load_companion
from benchmarks.attention import ROUNDS, SHAPES, measure_times
from benchmarks.devices import judged
from benchmarks.records import machine, save

FILE = "gpu.json"
Note = Callable[[str, Any], None]


def check_devices(options: argparse.Namespace, note: Note) -> None:
    for name, verdicts in judged(options.device, 16 if options.quick else 1):
        note(name, verdicts)


def run_notebook(options: argparse.Namespace, note: Note, quick: bool) -> None:
    """Run the notebook, noting seconds and error of each cell."""
    import nbformat  # not at the top: where Jupyter is not installed, the other steps run
    from nbclient import NotebookClient

    notebook = nbformat.read(ROOT / "solutions" / NOTEBOOK, as_version=4)
    for cell in notebook.cells:
        cell.source = cell.source.replace("USE_GPU = True", f"USE_GPU = {options.device.type != 'cpu'}")
    began = time.perf_counter()

    def executed(cell: Any, cell_index: int, execute_reply: dict) -> None:
        nonlocal began
        reply, ended = execute_reply["content"], time.perf_counter()
        error = f"{reply['ename']}: {reply['evalue']}" if reply["status"] == "error" else None
        note(cell.id, {"seconds": round(ended - began, 2), "error": error})
        began = ended

    environment = os.environ | {"CIFAR10_DIR": str(options.data.absolute()), "QUICK": str(int(quick)), "EPOCHS": "1"}
    with TemporaryDirectory() as folder:
        shutil.copy(ROOT / "solutions" / COMPANION, folder)
        client = NotebookClient(notebook, resources={"metadata": {"path": folder}}, allow_errors=True)
        client.on_cell_executed = executed
        client.skip_cells_with_tag = "teaching" if options.quick else ""
        client.execute(env=environment)


def precisions(device: torch.device) -> list[str]:
    return ["float32"] + ["bfloat16"] * load_companion(ROOT / "solutions" / COMPANION).bfloat16_is_fast(device)


def compare_attention(options: argparse.Namespace, note: Note) -> None:
    shapes, rounds = ([(4, 64, 16, 16)], 3) if options.quick else (SHAPES, ROUNDS)
    for shape in shapes:
        for precision in precisions(options.device):
            note(f"{shape} {precision}", measure_times(shape, precision, rounds, options.device))


def train_epochs(options: argparse.Namespace, note: Note) -> None:
    images, precision = load_images(options.data), precisions(options.device)[-1]
    note("data", images.facts())
    for name in ROWS:
        run = new_run(Settings(name, 0, precision), {}, torch.get_num_threads(), options.device)
        note(name, {"precision": precision} | asdict(train_epoch(run, images)))


def train_runs(options: argparse.Namespace, note: Note) -> None:
    models, seeds = (list(ROWS)[:2], 1) if options.quick else (list(ROWS), 3)
    note("jobs", options.jobs)
    settings = grid(models, range(seeds), precision=precisions(options.device)[-1])
    threads = max(1, os.cpu_count() // options.jobs)
    with worker_processes(options.jobs) as executor:
        failures = run_grid(settings, options.data.absolute(), options.records / "runs", executor, threads, options.device)
    if failures:
        raise RuntimeError("\n".join(failures))


STEPS: dict[str, Callable[[argparse.Namespace, Note], None]] = {
    "devices": check_devices, "rehearsal": partial(run_notebook, quick=True), "attention": compare_attention,
    "epochs": train_epochs, "notebook": partial(run_notebook, quick=False), "runs": train_runs,
}


def carry_out(name: str, options: argparse.Namespace, results: dict[str, Any]) -> None:
    """Run one step, in a process of its own; its section in the file says what is found so far, and how it ended."""
    stop_with_parent()

    def keep(**ended: Any) -> None:
        section = {"quick": options.quick, "results": results}
        save(name, section | ended, options.records / FILE, options.device)

    def note(key: str, found: Any) -> None:
        results[key] = found
        print(f"{name}: {key}", flush=True)
        keep()

    try:
        STEPS[name](options, note)
        keep(finished=True)
    except Exception as error:
        keep(error=f"{type(error).__name__}: {error}")
        raise


def read_sections(options: argparse.Namespace) -> dict[str, dict]:
    """The results of an earlier attempt; exits where that was on another machine."""
    file, here = options.records / FILE, (machine(options.device), options.quick)
    sections = json.loads(file.read_text()) if file.exists() else {}
    if any((section["machine"], section["quick"]) != here for section in sections.values()):
        sys.exit(f"error: {file} was made on another machine or device, or --quick: name another folder for the records.")
    return sections


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gpu")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="CIFAR-10, as CIFAR10_DIR names it")
    parser.add_argument("--records", type=Path, required=True, metavar="DIR", help="where the results go")
    parser.add_argument("--minutes", type=float, default=15, metavar="N", help="after which all stops (default: 15)")
    parser.add_argument("--jobs", type=positive, default=4, metavar="N", help="whole runs at a time (default: 4)")
    parser.add_argument("--device", choices=devices(), default=devices()[0], help="default: %(default)s")
    parser.add_argument("--quick", action="store_true", help="to try it on a CPU: one shape, two runs, no teaching cells")
    options = parser.parse_args()
    options.device = torch.device(options.device)
    deadline = psutil.Process().create_time() + 60 * options.minutes  # importing PyTorch counts, too
    options.records.mkdir(parents=True, exist_ok=True)
    before, failed = read_sections(options), []
    for name in (step for step in STEPS if "finished" not in before.get(step, {})):
        step = get_context("spawn").Process(target=carry_out, args=(name, options, before.get(name, {}).get("results", {})))
        step.start()
        step.join(max(0, deadline - time.time()))
        if step.exitcode is None:
            step.kill()  # what it has started ends with it
            print(f"{name}: stopped after {options.minutes:g} minutes; the same command goes on")
            break
        failed += [name] * (step.exitcode != 0)
    if failed:
        sys.exit(f"error: {', '.join(failed)} did not finish: {options.records / FILE} says why")


if __name__ == "__main__":
    main()
