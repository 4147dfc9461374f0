"""The grid of models x seeds on an executor: worker processes here, or a Dask cluster."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

import torch
from tqdm import tqdm

from attnlib.cluster import Cluster
from attnlib.experiments.images import load_images
from attnlib.experiments.records import Settings
from attnlib.experiments.rows import ROWS
from attnlib.experiments.run import execute, history_so_far
from attnlib.processes import stop_with_parent

POLL_SECONDS = 2  # between two looks at how far the runs are

# glibc hands large blocks back to the system and gets them again page by page.
# Keeping them halves the time of a training step with attention on the CPU.
KEEP_MEMORY = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "-1"}


def grid(models: Iterable[str], seeds: Iterable[int], **options) -> list[Settings]:
    """The runs, seed by seed, so that every model has a first result before any has a second."""
    ordered = [name for name in ROWS if name in set(models)]
    return [Settings(model, seed, **options) for seed in seeds for model in ordered]


def worker_processes(jobs: int) -> Executor:
    os.environ.update(KEEP_MEMORY)  # read by the C library when a process starts, so before there are any
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=stop_with_parent)


@contextmanager
def workers_of(cluster: Cluster) -> Iterator[Executor]:
    """A Dask cluster's workers.  They have to see the data and the records under the same paths."""
    with cluster.client() as client:
        yield client.get_executor()


class Progress:
    """A bar over the whole grid, and a line for each epoch as it ends."""

    def __init__(self, runs: list[Settings], root: Path, folder: Path):
        self.folder, self.data = folder, load_images(root).facts()
        self.epochs = {run: len(history_so_far(folder, run, self.data)) for run in runs}
        self.bar = tqdm(
            total=sum(ROWS[run.model].cost * run.epochs for run in runs),
            initial=sum(ROWS[run.model].cost * done for run, done in self.epochs.items()),
            disable=None,  # in a log file the lines alone are of use
            bar_format="{percentage:3.0f} % |{bar:30}| {elapsed} gone, {remaining} left",
        )

    def left(self) -> list[Settings]:
        return [run for run, done in self.epochs.items() if done < run.epochs]

    def update(self) -> None:
        for run in self.left():
            history = history_so_far(self.folder, run, self.data)
            for number, epoch in enumerate(history[self.epochs[run]:], start=self.epochs[run] + 1):
                self.bar.write(
                    f"{run.name} epoch {number}/{run.epochs}: loss {epoch.loss:.3f}, validation "
                    f"{epoch.val_accuracy:.1f} %, test {epoch.test_accuracy:.2f} %, {epoch.seconds:.0f} s"
                )
                self.bar.update(ROWS[run.model].cost)
            self.epochs[run] = len(history)
        self.bar.refresh()


def run_grid(
    runs: list[Settings], root: Path, folder: Path, executor: Executor, threads: int, device: torch.device | None = None,
) -> list[str]:
    """Do what is left of the runs; one that raises does not stop the others.  Returns what went wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    progress = Progress(runs, root, folder)
    futures: dict[Future, Settings] = {
        executor.submit(execute, run, root, folder, threads, device): run for run in progress.left()
    }
    failures, waiting = [], set(futures)
    while waiting:
        done, waiting = wait(waiting, POLL_SECONDS, FIRST_COMPLETED)
        failures += [f"{futures[future].name}: {future.exception()}" for future in done if future.exception()]
        progress.update()
    progress.bar.close()
    return failures
